<?php
/** Settings of the WordPress that `try.sh` sets up: on this machine only, and asking no other one. */
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('MITID_WP_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('MITID_WP_URL'));
define('WP_SITEURL', getenv('MITID_WP_URL'));
define('WP_ENVIRONMENT_TYPE', 'local'); // Application passwords without https.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);

foreach (array('AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE') as $name) {
  define("{$name}_KEY", 'only on this machine, for some minutes');
  define("{$name}_SALT", 'only on this machine, for some minutes');
}

/** No mail. */
function wp_mail() {
  return true;
}

$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
  define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';

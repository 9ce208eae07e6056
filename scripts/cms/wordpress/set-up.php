<?php
/** Installs WordPress with an administrator and an author; prints how to log in, and what WordPress this is. */
define('WP_INSTALLING', true);
mysqli_report(MYSQLI_REPORT_OFF);

$database = @mysqli_connect('localhost', 'root', '', '', 0, getenv('MITID_WP_SOCKET'));
if (!$database || !mysqli_query($database, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4')) {
  fwrite(STDERR, "No database.\n");
  exit(1);
}

require getenv('MITID_WP_ROOT') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$password = wp_generate_password(20, false);
$admin = wp_install('Snippets', 'admin', 'admin@example.dk', false, '', $password)['user_id'];
$author = wp_insert_user(array('user_login' => 'author', 'user_pass' => $password, 'role' => 'author'));

$accounts = array();
foreach (array('administrator' => $admin, 'author' => $author) as $role => $id) {
  list($key) = WP_Application_Passwords::create_new_application_password($id, array('name' => 'try'));
  $accounts[$role] = array(
    'login' => get_userdata($id)->user_login,
    'password' => $password,
    'key' => $key,
    'unfiltered' => user_can($id, 'unfiltered_html'),
  );
}
$with_unfiltered = array_keys(array_filter(wp_roles()->roles, function ($role) {
  return !empty($role['capabilities']['unfiltered_html']);
}));
echo json_encode(array(
  'wordpress' => $GLOBALS['wp_version'],
  'php' => PHP_VERSION,
  'database' => mysqli_get_server_info($database),
  'theme' => get_stylesheet(),
  'unfiltered' => $with_unfiltered,
  'accounts' => $accounts,
));

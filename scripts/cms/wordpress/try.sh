#!/bin/sh
# Tries the snippets in a real WordPress, from Debian's packages, on this machine only:
#
#     scripts/cms/wordpress/try.sh                 the WordPress of Debian sid
#     scripts/cms/wordpress/try.sh trixie          that of another release of Debian
#     scripts/cms/wordpress/try.sh sid --html      says what is left of each snippet, too
#     scripts/cms/wordpress/try.sh sid --editors   pastes them into the editors of WordPress instead
#     scripts/cms/wordpress/try.sh sid --serve     leaves WordPress running, to look at, until Enter is pressed
#
# It needs a Debian or Ubuntu machine with Chromium and what is named under `need`, and `npm run build`
# before. WordPress and its database live in a temporary folder, which is removed at the end. Nothing is
# installed. The network is used by apt alone, to get the packages. Not part of `npm test`.
set -eu

suite=${1:-sid}
[ $# -eq 0 ] || shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/../system.sh"

need_php mysqli xml mbstring

# With its theme, and the scripts and PHP that Debian has in packages of their own.
unpack "$suite" wordpress 'libjs-|libphp-|php-getid3|wordpress-theme-'

root=$folder/root/usr/share/wordpress
MITID_WP_URL=http://127.0.0.1:$(free_port)
export MITID_WP_URL MITID_WP_ROOT="$root" MITID_WP_SOCKET="$folder/db.sock"
cp "$here/wp-config.php" "$root/wp-config.php"

echo 'Starting a database and PHP …'
start_database "$MITID_WP_SOCKET"
php "$here/set-up.php" >"$folder/accounts.json" || { cat "$folder/accounts.json" "$folder/db.log" >&2; exit 1; }
serve_php "$MITID_WP_URL" "$root"

node "$here/try.ts" "$folder/accounts.json" "$@" || { tail -n 20 "$folder/php.log" >&2; exit 1; }

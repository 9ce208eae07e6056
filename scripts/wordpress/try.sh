#!/bin/sh
# Tries the snippets in a real WordPress, from Debian's packages, on this machine only:
#
#     scripts/wordpress/try.sh                 the WordPress of Debian sid
#     scripts/wordpress/try.sh trixie          that of another release of Debian
#     scripts/wordpress/try.sh sid --html      says what is left of each snippet, too
#     scripts/wordpress/try.sh sid --editors   pastes them into the editors of WordPress instead
#     scripts/wordpress/try.sh sid --serve     leaves WordPress running, to look at, until Enter is pressed
#
# It needs a Debian or Ubuntu machine with Chromium and what is named under `need`, and `npm run build`
# before. WordPress and its database live in a temporary folder, which is removed at the end. Nothing is
# installed. The network is used by apt alone, to get the packages. Not part of `npm test`.
set -eu

suite=${1:-sid}
[ $# -eq 0 ] || shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/mitid-wordpress.XXXXXX")
PATH=$PATH:/usr/sbin:/sbin
php_id='' db_id=''

clean_up() {
  [ -z "$php_id" ] || kill -- "-$php_id" 2>/dev/null || true
  [ -z "$db_id" ] || kill "$db_id" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

need() { # command, Debian package
  command -v "$1" >/dev/null || { echo "Missing: $1 (Debian: apt-get install $2)" >&2; exit 1; }
}
need node nodejs
need apt-get apt
need php 'php-cli php-mysql php-xml php-mbstring'
need mariadbd mariadb-server-core
need mariadb-install-db mariadb-server-core

# The packages, from where apt has Debian's now, but of the release that was asked for.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Label: Debian' 'Created-By: Packages' | head -n 1)
[ -n "$mirror" ] || { echo 'apt knows no server of Debian: apt-get update, or use Debian.' >&2; exit 1; }
mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache/archives/partial" "$folder/packages"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$folder/apt/sources.list"
cat >"$folder/apt/apt.conf" <<CONF
Dir::Etc::sourcelist "$folder/apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State "$folder/apt";
Dir::State::status "/var/lib/dpkg/status";
Dir::Cache "$folder/apt/cache";
APT::Sandbox::User "$(id -un)";
Acquire::Languages "none";
CONF
export APT_CONFIG="$folder/apt/apt.conf"
echo "Getting WordPress of Debian $suite …"
apt-get -qq update
cd "$folder/packages"
# Its theme, and the scripts and PHP that Debian has in packages of their own.
others=$(apt-cache show --no-all-versions wordpress | sed -n 's/^\(Depends\|Recommends\): //p' |
  tr ',' '\n' | grep -oE '(libjs-|libphp-|php-getid3|wordpress-theme-)[a-z0-9-]*' | sort -u)
# shellcheck disable=SC2086 # each word is a package
apt-get -qq download wordpress $others
for package in *.deb; do dpkg-deb -x "$package" "$folder/root"; done
cd "$here/../.."

root=$folder/root/usr/share/wordpress
MITID_WP_URL=http://127.0.0.1:$(node -p 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); }); ""' | head -n 1)
export MITID_WP_URL MITID_WP_ROOT="$root" MITID_WP_SOCKET="$folder/db.sock"
cp "$here/wp-config.php" "$root/wp-config.php"

echo 'Starting a database and PHP …'
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$folder/db" --skip-test-db \
  --auth-root-authentication-method=normal >"$folder/db.log" 2>&1 || { cat "$folder/db.log" >&2; exit 1; }
mariadbd --no-defaults --user="$(id -un)" --datadir="$folder/db" --socket="$MITID_WP_SOCKET" \
  --pid-file="$folder/db.pid" --skip-networking >"$folder/db.log" 2>&1 &
db_id=$!
php "$here/set-up.php" >"$folder/accounts.json" || { cat "$folder/accounts.json" "$folder/db.log" >&2; exit 1; }
# A group of its own, so that its workers end with it.
PHP_CLI_SERVER_WORKERS=3 setsid php -S "${MITID_WP_URL#http://}" -t "$root" >"$folder/php.log" 2>&1 &
php_id=$!

node "$here/try.ts" "$folder/accounts.json" "$@" || { tail -n 20 "$folder/php.log" >&2; exit 1; }

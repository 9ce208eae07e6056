#!/bin/sh
# Tries the snippets in a real Ghost, from npm, on this machine only:
#
#     scripts/cms/ghost/try.sh                  the newest Ghost
#     scripts/cms/ghost/try.sh 6.65.0           this version
#     scripts/cms/ghost/try.sh latest --html    says what is left of each snippet, too
#     scripts/cms/ghost/try.sh latest --serve   leaves Ghost running, to look at, until Enter is pressed
#
# It needs what is named under `need`, Chromium, and `npm run build` before. Ghost comes with the Node that it
# wants, and with MariaDB for its database. All is in a temporary folder, which is removed at the end. Where two
# of its packages have to be compiled, that takes ten minutes: MITID_GHOST names a folder that keeps it. Not
# part of `npm test`.
set -eu

version=${1:-latest}
[ $# -eq 0 ] || shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/../system.sh"

need npm npm
root=${MITID_GHOST:-$folder/ghost}
if [ ! -e "$root/installed" ]; then
  echo "Getting Ghost $version …"
  mkdir -p "$root"
  cd "$root"
  npm pack --silent "ghost@$version" >/dev/null
  tar -xzf ghost-*.tgz
  # With the headers, for the packages that are compiled.
  npm install --silent --no-save --prefix . "node-$(node -p 'process.platform + "-" + process.arch')@24"
  ln -sfn "$root"/node_modules/node-*-* node
  PATH=$root/node/bin:$PATH
  cd package
  pnpm=$(node -p 'require("./package.json").packageManager.split("+")[0]')
  npm_config_nodedir=$root/node npx --yes "$pnpm" install --prod --frozen-lockfile >"$folder/install.log" 2>&1 ||
    { tail -n 40 "$folder/install.log" >&2; exit 1; }
  touch "$root/installed"
fi
cd "$here/../../.."

port=$(free_port)
export MITID_GHOST_URL="http://127.0.0.1:$port" MITID_GHOST_SOCKET="$folder/db.sock"
echo 'Starting a database and Ghost …'
start_database "$MITID_GHOST_SOCKET"
mariadb --no-defaults --socket="$MITID_GHOST_SOCKET" --user=root --execute='CREATE DATABASE ghost CHARACTER SET utf8mb4'
cp -R "$root/package/content" "$folder/content"
cat >"$root/package/config.production.json" <<JSON
{
  "url": "$MITID_GHOST_URL",
  "server": { "host": "127.0.0.1", "port": $port },
  "database": {
    "client": "mysql",
    "connection": { "socketPath": "$MITID_GHOST_SOCKET", "user": "root", "database": "ghost" }
  },
  "mail": { "transport": "stub" },
  "paths": { "contentPath": "$folder/content" },
  "logging": { "transports": ["stdout"], "level": "error" },
  "security": { "staffDeviceVerification": false },
  "privacy": { "useUpdateCheck": false, "useGravatar": false, "useRpcPing": false },
  "portal": { "url": false },
  "sodoSearch": { "url": false },
  "comments": { "url": false }
}
JSON
NODE_ENV=production start ghost sh -c 'cd "$1/package" && exec "$1/node/bin/node" index.js' - "$root"

MITID_GHOST_VERSION=$(node -p 'require(process.argv[1]).version' "$root/package/package.json") \
  node "$here/try.ts" "$@" || { tail -n 20 "$folder/ghost.log" >&2; exit 1; }

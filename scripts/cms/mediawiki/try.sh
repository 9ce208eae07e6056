#!/bin/sh
# Tries the snippets in a real MediaWiki, from Debian's packages, on this machine only:
#
#     scripts/cms/mediawiki/try.sh              the MediaWiki of Debian sid
#     scripts/cms/mediawiki/try.sh trixie       that of another release of Debian
#     scripts/cms/mediawiki/try.sh sid --html   says what is left of each snippet, too
#     scripts/cms/mediawiki/try.sh sid --serve  leaves MediaWiki running, to look at, until Enter is pressed
#
# It needs what is named under `need`, Chromium, and `npm run build` before. All is in a temporary folder,
# which is removed at the end; nothing is installed. Not part of `npm test`.
set -eu

suite=${1:-sid}
[ $# -eq 0 ] || shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/../system.sh"

need_php dom gmp intl mbstring sqlite3
unpack "$suite" mediawiki 'mediawiki-classes'

MITID_WIKI_ROOT=$folder/root/usr/share/mediawiki
MITID_WIKI_URL=http://127.0.0.1:$(free_port)
export MITID_WIKI_ROOT MITID_WIKI_URL MITID_WIKI_PASSWORD='only-for-some-minutes'
rm -f "$MITID_WIKI_ROOT/LocalSettings.php"
run() { # script of maintenance, arguments …
  script=$1
  shift
  php "$MITID_WIKI_ROOT/maintenance/$script.php" "$@" >"$folder/set-up.log" 2>&1 || { cat "$folder/set-up.log" >&2; exit 1; }
}
run install --dbtype=sqlite --dbpath="$folder/db" --scriptpath= --server="$MITID_WIKI_URL" \
  --pass="$MITID_WIKI_PASSWORD" --confpath="$MITID_WIKI_ROOT" --extensions=VisualEditor,WikiEditor Snippets Admin
# What is changed from row to row stands in a file of its own.
cat >>"$MITID_WIKI_ROOT/LocalSettings.php" <<'PHP'
$wgParserCacheType = CACHE_NONE;
$wgEnableSidebarCache = false;
@include __DIR__ . '/row.php';
PHP
run createAndPromote Author "$MITID_WIKI_PASSWORD"
serve_php "$MITID_WIKI_URL" "$MITID_WIKI_ROOT"

node "$here/try.ts" "$@" || { tail -n 20 "$folder/php.log" >&2; exit 1; }

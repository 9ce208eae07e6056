#!/bin/sh
# Tries the snippets in a real DokuWiki, from Debian's packages, on this machine only:
#
#     scripts/cms/dokuwiki/try.sh              the DokuWiki of Debian sid
#     scripts/cms/dokuwiki/try.sh trixie       that of another release of Debian
#     scripts/cms/dokuwiki/try.sh sid --html   says what is left of each snippet, too
#     scripts/cms/dokuwiki/try.sh sid --serve  leaves DokuWiki running, to look at, until Enter is pressed
#
# It needs what is named under `need`, Chromium, and `npm run build` before. All is in a temporary folder,
# which is removed at the end; nothing is installed. Not part of `npm test`.
set -eu

suite=${1:-sid}
[ $# -eq 0 ] || shift
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/../system.sh"

need_php mbstring xml
unpack "$suite" dokuwiki 'libjs-|libphp-|php-'

# Debian's DokuWiki looks for its parts in the folders of an installed one.
places='usr/share|etc/dokuwiki|var/lib/dokuwiki'
grep -rlE "['\"]/($places)" --include='*.php' "$folder/root" |
  xargs sed -i -E "s#(['\"])/($places)#\1$folder/root/\2#g"

MITID_WIKI_ROOT=$folder/root
MITID_WIKI_URL=http://127.0.0.1:$(free_port)
export MITID_WIKI_ROOT MITID_WIKI_URL MITID_WIKI_PASSWORD='only-for-some-minutes'
settings=$folder/root/etc/dokuwiki
cat >"$settings/local.php" <<'PHP'
<?php
$conf['title'] = 'Snippets';
$conf['useacl'] = 1;
$conf['superuser'] = '@admin';
$conf['disableactions'] = 'register';
$conf['remote'] = 1;
$conf['remoteuser'] = '@user';
$conf['updatecheck'] = 0;
$conf['locktime'] = 0;
PHP
mkdir -p "$folder/root/var/lib/dokuwiki/acl"
printf '*\t@ALL\t1\n*\t@user\t8\n' >"$folder/root/var/lib/dokuwiki/acl/acl.auth.php"
hash=$(php -r 'echo password_hash(getenv("MITID_WIKI_PASSWORD"), PASSWORD_BCRYPT);')
printf 'admin:%s:Admin:admin@example.dk:admin,user\nauthor:%s:Author:author@example.dk:user\n' "$hash" "$hash" \
  >"$folder/root/var/lib/dokuwiki/acl/users.auth.php"
ln -sfn "$folder/root/var/lib/dokuwiki/acl/acl.auth.php" "$settings/acl.auth.php"
ln -sfn "$folder/root/var/lib/dokuwiki/acl/users.auth.php" "$settings/users.auth.php"
serve_php "$MITID_WIKI_URL" "$folder/root/usr/share/dokuwiki"

node "$here/try.ts" "$@" || { tail -n 20 "$folder/php.log" >&2; exit 1; }

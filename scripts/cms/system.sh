# What the trials in real systems share: a folder that goes at the end, packages of Debian that are unpacked
# and not installed, and PHP's own server. To be read by a `try.sh`, with `. system.sh`.

folder=$(mktemp -d "${TMPDIR:-/tmp}/mitid-cms.XXXXXX")
PATH=$PATH:/usr/sbin:/sbin
started=''

clean_up() {
  # Each is a group of its own, so that its workers end with it.
  for id in $started; do kill -- "-$id" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

need() { # command, Debian package
  command -v "$1" >/dev/null || { echo "Missing: $1 (Debian: apt-get install $2)" >&2; exit 1; }
}

need node nodejs

need_php() { # extensions
  need php php-cli
  for extension; do
    php -m | grep -qi "^$extension$" || { echo "Missing in PHP: $extension (Debian: apt-get install php-$extension)" >&2; exit 1; }
  done
}

start() { # name of the log, command …
  log=$folder/$1.log
  shift
  setsid "$@" >"$log" 2>&1 &
  started="$started $!"
}

free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

serve_php() { # address, folder
  PHP_CLI_SERVER_WORKERS=3 start php php -S "${1#http://}" -t "$2"
}

# Of the release that was asked for, from where apt has Debian's now, into $folder/root.
unpack() { # release, package; pattern of those it depends on that come along
  need apt-get apt
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Label: Debian' 'Created-By: Packages' | head -n 1)
  [ -n "$mirror" ] || { echo 'apt knows no server of Debian: apt-get update, or use Debian.' >&2; exit 1; }
  mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache/archives/partial" "$folder/packages"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $1 main" >"$folder/apt/sources.list"
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
  echo "Getting $2 of Debian $1 …"
  apt-get -qq update
  others=$(apt-cache show --no-all-versions "$2" | sed -n 's/^\(Depends\|Recommends\): //p' |
    tr ',' '\n' | grep -oE "($3)[a-z0-9-]*" | sort -u)
  # shellcheck disable=SC2086 # each word is a package
  (cd "$folder/packages" && apt-get -qq download "$2" $others)
  unset APT_CONFIG
  for package in "$folder"/packages/*.deb; do dpkg-deb -x "$package" "$folder/root"; done
  # Links of packages name folders of a machine where they are installed.
  find "$folder/root" -type l | while read -r link; do
    to=$folder/root/$(readlink "$link")
    case $(readlink "$link") in
      /*) [ ! -e "$to" ] && [ ! -L "$to" ] || ln -sfn "$to" "$link" ;;
    esac
  done
}

# MariaDB, which listens to a socket alone.
start_database() { # socket
  need mariadbd mariadb-server-core
  need mariadb-install-db mariadb-server-core
  need mariadb mariadb-client-core
  mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$folder/db" --skip-test-db \
    --auth-root-authentication-method=normal >"$folder/db.log" 2>&1 || { cat "$folder/db.log" >&2; exit 1; }
  start db mariadbd --no-defaults --user="$(id -un)" --datadir="$folder/db" --socket="$1" \
    --pid-file="$folder/db.pid" --skip-networking
  for _ in $(seq 100); do
    ! mariadb --no-defaults --socket="$1" --user=root --execute='SELECT 1' >/dev/null 2>&1 || return 0
    sleep 0.2
  done
  cat "$folder/db.log" >&2
  exit 1
}

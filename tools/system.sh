#!/bin/sh
# Install what a Debian machine lacks, and only that:  tools/system.sh python|qgis|screen|lrelease...
#   python  Python 3.11 or newer with venv
#   qgis    QGIS 3.40 or newer with PyQGIS; Debian 12 has it in its backports
#   screen  a virtual screen with a window manager, and tools that press keys and take pictures (GUI tests)
#   lrelease  Qt's compiler of translations
# As root it calls apt-get; anyone else reads in one sentence what is missing.
set -eu

PYTHON=${PYTHON:-/usr/bin/python3}
BACKPORTS=/etc/apt/sources.list.d/alps-backports.list
updated=no

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "error: $*"
    exit 1
}

has_python() {
    "$PYTHON" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

has_qgis() {
    # Not through a wrapper script, and without the user's site: the engine's tests start exactly this.
    [ -x /usr/bin/qgis_process.bin ] || command -v qgis_process >/dev/null 2>&1 || return 1
    "$PYTHON" -s -c 'import sys; from qgis.core import Qgis; sys.exit(Qgis.QGIS_VERSION_INT < 34000)' 2>/dev/null
}

has_screen() {
    for tool in Xvfb openbox xdotool import; do
        command -v "$tool" >/dev/null 2>&1 || return 1
    done
}

has_lrelease() { # started, since qtchooser has an empty shell of this name
    lrelease -version >/dev/null 2>&1 || lrelease-qt5 -version >/dev/null 2>&1 || lrelease-qt6 -version >/dev/null 2>&1
}

# may_install WHAT HOW: stop with one sentence where this user or system cannot install.
may_install() {
    command -v apt-get >/dev/null 2>&1 ||
        fail "$1 was not found, and this system has no apt-get: install it yourself, then set PYTHON to its Python 3."
    [ "$(id -u)" = 0 ] ||
        fail "$1 was not found, and only root may install it: run this once as root, or ask for \"apt-get install $2\"."
}

apt() { DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 -o APT::Install-Recommends=no "$@" >&2; }

refresh() {
    [ $updated = yes ] || apt update || fail "apt-get update failed (see above); check the network and /etc/apt."
    updated=yes
}

install_packages() { # install_packages WHAT PACKAGES...
    what=$1
    shift
    say "installing $what: $*"
    refresh
    # A wrapper of dpkg may print pages of progress; keep them unless something fails.
    log=$(mktemp)
    if ! DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 -o APT::Install-Recommends=no \
        install "$@" >"$log" 2>&1 </dev/null; then
        tail -n 30 "$log" >&2
        rm -f "$log"
        fail "apt-get could not install $what (see above)."
    fi
    rm -f "$log"
}

is_offered() { # does any apt source, pinned low or not, offer QGIS 3.40 or newer?
    for version in $(apt-cache madison python3-qgis 2>/dev/null | awk -F'|' '{print $2}'); do
        ! dpkg --compare-versions "$version" ge 3.40 || return 0
    done
    return 1
}

# Add the backports of this release, from the mirror that the machine's own apt sources name.
add_backports() {
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    mirror=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Identifier: Packages' |
        awk -v release="$codename" '$1 == release && $2 == "main" {print $3; exit}')
    [ -n "$codename" ] && [ -n "$mirror" ] ||
        fail "QGIS 3.40 was not found, and /etc/apt names no mirror of this Debian release to take it from."
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    signed=
    [ ! -f "$keyring" ] || signed="[signed-by=$keyring] "
    echo "deb $signed$mirror $codename-backports main" >"$BACKPORTS"
    say "added $codename-backports to apt ($BACKPORTS)"
    if ! apt update; then
        rm -f "$BACKPORTS"
        fail "QGIS 3.40 was not found, and this machine's mirror has no $codename-backports to take it from."
    fi
}

want_python() {
    has_python && return
    may_install "Python 3.11 with venv" "python3-venv"
    install_packages "Python" python3 python3-venv ca-certificates
    has_python || fail "$PYTHON is older than 3.11 or has no venv; set PYTHON to one that is newer."
}

want_qgis() {
    has_qgis && return
    may_install "QGIS 3.40 or newer (Debian 12 has it in its backports)" "qgis python3-qgis"
    refresh
    is_offered || add_backports
    release=
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    # Backports are pinned low, so apt takes QGIS from there only when told to; what is installed already stays.
    if apt-cache madison python3-qgis | grep -qF " $codename-backports/"; then
        release="-t $codename-backports"
    fi
    # shellcheck disable=SC2086
    install_packages "QGIS" $release qgis python3-qgis qgis-providers fonts-dejavu-core
    has_qgis || fail "QGIS was installed but $PYTHON cannot import it; set PYTHON to the system's own Python 3."
}

want_screen() {
    has_screen && return
    may_install "A virtual screen" "xvfb openbox xdotool imagemagick"
    install_packages "a virtual screen" xvfb openbox xdotool imagemagick x11-utils fonts-dejavu-core
}

want_lrelease() {
    has_lrelease && return
    may_install "lrelease, which compiles translations," "qttools5-dev-tools"
    install_packages "lrelease" qttools5-dev-tools
}

for want in "$@"; do
    case $want in
    python) want_python ;;
    qgis) want_qgis ;;
    screen) want_screen ;;
    lrelease) want_lrelease ;;
    *) fail "tools/system.sh knows python, qgis, screen and lrelease, not '$want'." ;;
    esac
done

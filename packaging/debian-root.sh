# shellcheck shell=sh
# A bare Debian to try things in: packaging/test-deb and packaging/source use it, after steps.sh; nobody runs it.

# debian_mirror: the package server for Debian 12 that apt is configured for here; nothing where there is none.
debian_mirror() {
    # shellcheck disable=SC2016 # words of apt, not of the shell
    apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's/ bookworm main$//p' | head -n 1
}

# make_debian FOLDER MIRROR LOG: minimal, and it finds the way to its package server as this computer does. Its /proc and
# /dev are those of here, and stand in $mounts, which whoever calls unmounts at the end. Fails where none can be made.
make_debian() {
    if command -v mmdebstrap >/dev/null; then
        mmdebstrap --quiet --variant=minbase bookworm "$1" "$2" >"$3" 2>&1
    elif command -v debootstrap >/dev/null; then
        debootstrap --variant=minbase bookworm "$1" "$2" >"$3" 2>&1
    else
        echo "Neither mmdebstrap nor debootstrap is installed." >"$3"
        return 1
    fi || return 1
    for place in proc dev; do
        mount --rbind --make-rslave "/$place" "$1/$place" 2>>"$3" || return 1
        mounts="$1/$place ${mounts:-}"
    done
    # What this computer says of the way to its package server, proxies too.
    cp -L /etc/resolv.conf "$1/etc/resolv.conf" 2>/dev/null || true
    cp /etc/apt/apt.conf.d/*proxy* "$1/etc/apt/apt.conf.d/" 2>/dev/null || true
}

# in_debian FOLDER COMMAND…: as root in there, with nothing of this computer's environment.
in_debian() {
    folder=$1
    shift
    chroot "$folder" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

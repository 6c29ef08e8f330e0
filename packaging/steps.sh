# shellcheck shell=sh
# What packaging/run, packaging/test and packaging/lint share; they source this file, nobody runs it.
# Afterwards the current folder is unchanged and $root is the top of the source tree.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

# Qt wants a UTF-8 locale and a bare Debian has none set; C.UTF-8 is always there.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

# The presets compile the same sources in folders of their own; with these the second one finds the objects of the first.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
if [ -z "${CCACHE_DIR:-}" ] && ! mkdir -p "${XDG_CACHE_HOME:-${HOME:-}/.cache}/ccache" 2>/dev/null; then
    export CCACHE_DIR="$root/build/ccache"
fi

# fail SENTENCE…: says why and ends.
fail() {
    printf '%s: %s\n' "$(basename -- "$0")" "$*" >&2
    exit 1
}

# configure PRESET: quiet unless it fails.
configure() {
    if ! mkdir -p "$root/build" 2>/dev/null || [ ! -w "$root/build" ]; then
        fail "the folder $root/build cannot be written. If an earlier run as root made it, remove it and start again."
    fi
    if [ ! -e "$root/build/$1/build.ninja" ] && [ "$(df -Pm "$root/build" | awk 'NR == 2 { print $4 }')" -lt 800 ]; then
        fail "the disk that holds $root has less than 800 MB free, too little for the build '$1'."
    fi
    fresh=
    cache="$root/build/$1/CMakeCache.txt"
    # A tree that was copied or moved keeps a cache that CMake refuses.
    if [ -f "$cache" ] && ! grep -Fqx "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        fresh=--fresh
    fi
    log="$root/build/configure-$1.log"
    if ! (cd "$root" && cmake $fresh --preset "$1") >"$log" 2>&1; then
        cat "$log" >&2
        return 1
    fi
}

# build PRESET [NINJA OPTION or TARGET…]: progress on a terminal, only what is wrong elsewhere.
build() {
    preset=$1
    shift
    # The remaining words are options of ninja; without a terminal it says only what went wrong.
    [ -t 1 ] || set -- --quiet "$@"
    cmake --build "$root/build/$preset" --parallel "$(nproc)" -- "$@"
}

# sources PATTERN…: the files of this tree that match, one a line, relative to $root.
sources() {
    if [ -e "$root/.git" ] && command -v git >/dev/null; then
        # The tree may belong to another user than the one who tests it.
        git -c safe.directory='*' -C "$root" ls-files -- "$@"
        return
    fi
    (
        cd "$root" || exit 1
        for pattern in "$@"; do
            find app ui tests packaging .ci -type f -path "$pattern" 2>/dev/null || true
        done
    )
}

# sources_time: when the sources were changed last, in seconds; of a tree that is under no version control, what its
# changelog for Debian says.
sources_time() {
    if [ -e "$root/.git" ] && command -v git >/dev/null; then
        git -c safe.directory='*' -C "$root" log -1 --format=%ct
    else
        date -d "$(sed -n 's/^ -- .*>  //p;' "$root/packaging/debian/changelog" | head -n 1)" +%s
    fi
}

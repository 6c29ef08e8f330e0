# Every library from outside, in one place. Debian packages: packaging/install-deps.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql)
if(MELODECK_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg Multimedia DBus LinguistTools)
    pkg_check_modules(SOUNDTOUCH REQUIRED IMPORTED_TARGET soundtouch)
    pkg_check_modules(PULSE REQUIRED IMPORTED_TARGET libpulse)
    pkg_check_modules(GSTREAMER REQUIRED gstreamer-1.0 gstreamer-app-1.0)
endif()
if(MELODECK_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

find_package(CURL REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(kissfft REQUIRED COMPONENTS float SHARED)
pkg_check_modules(SNDFILE REQUIRED IMPORTED_TARGET sndfile)
pkg_check_modules(SOXR REQUIRED IMPORTED_TARGET soxr)
pkg_check_modules(EBUR128 REQUIRED IMPORTED_TARGET libebur128)
# Both ship a pkg-config file that works; FluidSynth's CMake package wants its program installed as well,
# and cpp-httplib crashes when its header is compiled without the macros that only the target carries.
pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib)
pkg_check_modules(FLUIDSYNTH REQUIRED IMPORTED_TARGET fluidsynth)

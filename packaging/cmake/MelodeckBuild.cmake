# Language, output folders, warnings and sanitizers: what every target shares.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# The three programs find each other in one folder, here and when installed.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

# A second build of the same sources is then a matter of seconds; nothing depends on it.
find_program(MELODECK_CCACHE ccache)
if(MELODECK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${MELODECK_CCACHE}")
endif()

# Some two hundred and fifty tests are linked, and lld takes a quarter of the time. What people run is linked by the
# system's own linker.
find_program(MELODECK_LLD ld.lld)
if(MELODECK_LLD AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    add_link_options(-fuse-ld=lld)
endif()

add_library(melodeck_options INTERFACE)
target_compile_options(melodeck_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual)
if(MELODECK_WARNINGS_AS_ERRORS)
    target_compile_options(melodeck_options INTERFACE -Werror)
endif()
target_compile_definitions(melodeck_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_KEYWORDS # std types in public headers have members named emit, slots, …
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MELODECK_SANITIZE)
    target_compile_options(melodeck_options INTERFACE
        -fsanitize=${MELODECK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(melodeck_options INTERFACE -fsanitize=${MELODECK_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # The checks that the sanitizers weave in hide from g++ that a variable is set.
        target_compile_options(melodeck_options INTERFACE -Wno-maybe-uninitialized)
    endif()
    # What reads foreign data (MELODECK_FUZZED, see tests/fuzz) is watched by libFuzzer and has all checks. Elsewhere these
    # take as much time to compile as all others together, and a null pointer ends the program anyway.
    set(is_fuzzed "$<BOOL:$<TARGET_PROPERTY:MELODECK_FUZZED>>")
    target_compile_options(melodeck_options INTERFACE "$<${is_fuzzed}:-fsanitize=fuzzer-no-link>")
    if(MELODECK_SANITIZE MATCHES "undefined")
        set(costly null,alignment,vptr,object-size,nonnull-attribute,returns-nonnull-attribute)
        target_compile_options(melodeck_options INTERFACE "$<$<NOT:${is_fuzzed}>:-fno-sanitize=${costly}>")
    endif()
endif()

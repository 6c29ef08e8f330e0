# What only the build that people run needs: guards that cost next to nothing, and no trace of the folder it was built in,
# so that two builds of the same sources are the same bytes wherever they were made (packaging/reproduce).
if(NOT CMAKE_BUILD_TYPE STREQUAL "Release" OR MELODECK_SANITIZE)
    return()
endif()

include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported()

# The last that fits wins: the build tree, most often a folder in the sources, has a name of its own.
add_compile_options("-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=./build")

add_compile_options(-fstack-protector-strong -Wformat -Wformat-security)
foreach(option -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "MELODECK_HAS${option}" has)
    check_cxx_compiler_flag(${option} ${has})
    if(${has})
        add_compile_options(${option})
    endif()
endforeach()
add_compile_definitions(_FORTIFY_SOURCE=2)
add_link_options(-Wl,-z,relro,-z,now -Wl,-z,noexecstack -Wl,--as-needed -Wl,--build-id=sha1)

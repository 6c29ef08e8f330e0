# melodeck_library(<folder> [TOGETHER] SOURCES … [USES <folders>…] [EXTERNAL <targets>…])
#   One static library melodeck_<folder>. USES is the list of arrows that architecture allows;
#   tests/layering checks that the #includes keep to it. TOGETHER: see melodeck_compile_together().
function(melodeck_library folder)
    cmake_parse_arguments(ARG "TOGETHER" "" "SOURCES;USES;EXTERNAL" ${ARGN})
    set(target melodeck_${folder})
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Melodeck::${folder} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    list(TRANSFORM ARG_USES PREPEND "Melodeck::")
    target_link_libraries(${target} PUBLIC ${ARG_USES} ${ARG_EXTERNAL} PRIVATE melodeck_options)
    melodeck_precompile(${target})
    if(ARG_TOGETHER)
        melodeck_compile_together(${target})
    endif()
endfunction()

# melodeck_compile_together(<target>): with MELODECK_UNITY up to eight files of one folder are compiled as one, which takes
# half the time of a whole build. What their unnamed namespaces define has to have a name of its own in the folder.
function(melodeck_compile_together target)
    if(NOT MELODECK_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # A class that only its own file defines may have members out of an unnamed namespace; g++ takes that file for a header.
    target_compile_options(${target} PRIVATE "$<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>")
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(FILTER sources EXCLUDE REGEX "^/")
    foreach(source IN LISTS sources)
        get_filename_component(folder "${source}" DIRECTORY)
        string(MAKE_C_IDENTIFIER "in_${folder}" group)
        list(APPEND members_${group} "${source}")
        list(LENGTH members_${group} number)
        math(EXPR chunk "(${number} - 1) / 8")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${group}_${chunk}")
    endforeach()
endfunction()

# Without these ccache finds no file again that reads precompiled headers.
set(melodeck_precompile_options
    "$<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>" "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")

# melodeck_precompile(<target>): reads the headers that nearly every file needs once a target instead of once a file.
# Off (MELODECK_PRECOMPILE=OFF, as in the headless preset) every file has to include what it uses.
function(melodeck_precompile target)
    if(MELODECK_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE <nlohmann/json.hpp> <tl/expected.hpp> <QObject> <QString> ${ARGN})
        target_compile_options(${target} PRIVATE ${melodeck_precompile_options})
    endif()
endfunction()

# melodeck_precompile_test(<target> WITH <target>): a test reads the precompiled headers of another, since reading them
# anew would take each of them longer than all that it says itself.
function(melodeck_precompile_test target)
    cmake_parse_arguments(ARG "" "WITH" "" ${ARGN})
    if(MELODECK_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${ARG_WITH})
        target_compile_options(${target} PRIVATE ${melodeck_precompile_options})
    endif()
endfunction()

# melodeck_program(<name> SOURCES … USES <folders>…)
function(melodeck_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES;EXTERNAL" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    list(TRANSFORM ARG_USES PREPEND "Melodeck::")
    target_link_libraries(${name} PRIVATE ${ARG_USES} ${ARG_EXTERNAL} melodeck_options)
endfunction()

# melodeck_tests_need(<label> <target>…): the target tests_<label> builds what the tests of that label run.
function(melodeck_tests_need label)
    if(NOT TARGET tests_${label})
        add_custom_target(tests_${label})
    endif()
    add_dependencies(tests_${label} ${ARGN})
endfunction()

# melodeck_test_unoptimised(<target>): what a test says itself runs once, and optimising it, with sanitizers above all, takes
# three times as long as all else about it. What it tests is built as everywhere.
function(melodeck_test_unoptimised target)
    target_compile_options(${target} PRIVATE "$<$<NOT:$<CONFIG:Release>>:-O0>")
endfunction()

# melodeck_test_moc(<target> <source>…): FooTest.cpp ends by including FooTest.moc, which moc makes of it. CMake's
# AUTOMOC would look for that, and compile an empty file, in each of some 250 programs: several seconds each.
function(melodeck_test_moc target)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/moc/${target}")
    foreach(source IN LISTS ARGN)
        get_filename_component(stem "${source}" NAME_WE)
        if(source MATCHES "Test\\.cpp$")
            qt_generate_moc("${source}" "${folder}/${stem}.moc" TARGET ${target})
            set_property(SOURCE "${source}" APPEND PROPERTY OBJECT_DEPENDS "${folder}/${stem}.moc")
            target_include_directories(${target} PRIVATE "${folder}")
        endif()
    endforeach()
endfunction()

# melodeck_test(<name> SOURCES … USES <folders>… [EXTERNAL …] [TIMEOUT s] [OFFSCREEN] [MEDIA])
#   One executable per class under test, built into <build>/tests, run by ctest as <name>.
function(melodeck_test name)
    cmake_parse_arguments(ARG "OFFSCREEN;MEDIA" "TIMEOUT" "SOURCES;USES;EXTERNAL" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    list(TRANSFORM ARG_USES PREPEND "Melodeck::")
    target_link_libraries(${name} PRIVATE ${ARG_USES} ${ARG_EXTERNAL} Qt6::Test melodeck_options)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    melodeck_test_moc(${name} ${ARG_SOURCES})
    melodeck_test_unoptimised(${name})
    if("Melodeck::ui" IN_LIST ARG_USES)
        melodeck_precompile_test(${name} WITH melodeck_test_of_widgets)
    elseif(NOT "Melodeck::engine" IN_LIST ARG_USES) # FluidSynth's flags define what the C library's headers look at
        melodeck_precompile_test(${name} WITH melodeck_test)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # All tests of a folder can be built (target tests_<folder>) and run (label <folder>) by themselves; those of MEDIA,
    # which want the system's decoders, with the whole programs.
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    set_property(TEST ${name} APPEND PROPERTY LABELS ${folder})
    melodeck_tests_need(${folder} ${name})
    if(ARG_MEDIA)
        set_property(TEST ${name} APPEND PROPERTY LABELS whole-program)
        melodeck_tests_need(whole-program ${name})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
    if(ARG_OFFSCREEN)
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endif()
    if(MELODECK_SANITIZE MATCHES "thread")
        # Qt is not instrumented: the locks of Qt Test's own watchdog are invisible, and its end would look like a race.
        # QProcess starts programs with vfork: its child does nothing but exec, yet the sanitizer would let no thread
        # begin after it.
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
            "TSAN_OPTIONS=ignore_noninstrumented_modules=1:die_after_fork=0")
    endif()
    if(MELODECK_SANITIZE MATCHES "address")
        set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
            "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0")
    endif()
endfunction()

# ask_program(<format> <variable>)
#   What melodeck-cli (CLI) prints for "completion <format>", of itself or of PROGRAM, which is asked for its help.
function(ask_program format variable)
    set(ENV{LC_ALL} C.UTF-8)
    if(PROGRAM)
        get_filename_component(name "${PROGRAM}" NAME)
        execute_process(COMMAND "${PROGRAM}" --help COMMAND "${CLI}" completion ${format} --program "${name}"
            OUTPUT_VARIABLE text RESULTS_VARIABLE codes ERROR_VARIABLE errors)
    else()
        execute_process(COMMAND "${CLI}" completion ${format}
            OUTPUT_VARIABLE text RESULTS_VARIABLE codes ERROR_VARIABLE errors)
    endif()
    if(NOT codes MATCHES "^0(;0)?$" OR text STREQUAL "")
        message(FATAL_ERROR "The options of ${CLI} ${PROGRAM} cannot be asked for (${codes}): ${errors}")
    endif()
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

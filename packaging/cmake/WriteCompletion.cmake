# cmake -DSHELL=bash|zsh|fish -DCLI=… [-DPROGRAM=…] -DOUTPUT=… -P WriteCompletion.cmake
include("${CMAKE_CURRENT_LIST_DIR}/AskProgram.cmake")
ask_program(${SHELL} script)
file(WRITE "${OUTPUT}" "${script}")

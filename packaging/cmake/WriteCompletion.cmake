# cmake -DSHELL=bash|zsh|fish -DCLI=… [-DPROGRAM=…] -DOUTPUT=… -P WriteCompletion.cmake
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/AskProgram.cmake")
ask_program(${SHELL} script)
file(WRITE "${OUTPUT}" "${script}")

# cmake -DTEMPLATE=… -DVERSION=… -DCLI=… [-DPROGRAM=…] -DOUTPUT=… -P FillManual.cmake
#   Writes a man page: its template, with what the program itself says of its options.
#   CLI: melodeck-cli. PROGRAM: another one that is asked with --help.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/AskProgram.cmake")
ask_program(mdoc options)
file(READ "${TEMPLATE}" page)
string(REGEX REPLACE "\n\\.\\\\\" @OPTIONS@[^\n]*" "" page "${page}") # the remark to those who edit it
string(REPLACE "@OPTIONS@\n" "${options}" page "${page}")
string(REPLACE "@VERSION@" "${VERSION}" page "${page}")
if(page MATCHES "@[A-Z]+@")
    message(FATAL_ERROR "${TEMPLATE}: nothing is known for ${CMAKE_MATCH_0}")
endif()
file(WRITE "${OUTPUT}" "${page}")

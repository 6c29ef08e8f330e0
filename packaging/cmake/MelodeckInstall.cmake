# What `cmake --install` puts where. Nothing that is installed knows its prefix: the programs find each other beside
# themselves, and styles, models, icons, texts and the manual are inside them, so that DESTDIR, --prefix and moving the
# result all work. Two components: command (melodeck-cli and the engine, usable without a display) and window.
include(GNUInstallDirs)

set(melodeck_linux "${PROJECT_SOURCE_DIR}/packaging/linux")
set(melodeck_made "${PROJECT_BINARY_DIR}/packaging")

# melodeck_install_program(<program> <component>): the program, its man page and what completes it in a shell. The last
# two are asked of the program itself, so that they know every option that it has.
function(melodeck_install_program program component)
    install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT ${component})
    set(ask -DCLI=$<TARGET_FILE:melodeck-cli>)
    if(NOT program STREQUAL "melodeck-cli")
        list(APPEND ask -DPROGRAM=$<TARGET_FILE:${program}>)
    endif()
    set(scripts "${PROJECT_SOURCE_DIR}/packaging/cmake")
    set(page "${melodeck_made}/${program}.1.gz")
    add_custom_command(OUTPUT "${page}"
        COMMAND "${CMAKE_COMMAND}" ${ask} "-DTEMPLATE=${melodeck_linux}/man/${program}.1.in" -DVERSION=${PROJECT_VERSION}
            "-DOUTPUT=${melodeck_made}/${program}.1" -P "${scripts}/FillManual.cmake"
        COMMAND gzip -9 -n -f "${melodeck_made}/${program}.1"
        DEPENDS ${program} melodeck-cli "${melodeck_linux}/man/${program}.1.in" "${scripts}/FillManual.cmake"
            "${scripts}/AskProgram.cmake"
        COMMENT "Man page of ${program}" VERBATIM)
    install(FILES "${page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component})
    set(made "${page}")
    # Each shell has a folder and a way to name the file of its own.
    foreach(place
            "bash|bash-completion/completions|${program}"
            "zsh|zsh/vendor-completions|_${program}"
            "fish|fish/vendor_completions.d|${program}.fish")
        string(REPLACE "|" ";" place "${place}")
        list(GET place 0 shell)
        list(GET place 1 folder)
        list(GET place 2 name)
        set(script "${melodeck_made}/${shell}/${name}")
        add_custom_command(OUTPUT "${script}"
            COMMAND "${CMAKE_COMMAND}" ${ask} -DSHELL=${shell} "-DOUTPUT=${script}" -P "${scripts}/WriteCompletion.cmake"
            DEPENDS ${program} melodeck-cli "${scripts}/WriteCompletion.cmake" "${scripts}/AskProgram.cmake"
            COMMENT "Completion of ${program} in ${shell}" VERBATIM)
        install(FILES "${script}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${folder}" COMPONENT ${component})
        list(APPEND made "${script}")
    endforeach()
    add_custom_target(${program}-pages ALL DEPENDS ${made})
    add_dependencies(packages ${program}-pages)
endfunction()

# All that is installed, and no test.
add_custom_target(packages)

melodeck_install_program(melodeck-cli command)
melodeck_install_program(melodeck-engine command)
install(FILES "${PROJECT_SOURCE_DIR}/packaging/nginx/melodeck-receive.conf"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/melodeck-cli/examples" COMPONENT command)

if(MELODECK_GUI)
    melodeck_install_program(melodeck window)
    # The manual as a page for man, too.
    file(STRINGS "${PROJECT_SOURCE_DIR}/resources/manual/contents" pages)
    list(TRANSFORM pages REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/resources/manual/\\1.md")
    set(page "${melodeck_made}/melodeck.7")
    add_custom_command(OUTPUT "${page}.gz"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${melodeck_made}"
        COMMAND awk -v version=${PROJECT_VERSION} -f "${melodeck_linux}/man/manual.awk" ${pages} > "${page}"
        COMMAND gzip -9 -n -f "${page}"
        DEPENDS "${melodeck_linux}/man/manual.awk" "${PROJECT_SOURCE_DIR}/resources/manual/contents" ${pages}
        COMMENT "Man page of the manual" VERBATIM)
    install(FILES "${page}.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man7" COMPONENT window)
    add_custom_target(melodeck-manual ${melodeck_all} DEPENDS "${page}.gz")
    add_dependencies(packages melodeck-manual)
    install(FILES "${melodeck_linux}/org.melodeck.Melodeck.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT window)
    install(FILES "${melodeck_linux}/org.melodeck.Melodeck.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT window)
    install(FILES "${melodeck_linux}/org.melodeck.Melodeck.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" COMPONENT window)
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES "${melodeck_linux}/icons/org.melodeck.Melodeck-${size}.png"
            DESTINATION "${icons}/${size}x${size}/apps" RENAME org.melodeck.Melodeck.png COMPONENT window)
    endforeach()
    install(FILES "${melodeck_linux}/icons/org.melodeck.Melodeck.svg"
        DESTINATION "${icons}/scalable/apps" COMPONENT window)
    install(FILES "${melodeck_linux}/icons/org.melodeck.Melodeck-symbolic.svg"
        DESTINATION "${icons}/symbolic/apps" COMPONENT window)
endif()

include(MelodeckPackage)

# The Debian packages (packaging/deb) and the source archive (packaging/source), by CPack.
#   melodeck-cli  the command line and the engine, for computers without a display, too
#   melodeck      the window
# Three programs are what there is to install, all else is inside them: a third package for common files would be empty.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME melodeck)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has one of its own
set(CPACK_PACKAGE_VENDOR "Melodeck maintainers")
set(CPACK_PACKAGE_CONTACT "Melodeck maintainers <maintainers@melodeck.example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
# What is packed is what was built: packaging/deb builds just that beforehand, and no test.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL command)
if(MELODECK_GUI)
    list(APPEND CPACK_COMPONENTS_ALL window)
endif()

# Modes that no umask of whoever builds can spoil.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME melodeck-cli)
# The sound font without an alternative, and first: libfluidsynth3 is content with any, and apt would bring another one under
# the GPL, which sounds different.
set(CPACK_DEBIAN_COMMAND_PACKAGE_DEPENDS "fluidr3mono-gm-soundfont, ca-certificates")
set(CPACK_DEBIAN_COMMAND_PACKAGE_SUGGESTS "gnome-keyring, melodeck, nginx")
set(CPACK_DEBIAN_COMMAND_DESCRIPTION
    "send melodies and prompts to audio models (command line)
Makes clips that follow a melody, writes down what is said in recordings,
sends any JSON request to a model that answers over HTTP, one at a time or
thousands, and keeps what comes back bit for bit.

A sketch engine is part of it: it arranges by rule on sampled instruments,
on this computer, with no account and no network. It is not a neural model.
Models on Baseten, or whatever speaks their protocol, are reached with
their address and a key.

This package works without a display; the window is in the package melodeck.")

set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME melodeck)
# All but the first are plug-ins, found at run time. Qt Multimedia crashes without GStreamer's base; Qt's own texts are in a
# package that nothing pulls in.
string(CONCAT CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS
    "melodeck-cli (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), "
    "libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n, qt6-image-formats-plugins, "
    "gstreamer1.0-plugins-base, gstreamer1.0-plugins-good")
# M4A, what a telephone records, is decoded by libav; a keychain keeps the keys; Wayland is a plug-in, too. Folders and links
# are opened by xdg-open, and sound goes to a server that speaks PulseAudio's language.
string(CONCAT CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS
    "gstreamer1.0-libav, gnome-keyring | kwalletmanager, qt6-wayland, xdg-utils, pipewire-pulse | pulseaudio, "
    "fonts-dejavu-core | fonts-noto-core")
set(CPACK_DEBIAN_WINDOW_DESCRIPTION
    "send a melody to an audio model and listen to what comes back
Drop a recording of a melody on the window, say in a few words what it
should become, hear the answers side by side, and save those that you like
bit for bit. Recordings of speech become transcripts and subtitles.

A sketch engine is built in: it arranges by rule on sampled instruments, on
this computer, with no account and no network. It is not a neural model.
Models on Baseten, or whatever speaks their protocol, are reached with
their address and a key.")

# Documents that Debian asks of each package. Compressed without name and time, or no two builds would be alike.
foreach(package melodeck-cli:command melodeck:window)
    string(REPLACE ":" ";" package "${package}")
    list(GET package 1 component)
    list(GET package 0 package)
    if(component IN_LIST CPACK_COMPONENTS_ALL)
        set(changelog "${PROJECT_BINARY_DIR}/packaging/${package}/changelog.Debian.gz")
        add_custom_command(OUTPUT "${changelog}"
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/packaging/${package}"
            COMMAND gzip -9 -n -c "${PROJECT_SOURCE_DIR}/packaging/debian/changelog" > "${changelog}"
            DEPENDS "${PROJECT_SOURCE_DIR}/packaging/debian/changelog" VERBATIM)
        add_custom_target(${package}-changelog ALL DEPENDS "${changelog}")
        add_dependencies(packages ${package}-changelog)
        install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian/copyright" "${changelog}"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${component})
    endif()
endforeach()

# The source archive holds what is under version control's eye, and nothing that a build left behind.
set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME "melodeck-${PROJECT_VERSION}")
set(CPACK_SOURCE_IGNORE_FILES "/build/" "/\\.git/" "/\\.git$" "__pycache__" "\\.user$" "~$")

include(CPack)

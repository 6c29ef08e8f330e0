#!/usr/bin/python3
"""The part of the desktop portal that tells programs whether the person likes it dark.

Run as a program with 'dark' or 'light' it owns the portal's name on the session bus and answers Settings.Read; at
SIGUSR1 the person changes her mind, at SIGUSR2 she wants an orange accent and high contrast, and it tells.
"""

import sys

_INTERFACE = """<node><interface name="org.freedesktop.portal.Settings">
  <method name="Read">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
  </method>
  <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
  <property name="version" type="u" access="read"/>
</interface></node>"""
_NAMESPACE, _KEY = "org.freedesktop.appearance", "color-scheme"


def announce(session, scheme):
    """Starts the portal with 'dark' or 'light'; give what it returns to processes.end()."""
    import subprocess

    from processes import spawn, wait_until

    portal = spawn([sys.executable, __file__, scheme], session.log("portal"))
    wait_until("the portal answers", lambda: subprocess.run(
        ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.portal.Desktop",
         "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings.Read", f"string:{_NAMESPACE}",
         f"string:{_KEY}"], capture_output=True, check=False).returncode == 0)
    return portal


def change(portal):
    """From dark to light or back, while programs are running."""
    import signal

    portal.send_signal(signal.SIGUSR1)


def change_accent(portal):
    """To orange, and to high contrast."""
    import signal

    portal.send_signal(signal.SIGUSR2)


def _main(scheme):
    import signal

    from gi.repository import Gio, GLib

    dark = scheme == "dark"
    bus = None

    def value():
        return GLib.Variant("u", 1 if dark else 2)

    def changed():
        nonlocal dark
        dark = not dark
        bus.emit_signal(None, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged",
                        GLib.Variant("(ssv)", (_NAMESPACE, _KEY, value())))
        return GLib.SOURCE_CONTINUE

    def accented():
        for key, wish in (("accent-color", GLib.Variant("(ddd)", (1.0, 0.4, 0.0))), ("contrast", GLib.Variant("u", 1))):
            bus.emit_signal(None, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings",
                            "SettingChanged", GLib.Variant("(ssv)", (_NAMESPACE, key, wish)))
        return GLib.SOURCE_CONTINUE

    def answer(_connection, _sender, _path, _interface, method, parameters, invocation):
        if method == "ReadAll":
            invocation.return_value(GLib.Variant("(a{sa{sv}})", ({_NAMESPACE: {_KEY: value()}},)))
        elif parameters.unpack() == (_NAMESPACE, _KEY):
            # The real portal wraps the value twice.
            invocation.return_value(GLib.Variant("(v)", (GLib.Variant("v", value()),)))
        else:
            invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting here")

    def own(connection, _name):
        nonlocal bus
        bus = connection
        interface = Gio.DBusNodeInfo.new_for_xml(_INTERFACE).interfaces[0]
        connection.register_object("/org/freedesktop/portal/desktop", interface, answer,
                                   lambda *_: GLib.Variant("u", 1), None)

    Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, own, None, None)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, changed)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR2, accented)
    GLib.MainLoop().run()


if __name__ == "__main__":
    _main(sys.argv[1])

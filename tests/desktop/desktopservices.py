#!/usr/bin/python3
"""What a desktop does for a program that is at work: shows notifications, keeps the computer awake, has a bar on its icon.

Run as a program it owns the services' names on the session bus, writes a line of JSON for all that it is asked to its
standard output, and reads lines "number action" from standard input: presses on notifications.
"""

import json
import sys

_INTERFACES = """<node><interface name="org.freedesktop.Notifications">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface><interface name="org.freedesktop.PowerManagement.Inhibit">
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="UnInhibit"><arg type="u" direction="in"/></method>
</interface></node>"""
_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_POWER, _POWER_PATH = "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit"


class Services:
    """They run until end()."""

    def __init__(self, session):
        import subprocess

        from processes import spawn, wait_until

        self.log = session.folder / "desktop-services.jsonl"
        self.log.unlink(missing_ok=True)
        with open(self.log, "wb") as out:
            self.process = spawn([sys.executable, __file__], session.log("desktop-services"), stdin=subprocess.PIPE,
                                 stdout=out)
        wait_until("notifications are shown", lambda: subprocess.run(
            ["dbus-send", "--session", "--print-reply", f"--dest={_NAME}", _PATH, f"{_NAME}.GetCapabilities"],
            capture_output=True, check=False).returncode == 0)

    def noted(self, kind):
        """All of one kind that was asked: "shown", "withdrawn", "awake", "asleep", "progress"; the oldest first."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines()]
        return [line for line in lines if line["kind"] == kind]

    def press(self, number, action):
        self.process.stdin.write(f"{number} {action}\n".encode())
        self.process.stdin.flush()

    def end(self):
        from processes import end

        end(self.process)
        self.process.stdin.close()


def _main():
    from gi.repository import Gio, GLib

    last = 0
    bus = None

    def note(**facts):
        print(json.dumps(facts), flush=True)

    def answer(_connection, _sender, _path, _interface, method, parameters, invocation):
        nonlocal last
        values = parameters.unpack()
        if method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["body", "body-markup", "actions"],)))
        elif method == "Notify":
            last = values[1] or last + 1
            note(kind="shown", id=last, title=values[3], body=values[4], actions=values[5])
            invocation.return_value(GLib.Variant("(u)", (last,)))
        elif method == "Inhibit":
            note(kind="awake", program=values[0], reason=values[1])
            invocation.return_value(GLib.Variant("(u)", (7,)))
        else:
            note(kind="withdrawn" if method == "CloseNotification" else "asleep", id=values[0])
            invocation.return_value(None)

    def progressed(_connection, _sender, _path, _interface, _signal, parameters):
        program, facts = parameters.unpack()
        note(kind="progress", program=program, **facts)

    def pressed(source, _condition):
        line = source.readline()
        if not line:
            return GLib.SOURCE_REMOVE
        number, action = line.split()
        bus.emit_signal(None, _PATH, _NAME, "ActionInvoked", GLib.Variant("(us)", (int(number), action)))
        return GLib.SOURCE_CONTINUE

    def own(connection, _name):
        nonlocal bus
        bus = connection
        notifications, power = Gio.DBusNodeInfo.new_for_xml(_INTERFACES).interfaces
        connection.register_object(_PATH, notifications, answer, None, None)
        connection.register_object(_POWER_PATH, power, answer, None, None)
        connection.signal_subscribe(None, "com.canonical.Unity.LauncherEntry", "Update", None, None,
                                    Gio.DBusSignalFlags.NONE, progressed)
        Gio.bus_own_name_on_connection(connection, _POWER, Gio.BusNameOwnerFlags.NONE, None, None)

    Gio.bus_own_name(Gio.BusType.SESSION, _NAME, Gio.BusNameOwnerFlags.NONE, own, None, None)
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, pressed)
    GLib.MainLoop().run()


if __name__ == "__main__":
    _main()

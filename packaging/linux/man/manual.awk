# awk -v version=… -f manual.awk PAGE.md…: the pages of the manual as one man page, melodeck(7).
# Knows the Markdown that they use: headings, paragraphs, lists, tables, code, links. Pictures are left out.

BEGIN {
    print ".Dd November 29, 2026\n.Dt MELODECK 7\n.Os Melodeck " version
    print ".Sh NAME\n.Nm melodeck\n.Nd the manual"
}

# Closes what is open, so that a block of another kind can begin.
function finish() {
    if (text != "") {
        if (list == "" && !fresh) { print ".Pp" }
        print inline(text)
        fresh = 0
        text = ""
    }
}
function leave() {
    finish()
    if (list != "") { print ".El"; fresh = 0; list = "" }
    if (code) { print ".Ed"; code = 0; fresh = 0 }
}
function enter(kind, macro) {
    finish()
    if (list != kind) {
        leave()
        print macro
        list = kind
    }
}

function plain(s) {
    gsub(/\\/, "\\e", s)
    return s
}

# Fonts for names, keys and code; the words of links. A line that begins like a request is kept from being one.
function inline(s,   out, part) {
    s = plain(s)
    while (match(s, /\[[^]]+\]\([^)]*\)/)) {
        part = substr(s, RSTART + 1, RLENGTH)
        sub(/\]\(.*/, "", part)
        s = substr(s, 1, RSTART - 1) part substr(s, RSTART + RLENGTH)
    }
    while (match(s, /`[^`]+`/)) {
        part = substr(s, RSTART + 1, RLENGTH - 2)
        gsub(/-/, "\\-", part)
        # What looks like a mark in code is none.
        gsub(/\*/, "\001", part)
        s = substr(s, 1, RSTART - 1) "\\fB" part "\\fR" substr(s, RSTART + RLENGTH)
    }
    while (match(s, /\*\*[^*]+\*\*/)) {
        s = substr(s, 1, RSTART - 1) "\\fB" substr(s, RSTART + 2, RLENGTH - 4) "\\fR" substr(s, RSTART + RLENGTH)
    }
    while (match(s, /\*[^*]+\*/)) {
        s = substr(s, 1, RSTART - 1) "\\fI" substr(s, RSTART + 1, RLENGTH - 2) "\\fR" substr(s, RSTART + RLENGTH)
    }
    gsub(/\001/, "*", s)
    gsub(/\. /, ".\n", s) # a sentence a line, as roff wants it
    if (s ~ /^[.']/) { s = "\\&" s }
    return s
}

/^# / { leave(); print ".Sh " toupper(substr($0, 3)); fresh = 1; next }
/^## / { leave(); print ".Ss " plain(substr($0, 4)); fresh = 1; next }
/^!\[/ { leave(); next }
/^\|[-|]+$/ { next }
/^\| / {
    split($0, cell, "|")
    gsub(/^ +| +$/, "", cell[2])
    gsub(/^ +| +$/, "", cell[3])
    if (list != "table") { enter("table", ".Bl -tag -width Ds"); next } # what the columns are called
    print ".It " inline(cell[2])
    print inline(cell[3])
    next
}
/^- / { finish(); enter("bullet", ".Bl -bullet"); print ".It"; text = substr($0, 3); next }
/^[0-9]+\. / { finish(); enter("enum", ".Bl -enum"); print ".It"; sub(/^[0-9]+\. /, ""); text = $0; next }
/^    / && list == "" {
    finish()
    if (!code) { print ".Bd -literal -offset indent"; code = 1 }
    gsub(/-/, "\\-")
    print substr($0, 5)
    next
}
/^$/ { if (list == "" || text == "") { leave() } else { finish() } next }
{
    if (list != "" && text == "" && $0 !~ /^ /) { leave() }
    sub(/^ +/, "")
    text = text == "" ? $0 : text " " $0
}

END {
    leave()
    print ".Sh SEE ALSO\n.Xr melodeck 1 ,\n.Xr melodeck\\-cli 1 ,\n.Xr melodeck\\-engine 1"
}

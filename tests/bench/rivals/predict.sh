#!/bin/sh
# What one would write in a shell: base64, curl, jq, base64.
#
#   predict.sh URL MELODY OUTPUT                one request with a melody; clip_0.wav … in OUTPUT
#   predict.sh URL --job OUTPUT                 one request with prompts only
#   predict.sh URL --jobs N WORKERS OUTPUT      N of those, WORKERS at once
set -eu

# clips OUTPUT: the three clips of the answer in OUTPUT.
clips() {
    for index in 0 1 2; do
        jq -r ".data[$index]" "$1/answer.json" | base64 -d >"$1/clip_$index.wav"
    done
    rm "$1/answer.json"
}

case "$2" in
    --jobs)
        seq -f "$5/%04.0f" 0 $(($3 - 1)) | xargs -P "$4" -n 1 "$0" "$1" --job
        ;;
    --job)
        mkdir -p "$3"
        curl -sSf -H 'Content-Type: application/json' -d '{"prompts":["a","b","c"],"duration":8}' \
            -o "$3/answer.json" "$1"
        clips "$3"
        ;;
    *)
        {
            printf '{"prompts":["a","b","c"],"duration":8,"melody":"'
            base64 -w0 "$2"
            printf '"}'
        } | curl -sSf -H 'Content-Type: application/json' -H 'Expect:' --data-binary @- -o "$3/answer.json" "$1"
        clips "$3"
        ;;
esac

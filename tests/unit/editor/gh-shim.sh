#!/usr/bin/env bash
# `gh api` as far as the workflow uses it, against the server at FORGE_API: method, pages as one, a jq filter, a body from a file.
set -euo pipefail
method=GET filter= body= path=
[ "$1" = api ]
shift
while [ $# -gt 0 ]; do
  case "$1" in
    --paginate | --silent) ;;
    --method) method=$2; shift ;;
    --jq) filter=$2; shift ;;
    --input) body=$2; shift ;;
    -F) body=${2#body=@}; shift ;;
    *) path=$1 ;;
  esac
  shift
done
answer=$(curl --silent --show-error --fail --request "$method" --header "authorization: token $GH_TOKEN" \
  ${body:+--data-binary "@$body"} "$FORGE_API/$path")
if [ -n "$filter" ]; then jq -r "$filter" <<<"$answer"; else printf '%s\n' "$answer"; fi

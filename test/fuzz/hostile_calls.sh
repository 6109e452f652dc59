#!/bin/bash
# hostile_calls.sh [SEED [SECONDS]]: see hostile_calls.pl
exec perl -I"$(dirname "$0")" "${0%.sh}.pl" "$@"

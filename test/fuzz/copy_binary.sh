#!/bin/bash
# copy_binary.sh [SEED [SECONDS]]: see copy_binary.pl
exec perl -I"$(dirname "$0")" "${0%.sh}.pl" "$@"

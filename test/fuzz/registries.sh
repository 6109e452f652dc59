#!/bin/bash
# registries.sh [SEED [SECONDS]]: see registries.pl
exec perl -I"$(dirname "$0")" "${0%.sh}.pl" "$@"

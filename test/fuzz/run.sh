#!/bin/bash
# run.sh [MINUTES]: runs every fuzzer of this directory in turn, for so many
# minutes, on a private server (see ../server.sh). The library is built with
# AddressSanitizer and UndefinedBehaviorSanitizer where they can be had; the
# first line says which.
#
# FUZZ_SEED in the environment is the first seed; each round takes the next.
# The last line reads "N rounds, N failed". Returns 1 when something failed.

. "$(dirname "${BASH_SOURCE[0]}")/../server.sh"

minutes=${1:-10}
[[ $minutes =~ ^[0-9]+$ ]] || die "usage: run.sh [MINUTES]"
seed=${FUZZ_SEED:-$((RANDOM * 32768 + RANDOM))}

# The server itself is not built with AddressSanitizer, whose library has to be
# the first then. It hangs where glibc looks for translations while the library
# is not yet up: these functions do not.
write_shim()
{
	cat > "$work/shim.c" <<-'END'
		char *bindtextdomain(const char *domain, const char *dir) { (void) domain; return (char *) dir; }
		char *bind_textdomain_codeset(const char *domain, const char *codeset) { (void) domain; return (char *) codeset; }
		char *textdomain(const char *domain) { return (char *) domain; }
	END
	cc -shared -fPIC -o "$work/shim.so" "$work/shim.c"
}

runtime_of()
{
	local path

	path=$(cc -print-file-name="lib$1.so")
	[ -e "$path" ] && readlink -f "$path"
}

# can_sanitize SANITIZER...: sets flags, and server_env to what the server needs.
can_sanitize()
{
	local preload= name path list

	for name in "$@"; do
		path=$(runtime_of "$name") || return
		preload+=" $path"
		[ "$name" != asan ] || preload+=" $work/shim.so"
	done
	list=$(sed 's/ubsan/undefined/; s/asan/address/; s/ /,/' <<< "$*")
	flags="-fsanitize=$list -fno-sanitize-recover=all -fno-omit-frame-pointer -g"
	server_env=("LD_PRELOAD=${preload# }" UBSAN_OPTIONS=print_stacktrace=1
		ASAN_OPTIONS=detect_leaks=0:abort_on_error=1:detect_stack_use_after_return=0)
	echo 'int f(int a) { return a + 1; }' > "$work/probe.c"
	cc -shared -fPIC $flags -o "$work/probe.so" "$work/probe.c" 2> /dev/null &&
		as_user timeout 60 env "${server_env[@]}" "$("$pg_config" --bindir)/postgres" --describe-config > /dev/null 2>&1
}

choose_sanitizers()
{
	write_shim
	chmod a+r "$work/shim.so"
	if can_sanitize asan ubsan; then
		echo "with AddressSanitizer and UndefinedBehaviorSanitizer"
	elif can_sanitize ubsan; then
		echo "with UndefinedBehaviorSanitizer"
	else
		flags= server_env=()
		echo "without sanitizers: their libraries are missing, or the server does not run with them"
	fi
}

prepare_system
make_work_dir
copy_source
choose_sanitizers
build -j "$(nproc)" COPT="$flags" 2> "$work/build.log" ||
	{ tail -n 30 "$work/build.log" >&2; die "The extension does not build."; }
start_server

rounds=0 failed=0
until=$((SECONDS + 60 * minutes))
fuzzers=$(find "$source_dir/test/fuzz" -name '*.sh' ! -name run.sh | sort)
while [ "$SECONDS" -lt "$until" ]; do
	for file in $fuzzers; do
		left=$((until - SECONDS))
		[ "$left" -gt 0 ] || break
		rounds=$((rounds + 1))
		bash "$file" "$seed" "$((left < 60 ? left : 60))" || failed=$((failed + 1))
	done
	seed=$((seed + 1))
done
grep -a -A 30 -E 'runtime error:|ERROR: AddressSanitizer' "$work/user/server.log" | head -n 400 || true
echo "$rounds rounds, $failed failed"
[ "$failed" -eq 0 ]

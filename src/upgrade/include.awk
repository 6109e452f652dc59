# include.awk: writes an upgrade script out. A line of it
#
#   \i FILE         stands for that part of the install script,
#   \i FILE NAME    for what creates the function, procedure or view NAME there;
#
# these may exist, and are replaced.

function write_line(line)
{
	sub(/^CREATE (FUNCTION|PROCEDURE|VIEW) /, "CREATE OR REPLACE &", line)
	sub(/OR REPLACE CREATE/, "OR REPLACE", line)
	print line
}

function creates(line, name)
{
	return line ~ /^CREATE (FUNCTION|PROCEDURE|VIEW) / && index(line, " " name "(") + index(line, " " name " AS") > 0
}

# What is created ends where a line ends with a semicolon, but not inside $$.
function include(file, name, line, found, quoted, n)
{
	while ((n = (getline line < file)) > 0) {
		if (name != "" && !found) {
			if (!creates(line, name))
				continue
			found = 1
		}
		write_line(line)
		quoted = (quoted + gsub(/\$\$/, "", line)) % 2
		if (name != "" && !quoted && line ~ /;$/)
			break
	}
	close(file)
	if (n < 0 || (name != "" && !found)) {
		print FILENAME ":" FNR ": there is no " file " " name > "/dev/stderr"
		exit 1
	}
}

$1 == "\\i" { include($2, $3); next }
{ print }

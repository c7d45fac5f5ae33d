/*
 * Whole scripts rather than ones that call the program back at each TAB:
 * they keep working where the program is slow to start or not in PATH, and a
 * packager can install them.
 */
#include "cli/completion.h"

#include <stdio.h>
#include <strings.h>

#include "cli/common.h"

#include "base/banned.h"

static bool
is_flag(const struct cx_opt *o)
{
	return o->kind == CX_OPT_FLAG;
}

static bool
wants_file(const struct cx_opt *o)
{
	return o->arg && strncasecmp(o->arg, "FILE", 4) == 0;
}

static bool
wants_dir(const struct cx_opt *o)
{
	return o->arg && strncasecmp(o->arg, "DIR", 3) == 0;
}

/* The function name of a tool: letters, digits and underlines. */
static void
put_name(struct cx_buf *out, const struct cx_tool *tool)
{
	cx_buf_putc(out, '_');
	for (const char *c = tool->name; *c; c++)
		cx_buf_putc(out, *c == '-' ? '_' : *c);
}

/* text with a backslash before each of the bytes in special. */
static void
put_escaped(struct cx_buf *out, const char *text, const char *special)
{
	for (; *text; text++) {
		if (strchr(special, *text))
			cx_buf_putc(out, '\\');
		cx_buf_putc(out, *text);
	}
}

/* Inside single quotes of sh: a quote ends them, is quoted, begins anew. */
static void
put_quoted(struct cx_buf *out, const char *text, const char *special)
{
	char one[2] = {0};

	for (; *text; text++) {
		one[0] = *text;
		if (*text == '\'')
			cx_buf_puts(out, CX_SPAN("'\\''"));
		else
			put_escaped(out, one, special);
	}
}

static void
bash_values(struct cx_buf *out, const struct cx_opt *o)
{
	cx_buf_puts(out, CX_SPAN("\t"));
	if (o->letter != 0)
		cx_buf_printf(out, "-%c|", o->letter);
	cx_buf_printf(out, "--%s)", o->name);
	if (wants_file(o)) {
		cx_buf_puts(out, CX_SPAN(" how=f ;;\n"));
	} else if (wants_dir(o)) {
		cx_buf_puts(out, CX_SPAN(" how=d ;;\n"));
	} else {
		cx_buf_puts(out, CX_SPAN(" how=w words='"));
		for (size_t i = 0; o->choices && o->choices[i]; i++) {
			if (i > 0)
				cx_buf_putc(out, '\n');
			put_quoted(out, o->choices[i], "");
		}
		cx_buf_puts(out, CX_SPAN("' ;;\n"));
	}
}

static void
bash(const struct cx_tool *tool, const struct cx_options *o, struct cx_buf *out)
{
	/* Bash makes a word of its own of an equals sign. */
	static const char begin[] =
	    "()\n{\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} how=f words= IFS=$'\\n'\n"
	    "\tlocal prev=${COMP_WORDS[COMP_CWORD-1]}\n"
	    "\tif [ \"$cur\" = = ]; then\n\t\tcur=\n"
	    "\telif [ \"$prev\" = = ]; then\n"
	    "\t\tprev=${COMP_WORDS[COMP_CWORD-2]}\n\tfi\n"
	    "\tcase $prev in\n";
	static const char other[] =
	    "\t*)\n\t\tcase $cur in\n\t\t-*) how=w words='";
	static const char end[] =
	    "' ;;\n\t\tesac ;;\n\tesac\n"
	    "\tcase $how in\n"
	    "\tw) COMPREPLY=($(compgen -W \"${words//\\\\/\\\\\\\\}\" "
	    "-- \"$cur\")) ;;\n"
	    "\t*)\tcompopt -o filenames 2>/dev/null\n"
	    "\t\tCOMPREPLY=($(compgen -$how -- \"$cur\")) ;;\n"
	    "\tesac\n}\ncomplete -F ";

	put_name(out, tool);
	cx_buf_puts(out, cx_span(begin));
	for (size_t i = 0; i < o->n; i++)
		if (!is_flag(o->at[i]))
			bash_values(out, o->at[i]);
	cx_buf_puts(out, cx_span(other));
	for (size_t i = 0; i < o->n; i++)
		cx_buf_printf(out, "%s--%s", i ? "\n" : "", o->at[i]->name);
	cx_buf_puts(out, cx_span(end));
	put_name(out, tool);
	cx_buf_printf(out, " %s\n", tool->name);
}

static void
zsh_option(struct cx_buf *out, const struct cx_opt *o)
{
	const char *mark = is_flag(o) ? "" : "+";
	const char *equals = is_flag(o) ? "" : "=";
	const char *many = o->kind == CX_OPT_LIST ? "*" : "";

	cx_buf_puts(out, CX_SPAN(" \\\n\t    "));
	if (o->letter != 0 && *many)
		cx_buf_printf(out, "'*'{-%c%s,--%s%s}'[", o->letter, mark,
		    o->name, equals);
	else if (o->letter != 0)
		cx_buf_printf(out, "'(-%c --%s)'{-%c%s,--%s%s}'[", o->letter,
		    o->name, o->letter, mark, o->name, equals);
	else
		cx_buf_printf(out, "'%s--%s%s[", many, o->name, equals);
	put_quoted(out, o->what, "[]\\");
	cx_buf_putc(out, ']');
	if (!is_flag(o)) {
		cx_buf_puts(out, CX_SPAN(":value:"));
		if (wants_file(o))
			cx_buf_puts(out, CX_SPAN("_files"));
		else if (wants_dir(o))
			cx_buf_puts(out, CX_SPAN("_files -/"));
		else if (o->choices)
			cx_buf_putc(out, '(');
		for (size_t i = 0; o->choices && o->choices[i]; i++) {
			if (i > 0)
				cx_buf_putc(out, ' ');
			put_quoted(out, o->choices[i], "\\:;|() ");
		}
		if (o->choices)
			cx_buf_putc(out, ')');
	}
	cx_buf_putc(out, '\'');
}

static void
zsh(const struct cx_tool *tool, const struct cx_options *o, struct cx_buf *out)
{
	cx_buf_printf(out, "#compdef %s\n", tool->name);
	put_name(out, tool);
	cx_buf_puts(out, CX_SPAN("()\n{\n\t_arguments -s -S"));
	for (size_t i = 0; i < o->n; i++)
		zsh_option(out, o->at[i]);
	cx_buf_puts(out, CX_SPAN(" \\\n\t    '*:file:_files'\n}\n"));
	/* Read from fpath it is the function's body, else it is sourced. */
	cx_buf_puts(out, CX_SPAN("if [ \"$funcstack[1]\" = "));
	put_name(out, tool);
	cx_buf_puts(out, CX_SPAN(" ]; then\n\t"));
	put_name(out, tool);
	cx_buf_puts(out, CX_SPAN(" \"$@\"\nelse\n\tcompdef "));
	put_name(out, tool);
	cx_buf_printf(out, " %s\nfi\n", tool->name);
}

static void
fish(const struct cx_tool *tool, const struct cx_options *o, struct cx_buf *out)
{
	const struct cx_opt *p;

	for (size_t i = 0; i < o->n; i++) {
		p = o->at[i];
		cx_buf_printf(out, "complete -c %s", tool->name);
		if (p->letter != 0)
			cx_buf_printf(out, " -s %c", p->letter);
		cx_buf_printf(out, " -l %s", p->name);
		if (wants_file(p))
			cx_buf_puts(out, CX_SPAN(" -r -F"));
		else if (wants_dir(p))
			cx_buf_puts(out,
			    CX_SPAN(" -x -a '(__fish_complete_directories)'"));
		else if (!is_flag(p))
			cx_buf_puts(out, CX_SPAN(" -x"));
		if (p->choices) {
			cx_buf_puts(out, CX_SPAN(" -a '"));
			for (size_t k = 0; p->choices[k]; k++) {
				cx_buf_puts(out, cx_span(k ? " \"" : "\""));
				put_escaped(out, p->choices[k], "\\'");
				cx_buf_putc(out, '"');
			}
			cx_buf_putc(out, '\'');
		}
		cx_buf_puts(out, CX_SPAN(" -d '"));
		put_escaped(out, p->what, "\\'");
		cx_buf_puts(out, CX_SPAN("'\n"));
	}
}

void
cx_completion(int shell, const struct cx_tool *tool, const struct cx_options *o,
    struct cx_buf *out)
{
	static void (*const writers[])(const struct cx_tool *tool,
	    const struct cx_options *o, struct cx_buf *out) = {
	    [CX_SHELL_BASH] = bash,
	    [CX_SHELL_ZSH] = zsh,
	    [CX_SHELL_FISH] = fish,
	};

	writers[shell](tool, o, out);
}

#ifndef CX_CLI_HELP_H
#define CX_CLI_HELP_H

#include "base/buf.h"
#include "cli/option.h"
#include "cli/tool.h"

/*
 * The text of --help: at most 24 lines of 80 columns for a tool with up to 18
 * options of its own.  Shows the values that the options' variables have now.
 */
void cx_help(
    const struct cx_tool *tool, const struct cx_options *o, struct cx_buf *out);

#endif

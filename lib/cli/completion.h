#ifndef CX_CLI_COMPLETION_H
#define CX_CLI_COMPLETION_H

#include "base/buf.h"
#include "cli/option.h"
#include "cli/tool.h"

/* A completion script for one of CX_SHELL_BASH, _ZSH, _FISH. */
void cx_completion(int shell, const struct cx_tool *tool,
    const struct cx_options *o, struct cx_buf *out);

#endif

#ifndef CX_CLI_VERSION_H
#define CX_CLI_VERSION_H

/* The one place where the version stands; --version prints it. */
#define CX_VERSION "0.1.0"

#endif

/* Included last: calls that overrun or cannot report an error. */
#ifndef CX_BASE_BANNED_H
#define CX_BASE_BANNED_H

/* Fortified headers make macros of these two under Clang. */
#undef sprintf
#undef vsprintf
#pragma GCC poison strcpy strcat sprintf vsprintf strtok atoi atol atof gets

#endif

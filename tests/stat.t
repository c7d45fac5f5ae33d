#!/bin/sh
# cx-kpi on generated data against R, its packages survival and surveillance:
# the same to 1e-9.  Skipped where R or a package is not there; tables of the
# unit tests then have some of R's values.  Prints TAP.
set -u
cd "$(dirname "$0")/.." || exit 1
B=${B:-build/release}
B=$(cd "$B" && pwd) || exit 1
export LC_ALL=C.UTF-8 TZ=UTC PATH="$B:$PATH"
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}"
command -v Rscript >/dev/null && Rscript -e 'library(survival)' \
    -e 'library(surveillance)' >/dev/null 2>&1 || {
	echo '1..0 # SKIP no R with survival and surveillance'
	exit 0
}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cat >"$work/stat.R" <<'EOF'
suppressPackageStartupMessages({library(survival); library(surveillance)})
set.seed(7)
work <- commandArgs(TRUE)
kpi <- function(x, ...) {
	f <- file.path(work, "in.csv")
	write.csv(format(x, digits = 17, trim = TRUE), f, row.names = FALSE,
	    quote = FALSE)
	out <- system2("cx-kpi", c("--precision", "full", shQuote(c(...)), f),
	    stdout = TRUE)
	read.csv(text = out, check.names = FALSE)
}
cat("1..5\n")
n <- 0
same <- function(name, got, want) {
	n <<- n + 1
	got <- as.numeric(unlist(got))
	want <- as.numeric(unlist(want))
	bad <- length(got) != length(want) || length(got) == 0 ||
	    !identical(is.na(got), is.na(want)) ||
	    any(abs(got - want) > 1e-9 * pmax(1, abs(want)), na.rm = TRUE)
	if (bad) print(head(cbind(got, want)[is.na(got) != is.na(want) |
	    (abs(got - want) > 1e-9) %in% TRUE, ], 20))
	cat(if (bad) "not ok" else "ok", n, "-", name, length(want), "numbers\n")
}

# Quantiles (type 7), spread: 20 groups of 1 to 400 values.
g <- rep(101:120, times = c(1:10, seq(40, 400, 40)))
x <- data.frame(g = g, x = round(rlnorm(length(g), 2, 2) - 5, 4))
got <- kpi(x, "-g", "g", "-m", "a=p2.5(x)", "-m", "b=median(x)",
    "-m", "c=p90(x)", "-m", "d=p99.9(x)", "-m", "e=iqr(x)", "-m", "f=sd(x)",
    "-m", "g2=var(x)", "-m", "h=1.4826 * mad(x)")
want <- sapply(split(x$x, x$g), function(v) c(quantile(v,
    c(.025, .5, .9, .999), names = FALSE), IQR(v), sd(v), var(v), mad(v)))
same("quantile, IQR, sd, var, mad:", t(got[, -1]), want)

# Wilson, Student, Garwood.
x$k <- rbinom(length(g), 1, .3)
got <- kpi(x, "-g", "g", "--intervals", "--level", "90",
    "-m", "a=share(k = 1)", "-m", "b=mean(x)", "-m", "c=count()")
want <- sapply(split(x, x$g), function(v) {
	w <- suppressWarnings(prop.test(sum(v$k), nrow(v), correct = FALSE,
	    conf.level = .9))$conf.int
	m <- if (nrow(v) > 1) t.test(v$x, conf.level = .9)$conf.int else c(NA, NA)
	p <- poisson.test(nrow(v), conf.level = .9)$conf.int
	c(w, m, p)
})
same("prop.test, t.test, poisson.test:", t(got[, c("a_low", "a_high",
    "b_low", "b_high", "c_low", "c_high")]), want)

# Kaplan-Meier: 15 groups of cases, those still open censored at --now.
m <- rep(101:115, times = c(1:5, seq(10, 100, 10)))
open <- as.POSIXct("2026-01-01", tz = "UTC") + sample(2e6, length(m))
now <- as.POSIXct("2026-02-01", tz = "UTC")
close <- open + round(rexp(length(m), 1 / 1e6))
done <- close <= now
x <- data.frame(g = m, a = format(open, "%Y-%m-%dT%H:%M:%S"),
    b = ifelse(done, format(close, "%Y-%m-%dT%H:%M:%S"), ""))
got <- kpi(x, "-g", "g", "--intervals", "--now", "2026-02-01",
    "-m", "m=km_median(a, b)")
hours <- as.numeric(ifelse(done, close, now) - as.numeric(open)) / 3600
want <- sapply(split(data.frame(hours, done), m), function(v) {
	q <- quantile(survfit(Surv(v$hours, v$done) ~ 1), .5)
	c(q$quantile, q$lower, q$upper)
})
same("survfit:", t(got[, c("m", "m_low", "m_high")]), want)

# Counts of a year of days, with outbreaks.
count <- rpois(365, 6) + 1
count[c(60, 61, 200, 300:303)] <- count[c(60, 61, 200, 300:303)] + 12
day <- as.Date("2025-01-01") + 0:364
x <- data.frame(d = rep(day, count))
got <- kpi(x, "--time", "d", "--every", "day", "--now", "2026-06-01",
    "--spc", "xmr", "-m", "n=count()")
mr <- abs(diff(count))
mr <- mr[mr <= 3.267 * mean(mr)]
want <- mean(count) + c(0, -1, 1) * 2.66 * mean(mr)
same("XmR:", unique(got[, c("n_center", "n_lower", "n_upper")]), want)

# C1 and C2 by earsC itself (C2 is said where both are); C3, where neither is,
# by the sum in its manual (see stats/ears.h).
got <- kpi(x, "--time", "d", "--every", "day", "--now", "2026-06-01",
    "--alert", "ears", "-m", "n=count()")$n_alert
alarm <- function(method) earsC(sts(count), control = list(method = method,
    range = 12:365, minSigma = 1, alpha = .001))@alarm[, 1] == 1
want <- ifelse(alarm("C2"), "C2", ifelse(alarm("C1"), "C1", ""))
c2 <- sapply(10:365, function(t) {
	b <- count[(t - 9):(t - 3)]
	(count[t] - mean(b)) / max(sd(b), 1)
})
c3 <- sapply(12:365, function(t) sum(pmax(0, c2[t - 9:11] - 1)))
want[want == "" & c3 > qnorm(.975)] <- "C3"
got <- ifelse(got[12:365] %in% c("C1", "C2", "C3"), got[12:365], "")
code <- function(x) match(x, c("", "C1", "C2", "C3"))
same(paste("earsC,", sum(want != ""), "alarms:"), code(got), code(want))
EOF
Rscript "$work/stat.R" "$work"

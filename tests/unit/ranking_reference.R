# Makes tests/unit/ranking_reference.h: what R says of ten generated data sets.
#   Rscript tests/unit/ranking_reference.R >tests/unit/ranking_reference.h
# Made once with R 4.2.2 and pROC 1.18.0 (Debian: r-base-core r-cran-proc);
# the tests need neither.  ranking_test.c draws the same cases.
suppressMessages(library(pROC))
options(digits = 17)
levels <- c(5, 10, 20, 50, 100, 1000, 10000, 1e6, 7, 3)
average_precision <- function(p, y) {
	s <- sort(unique(p), decreasing = TRUE)
	tp <- sapply(s, function(t) sum(y[p >= t]))
	n <- sapply(s, function(t) sum(p >= t))
	sum(diff(c(0, tp)) / sum(y) * tp / n)
}
cat("/* Made by ranking_reference.R; do not edit. */\n")
for (k in 1:10) {
	x <- 1000 + k
	draw <- function() {
		x <<- (48271 * x) %% 2147483647
		x / 2147483647
	}
	n <- 150 * k
	p <- y <- numeric(n)
	for (i in 1:n) {
		p[i] <- (floor(draw() * levels[k]) + 0.5) / levels[k]
		y[i] <- as.numeric(draw() < 0.1 + 0.5 * p[i])
	}
	r <- roc(y, p, levels = c(0, 1), direction = "<", quiet = TRUE)
	ci <- as.numeric(ci.auc(r, method = "delong"))
	ks <- suppressWarnings(as.numeric(
	    ks.test(p[y == 1], p[y == 0])$statistic))
	m <- glm(y ~ qlogis(p), family = binomial,
	    control = glm.control(epsilon = 1e-14, maxit = 100))
	se <- sqrt(diag(vcov(m)))
	tenth <- pmin(floor((rank(-p) - 0.5) * 10 / n), 9)
	hits <- sapply(0:9, function(d) sum(y[tenth == d]))
	size <- sapply(0:9, function(d) sum(tenth == d))
	num <- function(...) paste(sprintf("%.17g", c(...)), collapse = ", ")
	cat(sprintf("{%d, %.0f, %d,\n    %s,\n    %s,\n    %s,\n    {%s},\n    {%s}},\n",
	    1000 + k, levels[k], n, num(ci[2], ci[1], ci[3]),
	    num(2 * ci[2] - 1, ks, average_precision(p, y)),
	    num(mean((p - y)^2), -mean(log(ifelse(y == 1, p, 1 - p))),
		coef(m)[2], se[2], coef(m)[1], se[1]),
	    paste(size, collapse = ", "), paste(hits, collapse = ", ")))
}

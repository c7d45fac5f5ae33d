/*
 * A ring of jobs bounds memory and keeps order: job i stands in place i
 * modulo its size, so the next to work on, to finish and to fill are three
 * counters.  A separate writer thread was not chosen: whoever completes the
 * oldest job writes it, which costs no hand-over.
 */
#include "record/ring.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/banned.h"

/*
 * Bytes that may be on their way; one block may be more than that.  Blocks
 * are small but for long records, which would take a place in each job.
 */
enum { FLYING_BYTES = 8 << 20 };

enum state { STATE_FREE, STATE_READY, STATE_DONE };

struct shared {
	struct cx_ring *ring;
	struct cx_job *jobs;
	enum state *states;
	size_t n;
	uint64_t filled; /* jobs handed to workers */
	uint64_t taken;
	uint64_t finished;
	size_t flying; /* bytes of the blocks that are filled */
	bool no_more;
	bool stop;
	bool finishing;
	pthread_mutex_t mutex;
	pthread_cond_t ready; /* a job to work on, or the end */
	pthread_cond_t space; /* a free place, or stop */
};

struct thread_arg {
	struct shared *s;
	struct cx_worker *worker;
};

/* Finishes what is next in order, as far as it is done.  Mutex held. */
static void
finish_in_order(struct shared *s)
{
	while (!s->finishing && !s->stop && s->finished < s->taken &&
	       s->states[s->finished % s->n] == STATE_DONE) {
		struct cx_job *j = &s->jobs[s->finished % s->n];
		size_t len;
		bool go;

		s->finishing = true;
		pthread_mutex_unlock(&s->mutex);
		len = j->block.len;
		go = s->ring->finish(s->ring->arg, j);
		cx_job_trim(j);
		if (!go)
			s->ring->wake(s->ring->arg);
		pthread_mutex_lock(&s->mutex);
		s->flying -= len;
		s->finishing = false;
		s->states[s->finished % s->n] = STATE_FREE;
		s->finished++;
		pthread_cond_signal(&s->space);
		if (!go) {
			s->stop = true;
			pthread_cond_broadcast(&s->ready);
		}
	}
}

static void *
work(void *arg)
{
	struct thread_arg *t = arg;
	struct shared *s = t->s;

	pthread_mutex_lock(&s->mutex);
	for (;;) {
		size_t i;

		while (!s->stop && s->taken == s->filled && !s->no_more)
			pthread_cond_wait(&s->ready, &s->mutex);
		if (s->stop || s->taken == s->filled)
			break;
		i = s->taken++ % s->n;
		pthread_mutex_unlock(&s->mutex);
		cx_worker_run(t->worker, &s->jobs[i]);
		pthread_mutex_lock(&s->mutex);
		s->states[i] = STATE_DONE;
		finish_in_order(s);
	}
	pthread_mutex_unlock(&s->mutex);
	return NULL;
}

/* Whether the next block must wait.  Mutex held. */
static bool
is_full(const struct shared *s)
{
	return s->states[s->filled % s->n] != STATE_FREE ||
	       s->flying > FLYING_BYTES;
}

/* The reading thread's part. */
static void
feed(struct shared *s)
{
	bool more = true;

	while (more) {
		size_t i;

		pthread_mutex_lock(&s->mutex);
		i = s->filled % s->n;
		while (!s->stop && is_full(s))
			pthread_cond_wait(&s->space, &s->mutex);
		more = !s->stop;
		pthread_mutex_unlock(&s->mutex);
		more = more && s->ring->read(s->ring->arg, &s->jobs[i].block);
		pthread_mutex_lock(&s->mutex);
		if (more) {
			s->jobs[i].seq = s->ring->first_seq + s->filled;
			s->flying += s->jobs[i].block.len;
			s->states[i] = STATE_READY;
			s->filled++;
			pthread_cond_signal(&s->ready);
		} else {
			s->no_more = true;
			pthread_cond_broadcast(&s->ready);
		}
		pthread_mutex_unlock(&s->mutex);
	}
}

static bool
run_threads(struct shared *s, struct cx_err *err)
{
	size_t n = s->ring->n_workers, started = 0;
	pthread_t *threads = calloc(n, sizeof(*threads));
	struct thread_arg *args = calloc(n, sizeof(*args));
	bool ok = threads != NULL && args != NULL;

	if (!ok)
		cx_fail_memory(err);
	for (; ok && started < n; started++) {
		args[started] =
		    (struct thread_arg){s, &s->ring->workers[started]};
		if (pthread_create(
			&threads[started], NULL, work, &args[started]) != 0) {
			/* Fewer threads do the same work. */
			ok = started > 0 ||
			     cx_fail(err, CX_SYSTEM, "cannot start a thread");
			break;
		}
	}
	if (ok)
		feed(s);
	for (size_t i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	free(threads);
	free(args);
	return ok;
}

static void
run_alone(struct shared *s)
{
	struct cx_ring *r = s->ring;
	struct cx_job *j = &s->jobs[0];

	for (j->seq = r->first_seq; r->read(r->arg, &j->block); j->seq++) {
		cx_worker_run(&r->workers[0], j);
		if (!r->finish(r->arg, j))
			break;
		cx_job_trim(j);
	}
}

bool
cx_ring_run(struct cx_ring *r, struct cx_err *err)
{
	struct shared s = {.ring = r};
	bool ok;

	s.n = r->n_workers == 1 ? 1 : 2 * r->n_workers + 2;
	s.jobs = calloc(s.n, sizeof(*s.jobs));
	s.states = calloc(s.n, sizeof(*s.states));
	ok = s.jobs != NULL && s.states != NULL;
	if (!ok)
		cx_fail_memory(err);
	pthread_mutex_init(&s.mutex, NULL);
	pthread_cond_init(&s.ready, NULL);
	pthread_cond_init(&s.space, NULL);
	if (ok && r->n_workers == 1)
		run_alone(&s);
	else if (ok)
		ok = run_threads(&s, err);
	pthread_cond_destroy(&s.ready);
	pthread_cond_destroy(&s.space);
	pthread_mutex_destroy(&s.mutex);
	for (size_t i = 0; s.jobs != NULL && i < s.n; i++)
		cx_job_done(&s.jobs[i]);
	free(s.jobs);
	free(s.states);
	return ok;
}

// Runs a command and says what it cost: one JSON object with wall, user and system seconds, peak memory in bytes, and the exit status.
//
//     measured INPUT OUTPUT COMMAND ARGUMENT…
//
// INPUT and OUTPUT are the command's standard input and output. This is C because a process begins with the peak memory of the
// one that started it: a Python harness would hide whatever needs less than Python.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec * 1e-6; }

static void redirect(const char *path, int flags, int descriptor) {
    int opened = open(path, flags, 0644);
    if (opened < 0 || dup2(opened, descriptor) < 0) {
        fprintf(stderr, "measured: %s: %s\n", path, strerror(errno));
        _exit(127);
    }
    if (opened != descriptor) close(opened);
}

int main(int count, char **arguments) {
    if (count < 4) {
        fprintf(stderr, "usage: measured INPUT OUTPUT COMMAND ARGUMENT...\n");
        return 64;
    }
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    pid_t child = fork();
    if (child < 0) {
        fprintf(stderr, "measured: cannot start a process: %s\n", strerror(errno));
        return 71;
    }
    if (child == 0) {
        redirect(arguments[1], O_RDONLY, STDIN_FILENO);
        redirect(arguments[2], O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
        execvp(arguments[3], arguments + 3);
        fprintf(stderr, "measured: %s: %s\n", arguments[3], strerror(errno));
        _exit(127);
    }
    // Ctrl-C is for the command; this process must live to take it away.
    signal(SIGINT, SIG_IGN);
    int status;
    struct rusage usage;
    while (wait4(child, &status, 0, &usage) < 0) {
        if (errno != EINTR) return 71;
    }
    clock_gettime(CLOCK_MONOTONIC, &after);
    double wall = (double)(after.tv_sec - before.tv_sec) + (double)(after.tv_nsec - before.tv_nsec) * 1e-9;
    printf("{\"wall\":%.6f,\"user\":%.6f,\"system\":%.6f,\"memory\":%ld,\"status\":%d}\n", wall, seconds(usage.ru_utime),
        seconds(usage.ru_stime), usage.ru_maxrss * 1024, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return 0;
}

#ifndef SELLER_CNCURSES_SHIM_H
#define SELLER_CNCURSES_SHIM_H

// The wide-character interface is declared only when this is set before the header.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Declared by the system only for sources that ask for X/Open, which an imported header cannot.
extern int wcswidth(const wchar_t *text, size_t count);

// MARK: What Swift cannot import: macros with casts in them, and global variables.

static inline WINDOW *seller_window(void) { return stdscr; }
static inline WINDOW *seller_current_screen(void) { return curscr; }
static inline int seller_colour_count(void) { return COLORS; }
static inline attr_t seller_attribute_bold(void) { return A_BOLD; }
static inline attr_t seller_attribute_underline(void) { return A_UNDERLINE; }
static inline attr_t seller_attribute_reverse(void) { return A_REVERSE; }
static inline attr_t seller_attribute_dim(void) { return A_DIM; }
static inline attr_t seller_attribute_italic(void) { return A_ITALIC; }

// `ioctl` is variadic. Gives 0 when the descriptor has a window with a size.
static inline int seller_window_size(int descriptor, struct winsize *size) {
  return ioctl(descriptor, TIOCGWINSZ, size);
}

// A pipe that neither blocks nor survives into another program. Gives 0, or -1 with errno.
static inline int seller_pipe(int ends[2]) {
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  return 0;
}

// MARK: Signal handlers.
//
// In C, because a handler may run between any two instructions: nothing here allocates, locks, or enters a language
// runtime. The state below exists once in each object file that uses it; SignalGuard.swift is the only one that does.

// The signals that end a program on request. The first is told to the event loop, which ends in order; the second
// means that the loop no longer listens.
static const int seller_ending_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// The signals of a crash: the terminal is put right, and the crash goes on as it would have without us.
static const int seller_crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};

// Signals that nobody sends us on purpose and whose default ends the program: the terminal is put right before.
static const int seller_foreign_signals[] = {SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO,
                                             SIGPWR,  SIGSTKFLT};

enum { seller_signal_limit = 65, seller_reset_limit = 512 };

struct seller_guard {
  // Set while a terminal is ours to restore.
  volatile sig_atomic_t armed;
  // Set when an ending signal has been told to the loop.
  volatile sig_atomic_t ending;
  int terminal;
  int pipe;
  struct termios modes;
  char reset[seller_reset_limit];
  size_t reset_length;
  struct sigaction before[seller_signal_limit];
  char crash_stack[32768];
  stack_t stack_before;
};

// In a function, because Swift's importer gives no storage to a header's variables.
static inline struct seller_guard *seller_state(void) {
  static struct seller_guard state;
  return &state;
}

// Puts the terminal back as it was found. Callable from handlers, and at exit.
static void seller_restore_terminal(void) {
  if (!seller_state()->armed) return;
  seller_state()->armed = 0;
  const char *next = seller_state()->reset;
  size_t left = seller_state()->reset_length;
  while (left > 0) {
    ssize_t written = write(seller_state()->terminal, next, left);
    if (written <= 0) break;
    next += written;
    left -= (size_t)written;
  }
  tcsetattr(seller_state()->terminal, TCSANOW, &seller_state()->modes);
}

// Ends by the signal as if the handler had never been. A crash reporter that was there before us may return; the
// default action does not.
static void seller_die(int number) {
  struct sigaction plain;
  seller_restore_terminal();
  sigaction(number, &seller_state()->before[number], NULL);
  raise(number);
  // Blocked while its handler runs; what was raised takes effect when it returns, unless it is let through.
  sigset_t own;
  sigemptyset(&own);
  sigaddset(&own, number);
  sigprocmask(SIG_UNBLOCK, &own, NULL);
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigemptyset(&plain.sa_mask);
  sigaction(number, &plain, NULL);
  raise(number);
}

static void seller_tell(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe holds signals enough; nothing is lost that would change what the loop does.
  ssize_t ignored = write(seller_state()->pipe, &byte, 1);
  (void)ignored;
  errno = saved;
}

static void seller_on_ending(int number) {
  if (seller_state()->ending) {
    seller_die(number);
  } else {
    seller_state()->ending = 1;
    seller_tell(number);
  }
}

static void seller_install(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, &seller_state()->before[number]);
}

// Takes a signal over unless who started us had it ignored, as nohup does: that was meant.
static void seller_install_unless_ignored(int number, void (*handler)(int), int flags) {
  seller_install(number, handler, flags);
  if (seller_state()->before[number].sa_handler == SIG_IGN)
    sigaction(number, &seller_state()->before[number], NULL);
}

#define SELLER_COUNT(list) (sizeof(list) / sizeof((list)[0]))

// Remembers how to put the terminal right, and takes the signals over. To be called after ncurses has started, which
// installs handlers of its own.
static inline void seller_guard_arm(int terminal, int pipe, const struct termios *modes, const char *reset,
                                    size_t length) {
  static int registered = 0;
  seller_state()->terminal = terminal;
  seller_state()->pipe = pipe;
  seller_state()->modes = *modes;
  seller_state()->reset_length = length < seller_reset_limit ? length : seller_reset_limit;
  memcpy(seller_state()->reset, reset, seller_state()->reset_length);
  seller_state()->ending = 0;
  seller_state()->armed = 1;
  if (!registered) {
    registered = 1;
    atexit(seller_restore_terminal);
  }
  // A stack overflow leaves no stack to handle it on.
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = seller_state()->crash_stack;
  stack.ss_size = sizeof seller_state()->crash_stack;
  sigaltstack(&stack, &seller_state()->stack_before);
  for (size_t i = 0; i < SELLER_COUNT(seller_crash_signals); i++)
    seller_install(seller_crash_signals[i], seller_die, (int)(SA_ONSTACK | SA_NODEFER | SA_RESETHAND));
  for (size_t i = 0; i < SELLER_COUNT(seller_ending_signals); i++)
    seller_install_unless_ignored(seller_ending_signals[i], seller_on_ending, 0);
  for (size_t i = 0; i < SELLER_COUNT(seller_foreign_signals); i++)
    seller_install_unless_ignored(seller_foreign_signals[i], seller_die, 0);
  for (int number = SIGRTMIN; number <= SIGRTMAX && number < seller_signal_limit; number++)
    seller_install_unless_ignored(number, seller_die, 0);
  seller_install(SIGWINCH, seller_tell, SA_RESTART);
  seller_install(SIGTSTP, seller_tell, SA_RESTART);
  seller_install(SIGCONT, seller_tell, SA_RESTART);
}

// Gives all signals back. The terminal has been restored in order before this.
static inline void seller_guard_disarm(void) {
  seller_state()->armed = 0;
  sigaltstack(&seller_state()->stack_before, NULL);
  for (size_t i = 0; i < SELLER_COUNT(seller_crash_signals); i++)
    sigaction(seller_crash_signals[i], &seller_state()->before[seller_crash_signals[i]], NULL);
  for (size_t i = 0; i < SELLER_COUNT(seller_ending_signals); i++)
    sigaction(seller_ending_signals[i], &seller_state()->before[seller_ending_signals[i]], NULL);
  for (size_t i = 0; i < SELLER_COUNT(seller_foreign_signals); i++)
    sigaction(seller_foreign_signals[i], &seller_state()->before[seller_foreign_signals[i]], NULL);
  for (int number = SIGRTMIN; number <= SIGRTMAX && number < seller_signal_limit; number++)
    sigaction(number, &seller_state()->before[number], NULL);
  sigaction(SIGWINCH, &seller_state()->before[SIGWINCH], NULL);
  sigaction(SIGTSTP, &seller_state()->before[SIGTSTP], NULL);
  sigaction(SIGCONT, &seller_state()->before[SIGCONT], NULL);
}

// Sends a signal as the terminal does for a key: to the program in front with all its processes. A terminal that is not
// ours in that way sends it to nobody else.
static inline void seller_signal_in_front(int terminal, int number) {
  pid_t group = tcgetpgrp(terminal);
  if (group > 1 && group == getpgrp()) kill(-group, number);
  else raise(number);
}

// Stops the process as Ctrl-Z does in a program without handlers; returns when it is continued.
static inline void seller_stop(void) {
  struct sigaction plain, ours;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigemptyset(&plain.sa_mask);
  sigaction(SIGTSTP, &plain, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

// Ends the process by a signal, so that whoever waits for it sees how it ended.
static inline void seller_end_by(int number) {
  struct sigaction plain;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigemptyset(&plain.sa_mask);
  sigaction(number, &plain, NULL);
  raise(number);
}

#endif

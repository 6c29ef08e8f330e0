// The model of the benchmark: takes requests at full speed, answers from memory.
//
//   melodeck-bench-server CERTIFICATE
//
// Prints its two ports on 127.0.0.1, plain and TLS, and writes the certificate to trust into the file CERTIFICATE. Ends
// when its standard input does.

#include "bench/server/Certificate.h"
#include "bench/server/Connection.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <thread>

namespace {

constexpr int kBacklog = 1024;

/// A listening socket on a port that the system chose; −1 when there is none.
int listenOnLoopback()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool isOpen = ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                        ::listen(descriptor, kBacklog) == 0;
    return isOpen ? descriptor : -1;
}

int portOf(int descriptor)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

void acceptAll(int listener, SSL_CTX* context, melodeck::bench::HeldTransfers& held)
{
    while (true) {
        const int descriptor = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor >= 0) {
            std::thread([descriptor, context, &held] {
                melodeck::bench::Stream stream(descriptor, context);
                melodeck::bench::serve(stream, held);
            }).detach();
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const melodeck::bench::TlsContext context =
        argc == 2 ? melodeck::bench::makeTlsContext(argv[1]) : melodeck::bench::TlsContext();
    const int plain = listenOnLoopback();
    const int tls = listenOnLoopback();
    if (!context || plain < 0 || tls < 0) {
        std::fputs("server: no certificate or no port\n", stderr);
        return 1;
    }
    melodeck::bench::HeldTransfers held;
    std::thread(acceptAll, plain, nullptr, std::ref(held)).detach();
    std::thread(acceptAll, tls, context.get(), std::ref(held)).detach();
    std::printf("%d %d\n", portOf(plain), portOf(tls));
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    std::_Exit(0); // connections may still be open, and their threads with them
}

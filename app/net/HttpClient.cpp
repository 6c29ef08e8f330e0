#include "net/HttpClient.h"

#include "net/Exchange.h"
#include "net/Mailbox.h"
#include "net/SocketWatch.h"

#include <curl/curl.h>

#include <algorithm>
#include <csignal>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace melodeck::net {

namespace {

using Clock = std::chrono::steady_clock;

/// Without a deadline of ours the loop sleeps until it is woken.
constexpr std::chrono::milliseconds kLongSleep{60'000};

struct MultiDeleter
{
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

CURLM* makeMulti(const NetworkSettings& settings)
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM* multi = initialised == CURLE_OK ? curl_multi_init() : nullptr;
    if (multi != nullptr) {
        curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, static_cast<long>(settings.maxConnectionsPerHost));
        curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, static_cast<long>(settings.maxConnections));
        // By itself curl keeps few more idle ones than there are transfers just then.
        curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, static_cast<long>(settings.maxConnections));
    }
    return multi;
}

void blockSignals()
{
    // SIGPIPE above all, as a library below curl may write to a socket that is closed; the others are for the main
    // thread.
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

} // namespace

class HttpClient::Loop final
{
public:
    explicit Loop(NetworkSettings settings)
        : m_settings(std::move(settings))
        , m_mailbox(std::make_shared<Mailbox>())
        , m_watch(m_mailbox->descriptor())
        , m_multi(makeMulti(m_settings))
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    ~Loop()
    {
        m_thread.request_stop();
        m_mailbox->wake();
        m_thread.join();
    }

    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    [[nodiscard]] const std::shared_ptr<Mailbox>& mailbox() const { return m_mailbox; }

    void setSettings(NetworkSettings settings)
    {
        const std::scoped_lock lock(m_settingsMutex);
        m_settings = std::move(settings);
    }

private:
    void run(const std::stop_token& stop);
    void readMailbox();
    void add(const std::shared_ptr<Transfer>& transfer);
    void collectFinished();
    void collectEarly();
    void collectStalled();
    void endAll();
    [[nodiscard]] Clock::time_point nextDeadline() const;
    template <class Why>
    void end(Transfer* transfer, Why why);

    std::mutex m_settingsMutex;
    NetworkSettings m_settings;
    std::shared_ptr<Mailbox> m_mailbox;
    SocketWatch m_watch;
    std::unique_ptr<CURLM, MultiDeleter> m_multi;
    std::map<Transfer*, std::unique_ptr<Exchange>> m_exchanges;
    // Last: the thread ends before what it uses.
    std::jthread m_thread;
};

void HttpClient::Loop::run(const std::stop_token& stop)
{
    blockSignals();
    if (m_multi) {
        m_watch.attach(m_multi.get());
    }
    while (!stop.stop_requested() && m_multi) {
        m_watch.turn(nextDeadline());
        readMailbox();
        collectFinished();
        collectEarly();
        collectStalled();
    }
    m_mailbox->shut();
    endAll();
}

void HttpClient::Loop::readMailbox()
{
    const Mailbox::Letters letters = m_mailbox->take();
    for (const std::shared_ptr<Transfer>& transfer : letters.started) {
        add(transfer);
    }
    for (Transfer* transfer : letters.resumed) {
        if (const auto found = m_exchanges.find(transfer); found != m_exchanges.end()) {
            found->second->resume();
        }
    }
    for (const std::shared_ptr<Transfer>& transfer : letters.cancelled) {
        end(transfer.get(), Ending::Cancelled);
    }
}

void HttpClient::Loop::add(const std::shared_ptr<Transfer>& transfer)
{
    NetworkSettings settings;
    {
        const std::scoped_lock lock(m_settingsMutex);
        settings = m_settings;
    }
    auto exchange = std::make_unique<Exchange>(transfer, settings);
    if (exchange->handle() == nullptr || curl_multi_add_handle(m_multi.get(), exchange->handle()) != CURLM_OK) {
        exchange->end(CURLE_OUT_OF_MEMORY);
        return;
    }
    m_exchanges.emplace(transfer.get(), std::move(exchange));
}

/// Removing a handle whose transfer is not over closes its socket.
template <class Why>
void HttpClient::Loop::end(Transfer* transfer, Why why)
{
    const auto found = m_exchanges.find(transfer);
    if (found == m_exchanges.end()) {
        return;
    }
    const std::unique_ptr<Exchange> exchange = std::move(found->second);
    m_exchanges.erase(found);
    curl_multi_remove_handle(m_multi.get(), exchange->handle());
    // This loop need not be told of what it closes itself.
    transfer->upload().setWakeup({});
    transfer->download().setWakeup({});
    exchange->end(why);
}

void HttpClient::Loop::collectFinished()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE) {
            continue;
        }
        const CURLcode code = message->data.result;
        CURL* easy = message->easy_handle;
        char* self = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
        auto* exchange = static_cast<Exchange*>(static_cast<void*>(self));
        if (exchange->followRedirect(code)) {
            curl_multi_remove_handle(m_multi.get(), easy);
            curl_multi_add_handle(m_multi.get(), easy);
        } else {
            end(exchange->transfer().get(), code);
        }
    }
}

void HttpClient::Loop::collectEarly()
{
    std::vector<Transfer*> answered;
    const Clock::time_point now = Clock::now();
    for (const auto& [transfer, exchange] : m_exchanges) {
        exchange->announce(now);
        if (exchange->isAnsweredEarly()) {
            answered.push_back(transfer);
        }
    }
    for (Transfer* transfer : answered) {
        end(transfer, CURLE_OK);
    }
}

void HttpClient::Loop::collectStalled()
{
    std::vector<Transfer*> stalled;
    const Clock::time_point now = Clock::now();
    for (const auto& [transfer, exchange] : m_exchanges) {
        const std::optional<Clock::time_point> deadline = exchange->stallDeadline();
        if (deadline && *deadline <= now) {
            stalled.push_back(transfer);
        }
    }
    for (Transfer* transfer : stalled) {
        end(transfer, Ending::Stalled);
    }
}

Clock::time_point HttpClient::Loop::nextDeadline() const
{
    Clock::time_point wake = Clock::now() + kLongSleep;
    for (const auto& [transfer, exchange] : m_exchanges) {
        wake = std::min({wake, exchange->stallDeadline().value_or(wake), exchange->announceDeadline().value_or(wake)});
    }
    return wake;
}

void HttpClient::Loop::endAll()
{
    while (!m_exchanges.empty()) {
        end(m_exchanges.begin()->first, Ending::Cancelled);
    }
    for (const std::shared_ptr<Transfer>& transfer : m_mailbox->take().started) {
        transfer->setFailure({.ending = Ending::Cancelled, .host = {}, .detail = {}});
    }
}

HttpClient::HttpClient(NetworkSettings settings)
    : m_loop(std::make_unique<Loop>(std::move(settings)))
{
}

HttpClient::~HttpClient() = default;

void HttpClient::setSettings(NetworkSettings settings)
{
    m_loop->setSettings(std::move(settings));
}

std::shared_ptr<Transfer> HttpClient::start(HttpRequest request)
{
    auto transfer = std::make_shared<Transfer>(std::move(request));
    start(transfer);
    return transfer;
}

void HttpClient::start(const std::shared_ptr<Transfer>& transfer)
{
    if (const core::Result<void> checked = checkRequest(transfer->request()); !checked) {
        transfer->setEnd(checked);
        return;
    }
    const std::function<void()> wake = [mailbox = m_loop->mailbox(), key = transfer.get()] { mailbox->resume(key); };
    transfer->upload().setWakeup(wake);
    transfer->download().setWakeup(wake);
    if (!m_loop->mailbox()->start(transfer)) {
        transfer->setFailure({.ending = Ending::NoConnection, .host = transfer->request().url.host(), .detail = {}});
    }
}

void HttpClient::cancel(const std::shared_ptr<Transfer>& transfer)
{
    if (!transfer->isOver()) {
        m_loop->mailbox()->cancel(transfer);
    }
}

} // namespace melodeck::net

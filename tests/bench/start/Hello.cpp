// The smallest window that Qt can show, of the size of Melodeck's: what the start and the memory of any Qt program are
// measured against.

#include <QApplication>
#include <QLabel>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QLabel hello(QStringLiteral("Hello"));
    hello.setAlignment(Qt::AlignCenter);
    hello.resize(1280, 800);
    hello.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A tokenizer that knows literals, comments and brackets, and an expression splitter that knows + and ?:.
#include "tests/ui/common/source_sentences.h"

#include <QRegularExpression>

#include <iterator>
#include <optional>
#include <vector>

namespace freshseat::test {

namespace {

struct Token {
    enum class Kind { Text, Char, Word, Sign } kind;
    QString value;

    [[nodiscard]] bool isSign(QStringView sign) const { return kind == Kind::Sign && value == sign; }
    [[nodiscard]] bool isWord(QStringView word) const { return kind == Kind::Word && value == word; }
};

using Tokens = std::vector<Token>;
using Pieces = std::vector<std::optional<QString>>; ///< nothing: a place

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

Tokens tokensOf(const QString &source, const NamedTexts &named)
{
    static const QRegularExpression kToken(
        QStringLiteral(
            R"re(//[^\n]*|/\*.*?\*/|R"\((?<raw>.*?)\)"|"(?<text>(?:\\.|[^"\\])*)"|(?<word>[A-Za-z_0-9](?:[\w]|'\w)*)|'(?<char>(?:\\.|[^'\\])+)'|(?<sign>::|->|\S))re"),
        QRegularExpression::DotMatchesEverythingOption);
    Tokens tokens;
    for (auto all = kToken.globalMatch(source); all.hasNext();) {
        const auto match = all.next();
        if (match.hasCaptured("raw")) tokens.push_back({Token::Kind::Text, match.captured("raw")});
        if (match.hasCaptured("text")) tokens.push_back({Token::Kind::Text, unescaped(match.captured("text"))});
        const QString word = match.captured("word");
        if (named.contains(word))
            tokens.push_back({Token::Kind::Text, named[word]});
        else if (match.hasCaptured("word"))
            tokens.push_back({Token::Kind::Word, word});
        if (match.hasCaptured("char")) tokens.push_back({Token::Kind::Char, unescaped(match.captured("char"))});
        if (match.hasCaptured("sign")) tokens.push_back({Token::Kind::Sign, match.captured("sign")});
    }
    return tokens;
}

int depthOf(const Token &token)
{
    if (token.kind != Token::Kind::Sign) return 0;
    if (QStringLiteral("([{").contains(token.value)) return 1;
    return QStringLiteral(")]}").contains(token.value) ? -1 : 0;
}

/// What stands between the signs, outside of brackets; ends at the bracket that closes the whole.
std::vector<Tokens> splitAt(QStringView sign, const Tokens &tokens, std::size_t from = 0)
{
    std::vector<Tokens> parts(1);
    int depth = 0;
    for (std::size_t i = from; i < tokens.size(); ++i) {
        depth += depthOf(tokens[i]);
        if (depth < 0) break;
        if (depth == 0 && tokens[i].isSign(sign))
            parts.emplace_back();
        else
            parts.back().push_back(tokens[i]);
    }
    return parts;
}

/// Without brackets, or a std::string(...), around all of it.
Tokens bare(Tokens tokens)
{
    for (;;) {
        std::size_t open = 0;
        if (tokens.size() > 3 && tokens[0].isWord(u"std") && tokens[2].isWord(u"string")) open = 3;
        if (open >= tokens.size() || !tokens[open].isSign(u"(")) return tokens;
        int depth = 0;
        std::size_t close = open;
        do {
            depth += depthOf(tokens[close++]);
        } while (depth > 0 && close < tokens.size());
        if (close != tokens.size()) return tokens;
        tokens = Tokens(tokens.begin() + static_cast<std::ptrdiff_t>(open) + 1, tokens.end() - 1);
    }
}

std::vector<Pieces> alternatives(const Tokens &expression);

std::vector<Pieces> chosen(const std::vector<Tokens> &question, const Tokens &tokens)
{
    const Tokens behind(tokens.begin() + static_cast<std::ptrdiff_t>(question.front().size()) + 1, tokens.end());
    const auto colon = splitAt(u":", behind);
    auto all = alternatives(colon.front());
    if (colon.size() < 2) return all;
    const auto others =
        alternatives(Tokens(behind.begin() + static_cast<std::ptrdiff_t>(colon.front().size()) + 1, behind.end()));
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

std::vector<Pieces> alternatives(const Tokens &expression)
{
    const Tokens tokens = bare(expression);
    if (const auto question = splitAt(u"?", tokens); question.size() > 1) return chosen(question, tokens);
    if (const auto sum = splitAt(u"+", tokens); sum.size() > 1) {
        std::vector<Pieces> all(1);
        for (const Tokens &part : sum) {
            std::vector<Pieces> longer;
            for (const Pieces &so : all) {
                for (const Pieces &more : alternatives(part)) {
                    longer.push_back(so);
                    longer.back().insert(longer.back().end(), more.begin(), more.end());
                }
            }
            all = std::move(longer);
        }
        return all;
    }
    QString text;
    for (const Token &token : tokens) {
        if (token.kind != Token::Kind::Text && token.kind != Token::Kind::Char) return {{std::nullopt}};
        text += token.value;
    }
    return {{text}};
}

void addSentences(QStringList &sentences, const Tokens &expression, const QString &behind = {})
{
    static const QRegularExpression kLetters(QStringLiteral("[a-z]"));
    for (const Pieces &pieces : alternatives(expression)) {
        QString sentence, words;
        int places = 0;
        for (const auto &piece : pieces) {
            sentence += piece ? *piece : QStringLiteral("%") + QString::number(++places);
            words += piece.value_or(QString());
        }
        if (words.contains(kLetters)) sentences << (behind.isEmpty() ? sentence : sentence + behind.arg(places + 1));
    }
}

/// "tl::unexpected<Error> broken(...)" and "const auto damaged = [...](...) { return fail(...": their names.
QStringList refusersIn(const QString &source)
{
    static const QRegularExpression kRefuser(QStringLiteral(
        R"re(unexpected<Error>\s+(?:\w+::)*(\w+)\(|const auto (\w+) = \[[^\]]*\]\([^)]*\) \{\s*return fail\()re"));
    QStringList names;
    for (auto all = kRefuser.globalMatch(source); all.hasNext();) {
        const auto match = all.next();
        names << match.captured(match.hasCaptured(2) ? 2 : 1);
    }
    return names;
}

/// From the opening bracket, or the error's code, on: what is said and what is advised.
std::vector<Tokens> saidAt(const Tokens &tokens, std::size_t i)
{
    const Token &before = tokens[i > 0 ? i - 1 : 0];
    if (tokens[i].isWord(u"fail") && tokens[i + 1].isSign(u"(")) return splitAt(u",", tokens, i + 2);
    if (tokens[i].isWord(u"ErrorCode") && before.isSign(u"{")) return splitAt(u",", tokens, i);
    if (i > 2 && tokens[i].isWord(u"code") && before.isSign(u".") && tokens[i - 3].isSign(u"{"))
        return splitAt(u",", tokens, i);
    if (tokens[i].isWord(u"Outcome") && tokens[i + 1].isSign(u"::") && tokens[i + 3].isSign(u","))
        return splitAt(u",", tokens, i);
    return {};
}

} // namespace

NamedTexts namedTextsIn(const QString &header)
{
    static const QRegularExpression kNamed(
        QStringLiteral(R"re(inline constexpr std::string_view (k\w+) = "([^"\\]*)";)re"));
    NamedTexts texts;
    for (auto all = kNamed.globalMatch(header); all.hasNext();) {
        const auto match = all.next();
        texts.insert(match.captured(1), match.captured(2));
    }
    return texts;
}

SourceSentences sentencesIn(const QString &source, const NamedTexts &named)
{
    SourceSentences found;
    const Tokens tokens = tokensOf(source, named);
    const QStringList refusers = refusersIn(source);
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
        const auto said = saidAt(tokens, i);
        for (std::size_t part = 1; part < said.size() && part < 3; ++part) addSentences(found.sentences, said[part]);
        if (tokens[i].kind != Token::Kind::Word || !tokens[i + 1].isSign(u"(")) continue;
        const auto given = splitAt(u",", tokens, i + 2);
        if (tokens[i].isWord(u"systemError") && given.size() > 1)
            addSentences(found.sentences, given[1], QStringLiteral(": %%1"));
        if (refusers.contains(tokens[i].value))
            for (const Tokens &part : given) addSentences(found.pieces, part);
    }
    bool text = false;
    for (const Token &token : tokens) {
        if (token.kind == Token::Kind::Text) found.literals += text ? token.value : '\n' + token.value;
        text = token.kind == Token::Kind::Text;
    }
    return found;
}

} // namespace freshseat::test

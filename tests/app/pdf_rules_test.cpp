// That the rules on tagged PDFs can fail: each breaks one thing in a file in which nothing is
// wrong.
#include "support/pdf_rules.h"

#include <doctest/doctest.h>
#include <string>

#include "support/engine.h"
#include "support/pdf_text.h"

using namespace vanban::test;

namespace {

// The sound file with one piece of text replaced.
class Damaged {
 public:
  Damaged(const std::string& what, const std::string& by) {
    pdf_ = read_file(source_path("tests/pdf/tagged.pdf"));
    const std::size_t at = pdf_.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    REQUIRE_MESSAGE(pdf_.find(what, at + 1) == std::string::npos, what, " twice");
    pdf_.replace(at, what.size(), by);
  }

  std::string faults() const { return to_text(faults_of_pdf(read_pdf(pdf_), true)); }

 private:
  std::string pdf_;
};

std::string faults_after(const std::string& what, const std::string& by) {
  return Damaged(what, by).faults();
}

}  // namespace

TEST_CASE("a sound tagged PDF breaks no rule and is read in the order of its tree") {
  const std::string pdf = read_file(source_path("tests/pdf/tagged.pdf"));
  CHECK(to_text(faults_of_pdf(read_pdf(pdf), true)) == "");
  CHECK(text_of_tree(read_pdf(pdf)) == "I KủC\n1 \nABC\nD E\nF\nG\nH\nI\nJ\nK");
}

TEST_CASE("what is neither tagged nor an artifact is found") {
  CHECK(faults_after("BDC 85 780 Td <00490001004B00020043> Tj EMC", "BDC EMC <0049> Tj") ==
        "page 1: “I” is neither tagged nor an artifact\n");
  CHECK(faults_after("/Artifact BMC 85 100 m 185 100 l S EMC", "85 100 m 185 100 l S") ==
        "page 1: a path is neither tagged nor an artifact\n");
  CHECK(faults_after("/Artifact BMC 85 100 m 185 100 l S EMC", "85 100 m 185 100 l n") == "");
  CHECK(faults_after("/Artifact BMC 85", "/Span BMC 85") ==
        "page 1: a path is neither tagged nor an artifact\n");
  CHECK(faults_after("<0045> Tj EMC", "<0045> Tj 0 0 1 1 re f EMC") ==
        "page 1: a path is tagged as words\n");
}

TEST_CASE("an artifact within words and words within an artifact are found") {
  CHECK(faults_after("<0045> Tj EMC", "<0045> Tj /Artifact BMC EMC EMC") ==
        "page 1: an artifact within words of the tree\n");
  CHECK(faults_after("/Lbl << /MCID 1 >> BDC", "/Artifact BMC /Lbl << /MCID 1 >> BDC EMC") ==
        "page 1: words of the tree within an artifact\n");
}

TEST_CASE("marked sequences that do not close or cross a text object are found") {
  CHECK(faults_after("<0045> Tj EMC", "<0045> Tj EMC EMC") ==
        "page 1: EMC without a marked sequence\n");
  CHECK(faults_after("ET\n/Artifact BMC 85 100 m", "/Artifact BMC ET 85 100 m") ==
        "page 1: a marked sequence crosses a text object: Artifact\n");
  CHECK(faults_after("<004B> Tj EMC\nET", "<004B> Tj EMC ET /Artifact BMC") ==
        "page 2: a marked sequence is not closed: Artifact\n");
}

TEST_CASE("words that the parent tree does not know are found") {
  CHECK(faults_after("0 [ 12 0 R 15 0 R", "0 [ 12 0 R null") ==
        "page 1, MCID 1: not in the parent tree\n");
  CHECK(faults_after("31 0 R 17 0 R ]", "31 0 R ]") == "page 1, MCID 6: not in the parent tree\n");
  CHECK(faults_after("0 [ 12 0 R 15 0 R", "0 [ 12 0 R 16 0 R") ==
        "page 1, MCID 1: the parent tree names 16 0 R, but it is a kid of Lbl (15 0 R)\n");
  CHECK(faults_after("   2 18 0 R  3 41 0 R ]", "   3 41 0 R  2 18 0 R ]") ==
        "the keys of the parent tree are not in order\n");
}

TEST_CASE("words that belong to no element, or to one of another page, are found") {
  CHECK(faults_after("/Pg 20 0 R /K [ 2 ]", "/Pg 20 0 R /K [ ]") ==
        "page 1, MCID 2: no element has it as a kid\n");
  CHECK(faults_after("/P 14 0 R /Pg 20 0 R /K 1", "/P 14 0 R /Pg 20 0 R /K [ 1 9 ]") ==
        "Lbl (15 0 R): no page 20 0 R with MCID 9\n");
  CHECK(faults_after("/P 14 0 R /Pg 20 0 R /K 1", "/P 14 0 R /Pg 20 0 R /K [ 1 2 ]") ==
        "page 1, MCID 2: the kid of two elements\n");
  CHECK(faults_after("/S /TD /P 38 0 R /Pg 21 0 R /K 2", "/S /TD /P 38 0 R /Pg 20 0 R /K 2") ==
        "page 1, MCID 2: the kid of two elements\npage 2, MCID 2: no element has it as a kid\n");
  CHECK(faults_after("/Lbl << /MCID 1 >>", "/Lbl << /MCID 0 >>") ==
        "page 1, MCID 0: marked twice\nLbl (15 0 R): no page 20 0 R with MCID 1\n");
}

TEST_CASE("an element out of its place is found") {
  CHECK(faults_after("/S /Lbl /P 14 0 R", "/S /Lbl /P 13 0 R") ==
        "Lbl (15 0 R) is a kid of 14 0 R, but names 13 0 R\n");
  CHECK(faults_after("/S /Document", "/S /Letter") ==
        "Letter (11 0 R) is of no standard type\n"
        "Letter (11 0 R) stands where the Document should\n");
  CHECK(faults_after("/S /H1", "/S /LI") ==
        "LI (12 0 R) stands in Document\nLI (12 0 R) has words of its own\n"
        "there is no heading\nLI (12 0 R) has \n");
  CHECK(faults_after("/S /TD /P 38 0 R /Pg 21 0 R /K 2", "/S /P /P 38 0 R /Pg 21 0 R /K 2") ==
        "TR (38 0 R) contains P\n");
}

TEST_CASE("headings that skip a level are found") {
  CHECK(faults_after("/S /H1", "/S /H2") == "H2 (12 0 R) follows a heading of level 0\n");
  CHECK(faults_after("/S /P /P 11 0 R", "/S /H3 /P 11 0 R") ==
        "H3 (17 0 R) follows a heading of level 1\n");
  CHECK(faults_after("/S /P /P 11 0 R", "/S /H /P 11 0 R") == "H (17 0 R) has no level\n");
}

TEST_CASE("a list item without a body is found") {
  CHECK(faults_after("/S /LBody", "/S /Lbl") == "LI (14 0 R) has Lbl, Lbl\n");
}

TEST_CASE("a table that is irregular or has no header cells is found") {
  CHECK(faults_after("/ColSpan 1", "/ColSpan 2") == "Table (33 0 R): row 2 is not full\n");
  CHECK(faults_after("/K 3 >>", "/K 3 /A << /O /Table /ColSpan 2 >> >>") ==
        "Table (33 0 R): a cell of row 2 reaches out of it\n");
  CHECK(faults_after("/K 3 >>", "/K 3 /A << /O /Layout /ColSpan 2 >> >>") == "");
  CHECK(faults_after("/ColSpan 1", "/RowSpan 2") ==
        "Table (33 0 R): a cell of row 2 reaches out of it\n");
  CHECK(faults_after("/Scope /Column >> >>", "/ColSpan 1 >> >>") ==
        "Table (33 0 R): a TH without a scope\n");
  CHECK(faults_after("/S /TBody", "/S /THead") ==
        "Table (33 0 R) has two THead\nTable (33 0 R) has a THead or TFoot, but no TBody\n");
  std::string pdf = read_file(source_path("tests/pdf/tagged.pdf"));
  for (std::size_t at = pdf.find("/S /TH /"); at != std::string::npos; at = pdf.find("/S /TH /"))
    pdf.replace(at, 6, "/S /TD");
  CHECK(to_text(faults_of_pdf(read_pdf(pdf), true)) == "Table (33 0 R) has no header cell\n");
}

TEST_CASE("a note without an ID of its own is found") {
  CHECK(faults_after("/ID (note 1)", "") == "Note (31 0 R) has no ID\n");
  CHECK(faults_after("/ID (note 1)", "/ID (note 2)") ==
        "Note (19 0 R) has the ID of another element: note 2\n");
}

TEST_CASE("an annotation that the tree does not know, or knows wrongly, is found") {
  CHECK(faults_after("/StructParent 2", "") ==
        "page 1: Link 50 0 R its StructParent is not in the parent tree\n");
  CHECK(faults_after("/StructParent 2", "/StructParent 3") ==
        "page 1: Link 50 0 R the parent tree names another element for it\n");
  CHECK(faults_after("<< /Type /OBJR /Obj 50 0 R /Pg 20 0 R >>", "") ==
        "page 1: Link 50 0 R not in the structure tree\n");
  CHECK(faults_after("/S /Link", "/S /Span") == "page 1: Link 50 0 R stands in Span\n");
  CHECK(faults_after("/Contents (To a table)", "") == "page 1: Link 50 0 R has no Contents\n");
  CHECK(faults_after("/TU (Signature)", "") == "page 2: Widget 51 0 R has no TU\n");
  CHECK(faults_after("/S /Form /P 11 0 R /K << /Type",
                     "/S /Form /P 11 0 R /K [ 43 0 R ] /X << /Type") != "");
  CHECK(faults_after("/StructParents 1 /Tabs /S", "/StructParents 1") ==
        "page 2: the tab order is not that of the structure\n");
}

TEST_CASE("an annotation that PDF/A does not allow is found") {
  CHECK(faults_after("/Subtype /Link /F 4", "/Subtype /Link") ==
        "page 1: Link 50 0 R has flags 0\n");
  CHECK(faults_after("/F 132", "/F 6") == "page 2: Widget 51 0 R has flags 6\n");
  CHECK(faults_after("/AP << /N 52 0 R >>", "") ==
        "page 2: Widget 51 0 R has no appearance, or others than the normal one\n");
  CHECK(faults_after("/AP << /N 52 0 R >>", "/AP << /N 52 0 R /D 52 0 R >>") ==
        "page 2: Widget 51 0 R has no appearance, or others than the normal one\n");
  CHECK(faults_after("50 ] /Resources << >>", "50 ]") ==
        "page 2: Widget 51 0 R has an appearance without resources of its own\n");
  CHECK(faults_after("/FT /Sig", "/FT /Sig /AA << >>") == "page 2: Widget 51 0 R has /AA\n");
  CHECK(faults_after("/Rect [ 85 740 185 756 ]", "/Rect [ 85 740 85 740 ]") ==
        "page 1: Link 50 0 R has no rectangle\n");
}

TEST_CASE("a font without a map to Unicode, or with gaps in it, is found") {
  CHECK(faults_after("/ToUnicode 9 0 R", "").starts_with("ABCDEF+Serif has no ToUnicode\n"));
  CHECK(faults_after("/FontFile2 8 0 R", "") == "ABCDEF+Serif is not embedded\n");
  CHECK(faults_after("<0002> <1EE7>", "") == "ABCDEF+Serif has no character for 0002\n");
  for (const char* code : {"0000", "FEFF", "E000", "F8FF"})
    CHECK(faults_after("<0002> <1EE7>", std::string("<0002> <") + code + ">") ==
          "ABCDEF+Serif has no character for 0002\n");
  CHECK(faults_after("<0045> Tj", "/F2 9 Tf <0045> Tj /F1 14 Tf") ==
        "text in a font that its page does not have: /F2\n");
}

TEST_CASE("what the catalog must say, and does not, is found") {
  CHECK(faults_after("/MarkInfo << /Marked true >>", "") == "not Marked\n");
  CHECK(faults_after("/Marked true", "/Marked true /Suspects true") == "Suspects\n");
  CHECK(faults_after("/Lang (vi-VN)", "") == "no language\n");
  CHECK(faults_after("/DisplayDocTitle true", "") == "the title is not shown\n");
  CHECK(faults_after("/OutputIntents [ 5 0 R ]", "") == "no output intent\n");
  CHECK(faults_after("/Metadata 4 0 R", "").starts_with("no metadata\n"));
  CHECK(faults_after("<pdfuaid:part/>", "") == "no pdfuaid:part in the metadata\n");
  CHECK(faults_after("<dc:title/>", "") == "no title in the metadata\n");
  CHECK(faults_after("/ID [ <00> <00> ]", "") == "no file identifier\n");
  CHECK(faults_after("/AcroForm <<", "/AcroForm << /NeedAppearances true") ==
        "NeedAppearances is set\n");
  CHECK(faults_after("/StructTreeRoot 10 0 R", "").find("there is no structure tree") !=
        std::string::npos);
}

TEST_CASE("bookmarks, links and page labels that lead nowhere are found") {
  CHECK(faults_after("/Dest [ 20 0 R /FitH 800 ]", "/Dest [ 22 0 R /FitH 800 ]") ==
        "bookmark “One” leads nowhere\n");
  CHECK(faults_after("/Dest [ 21 0 R /FitH 700 ]", "/Dest (chapter)") ==
        "page 1: a link leads nowhere\n");
  CHECK(faults_after("/Next 62 0 R", "") ==
        "the outline ends elsewhere\nthe outline counts wrong what it shows\n");
  CHECK(faults_after("/Prev 61 0 R", "") == "bookmark “Two” has another before it\n");
  CHECK(faults_after("/Title (One)", "/Title ()").starts_with("a bookmark has no title\n"));
  CHECK(faults_after("[ 0 << /S /D >> ]", "[ 1 << /S /D >> ]") == "a page label begins at 1\n");
  CHECK(faults_after("[ 0 << /S /D >> ]", "[ 0 << /S /D >> 2 << /S /D >> ]") ==
        "a page label begins at 2\n");
}

TEST_CASE("names that are too long and objects not set off by line ends are found") {
  CHECK(faults_after("/S /D >> ]", "/S /" + std::string(128, 'D') + " >> ]")
            .starts_with("1 0 R: too long: /DDD"));
  CHECK(faults_after("(To a table)", "(" + std::string(32768, 'T') + ")")
            .starts_with("50 0 R: too long: u:TTT"));
  CHECK(faults_after("/Count 2 >>\nendobj\n4 0 obj", "/Count 2 >> endobj\n4 0 obj") != "");
}

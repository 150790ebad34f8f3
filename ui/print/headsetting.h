#pragma once

#include "core/reporting/document/document.h"
#include "ui/print/pageflow.h"

/// The blocks that only the decree's form knows: what stands above the body of a paper and of an annex.
namespace print {

/// Where several addressees stand: their dashes below the colon, the whole group in the middle of the page. mm.
struct AddresseePlaces {
    double left; ///< of "Kính gửi:"
    double dash; ///< from there to the dashes
    double name; ///< from a dash to its name
};

/// `lines` as of document::addresseeLines().
AddresseePlaces addresseePlaces(const QStringList &lines, double size, double width);

void setLetterhead(const document::Letterhead &block, PageFlow &flow);
void setNumberAndDate(const document::NumberAndDate &block, PageFlow &flow);
void setTitle(const document::Title &block, PageFlow &flow);
void setAddressees(const document::Addressees &block, PageFlow &flow);
void setAnnexStart(const document::AnnexStart &block, PageFlow &flow);

} // namespace print

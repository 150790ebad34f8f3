#pragma once

#include <QMap>
#include <QString>

namespace base {

/// What went wrong, as a code that tests compare and errortext.h turns into a sentence.
enum class ErrorCode {
    // the data file
    FileMissing,
    FileExists,
    FileUnreadable,
    FileEmpty,
    FileNotOurs,
    FileDamaged,
    FileNewerRefused,
    FileNewerReadOnly,
    FileReadOnly,
    FileLocked,
    FolderMissing,
    FolderNotWritable,
    DiskFull,
    MigrationFailed,
    SqlFailed,
    WriteFailed,
    PrintFailed,
    Cancelled,
    PhraseInvalid,
    NobodyToRemind,
    DatesReversed,
    HandoverDayPast,
    // what was typed
    DateInvalid,
    PeriodInvalid,
    DocumentKindUnknown,
    DocumentKindNotReport,
    UrgencyUnknown,
    NumberInvalid,
    KeyUnknown,
    ValueInvalid,
    TextMissing,
    JsonInvalid,
    // the rules of the domain
    UnitUnknown,
    UnitAmbiguous,
    UnitExists,
    ReplacesOther,
    QuickUnclear,
    UnitIsCollective,
    UnitNotValid,
    UnitDatesReversed,
    UnitOwnSuccessor,
    ContactUnknown,
    TaskUnknown,
    PlanUnknown,
    ArrivalInFuture,
    DocumentAfterArrival,
    DuplicateDocument,
    AlreadyReported,
    PeriodNotBegun,
    PeriodClosed,
    StateUnknown,
    ProgressOutOfRange,
    DoneNeedsState,
    NilWithResults,
    SeriesBelowLast,
    StateBackwards,
    ResultBackwards,
    DoneWithProgress,
    NothingToSet,
    DeadlineInvalid,
    UnitTwice,
    MisprintUnknown,
    MisprintDecided,
    ActInFuture,
    CutOffOutside,
    EntryUnknown,
    EntryNotActive,
    ResendDayPast,
    SupplementUnknown,
    RegisterYearClosed,
    RegisterYearNotClosed,
    RegisterYearNotOver,
    ArrivalNumberTaken,
    ArrivalNumberHole,
    RegisterRowsFaulty,
    RegisterRowsNone,
    ReasonMissing,
    PeriodNotOver,
    PeriodNotClosed,
    RequestUnknown,
    RequestExists,
    RequestNotOpen,
    RequestDueEarly,
    NotAsked,
    DifficultyUnknown,
    StageUnknown,
    StageBackwards,
    StageUnchanged,
    StepBeforeEarlier,
    ChannelUnknown,
    PromiseEarly,
    UnitCannotReport,
    SampleNotEmpty,
    HolidayExists,
    HolidayUnknown,
    HolidayNotWeekend,
    // issued documents and the outgoing register
    IssuedUnknown,
    IssuedInForce,
    IssuedNotInForce,
    IssuedOtherPaper,
    IssuedInFuture,
    IssuedEarly,
    IssuedEndEarly,
    IssuedChanged,
    IssuedNotUndone,
    OutgoingNumberTaken,
    OutgoingUnknown,
    OutgoingNotActive,
    PaperFormUnknown,
    // attachments
    AttachmentSourceMissing,
    AttachmentNotFile,
    AttachmentOwnFile,
    AttachmentUnreadable,
    AttachmentEmpty,
    AttachmentTooLarge,
    AttachmentSourceChanged,
    AttachmentUnknown,
    AttachmentMissing,
    AttachmentChanged,
    AttachmentRowInvalid,
    AttachmentKindRefused,
    AttachmentNotOpened,
    PreviewNotPossible,
    // taking back
    NothingToUndo,
    UndoNotPossible,
};

/// An error is a code and the named values its sentence needs ("file", "unit", "candidates", "why"…).
struct Error {
    ErrorCode code;
    QMap<QString, QString> context;

    bool operator==(const Error &) const = default;
};

/// "Chưa nhập {what}."
inline Error textMissing(const QString &what)
{
    return {ErrorCode::TextMissing, {{QStringLiteral("what"), what}}};
}

} // namespace base

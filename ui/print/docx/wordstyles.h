#pragma once

#include "core/reporting/document/pagesetup.h"

#include <QByteArray>

/// The styles of a paper in Word: the decree's sizes and faces under names of their own, so that whoever works on the
/// file there changes one style and not forty paragraphs.
namespace print::wordstyle {

constexpr auto Body = "NoiDung";
constexpr auto Basis = "CanCu";
constexpr auto Section = "Heading1";
constexpr auto Clause = "Heading2";
constexpr auto HeadParent = "CoQuanChuQuan";
constexpr auto HeadAgency = "CoQuanBanHanh";
constexpr auto NationalName = "QuocHieu";
constexpr auto NationalMotto = "TieuNgu";
constexpr auto Number = "SoKyHieu";
constexpr auto About = "TrichYeuCongVan";
constexpr auto Date = "DiaDanhThoiGian";
constexpr auto Kind = "Title";
constexpr auto Subject = "TrichYeu";
constexpr auto TitleNote = "GhiChuTenLoai";
constexpr auto Addressee = "KinhGui";
constexpr auto TableText = "ChuTrongBang";
constexpr auto ChartTitle = "TenBieuDo";
constexpr auto Chart = "BieuDo";
constexpr auto Position = "ChucVu";
constexpr auto SignerName = "HoTen";
constexpr auto SignersNote = "GhiChuKy";
constexpr auto RecipientsTitle = "NoiNhan";
constexpr auto Recipient = "DanhSachNoiNhan";
constexpr auto AnnexNumber = "PhuLuc";
constexpr auto AnnexTitle = "TenPhuLuc";
constexpr auto AnnexNote = "KemTheo";
constexpr auto Cover = "BiaSo";
constexpr auto CoverTitle = "TenSo";
constexpr auto KeyValue = "SoLon";
constexpr auto KeyCaption = "TenSoLon";
constexpr auto KeyNote = "GhiChuSoLon";
constexpr auto Header = "Header";
constexpr auto Rule = "DuongKe"; ///< a short rule, or the space above a table

} // namespace print::wordstyle

namespace print {

/// word/styles.xml.
QByteArray stylesPart(const document::PageSetup &setup);

} // namespace print

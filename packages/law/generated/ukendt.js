// Written from the law by `npm run compile`. Change the law, not this.
import { ALL_DAYS, FIRST_DAY, NEVER, NO_DAYS, allPeriods, countDays, dayOver, dayReaching, dropFirst, flat, from, holidayTable, intersect, intersectTable, lookupLeast, lookupMost, monthEnd, monthEndOver, monthStart, onWeekdays, periods, quotient, runEnd, runStart, sameDays, shiftDays, shiftMonths, sum, union, without } from '@sagsvej/rules/runtime'
const TABEL_1 = [13514, 13878, 102, 15340, 15705, 105, 15706, 16070, 107, 16071, 16435, 105, 16436, 16800, 103, 16801, 17166, 100, 17167, 17531, 97, 17532, 17896, 97, 17897, 18261, 99, 18262, 18627, 98, 18628, 18992, 95, 18993, 19112, 99, 19358, 19722, 110, 19723, 20088, 112, 20089, 20453, 112, 20454, 20634, 114]

const SATS_1 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 333500 : 341500) : (day < 14249 ? 351500 : (day < 14613 ? 362500 : 376000))) : (day < 15712 ? (day < 15341 ? 383000 : 394000) : (day < 16076 ? 400500 : (day < 16440 ? 407500 : 413500)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 418000 : 424500) : (day < 17903 ? 430000 : (day < 18267 ? 435500 : 440500))) : (day < 19723 ? (day < 18995 ? 446000 : (day < 19359 ? 446500 : 455000)) : (day < 20094 ? 469500 : (day < 20458 ? 486500 : 508500))))

const SATS_2 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 20826000 : (day < 16436 ? 21189600 : 21501600)) : (day < 17532 ? (day < 17167 ? 21735600 : 22074000) : (day < 17897 ? 22359600 : 22646400))) : (day < 19358 ? (day < 18628 ? 22905600 : (day < 18993 ? 23192400 : 23217600)) : (day < 20089 ? (day < 19723 ? 23660400 : 24414000) : (day < 20454 ? 25298400 : 26442000)))

const SATS_3 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 18951600 : (day < 16436 ? 19282800 : 19567200)) : (day < 17532 ? (day < 17167 ? 19779600 : 20086800) : (day < 17897 ? 20347200 : 20607600))) : (day < 19358 ? (day < 18628 ? 20844000 : (day < 18993 ? 21104400 : 21128400)) : (day < 20089 ? (day < 19723 ? 21530400 : 22216800) : (day < 20454 ? 23020800 : 24062400)))

const SATS_4 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 3747 : 3837) : (day < 14245 ? 3948 : (day < 14610 ? 4070 : 4221))) : (day < 15706 ? (day < 15340 ? 4301 : 4426) : (day < 16071 ? 4497 : (day < 16436 ? 4578 : 4648)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 4713 : 4807) : (day < 17897 ? 4903 : (day < 18262 ? 5001 : 5101))) : (day < 19723 ? (day < 18993 ? 5203 : (day < 19358 ? 5265 : 5407)) : (day < 20089 ? 5580 : (day < 20454 ? 5781 : 6041))))

const SATS_5 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 2141 : 2192) : (day < 14245 ? 2256 : (day < 14610 ? 2326 : 2412))) : (day < 15706 ? (day < 15340 ? 2458 : 2529) : (day < 16071 ? 2569 : (day < 16436 ? 2615 : 2654)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 2691 : 2745) : (day < 17897 ? 2800 : (day < 18262 ? 2856 : 2913))) : (day < 19723 ? (day < 18993 ? 2971 : (day < 19358 ? 3007 : 3088)) : (day < 20089 ? 3187 : (day < 20454 ? 3302 : 3451))))

const SATS_6 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_7 = (day) => day < 17897 ? (day < 16801 ? (day < 16071 ? 1700800 : (day < 16436 ? 1731200 : 1755000)) : (day < 17348 ? (day < 17167 ? 1774500 : 1802700) : (day < 17532 ? 1803500 : 1826000))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1848900 : 1870100) : (day < 18993 ? 1893600 : 1896400)) : (day < 20089 ? (day < 19723 ? 1933300 : 1995200) : (day < 20454 ? 2067000 : 2160000)))

const SATS_8 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 12700000 : (day < 16436 ? 12928600 : 13122500)) : (day < 17532 ? (day < 17167 ? 13306200 : 13572300) : (day < 17897 ? 13843700 : 14120600))) : (day < 19358 ? (day < 18628 ? 14388900 : (day < 18993 ? 14676700 : 14808800)) : (day < 20089 ? (day < 19723 ? 15208600 : 15695600) : (day < 20454 ? 16260600 : 16992000)))

const SATS_9 = (day) => day < 16436 ? 20530 : (day < 17897 ? 25457 : 27393)

const SATS_10 = (day) => day < 17897 ? (day < 16436 ? 39500000 : 48983200) : (day < 19723 ? 52709100 : 58818900)

const SATS_11 = (day) => day < 20270 ? 2000000 : (day < 20454 ? 3100000 : 3240000)

const SATS_12 = (day) => day < 20270 ? 1000000 : (day < 20454 ? 1550000 : 1620000)

const SATS_13 = (day) => day < 20454 ? 292500 : 305700

const SATS_14 = (day) => day < 20454 ? 1249800 : 1306000

const SATS_15 = (day) => day < 20454 ? 720500 : 752900

const SATS_16 = (day) => day < 20454 ? 678900 : 709500

const SATS_17 = (day) => day < 20454 ? 278400 : 290900

const SATS_18 = (day) => day < 20454 ? 163800 : 171200

const SATS_19 = (day) => day < 20454 ? 109200 : 114100

const SATS_20 = (day) => day < 20454 ? 259000 : 270700

const SATS_21 = (day) => day < 20454 ? 103600 : 108300

const SATS_22 = (day) => day < 20454 ? 259000 : 270700

const SATS_23 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 563800 : 577300) : (day < 14245 ? 594000 : (day < 14610 ? 612400 : 635100))) : (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : (day < 16436 ? 688900 : 699200)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 706900 : 718200) : (day < 17897 ? 727200 : (day < 18262 ? 736300 : 744800))) : (day < 19358 ? (day < 18993 ? 754100 : 755200) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100))))

const SATS_24 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 819600 : (day < 16801 ? 831900 : 841100)) : (day < 17532 ? 854600 : (day < 17897 ? 865300 : 876100))) : (day < 19358 ? (day < 18628 ? 886200 : (day < 18993 ? 897300 : 898600)) : (day < 19723 ? 916100 : (day < 20089 ? 945400 : 979400)))

const SATS_25 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 949800 : (day < 16801 ? 964000 : 974600)) : (day < 17532 ? 990200 : (day < 17897 ? 1002600 : 1015100))) : (day < 19358 ? (day < 18628 ? 1026800 : (day < 18993 ? 1039600 : 1041200)) : (day < 19723 ? 1061500 : (day < 20089 ? 1095500 : 1134900)))

const SATS_26 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 585700 : (day < 16801 ? 594500 : 601000)) : (day < 17532 ? 610600 : (day < 17897 ? 618200 : 625900))) : (day < 19358 ? (day < 18628 ? 633100 : (day < 18993 ? 641000 : 642000)) : (day < 19723 ? 654500 : (day < 20089 ? 675400 : 699700)))

const SATS_27 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 688900 : (day < 16801 ? 699200 : 706900)) : (day < 17532 ? 718200 : (day < 17897 ? 727200 : 736300))) : (day < 19358 ? (day < 18628 ? 744800 : (day < 18993 ? 754100 : 755200)) : (day < 19723 ? 769900 : (day < 20089 ? 794500 : 823100)))

const SATS_28 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1162500 : 1190400) : (day < 14245 ? 1224900 : (day < 14610 ? 1262900 : 1309600))) : (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : (day < 18262 ? 1518000 : 1535500))) : (day < 19358 ? (day < 18993 ? 1554700 : 1557000) : (day < 19723 ? 1587400 : (day < 20089 ? 1638200 : 1697200))))

const SATS_29 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 272100 : 278600) : (day < 14245 ? 286700 : (day < 14610 ? 295600 : 306500))) : (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : (day < 18262 ? 355300 : 359400))) : (day < 19358 ? (day < 18993 ? 363900 : 364400) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200))))

const SATS_30 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 874900 : 895900) : (day < 14245 ? 921900 : (day < 14610 ? 950500 : 985700))) : (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : (day < 18262 ? 1142300 : 1155400))) : (day < 19358 ? (day < 18993 ? 1169800 : 1171600) : (day < 19723 ? 1194400 : (day < 20089 ? 1232600 : 1277000))))

const SATS_31 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1171200 : (day < 16801 ? 1188800 : 1201900)) : (day < 17532 ? 1221100 : (day < 17897 ? 1236400 : 1251900))) : (day < 19358 ? (day < 18628 ? 1266300 : (day < 18993 ? 1282100 : 1284000)) : (day < 19723 ? 1309000 : (day < 20089 ? 1350900 : 1399500)))

const SATS_32 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1357500 : (day < 16801 ? 1377900 : 1393100)) : (day < 17532 ? 1415400 : (day < 17897 ? 1433100 : 1451000))) : (day < 19358 ? (day < 18628 ? 1467700 : (day < 18993 ? 1486000 : 1488200)) : (day < 19723 ? 1517200 : (day < 20089 ? 1565800 : 1622200)))

const SATS_33 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 252400 : (day < 16801 ? 256200 : 259000)) : (day < 17532 ? 263100 : (day < 17897 ? 266400 : 269700))) : (day < 19358 ? (day < 18628 ? 272800 : (day < 18993 ? 276200 : 276600)) : (day < 19723 ? 282000 : (day < 20089 ? 291000 : 301500)))

const SATS_34 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 332400 : (day < 16801 ? 337400 : 341100)) : (day < 17532 ? 346600 : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 19723 ? 371500 : (day < 20089 ? 383400 : 397200)))

const SATS_35 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_36 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1050000 : (day < 16436 ? 1068900 : 1084900)) : (day < 17532 ? (day < 17167 ? 1096800 : 1114300) : (day < 17897 ? 1128200 : 1142300))) : (day < 19358 ? (day < 18628 ? 1155400 : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_37 = (day) => day < 20454 ? 160400 : 167600

const SATS_38 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 326500 : (day < 16436 ? 332400 : 337400)) : (day < 17532 ? (day < 17167 ? 341100 : 346600) : (day < 17897 ? 350900 : 355300))) : (day < 19358 ? (day < 18628 ? 359400 : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_39 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1395200 : (day < 16436 ? 1420300 : 1441600)) : (day < 17532 ? (day < 17167 ? 1457500 : 1480800) : (day < 17897 ? 1499300 : 1518000))) : (day < 19358 ? (day < 18628 ? 1535500 : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_40 = (day) => day < 18262 ? (day < 17167 ? (day < 16436 ? 1550 : (day < 16801 ? 1573 : 1590)) : (day < 17532 ? 1615 : (day < 17897 ? 1635 : 1655))) : (day < 19358 ? (day < 18628 ? 1674 : (day < 18993 ? 1695 : 1698)) : (day < 20089 ? (day < 19723 ? 1731 : 1786) : (day < 20454 ? 1850 : 1933)))

const SATS_41 = (day) => day < 18262 ? (day < 16801 ? (day < 16071 ? 1320800 : (day < 16436 ? 1344600 : 1364800)) : (day < 17532 ? (day < 17167 ? 1383900 : 1411600) : (day < 17897 ? 1439800 : 1468600))) : (day < 19358 ? (day < 18628 ? 1496500 : (day < 18993 ? 1526400 : 1540100)) : (day < 20089 ? (day < 19723 ? 1581700 : 1632300) : (day < 20454 ? 1691100 : 1767200)))

const SATS_42 = (day) => day < 19358 ? (day < 18628 ? 70900 : (day < 18993 ? 71800 : 71900)) : (day < 20089 ? (day < 19723 ? 73300 : 75600) : (day < 20454 ? 78300 : 81900))

const SATS_43 = (day) => day < 19358 ? (day < 18628 ? 16600 : (day < 18993 ? 16800 : 16800)) : (day < 20089 ? (day < 19723 ? 17100 : 17700) : (day < 20454 ? 18300 : 19200))

const SATS_44 = (day) => day < 19358 ? (day < 18628 ? 53300 : (day < 18993 ? 54000 : 54100)) : (day < 20089 ? (day < 19723 ? 55100 : 56900) : (day < 20454 ? 58900 : 61600))

const SATS_45 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_46 = (day) => day < 17168 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 1445200 : 1479800) : (day < 14249 ? 1523200 : (day < 14613 ? 1570800 : 1629300))) : (day < 16076 ? (day < 15341 ? 1659700 : (day < 15712 ? 1707300 : 1735500)) : (day < 16440 ? 1765800 : (day < 16804 ? 1791800 : 1811300)))) : (day < 18628 ? (day < 17532 ? (day < 17348 ? 1839500 : 1840300) : (day < 17897 ? 1863300 : (day < 18262 ? 1886600 : 1908300))) : (day < 19723 ? (day < 18993 ? 1932200 : (day < 19358 ? 1935100 : 1972800)) : (day < 20089 ? 2035900 : (day < 20454 ? 2109200 : 2204100))))

const SATS_47 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_48 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_49 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 312300 : 321400) : (day < 16071 ? 326500 : 332400)) : (day < 17167 ? (day < 16801 ? 337400 : 341100) : (day < 17532 ? 346600 : 350900))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 355300 : 359400) : (day < 18993 ? 363900 : 364400)) : (day < 20089 ? (day < 19723 ? 371500 : 383400) : (day < 20454 ? 397200 : 415100)))

const SATS_50 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_51 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 647200 : 666000) : (day < 16071 ? 676700 : 688900)) : (day < 17167 ? (day < 16801 ? 699200 : 706900) : (day < 17532 ? 718200 : 727200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 736300 : 744800) : (day < 18993 ? 754100 : 755200)) : (day < 20089 ? (day < 19723 ? 769900 : 794500) : (day < 20454 ? 823100 : 860100)))

const SATS_52 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_53 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1004400 : 1033500) : (day < 16071 ? 1050000 : 1068900)) : (day < 17167 ? (day < 16801 ? 1084900 : 1096800) : (day < 17532 ? 1114300 : 1128200))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1142300 : 1155400) : (day < 18993 ? 1169800 : 1171600)) : (day < 20089 ? (day < 19723 ? 1194400 : 1232600) : (day < 20454 ? 1277000 : 1334500)))

const SATS_54 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_55 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1659700 : 1707800) : (day < 16071 ? 1735100 : 1766300)) : (day < 17167 ? (day < 16801 ? 1792800 : 1812500) : (day < 17532 ? 1841500 : 1864500))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1887800 : 1909500) : (day < 18993 ? 1933400 : 1936300)) : (day < 20089 ? (day < 19723 ? 1974100 : 2037300) : (day < 20454 ? 2110600 : 2205600)))

const SATS_56 = (day) => day < 17897 ? (day < 16436 ? (day < 15706 ? (day < 15340 ? 1334500 : 1373200) : (day < 16071 ? 1395200 : 1420300)) : (day < 17167 ? (day < 16801 ? 1441600 : 1457500) : (day < 17532 ? 1480800 : 1499300))) : (day < 19358 ? (day < 18628 ? (day < 18262 ? 1518000 : 1535500) : (day < 18993 ? 1554700 : 1557000)) : (day < 20089 ? (day < 19723 ? 1587400 : 1638200) : (day < 20454 ? 1697200 : 1773600)))

const SATS_57 = (day) => day < 15341 ? (day < 14249 ? (day < 13514 ? 333500 : (day < 13885 ? 341500 : 351500)) : (day < 14613 ? 362500 : (day < 14977 ? 376000 : 383000))) : (day < 16440 ? (day < 15712 ? 394000 : (day < 16076 ? 400500 : 407500)) : (day < 16804 ? 413500 : (day < 17168 ? 418000 : 424500)))

const SATS_58 = (day) => day < 17903 ? (day < 16804 ? (day < 16076 ? 356500 : (day < 16440 ? 362500 : 368000)) : (day < 17168 ? 372000 : (day < 17532 ? 378000 : 382700))) : (day < 18995 ? (day < 18267 ? 387500 : (day < 18631 ? 391900 : 396800)) : (day < 20094 ? (day < 19359 ? 397400 : 405200) : (day < 20458 ? 433200 : 452700)))

const SATS_59 = (day) => day < 18993 ? (day < 17897 ? (day < 17532 ? 1637900 : 1658300) : (day < 18262 ? 1679100 : (day < 18628 ? 1698400 : 1719700))) : (day < 19723 ? (day < 19358 ? 1722200 : 1755800) : (day < 20089 ? 1812000 : (day < 20454 ? 1877200 : 1961600)))

const SATS_60 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1228700 : 1258200) : (day < 14245 ? 1294700 : (day < 14610 ? 1334800 : 1384200))) : (day < 15706 ? (day < 15340 ? 1410500 : 1451400) : (day < 16071 ? 1474600 : (day < 16436 ? 1501100 : 1523600)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1540400 : 1565000) : (day < 17897 ? 1584600 : (day < 18262 ? 1604400 : 1622900))) : (day < 19723 ? (day < 18993 ? 1643200 : (day < 19358 ? 1645700 : 1677800)) : (day < 20089 ? 1731500 : (day < 20454 ? 1793800 : 1874500))))

const SATS_61 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 1445600 : 1480300) : (day < 14245 ? 1523200 : (day < 14610 ? 1570400 : 1628500))) : (day < 15706 ? (day < 15340 ? 1659400 : 1707500) : (day < 16071 ? 1734800 : (day < 16436 ? 1766000 : 1792500)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 1812200 : 1841200) : (day < 17897 ? 1864200 : (day < 18262 ? 1887500 : 1909200))) : (day < 19723 ? (day < 18993 ? 1933100 : (day < 19358 ? 1936000 : 1973800)) : (day < 20089 ? 2037000 : (day < 20454 ? 2110300 : 2205300))))

const SATS_62 = (day) => day < 16801 ? (day < 14975 ? (day < 13879 ? (day < 13514 ? 483600 : 495200) : (day < 14245 ? 509600 : (day < 14610 ? 525400 : 544800))) : (day < 15706 ? (day < 15340 ? 555200 : 571300) : (day < 16071 ? 580400 : (day < 16436 ? 590800 : 599700)))) : (day < 18628 ? (day < 17532 ? (day < 17167 ? 606300 : 616000) : (day < 17897 ? 623700 : (day < 18262 ? 632700 : 641900))) : (day < 19723 ? (day < 18993 ? 651800 : (day < 19358 ? 654700 : 669400)) : (day < 20089 ? 692800 : (day < 20454 ? 719800 : 754400))))

const SATS_63 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 286800 : 291400) : (day < 17532 ? 296600 : (day < 17897 ? 333300 : 345300))) : (day < 19723 ? (day < 18993 ? 370700 : (day < 19358 ? 380000 : 396300)) : (day < 20089 ? 410200 : (day < 20454 ? 426200 : 446700)))

const SATS_64 = (day) => day < 18628 ? (day < 16071 ? (day < 15706 ? 593300 : 602800) : (day < 17532 ? 613700 : (day < 17897 ? 672800 : 692300))) : (day < 19723 ? (day < 18993 ? 733500 : (day < 19358 ? 747200 : 774500)) : (day < 20089 ? 801600 : (day < 20454 ? 832900 : 872900)))

const SATS_65 = (day) => day < 16804 ? (day < 14977 ? (day < 13885 ? (day < 13514 ? 9014 : 9230) : (day < 14249 ? 9500 : (day < 14613 ? 9797 : 10162))) : (day < 15712 ? (day < 15341 ? 10351 : 10649) : (day < 16076 ? 10824 : (day < 16440 ? 11014 : 11176)))) : (day < 18631 ? (day < 17532 ? (day < 17168 ? 11297 : 11473) : (day < 17903 ? 11622 : (day < 18267 ? 11770 : 11905))) : (day < 19723 ? (day < 18995 ? 12054 : (day < 19359 ? 12068 : 12297)) : (day < 20094 ? 12689 : (day < 20458 ? 13149 : 13743))))

const SATS_66 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 360000 : 390000) : (day < 16436 ? 400000 : (day < 16801 ? 405000 : 410000))) : (day < 18262 ? (day < 17897 ? 420000 : 440000) : (day < 18628 ? 450000 : (day < 20089 ? 460000 : 515000)))

const SATS_67 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 370000 : 400000) : (day < 16436 ? 410000 : (day < 16801 ? 415000 : 420000))) : (day < 18262 ? (day < 17897 ? 430000 : 450000) : (day < 18628 ? 460000 : (day < 20089 ? 470000 : 525000)))

const SATS_68 = (day) => day < 17167 ? (day < 16071 ? (day < 15400 ? 245000 : 270000) : (day < 16436 ? 280000 : (day < 16801 ? 285000 : 290000))) : (day < 18262 ? (day < 17897 ? 295000 : 305000) : (day < 18628 ? 310000 : (day < 20089 ? 315000 : 350000)))

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

function svar_1(f, s) {
  // ALF.53.2.fleksjob: Ny ret til dagpenge efter fleksjob (ALF § 53, stk. 2)
  const v0 = f.vurderingsdato ?? FIRST_DAY
  s[0] = v0
  const v1 = f.vurderingsdato ?? 84005 /* 2199-12-31 */
  s[2] = v1
  const ALF_53_2_fleksjob_ir = v0 <= 13331 /* 2006-07-02 */
  s[3] = ALF_53_2_fleksjob_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  s[1] = v3
  const v4 = v0 <= 15705 /* 2012-12-31 */
  s[5] = v4
  const v5 = v3 && v4
  s[7] = v5
  const v6 = (f.timerUdenStoetteSeneste3Aar ?? 2635200) >= 192400
  s[839] = v6
  const v7 = f.erVisiteretTilFleksjob !== false || (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  const v8 = f.erVisiteretTilFleksjob !== true && v6
  const LAS_69k_6_senest_er = v1 >= 15706 /* 2013-01-01 */
  s[4] = LAS_69k_6_senest_er
  const ALF_53_2_fleksjob = ALF_53_2_fleksjob_ir || v5 && v8 || LAS_69k_6_senest_er && v8
  s[1370] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = ALF_53_2_fleksjob_ir || v5 && v7 || LAS_69k_6_senest_er && v7
  s[1371] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v12 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[1118] = v12
  const v13 = f.fravaer !== undefined ? v12 : NO_DAYS
  s[150] = v13
  const v14 = runStart(v13, v0)
  const v15 = runStart(v13, v1)
  const v16 = v14 === 2147483647
  const v17 = v15 === 2147483647
  const v18 = !v16 || v17
  const v19 = v0 === v1
  s[189] = v19
  const v20 = v19 || v18
  const v21 = f.fravaer !== undefined && v20
  const v22 = v21 ? v14 : FIRST_DAY
  s[147] = v22
  const v23 = v21 ? v15 : NEVER
  s[148] = v23
  const v24 = v22 <= 13331 /* 2006-07-02 */
  s[151] = v24
  const v25 = v23 >= 13332 /* 2006-07-03 */
  s[146] = v25
  const v26 = v22 <= 2147483646
  s[149] = v26
  const v27 = v25 && v26
  const v28 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v29 = f.fravaer !== undefined ? v28 : NO_DAYS
  const v30 = f.fravaer !== undefined ? v28 : ALL_DAYS
  const v31 = dayReaching(v30, v22, 1)
  s[1276] = v31
  const v32 = dayReaching(v29, v23, 1)
  s[1275] = v32
  const v33 = runEnd(v13, v0)
  const v34 = runEnd(v13, v1)
  const v35 = v33 === 2147483647
  const v36 = v34 === 2147483647
  const v37 = v36 && v18
  const v38 = !v35 || v37
  const v39 = v19 || v38
  const v40 = f.fravaer !== undefined && v39
  const v41 = v40 ? v33 : FIRST_DAY
  s[153] = v41
  const v42 = v40 ? v34 : NEVER
  s[152] = v42
  const v43 = v42 >= v31
  const v44 = v41 >= v32
  const v45 = v43 ? v31 : NEVER
  const v46 = v44 ? v32 : NEVER
  const v47 = v23 === NEVER
  s[160] = v47
  const SDL_6_1_er = v24 || v27
  s[216] = SDL_6_1_er
  const SDL_6_1 = v24 ? FIRST_DAY : v45
  s[215] = SDL_6_1
  const SDL_6_1_hoej = v24 ? NEVER : v46
  s[218] = SDL_6_1_hoej
  const SDL_6_1_ir = v24 || v47
  s[157] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v52 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[220] = v52
  const v53 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[217] = v53
  const v54 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[982] = v54
  const v55 = SDL_6_1_er && v53 && v54
  s[225] = v55
  const v56 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[224] = v56
  const v57 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[235] = v57
  const v58 = SDL_6_1_er && v56 && v57
  s[1226] = v58
  const v59 = SDL_6_1 <= 2147483646
  s[219] = v59
  const v60 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v59
  s[238] = v60
  const v61 = f.persongruppe === 'ledig'
  const v62 = f.persongruppe !== undefined && v61 || !(f.persongruppe !== undefined)
  s[240] = v62
  const v63 = f.persongruppe !== undefined && !v61 || !(f.persongruppe !== undefined)
  s[242] = v63
  const v64 = shiftDays(SDL_6_1, 13)
  const v65 = shiftDays(SDL_6_1_hoej, 13)
  const v66 = Math.min(v64, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v67 = Math.min(v65, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v68 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v69 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v70 = v62 && (v68 || v69)
  const v71 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[221] = v71
  const v72 = v60 && (v70 || v63)
  const ALF_62_3 = v52 ? FIRST_DAY : v58 || v72 ? (v72 ? (v70 ? (v68 ? (v69 ? Math.min(v64, v66) : v66) : v64) : NEVER) : NEVER) : NEVER
  s[1088] = ALF_62_3
  const ALF_62_3_hoej = v52 ? NEVER : v55 ? NEVER : v58 ? NEVER : v63 ? NEVER : v68 ? (v69 ? Math.max(v65, v67) : v67) : v65
  s[1089] = ALF_62_3_hoej
  const ALF_62_3_er = v52 || v55 || v58 || v72
  s[1087] = ALF_62_3_er
  const ALF_62_3_ir = v52 || v60 && v62 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v71
  s[1090] = ALF_62_3_ir
  // ALF.75h.3.fleksjob: Feriedagpenge, mens du er i fleksjob (ALF § 75 h, stk. 3, nr. 2)
  const ALF_75h_3_fleksjob = f.ansatIFleksjob !== false && ALF_53_2_fleksjob_ir
  s[1373] = ALF_75h_3_fleksjob
  const ALF_75h_3_fleksjob_nej = f.ansatIFleksjob !== false && (ALF_53_2_fleksjob_ir || v5 || LAS_69k_6_senest_er)
  s[1374] = ALF_75h_3_fleksjob_nej
  const ALF_75h_3_fleksjob_ir = ALF_75h_3_fleksjob || f.ansatIFleksjob !== true
  s[10] = ALF_75h_3_fleksjob_ir
}

function svar_2(f, s) {
  // BEK937.27.2007: Undervisning uden loft over timerne (BEK 937/2024 § 27, stk. 2)
  const v0 = s[0] <= 16439 /* 2015-01-04 */
  s[764] = v0
  const v1 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v2 = f.uddannelseUnderSygdom !== undefined && v1 || !(f.uddannelseUnderSygdom !== undefined)
  const v3 = f.uddannelseUnderSygdom !== undefined && !v1 || !(f.uddannelseUnderSygdom !== undefined)
  const v4 = s[0] <= 13878 /* 2007-12-31 */
  s[11] = v4
  const v5 = s[1] && v4
  const v6 = f.revalideringStartede ?? FIRST_DAY
  s[398] = v6
  const v7 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  s[399] = v7
  const v8 = f.slagsUndervisning === 'enkeltfag'
  const v9 = f.slagsUndervisning === 'almen'
  const v10 = s[2] >= 13879 /* 2008-01-01 */
  s[12] = v10
  const v11 = v10 && v0
  const v12 = s[2] >= 16440 /* 2015-01-05 */
  s[763] = v12
  const BEK937_27_2007 = v2 && (s[3] || v5 && (f.revalideringErBevilget !== false && s[0] < v7 || (f.slagsUndervisning !== undefined && v8 || !(f.slagsUndervisning !== undefined)) && f.undervisningErBehandlingEllerFritid !== false || (f.slagsUndervisning !== undefined && v9 || !(f.slagsUndervisning !== undefined)) && f.uddannelsePasserMedBehandling !== false) || v11)
  s[1379] = BEK937_27_2007
  const BEK937_27_2007_nej = v2 && (s[3] || v5 && (f.revalideringErBevilget !== true || s[2] >= v6) && (f.slagsUndervisning !== undefined && !v8 || !(f.slagsUndervisning !== undefined) || f.undervisningErBehandlingEllerFritid !== true) && (f.slagsUndervisning !== undefined && !v9 || !(f.slagsUndervisning !== undefined) || f.uddannelsePasserMedBehandling !== true) || v11 || v12)
  s[1380] = BEK937_27_2007_nej
  const BEK937_27_2007_ir = v2 && (s[3] || v11) || v3
  s[1381] = BEK937_27_2007_ir
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v16 = s[1] && v0
  s[983] = v16
  const v17 = f.uddannelseUnderSygdom === 'foer'
  const v18 = f.uddannelseUnderSygdom !== undefined && v17 || !(f.uddannelseUnderSygdom !== undefined)
  const v19 = f.uddannelseUnderSygdom !== undefined && !v17 || !(f.uddannelseUnderSygdom !== undefined)
  const v20 = v3 || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v21 = v2 && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v22 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v23 = f.uddannelseUnderSygdom === 'ingen'
  const v24 = f.uddannelseUnderSygdom !== undefined && !v23 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v24 && (s[3] || v16 && (v18 || v21 || BEK937_27_2007) || v12 && (v18 || v21 || f.uddannelseUnderSygdom !== undefined && v22 || !(f.uddannelseUnderSygdom !== undefined)))
  s[1376] = BEK937_27
  const BEK937_27_nej = v24 && (s[3] || v16 && v19 && v20 && (BEK937_27_2007_nej || BEK937_27_2007_ir) || v12 && v19 && v20 && (f.uddannelseUnderSygdom !== undefined && !v22 || !(f.uddannelseUnderSygdom !== undefined)))
  s[1377] = BEK937_27_nej
  const BEK937_27_ir = v24 && s[3] || f.uddannelseUnderSygdom !== undefined && v23 || !(f.uddannelseUnderSygdom !== undefined)
  s[1378] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v28 = s[0] >= 15706 /* 2013-01-01 */
  s[6] = v28
  const v29 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = s[4] && (f.ydelsesperioder !== undefined ? v29 : Infinity) > 0 && (s[5] || s[4])
  s[1383] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v28 || (f.ydelsesperioder !== undefined ? v29 : 0) <= 0
  s[1384] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v32 = s[0] <= 16070 /* 2013-12-31 */
  s[81] = v32
  const v33 = s[4] && v32
  s[864] = v33
  const v34 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v35 = f.ydelsesperioder !== undefined ? v34 : NO_DAYS
  const v36 = f.ydelsesperioder !== undefined ? v34 : ALL_DAYS
  const v37 = monthStart(shiftDays(monthStart(shiftDays(s[0], 1)), -1))
  const v38 = monthStart(shiftDays(monthStart(shiftDays(s[2], 1)), -1))
  const v39 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v40 = f.ydelsesperioder !== undefined ? v39 : NO_DAYS
  const v41 = f.ydelsesperioder !== undefined ? v39 : ALL_DAYS
  const v42 = shiftMonths(v37, -1)
  const v43 = shiftMonths(v38, -1)
  const v44 = shiftMonths(v37, -2)
  const v45 = shiftMonths(v38, -2)
  const v46 = shiftMonths(v37, -3)
  const v47 = shiftMonths(v38, -3)
  const v48 = shiftMonths(v37, -4)
  const v49 = shiftMonths(v38, -4)
  const v50 = shiftMonths(v37, -5)
  const v51 = shiftMonths(v38, -5)
  const v52 = shiftMonths(v37, -6)
  const v53 = shiftMonths(v38, -6)
  const v54 = shiftMonths(v37, -7)
  const v55 = shiftMonths(v38, -7)
  const v56 = shiftMonths(v37, -8)
  const v57 = shiftMonths(v38, -8)
  const v58 = shiftMonths(v37, -9)
  const v59 = shiftMonths(v38, -9)
  const v60 = shiftMonths(v37, -10)
  const v61 = shiftMonths(v38, -10)
  const v62 = shiftMonths(v37, -11)
  const v63 = shiftMonths(v38, -11)
  const v64 = countDays(v36, v37, monthEnd(v38)) >= 1 && countDays(v41, v42, monthEnd(v43)) >= 1 && countDays(v41, v44, monthEnd(v45)) >= 1 && countDays(v41, v46, monthEnd(v47)) >= 1 && countDays(v41, v48, monthEnd(v49)) >= 1 && countDays(v41, v50, monthEnd(v51)) >= 1 && countDays(v41, v52, monthEnd(v53)) >= 1 && countDays(v41, v54, monthEnd(v55)) >= 1 && countDays(v41, v56, monthEnd(v57)) >= 1 && countDays(v41, v58, monthEnd(v59)) >= 1 && countDays(v41, v60, monthEnd(v61)) >= 1 && countDays(v41, v62, monthEnd(v63)) >= 1 || FERIEBEK_2_6
  const v65 = (countDays(v35, v38, monthEnd(v37)) < 1 || countDays(v40, v43, monthEnd(v42)) < 1 || countDays(v40, v45, monthEnd(v44)) < 1 || countDays(v40, v47, monthEnd(v46)) < 1 || countDays(v40, v49, monthEnd(v48)) < 1 || countDays(v40, v51, monthEnd(v50)) < 1 || countDays(v40, v53, monthEnd(v52)) < 1 || countDays(v40, v55, monthEnd(v54)) < 1 || countDays(v40, v57, monthEnd(v56)) < 1 || countDays(v40, v59, monthEnd(v58)) < 1 || countDays(v40, v61, monthEnd(v60)) < 1 || countDays(v40, v63, monthEnd(v62)) < 1) && (FERIEBEK_2_6 || FERIEBEK_2_6_ir)
  const v66 = s[2] >= 16071 /* 2014-01-01 */
  s[82] = v66
  const v67 = s[0] <= 16616 /* 2015-06-30 */
  s[471] = v67
  const v68 = v66 && v67
  const v69 = s[2] >= 16617 /* 2015-07-01 */
  s[472] = v69
  const v70 = s[0] <= 18261 /* 2019-12-31 */
  s[8] = v70
  const v71 = v69 && v70
  const LAB_31_3_ledighedsydelse_er = s[2] >= 18262 /* 2020-01-01 */
  s[9] = LAB_31_3_ledighedsydelse_er
  const v73 = s[0] <= 20269 /* 2025-06-30 */
  s[141] = v73
  const v74 = LAB_31_3_ledighedsydelse_er && v73
  const LAS_17_1_er = s[2] >= 20270 /* 2025-07-01 */
  s[142] = LAS_17_1_er
  const FERIEBEK_2 = s[4] && (s[5] || v33 && v64 || v68 && v64 || v71 && v64 || v74 && v64 || LAS_17_1_er && v64)
  s[672] = FERIEBEK_2
  const FERIEBEK_2_nej = s[4] && (s[5] || v33 && v65 || v68 && v65 || v71 && v65 || v74 && v65 || LAS_17_1_er && v65)
  s[671] = FERIEBEK_2_nej
  const v78 = s[4] && s[5]
  const FERIEBEK_2_ir = v78 || !v28
  s[564] = FERIEBEK_2_ir
}

function svar_3(f, s) {
  // FERIEHINDRINGSBEK.2: Et ressourceforløb er en feriehindring (BEK 1072/2019 § 2)
  const v0 = s[4] && s[0] <= 18505 /* 2020-08-31 */
  const v1 = f.ressourceforloebErBevilget !== false && s[4]
  const FERIEHINDRINGSBEK_2 = v1 && (s[5] || v0)
  s[1385] = FERIEHINDRINGSBEK_2
  const FERIEHINDRINGSBEK_2_nej = v1 && (s[5] || v0 || s[2] >= 18506 /* 2020-09-01 */)
  s[1386] = FERIEHINDRINGSBEK_2_nej
  const FERIEHINDRINGSBEK_2_ir = FERIEHINDRINGSBEK_2 || f.ressourceforloebErBevilget !== true || !s[6]
  s[1387] = FERIEHINDRINGSBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v5 = s[4] && s[0] <= 16189 /* 2014-04-29 */
  s[371] = v5
  const v6 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg'
  const v7 = s[2] >= 16190 /* 2014-04-30 */
  s[370] = v7
  const v8 = s[0] <= 19722 /* 2023-12-31 */
  s[83] = v8
  const v9 = v7 && v8
  const v10 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b'
  const v11 = s[2] >= 19723 /* 2024-01-01 */
  s[84] = v11
  const v12 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning'
  const FLEKSLOENBEK_1_1 = s[3] || v5 && (f.beloebetsArt !== undefined && v6 || !(f.beloebetsArt !== undefined)) || v9 && (f.beloebetsArt !== undefined && v10 || !(f.beloebetsArt !== undefined)) || v11 && (f.beloebetsArt !== undefined && v12 || !(f.beloebetsArt !== undefined))
  s[1388] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = s[3] || s[7] || v5 && (f.beloebetsArt !== undefined && !v6 || !(f.beloebetsArt !== undefined)) || v9 && (f.beloebetsArt !== undefined && !v10 || !(f.beloebetsArt !== undefined)) || v11 && (f.beloebetsArt !== undefined && !v12 || !(f.beloebetsArt !== undefined))
  s[1389] = FLEKSLOENBEK_1_1_nej
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v15 = v5 || v7
  const v16 = v5 ? -Infinity : Math.round((f.loenForFlereMaaneder ?? 0) / (f.maanederLoennenDaekker ?? 120))
  const FLEKSLOENBEK_3_4 = s[3] ? -Infinity : s[7] ? (v15 ? Math.min(0, v16) : 0) : v16
  s[1390] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[3] ? Infinity : v15 ? (v5 ? Infinity : Math.round((f.loenForFlereMaaneder ?? 1000000000) / (f.maanederLoennenDaekker ?? 1))) : 0
  s[1391] = FLEKSLOENBEK_3_4_hoej
  const FLEKSLOENBEK_3_4_ir = s[3] || v5
  s[1392] = FLEKSLOENBEK_3_4_ir
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v20 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  const v21 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  const v22 = f.aendringIFleksjobbet === 'overdragelse'
  const LAB_133_1_nyt = s[3] || s[4] && (f.aendringIFleksjobbet !== undefined && v20 || !(f.aendringIFleksjobbet !== undefined) || (f.aendringIFleksjobbet !== undefined && v21 || !(f.aendringIFleksjobbet !== undefined)) && (f.sammeArbejdsgiverIFleksjobbet !== true || f.sammeOpgaverIFleksjobbet !== true) || (f.aendringIFleksjobbet !== undefined && v22 || !(f.aendringIFleksjobbet !== undefined)) && f.sammeOpgaverIFleksjobbet !== true)
  s[1760] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = s[3] || s[7] || s[4] && (f.aendringIFleksjobbet !== undefined && !v20 || !(f.aendringIFleksjobbet !== undefined)) && (f.aendringIFleksjobbet !== undefined && !v21 || !(f.aendringIFleksjobbet !== undefined) || f.sammeArbejdsgiverIFleksjobbet !== false && f.sammeOpgaverIFleksjobbet !== false) && (f.aendringIFleksjobbet !== undefined && !v22 || !(f.aendringIFleksjobbet !== undefined) || f.sammeOpgaverIFleksjobbet !== false)
  s[1761] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v25 = s[4] && s[8]
  s[120] = v25
  const v26 = f.fleksjobStartede ?? FIRST_DAY
  s[351] = v26
  const v27 = f.fleksjobStartede ?? 84005 /* 2199-12-31 */
  s[352] = v27
  const v28 = v27 >= 15706 /* 2013-01-01 */ || LAB_133_1_nyt
  const v29 = v26 < 15706 /* 2013-01-01 */ && (LAB_133_1_nyt_nej || s[3])
  const LAB_133_1 = f.ansatIFleksjob !== false && (s[3] || s[7] || v25 && v29 || s[9] && v29)
  s[348] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob !== false && (s[3] || v25 && v28 || s[9] && v28)
  s[347] = LAB_133_1_nej
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v32 = v25 || s[9]
  s[349] = v32
  const FLEKSLOENBEK_4_1 = s[3] ? FIRST_DAY : v32 ? shiftDays(monthStart(s[0]), -1) : NEVER
  s[1393] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[3] ? NEVER : s[7] ? NEVER : shiftDays(monthStart(s[2]), -1)
  s[1394] = FLEKSLOENBEK_4_1_hoej
  const v35 = f.ansatIFleksjob !== true || LAB_133_1
  s[357] = v35
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob !== false && (LAB_133_1_nej || s[10])
  s[356] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && s[3] || v35
  s[369] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (s[3] || v25 && f.helMaanedsLoenErOplyst !== true || s[9] && f.helMaanedsLoenErOplyst !== true)
  s[1396] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (s[3] || s[7] || v25 && f.helMaanedsLoenErOplyst !== false || s[9] && f.helMaanedsLoenErOplyst !== false)
  s[1397] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const FLEKSLOENBEK_4_4 = s[3] ? FIRST_DAY : v32 ? shiftMonths(s[0], -12) : NEVER
  s[1399] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[3] ? NEVER : s[7] ? NEVER : shiftMonths(s[2], -12)
  s[1400] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v42 = s[0] <= 15339 /* 2011-12-31 */
  s[13] = v42
  const v43 = f.foedselsdag ?? FIRST_DAY
  s[19] = v43
  const v44 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[14] = v44
  const FYL_2a_ir = s[0] <= 11503 /* 2001-06-30 */
  s[18] = FYL_2a_ir
  const v46 = s[0] <= 13502 /* 2006-12-20 */
  s[23] = v46
  const v47 = s[2] >= 11504 /* 2001-07-01 */ && v46
  s[41] = v47
  const v48 = f.iAkasseUdenBrudFra ?? FIRST_DAY
  s[50] = v48
  const v49 = f.iAkasseUdenBrudFra ?? 84005 /* 2199-12-31 */
  s[49] = v49
  const v50 = f.bidragUdenBrudFra ?? FIRST_DAY
  const v51 = f.bidragUdenBrudFra ?? 84005 /* 2199-12-31 */
  const v52 = v44 > -6516 /* 1952-02-29 */ || v49 > 8125 /* 1992-03-31 */ && f.betalteTilFleksydelsesalderen !== true || (f.ubrudteMaanederSeneste15Aar ?? 0) < 120 || v51 > 10682 /* 1999-04-01 */ || f.fleksydelsesbidragFraTilmelding !== true
  const v53 = v43 <= -6516 /* 1952-02-29 */ && (v48 <= 8125 /* 1992-03-31 */ || f.betalteTilFleksydelsesalderen !== false) && (f.ubrudteMaanederSeneste15Aar ?? 180) >= 120 && v50 <= 10682 /* 1999-04-01 */ && f.fleksydelsesbidragFraTilmelding !== false
  const v54 = (f.bidragsmaanederSeneste30Aar ?? 360) >= 300 || v53
  const v55 = (f.bidragsmaanederSeneste30Aar ?? 0) < 300 && v52
  const v56 = s[2] >= 13503 /* 2006-12-21 */
  s[22] = v56
  const v57 = v56 && s[11]
  const v58 = s[12] && v42
  s[412] = v58
  const v59 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? FIRST_DAY
  const v60 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? 84005 /* 2199-12-31 */
  const v61 = shiftMonths(v43, 360)
  s[101] = v61
  const v62 = shiftMonths(v44, 360)
  s[100] = v62
  const v63 = f.bidragsmaanederIAlt ?? 0
  s[16] = v63
  const v64 = f.bidragsmaanederIAlt ?? 720
  s[20] = v64
  const v65 = v64 >= 360
  const v66 = v43 <= -4019 /* 1958-12-31 */
  s[35] = v66
  const v67 = v44 <= -4019 /* 1958-12-31 */
  s[36] = v67
  const v68 = v50 <= 10773 /* 1999-07-01 */
  const v69 = (f.bidragsmaanederSeneste25Aar ?? 300) >= 240
  const v70 = v44 >= -4018 /* 1959-01-01 */
  s[25] = v70
  const v71 = v43 >= -4018 /* 1959-01-01 */
  s[24] = v71
  const v72 = v62 >= v59 && v65 || v53 || v66 && v68 && v69 && f.fleksydelsesbidragFraTilmelding !== false || v70 && v43 <= 2190 /* 1975-12-31 */ && (v50 <= 13879 /* 2008-01-01 */ && v48 <= 13879 /* 2008-01-01 */ && v64 >= 300 || v43 <= -2011 /* 1964-06-30 */ && v68 && v48 <= 10773 /* 1999-07-01 */ && v69 && f.fleksydelsesbidragFraTilmelding !== false) || v44 >= 2191 /* 1976-01-01 */ && v43 <= 2921 /* 1977-12-31 */ && shiftMonths(v44, 384) >= v59 && v65
  const v73 = (v61 < v60 || v63 < 360) && v52 && (!v67 || v51 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true) && (!v71 || v44 > 2190 /* 1975-12-31 */ || (v51 > 13879 /* 2008-01-01 */ || v49 > 13879 /* 2008-01-01 */ || v63 < 300) && (v44 > -2011 /* 1964-06-30 */ || v51 > 10773 /* 1999-07-01 */ || v49 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true)) && (v43 < 2191 /* 1976-01-01 */ || v44 > 2921 /* 1977-12-31 */ || shiftMonths(v43, 384) < v60 || v63 < 360)
  const v74 = s[2] >= 15340 /* 2012-01-01 */
  s[21] = v74
  const v75 = s[0] <= 16306 /* 2014-08-24 */
  s[47] = v75
  const v76 = v74 && v75
  s[40] = v76
  const v77 = s[2] >= 16307 /* 2014-08-25 */
  s[39] = v77
  const FYL_2a = FYL_2a_ir || v47 && v54 || v57 && v54 || v58 && v72 || v76 && v72 || v77 && v72
  s[15] = FYL_2a
  const FYL_2a_nej = FYL_2a_ir || v47 && v55 || v57 && v55 || v58 && v73 || v76 && v73 || v77 && v73
  s[17] = FYL_2a_nej
}

function svar_4(f, s) {
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const FLEKSYDELSESBEK_4_ir = s[0] <= 13329 /* 2006-06-30 */
  s[42] = FLEKSYDELSESBEK_4_ir
  const v1 = s[2] >= 13330 /* 2006-07-01 */
  s[48] = v1
  const v2 = v1 && s[13]
  s[43] = v2
  const v3 = s[14] >= -1280 /* 1966-07-01 */ || s[15] || f.kunneIkkeKlareNormaltJob !== true || f.visTilknytningTilArbejdsmarkedet !== true || f.fleksydelsesbidragFraTilmelding !== true || f.betalteTilFleksydelsesalderen !== true || s[16] < 60
  const v4 = s[17] || s[18]
  s[44] = v4
  const v5 = s[19] < -1280 /* 1966-07-01 */ && v4 && f.kunneIkkeKlareNormaltJob !== false && f.visTilknytningTilArbejdsmarkedet !== false && f.fleksydelsesbidragFraTilmelding !== false && f.betalteTilFleksydelsesalderen !== false && s[20] >= 60
  const FLEKSYDELSESBEK_4 = FLEKSYDELSESBEK_4_ir || v2 && v5 || s[21] && v5
  s[46] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = FLEKSYDELSESBEK_4_ir || v2 && v3 || s[21] && v3
  s[45] = FLEKSYDELSESBEK_4_nej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v8 = s[0] <= 14431 /* 2009-07-06 */
  s[126] = v8
  const v9 = s[22] && v8
  const v10 = s[2] >= 14432 /* 2009-07-07 */
  s[127] = v10
  const LSP_1a_1_tabel2006 = s[3] || v9 || v10
  s[28] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = s[3] || s[1] && s[23] || v9
  s[26] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = s[3] || v9
  s[27] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v14 = s[0] <= 15336 /* 2011-12-28 */
  s[29] = v14
  const v15 = s[2] >= 15337 /* 2011-12-29 */ && s[0] <= 15529 /* 2012-07-08 */
  s[34] = v15
  const v16 = s[2] >= 15530 /* 2012-07-09 */
  s[33] = v16
  const LSP_1a_1_tabel2011 = s[3] || v15 || v16
  s[32] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = s[3] || s[1] && v14 || v15
  s[30] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = s[3] || v15
  s[31] = LSP_1a_1_tabel2011_ir
}

function svar_5(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = s[1] && s[0] <= 14518 /* 2009-10-01 */
  s[885] = v0
  const v1 = s[24] ? (s[19] >= -3837 /* 1959-07-01 */ ? (s[19] >= -3653 /* 1960-01-01 */ ? (s[19] >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v2 = s[25] ? (s[14] >= -3837 /* 1959-07-01 */ ? (s[14] >= -3653 /* 1960-01-01 */ ? (s[14] >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v3 = s[14] >= -11142 /* 1939-07-01 */ ? (s[26] || s[27] ? 780 : v1) : 804
  const v4 = s[19] >= -11142 /* 1939-07-01 */ ? (s[28] ? v2 : 780) : 804
  const v5 = s[2] >= 14519 /* 2009-10-02 */
  s[886] = v5
  const v6 = v5 && s[29]
  const v7 = s[30] || s[31]
  const v8 = s[19] >= -5844 /* 1954-01-01 */
  const v9 = s[14] >= -5844 /* 1954-01-01 */
  const v10 = s[19] >= -5663 /* 1954-07-01 */
  const v11 = s[14] >= -5663 /* 1954-07-01 */
  const v12 = s[19] >= -5479 /* 1955-01-01 */
  const v13 = s[14] >= -5479 /* 1955-01-01 */
  const v14 = s[19] >= -5298 /* 1955-07-01 */
  s[927] = v14
  const v15 = s[14] >= -5298 /* 1955-07-01 */
  s[928] = v15
  const v16 = v8 ? (v10 ? (v12 ? (v14 ? 804 : 798) : 792) : 786) : 780
  const v17 = v9 ? (v11 ? (v13 ? (v15 ? 804 : 798) : 792) : 786) : 780
  const v18 = s[32] ? (v7 ? Math.min(v1, v16) : v16) : v1
  const v19 = s[32] ? (v7 ? Math.max(v2, v17) : v17) : v2
  const v20 = s[33] && s[0] <= 16797 /* 2015-12-28 */
  const v21 = s[2] >= 16798 /* 2015-12-29 */ && s[0] <= 17086 /* 2016-10-12 */
  const v22 = s[19] >= -2557 /* 1963-01-01 */
  s[938] = v22
  const v23 = s[14] >= -2557 /* 1963-01-01 */
  s[936] = v23
  const v24 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? 816 : 804) : 798) : 792) : 786) : 780
  const v25 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? 816 : 804) : 798) : 792) : 786) : 780
  const v26 = s[2] >= 17087 /* 2016-10-13 */ && s[0] <= 18626 /* 2020-12-30 */
  const v27 = s[0] <= 18669 /* 2021-02-11 */
  s[887] = v27
  const v28 = s[2] >= 18627 /* 2020-12-31 */ && v27
  const v29 = s[19] >= -1096 /* 1967-01-01 */
  s[939] = v29
  const v30 = s[14] >= -1096 /* 1967-01-01 */
  s[937] = v30
  const v31 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? (v29 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v32 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? (v30 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v33 = s[2] >= 18670 /* 2021-02-12 */
  s[888] = v33
  const v34 = v33 && s[0] <= 20452 /* 2025-12-30 */
  const v35 = s[2] >= 20453 /* 2025-12-31 */
  const v36 = s[14] >= 365 /* 1971-01-01 */
  s[926] = v36
  const v37 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? (v29 ? (s[19] >= 365 /* 1971-01-01 */ ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
  const v38 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? (v30 ? (v36 ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
  const v39 = v34 || v35
  const v40 = v34 ? (v35 ? Math.min(v31, v37) : v31) : v37
  const v41 = v28 || v39
  const v42 = v28 ? (v39 ? Math.min(v31, v40) : v31) : v40
  const v43 = v26 || v41
  const v44 = v26 ? (v41 ? Math.min(v24, v42) : v24) : v42
  const v45 = v21 || v43
  const v46 = v21 ? (v43 ? Math.min(v24, v44) : v24) : v44
  const v47 = v20 || v45
  const v48 = v20 ? (v45 ? Math.min(v16, v46) : v16) : v46
  const v49 = s[34] || v47
  const v50 = s[34] ? (v47 ? Math.min(v18, v48) : v18) : v48
  const v51 = v6 || v49
  const v52 = v6 ? (v49 ? Math.min(v1, v50) : v1) : v50
  const LSP_1a_1 = s[3] ? -Infinity : v0 ? (v51 ? Math.min(v3, v52) : v3) : v52
  s[892] = LSP_1a_1
  const v54 = v34 ? (v35 ? Math.max(v32, v38) : v32) : v38
  const v55 = v28 ? (v39 ? Math.max(v32, v54) : v32) : v54
  const v56 = v26 ? (v41 ? Math.max(v25, v55) : v25) : v55
  const v57 = v21 ? (v43 ? Math.max(v25, v56) : v25) : v56
  const v58 = v20 ? (v45 ? Math.max(v17, v57) : v17) : v57
  const v59 = s[34] ? (v47 ? Math.max(v19, v58) : v19) : v58
  const v60 = v6 ? (v49 ? Math.max(v2, v59) : v2) : v59
  const LSP_1a_1_hoej = s[3] ? Infinity : v0 ? (v51 ? Math.max(v4, v60) : v4) : v60
  s[891] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[3] ? FIRST_DAY : shiftMonths(s[19], LSP_1a_1)
  s[37] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[3] ? NEVER : shiftMonths(s[14], LSP_1a_1_hoej)
  s[38] = LSP_1a_1_dag_hoej
}

function svar_6(f, s) {
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v0 = shiftMonths(s[19], 720)
  s[950] = v0
  const v1 = shiftMonths(s[14], 720)
  s[949] = v1
  const v2 = s[22] && s[13]
  const v3 = s[19] <= -3838 /* 1959-06-30 */
  s[65] = v3
  const v4 = s[14] <= -3838 /* 1959-06-30 */
  s[64] = v4
  const v5 = s[35] ? 720 : v3 ? 726 : s[19] <= -3654 /* 1959-12-31 */ ? 732 : s[19] <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v6 = s[36] ? 720 : v4 ? 726 : s[14] <= -3654 /* 1959-12-31 */ ? 732 : s[14] <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v7 = shiftMonths(s[19], v5)
  const v8 = shiftMonths(s[14], v6)
  const v9 = s[14] <= -2558 /* 1962-12-31 */
  const FYL_1a_2_er = s[19] <= -2558 /* 1962-12-31 */
  s[1404] = FYL_1a_2_er
  const v11 = shiftMonths(s[37], -36)
  s[66] = v11
  const v12 = shiftMonths(s[38], -36)
  s[67] = v12
  const v13 = s[19] <= -5115 /* 1955-12-31 */
  s[78] = v13
  const v14 = s[14] <= -5115 /* 1955-12-31 */
  s[76] = v14
  const v15 = s[19] <= -4933 /* 1956-06-30 */
  s[79] = v15
  const v16 = s[14] <= -4933 /* 1956-06-30 */
  s[77] = v16
  const v17 = s[19] <= -5845 /* 1953-12-31 */ ? 720 : s[19] <= -5664 /* 1954-06-30 */ ? 726 : s[19] <= -5480 /* 1954-12-31 */ ? 732 : s[19] <= -5299 /* 1955-06-30 */ ? 738 : v13 ? 744 : v15 ? 750 : s[35] ? 756 : v3 ? 762 : 768
  const v18 = s[14] <= -5845 /* 1953-12-31 */ ? 720 : s[14] <= -5664 /* 1954-06-30 */ ? 726 : s[14] <= -5480 /* 1954-12-31 */ ? 732 : s[14] <= -5299 /* 1955-06-30 */ ? 738 : v14 ? 744 : v16 ? 750 : s[36] ? 756 : v4 ? 762 : 768
  const v19 = shiftMonths(s[19], v17)
  const v20 = shiftMonths(s[14], v18)
  const v21 = v9 ? v19 : FYL_1a_2_er ? Math.min(v11, v19) : v11
  const v22 = v9 ? v20 : FYL_1a_2_er ? Math.max(v12, v20) : v12
  const v23 = !v9 && s[3]
  const v24 = s[39] && s[0] <= 20438 /* 2025-12-16 */
  const v25 = s[2] >= 20439 /* 2025-12-17 */
  const v26 = s[40] || v24 || v25
  const v27 = v2 || v26
  const v28 = v2 ? (v26 ? Math.min(v7, v21) : v7) : v21
  const FYL_1a = s[18] ? FIRST_DAY : s[41] ? (v27 ? Math.min(v0, v28) : v0) : v28
  s[61] = FYL_1a
  const v30 = v2 ? (v26 ? Math.max(v8, v22) : v8) : v22
  const FYL_1a_hoej = s[18] ? NEVER : s[41] ? (v27 ? Math.max(v1, v30) : v1) : v30
  s[62] = FYL_1a_hoej
  const FYL_1a_ir = s[18] || s[40] && v23 || v24 && v23 || v25 && v23
  s[63] = FYL_1a_ir
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const FYL_1a_2 = s[42] ? -Infinity : s[43] ? (s[21] ? Math.min(v5, v17) : v5) : v17
  s[1402] = FYL_1a_2
  const FYL_1a_2_hoej = s[42] ? Infinity : s[43] ? (s[21] ? Math.max(v6, v18) : v6) : v18
  s[1403] = FYL_1a_2_hoej
  const FYL_1a_2_ir = FYL_1a_2_er && s[42] || !v9
  s[1405] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v36 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  const v37 = s[0] < FYL_1a_hoej || f.erVisiteretTilFleksjob !== true || f.betalerFleksydelsesbidrag !== true || s[44] && (s[45] || s[42]) && (s[17] || s[45]) || f.pensionsvaerdiIndberettet !== true || f.bopaelVedFleksydelse !== undefined && !v36 || !(f.bopaelVedFleksydelse !== undefined)
  const v38 = s[2] >= FYL_1a || FYL_1a_ir
  s[740] = v38
  const v39 = v38 && f.erVisiteretTilFleksjob !== false && f.betalerFleksydelsesbidrag !== false && (s[15] || s[46] || s[18] && s[42]) && f.pensionsvaerdiIndberettet !== false && (f.bopaelVedFleksydelse !== undefined && v36 || !(f.bopaelVedFleksydelse !== undefined))
  const v40 = s[22] && s[47]
  const FYL_2_1 = s[18] || s[41] && v39 || v40 && v39 || s[39] && v39
  s[1406] = FYL_2_1
  const FYL_2_1_nej = s[18] || s[41] && v37 || v40 && v37 || s[39] && v37
  s[1407] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v43 = f.blevVisiteretTilFleksjobDen ?? FIRST_DAY
  s[51] = v43
  const v44 = f.blevVisiteretTilFleksjobDen ?? 84005 /* 2199-12-31 */
  s[52] = v44
  const FYL_4_2 = s[42] ? FIRST_DAY : shiftDays(monthEnd(v43), 1)
  s[54] = FYL_4_2
  const FYL_4_2_hoej = s[42] ? NEVER : shiftDays(monthEnd(v44), 1)
  s[55] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob !== false && s[42] || f.erVisiteretTilFleksjob !== true
  s[53] = FYL_4_2_ir
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v48 = s[48] && s[23]
  const v49 = f.manglendeBidragsmaaneder ?? 0
  const v50 = f.manglendeBidragsmaaneder ?? 360
  const v51 = s[14] >= 1096 /* 1973-01-01 */
  const v52 = f.fravalgteEfterloen !== true || v49 < 1 || v51 && shiftMonths(s[19], 288) < s[49] || s[19] < 1096 /* 1973-01-01 */ && s[49] > 9862 /* 1997-01-01 */ || f.erVisiteretTilFleksjob !== false && shiftMonths(FYL_1a, -180) < FYL_4_2_hoej || f.fleksydelsesbidragFraTilmelding !== true
  const v53 = f.fravalgteEfterloen !== false && v50 >= 1 && (v51 && shiftMonths(s[14], 288) >= s[50] || s[19] < 1096 /* 1973-01-01 */ && s[50] <= 9862 /* 1997-01-01 */) && (f.erVisiteretTilFleksjob !== false && shiftMonths(FYL_1a_hoej, -180) >= FYL_4_2 || FYL_4_2_ir || FYL_1a_ir) && f.fleksydelsesbidragFraTilmelding !== false
  const FYL_3a_1 = s[42] || v2 || s[40] && v53 || s[39] && v53
  s[1409] = FYL_3a_1
  const FYL_3a_1_nej = s[42] || v48 || v2 || s[40] && v52 || s[39] && v52
  s[1410] = FYL_3a_1_nej
  const FYL_3a_1_ir = s[42] || v2
  s[1411] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v57 = s[0] <= 13149 /* 2006-01-01 */
  s[700] = v57
  const v58 = s[2] >= 20822 /* 2027-01-04 */
  s[741] = v58
  const v59 = v57 || v58
  s[1218] = v59
  const v60 = v59 ? -Infinity : SATS_1(s[0])
  s[56] = v60
  const v61 = v59 ? Infinity : SATS_1(s[2])
  s[57] = v61
  const v62 = v60 > -Infinity && v61 < Infinity
  s[58] = v62
  const v63 = quotient([v60, 10400, v49], [12, 10000], 'nærmeste', 1)
  const v64 = quotient([v60, 10400, v50], [12, 10000], 'nærmeste', 1)
  const v65 = quotient([v61, 10400, v49], [12, 10000], 'nærmeste', 1)
  const v66 = quotient([v61, 10400, v50], [12, 10000], 'nærmeste', 1)
  const v67 = !v59 && v60 === v61
  s[59] = v67
  const v68 = v59 || !v62
  s[60] = v68
  const v69 = s[40] && !(!v62 && v67 && v49 === v50)
  const v70 = s[39] && !(!v62 && v67 && v49 === v50)
  const v71 = v2 || v69 || v70
  const v72 = v2 ? -Infinity : v62 ? Math.min(v66, v65, v63, v64) : -Infinity
  const FYL_3a_4 = s[42] ? -Infinity : v48 ? (v71 ? Math.min(0, v72) : 0) : v72
  s[1412] = FYL_3a_4
  const v74 = v2 ? Infinity : v62 ? Math.max(v66, v65, v63, v64) : Infinity
  const FYL_3a_4_hoej = s[42] ? Infinity : v48 ? (v71 ? Math.max(0, v74) : 0) : v74
  s[1413] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen !== false && (s[42] || v48 || v2 || v69 || v70)
  s[1414] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen !== false && (s[42] || v2 || s[40] && v68 || s[39] && v68) || f.fravalgteEfterloen !== true
  s[1415] = FYL_3a_4_ir
}

function svar_7(f, s) {
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v0 = s[21] && s[0] <= 16555 /* 2015-04-30 */
  const v1 = s[2] >= 16556 /* 2015-05-01 */
  const FYL_4_1 = s[42] ? FIRST_DAY : v0 || v1 ? (v1 ? shiftDays(s[51], 14) : NEVER) : NEVER
  s[1416] = FYL_4_1
  const FYL_4_1_hoej = s[42] ? NEVER : s[43] ? NEVER : v0 ? NEVER : shiftDays(s[52], 14)
  s[1417] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const FYL_4_3 = s[42] ? FIRST_DAY : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? FIRST_DAY), 1)
  s[1419] = FYL_4_3
  const FYL_4_3_hoej = s[42] ? NEVER : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  s[1420] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v6 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? FIRST_DAY), 1)
  const v7 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  const v8 = f.oenskedeIkkeTilmelding !== false && f.erVisiteretTilFleksjob !== false
  const v9 = v8 || f.oenskedeIkkeTilmelding !== true
  const v10 = f.oenskedeIkkeTilmelding !== false && s[53]
  const FYL_5 = s[42] ? FIRST_DAY : v8 ? (f.oenskedeIkkeTilmelding !== true ? Math.min(s[54], v6) : s[54]) : v6
  s[1421] = FYL_5
  const FYL_5_hoej = s[42] ? NEVER : v8 ? (f.oenskedeIkkeTilmelding !== true ? Math.max(s[55], v7) : s[55]) : v7
  s[1422] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob !== false && (s[42] || s[43] && v9 || v0 && v9 || v1 && v9)
  s[1423] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob !== false && (s[42] || s[43] && v10 || v0 && v10 || v1 && v10) || f.erVisiteretTilFleksjob !== true
  s[1424] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v15 = s[1] && s[13]
  const v16 = quotient([s[56], 3500], [10000], 'nærmeste', 100)
  const v17 = quotient([s[57], 3500], [10000], 'nærmeste', 100)
  const FYL_8 = s[3] ? -Infinity : s[58] ? Math.min(v16, v17) : -Infinity
  s[1425] = FYL_8
  const FYL_8_hoej = s[3] ? Infinity : s[58] ? Math.max(v16, v17) : Infinity
  s[1426] = FYL_8_hoej
  const FYL_8_er = s[3] || v15 && !(!s[58] && s[59]) || s[21] && !(!s[58] && s[59])
  s[1427] = FYL_8_er
  const FYL_8_ir = s[3] || v15 && s[60] || s[21] && s[60]
  s[1428] = FYL_8_ir
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const FYL_9_1 = s[42] ? FIRST_DAY : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? FIRST_DAY, 21)
  s[1429] = FYL_9_1
  const FYL_9_1_hoej = s[42] ? NEVER : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? 84005 /* 2199-12-31 */, 21)
  s[1430] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const FYL_9_3 = s[42] ? FIRST_DAY : shiftDays(f.underrettetOmUdmeldelseDen ?? FIRST_DAY, 28)
  s[1432] = FYL_9_3
  const FYL_9_3_hoej = s[42] ? NEVER : shiftDays(f.underrettetOmUdmeldelseDen ?? 84005 /* 2199-12-31 */, 28)
  s[1433] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v26 = s[48] && s[47]
  s[75] = v26
  const FYL_15_1 = s[42] ? FIRST_DAY : Math.max(s[61], shiftMonths(s[51], 3))
  s[72] = FYL_15_1
  const FYL_15_1_hoej = s[42] ? NEVER : Math.max(s[62], shiftMonths(s[52], 3))
  s[73] = FYL_15_1_hoej
  const FYL_15_1_ir = s[42] || v26 && s[63] || s[39] && s[63]
  s[74] = FYL_15_1_ir
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v30 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  const v31 = f.pensionDuFaar !== undefined && !v30 || !(f.pensionDuFaar !== undefined) || (f.maanederUdenForEOeS ?? 12) > 3
  const v32 = (f.pensionDuFaar !== undefined && v30 || !(f.pensionDuFaar !== undefined)) && (f.maanederUdenForEOeS ?? 0) <= 3
  const FYL_15_4 = s[42] || v26 && v32 || s[39] && v32
  s[1434] = FYL_15_4
  const FYL_15_4_nej = s[42] || v26 && v31 || s[39] && v31
  s[1435] = FYL_15_4_nej
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v35 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v36 = f.ydelser !== undefined ? v35 : NO_DAYS
  const v37 = f.ydelser !== undefined ? v35 : ALL_DAYS
  const v38 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v39 = f.ydelser !== undefined ? v38 : NO_DAYS
  const v40 = f.ydelser !== undefined ? v38 : ALL_DAYS
  const v41 = intersect(v36, v39)
  const v42 = intersect(v37, v40)
  const FYL_15_4_pension = from(v41, 13332 /* 2006-07-03 */)
  s[1436] = FYL_15_4_pension
  const FYL_15_4_pension_hoej = from(v42, 13332 /* 2006-07-03 */)
  s[1437] = FYL_15_4_pension_hoej
  const v45 = dayReaching(FYL_15_4_pension_hoej, 13332 /* 2006-07-03 */, 1)
  const v46 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  const v47 = v45 <= 16306 /* 2014-08-24 */
  const v48 = v46 >= 16307 /* 2014-08-25 */ && v45 <= 2147483646
  const FYL_15_4_pension_ir = v46 === NEVER
  s[1440] = FYL_15_4_pension_ir
  const FYL_15_4_pension_eksakt = (!v47 || !v47 || f.ydelser !== undefined) && (!v48 || f.ydelser !== undefined)
  s[1439] = FYL_15_4_pension_eksakt
  const FYL_15_4_pension_er = v47 || v48
  s[1438] = FYL_15_4_pension_er
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v52 = s[48] && s[5]
  s[70] = v52
  const v53 = s[4] && s[47]
  const FYL_18_5_er = s[14] >= -5114 /* 1956-01-01 */
  s[71] = FYL_18_5_er
  const v55 = !s[64] || FYL_18_5_er && s[65] && ((f.fleksydelseFraDen ?? 84005 /* 2199-12-31 */) >= s[66] || s[3])
  const v56 = s[65] && (s[19] < -5114 /* 1956-01-01 */ || !s[64] || (f.fleksydelseFraDen ?? FIRST_DAY) < s[67])
  const FYL_17_1 = s[42] || v53 && v55 || s[39] && v55
  s[69] = FYL_17_1
  const FYL_17_1_nej = s[42] || v52 || v53 && v56 || s[39] && v56
  s[68] = FYL_17_1_nej
}

function svar_8(f, s) {
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v0 = quotient([s[56], 473200], [10000], 'nærmeste', 1200)
  const v1 = quotient([s[57], 473200], [10000], 'nærmeste', 1200)
  const v2 = s[58] ? Math.min(v0, v1) : -Infinity
  const v3 = s[58] ? Math.max(v0, v1) : Infinity
  const v4 = s[2] >= 20819 /* 2027-01-01 */
  s[133] = v4
  const v5 = s[5] || v4
  s[355] = v5
  const v6 = v5 ? -Infinity : SATS_2(s[0])
  const v7 = v5 ? Infinity : SATS_2(s[2])
  const v8 = v5 ? -Infinity : SATS_3(s[0])
  const v9 = v5 ? Infinity : SATS_3(s[2])
  const v10 = Math.max(v6, v8)
  const v11 = Math.min(v7, v9)
  const v12 = s[42] && v11 >= v10
  const v13 = s[68] || v12
  const v14 = s[68] ? (v12 ? Math.min(v8, v10) : v8) : v10
  const v15 = s[69] ? (v13 ? Math.min(v6, v14) : v6) : v14
  const v16 = s[68] ? (v12 ? Math.max(v9, v11) : v9) : v11
  const v17 = s[69] ? (v13 ? Math.max(v7, v16) : v7) : v16
  const v18 = s[70] && !(!s[58] && s[59])
  const v19 = s[4] && (s[69] || s[68] || v12)
  const FYL_17_2 = s[42] ? -Infinity : v18 ? (v19 ? Math.min(v2, v15) : v2) : v15
  s[1441] = FYL_17_2
  const FYL_17_2_hoej = s[42] ? Infinity : v18 ? (v19 ? Math.max(v3, v17) : v3) : v17
  s[1442] = FYL_17_2_hoej
  const FYL_17_2_er = s[42] || v18 || v19
  s[1443] = FYL_17_2_er
  const FYL_17_2_ir = s[42] || s[70] && s[60] || s[4] && (s[69] && v5 || s[68] && v5 || s[42] && v5 || s[42] && !(!v5 && v6 === v7 && !v5 && v8 === v9 && v6 === v8))
  s[1444] = FYL_17_2_ir
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v24 = s[1] && s[47]
  const v25 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse ?? 0)
  const v26 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse ?? 10000000000)
  const v27 = v25 <= -Infinity
  const v28 = quotient([v25], [12], 'nærmeste', 100)
  const v29 = quotient([v26], [12], 'nærmeste', 100)
  const v30 = FYL_17_2_er && !(v27 && (!FYL_17_2_er || !FYL_17_2_ir && v25 === v26))
  const v31 = FYL_17_2_ir || v27
  const FYL_17_4 = s[3] ? -Infinity : v27 ? -Infinity : Math.min(v28, v29)
  s[1445] = FYL_17_4
  const FYL_17_4_hoej = s[3] ? Infinity : v27 ? Infinity : Math.max(v28, v29)
  s[1446] = FYL_17_4_hoej
  const FYL_17_4_er = s[3] || v24 && v30 || s[39] && v30
  s[1447] = FYL_17_4_er
  const FYL_17_4_ir = s[3] || v24 && v31 || s[39] && v31
  s[1448] = FYL_17_4_ir
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const FYL_18_5 = s[42] ? -Infinity : s[43] ? -Infinity : Math.round((f.livsvarigPensionOmAaret ?? 0) * 16 / 25) + Math.round((f.pensionsdepoter ?? 0) / 25) + Math.round((f.loebendePensionFraAnsaettelse ?? 0) * 16 / 25)
  s[1449] = FYL_18_5
  const FYL_18_5_hoej = s[42] ? Infinity : s[43] ? Infinity : Math.round((f.livsvarigPensionOmAaret ?? 10000000000) * 16 / 25) + Math.round((f.pensionsdepoter ?? 100000000000) / 25) + Math.round((f.loebendePensionFraAnsaettelse ?? 10000000000) * 16 / 25)
  s[1450] = FYL_18_5_hoej
  const FYL_20_3_ir = s[42] || s[43]
  s[1454] = FYL_20_3_ir
  const FYL_18_5_ir = s[71] && FYL_20_3_ir || s[19] < -5114 /* 1956-01-01 */
  s[1451] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v40 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 74400) > 12800 || f.arbejdetErFleksjobEllerHosAegtefaellen !== false
  const v41 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 0) <= 12800 && f.arbejdetErFleksjobEllerHosAegtefaellen !== true
  const FYL_20_3 = s[42] || s[43] || s[40] && v41 || s[39] && v41
  s[1452] = FYL_20_3
  const FYL_20_3_nej = s[42] || s[43] || s[40] && v40 || s[39] && v40
  s[1453] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const FYL_22_1 = s[42] ? FIRST_DAY : Math.max(s[72], shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? FIRST_DAY), 1))
  s[1455] = FYL_22_1
  const FYL_22_1_hoej = s[42] ? NEVER : Math.max(s[73], shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? 84005 /* 2199-12-31 */), 1))
  s[1456] = FYL_22_1_hoej
  const FYL_22_1_ir = s[42] || s[43] && s[74] || s[40] && s[74] || s[39] && s[74]
  s[1457] = FYL_22_1_ir
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const v47 = monthEnd(s[37])
  s[944] = v47
  const v48 = monthEnd(s[38])
  s[945] = v48
  const FYL_22_2 = s[42] ? FIRST_DAY : v47
  s[1458] = FYL_22_2
  const FYL_22_2_hoej = s[42] ? NEVER : v48
  s[1459] = FYL_22_2_hoej
  const FYL_22_2_ir = s[42] || s[75] && s[3] || s[39] && s[3]
  s[1460] = FYL_22_2_ir
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const FYL_22_2_laengst = s[42] ? -Infinity : s[21] ? (s[76] ? 60 : s[77] ? 54 : s[36] ? 48 : s[64] ? 42 : 36) : 60
  s[1461] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[42] ? Infinity : s[43] ? 60 : s[78] ? 60 : s[79] ? 54 : s[35] ? 48 : s[65] ? 42 : 36
  s[1462] = FYL_22_2_laengst_hoej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v54 = f.ordinaertAnsatte ?? 0
  const v55 = f.ordinaertAnsatte ?? 100000
  const INDSATSBEK_65 = s[3] ? -Infinity : Math.max(1, Math.floor(Math.min(v54, 50) / 5) + Math.floor(Math.max(0, v54 - 50) / 10))
  s[1463] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[3] ? Infinity : Math.max(1, Math.floor(Math.min(v55, 50) / 5) + Math.floor(Math.max(0, v55 - 50) / 10))
  s[1464] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const INDSATSBEK_86 = s[3] ? -Infinity : Math.round((f.stoetteTilAnsaettelsenOmAaret ?? 0) * 10000 / (f.loenomkostningerOmAaret ?? 1000000000))
  s[1466] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[3] ? Infinity : Math.round((f.stoetteTilAnsaettelsenOmAaret ?? 1000000000) * 10000 / (f.loenomkostningerOmAaret ?? 100))
  s[1467] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat !== false && s[3] || f.arbejdsgiverenErPrivat !== true
  s[1468] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v61 = s[1] && s[0] <= 14456 /* 2009-07-31 */
  s[85] = v61
  const v62 = s[2] >= 14457 /* 2009-08-01 */
  s[80] = v62
  const v63 = v62 && s[8]
  s[134] = v63
  const v64 = f.arbejdsgiverenErPrivat !== false && INDSATSBEK_86_hoej > 7500
  const v65 = f.arbejdsgiverenErPrivat !== false && INDSATSBEK_86 <= 7500
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat !== false && (s[3] || v61 && v64 || v63 && v64 || s[9] && v64)
  s[1469] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat !== false && (s[3] || v61 && v65 || v63 && v65 || s[9] && v65)
  s[1470] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat !== false && (s[3] || v61 && INDSATSBEK_86_ir || v63 && INDSATSBEK_86_ir || s[9] && INDSATSBEK_86_ir) || f.arbejdsgiverenErPrivat !== true
  s[1471] = INDSATSBEK_86_loft_ir
}

function svar_9(f, s) {
  // INDSATSBEK.138.3: Tilbuddet i revalideringen følger med, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v0 = s[80] && s[81]
  const v1 = s[0] <= 16435 /* 2014-12-31 */
  s[374] = v1
  const v2 = s[82] && v1
  const v3 = s[2] >= 16436 /* 2015-01-01 */
  s[543] = v3
  const v4 = v3 && s[0] <= 17118 /* 2016-11-13 */
  const v5 = s[2] >= 17119 /* 2016-11-14 */ && s[0] <= 17712 /* 2018-06-30 */
  const v6 = s[2] >= 17713 /* 2018-07-01 */ && s[8]
  const v7 = s[0] <= 18627 /* 2020-12-31 */
  s[332] = v7
  const v8 = s[9] && v7
  s[443] = v8
  const v9 = s[2] >= 18628 /* 2021-01-01 */
  s[333] = v9
  const v10 = s[0] <= 18992 /* 2021-12-31 */
  s[294] = v10
  const v11 = v9 && v10
  s[693] = v11
  const v12 = s[2] >= 18993 /* 2022-01-01 */
  s[295] = v12
  const v13 = v12 && s[83]
  const v14 = s[0] <= 20484 /* 2026-01-31 */
  s[118] = v14
  const v15 = s[84] && v14
  const v16 = s[2] >= 20485 /* 2026-02-01 */
  s[119] = v16
  const v17 = s[3] || s[85]
  const v18 = f.revalideringErBevilget !== false && f.flytterTilAndenKommune !== false && f.harAftaltTilbudIRevalidering !== false
  const INDSATSBEK_138_3 = v18 && (s[3] || s[85] || v0 || v2 || v4 || v5 || v6 || v8 || v11 || v13 || v15 || v16)
  s[1472] = INDSATSBEK_138_3
  const INDSATSBEK_138_3_nej = v18 && v17
  s[1473] = INDSATSBEK_138_3_nej
  const INDSATSBEK_138_3_ir = INDSATSBEK_138_3_nej || f.revalideringErBevilget !== true || f.flytterTilAndenKommune !== true || f.harAftaltTilbudIRevalidering !== true
  s[1474] = INDSATSBEK_138_3_ir
  // INDSATSBEK.138.3.plan: Planen for revalideringen ændres, når du flytter (BEK 1216/2023 § 138, stk. 3)
  const v22 = f.revalideringErBevilget !== false && f.flytterTilAndenKommune !== false
  const INDSATSBEK_138_3_plan = v22 && (s[3] || s[85] || v0 && f.planenSkalAendresVedFlytning !== false || v2 && f.planenSkalAendresVedFlytning !== false || v4 && f.planenSkalAendresVedFlytning !== false || v5 && f.planenSkalAendresVedFlytning !== false || v6 && f.planenSkalAendresVedFlytning !== false || v8 && f.planenSkalAendresVedFlytning !== false || v11 && f.planenSkalAendresVedFlytning !== false || v13 && f.planenSkalAendresVedFlytning !== false || v15 && f.planenSkalAendresVedFlytning !== false || v16 && f.planenSkalAendresVedFlytning !== false)
  s[1475] = INDSATSBEK_138_3_plan
  const INDSATSBEK_138_3_plan_nej = v22 && (s[3] || s[85] || v0 && f.planenSkalAendresVedFlytning !== true || v2 && f.planenSkalAendresVedFlytning !== true || v4 && f.planenSkalAendresVedFlytning !== true || v5 && f.planenSkalAendresVedFlytning !== true || v6 && f.planenSkalAendresVedFlytning !== true || v8 && f.planenSkalAendresVedFlytning !== true || v11 && f.planenSkalAendresVedFlytning !== true || v13 && f.planenSkalAendresVedFlytning !== true || v15 && f.planenSkalAendresVedFlytning !== true || v16 && f.planenSkalAendresVedFlytning !== true)
  s[1476] = INDSATSBEK_138_3_plan_nej
  const INDSATSBEK_138_3_plan_ir = v22 && v17 || f.revalideringErBevilget !== true || f.flytterTilAndenKommune !== true
  s[1477] = INDSATSBEK_138_3_plan_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const v26 = s[1] && s[0] <= 13916 /* 2008-02-07 */
  s[96] = v26
  const v27 = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  const KOMP_17a_3_er = f.fortrinVed !== undefined && v27 || !(f.fortrinVed !== undefined)
  s[90] = KOMP_17a_3_er
  const v29 = f.fortrinVed !== undefined && !v27 || !(f.fortrinVed !== undefined)
  s[91] = v29
  const v30 = f.fortrinVed === 'offentlig_stilling'
  const v31 = f.fortrinVed !== undefined && v30 || !(f.fortrinVed !== undefined)
  s[95] = v31
  const v32 = f.fortrinVed !== undefined && !v30 || !(f.fortrinVed !== undefined)
  s[93] = v32
  const v33 = v32 || f.stillingenBesaettesInternt !== true
  s[94] = v33
  const v34 = v31 && f.stillingenBesaettesInternt !== false
  s[92] = v34
  const v35 = v29 || f.handicapGoerBeskaeftigelseVanskelig !== true || v34 || f.ligeSaaKvalificeret !== true
  const v36 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig !== false && v33 && f.ligeSaaKvalificeret !== false
  const v37 = s[2] >= 13917 /* 2008-02-08 */
  s[97] = v37
  const KOMP_3_1 = s[3] || v26 && v36 || v37 && v36
  s[1478] = KOMP_3_1
  const KOMP_3_1_nej = s[3] || v26 && v35 || v37 && v35
  s[1479] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v40 = f.assistanceTil === 'andet'
  const v41 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.assistanceTil !== undefined && v40 || !(f.assistanceTil !== undefined) || f.erhvervetUforeneligtMedNedsaettelsen !== false || f.assistancenErVikarEllerMedhjaelp !== false
  const v42 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && (f.assistanceTil !== undefined && !v40 || !(f.assistanceTil !== undefined)) && f.erhvervetUforeneligtMedNedsaettelsen !== true && f.assistancenErVikarEllerMedhjaelp !== true
  const KOMP_4 = s[3] || v26 && v42 || v37 && v42
  s[1331] = KOMP_4
  const KOMP_4_nej = s[3] || v26 && v41 || v37 && v41
  s[1481] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v45 = f.assistanceTil === 'efteruddannelse_foer_job'
  const KOMP_7_3 = s[3] ? -Infinity : (f.assistanceTil !== undefined && !v45 || !(f.assistanceTil !== undefined)) && (f.flereFunktionsnedsaettelser !== true && f.funktionsnedsaettelsenErMegetBetydelig !== true || f.assistanceUdOver20Timer !== true) ? Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 0) / 3700)) : 3700
  s[1482] = KOMP_7_3
  const KOMP_7_3_hoej = s[3] ? Infinity : f.assistanceTil !== undefined && v45 || !(f.assistanceTil !== undefined) || (f.flereFunktionsnedsaettelser !== false || f.funktionsnedsaettelsenErMegetBetydelig !== false) && f.assistanceUdOver20Timer !== false ? 3700 : Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 16800) / 3700))
  s[1483] = KOMP_7_3_hoej
  const v48 = KOMP_4_nej || s[3]
  const KOMP_7_3_ir = s[3] || v48
  s[1332] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const v50 = f.behovForAssistance ?? 0
  const v51 = f.behovForAssistance ?? 16800
  const KOMP_7_3_behov = s[3] ? -Infinity : Math.min(KOMP_7_3, v50)
  s[1485] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[3] ? Infinity : Math.min(KOMP_7_3_hoej, v51)
  s[1486] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_er = KOMP_4 && (s[3] || v26 && KOMP_4 || v37 && KOMP_4)
  s[1487] = KOMP_7_3_behov_er
  const KOMP_7_3_behov_ir = KOMP_4 && (s[3] || v26 && KOMP_7_3_ir || v37 && KOMP_7_3_ir) || v48
  s[1488] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v56 = f.uddannelseMedAssistance === 'anden'
  const v57 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v56 || !(f.uddannelseMedAssistance !== undefined)
  const v58 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v56 || !(f.uddannelseMedAssistance !== undefined))
  const v59 = v37 && s[0] <= 14432 /* 2009-07-07 */
  const v60 = s[0] <= 15886 /* 2013-06-30 */
  s[98] = v60
  const v61 = s[2] >= 14433 /* 2009-07-08 */ && v60
  const v62 = s[2] >= 15887 /* 2013-07-01 */
  s[99] = v62
  const v63 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  const KOMP_14 = s[3] || v26 && v58 || v59 && v58 || v61 && v58 || v62 && f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v63 || !(f.uddannelseMedAssistance !== undefined))
  s[1333] = KOMP_14
  const KOMP_14_nej = s[3] || v26 && v57 || v59 && v57 || v61 && v57 || v62 && (f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v63 || !(f.uddannelseMedAssistance !== undefined))
  s[1490] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const KOMP_14a_3 = s[3] ? -Infinity : Math.min(v50, f.saerligtTilfaeldeUnderUddannelse !== true ? 2000 : 3700)
  s[1491] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[3] ? Infinity : Math.min(v51, f.saerligtTilfaeldeUnderUddannelse !== false ? 3700 : 2000)
  s[1492] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = s[3] || KOMP_14_nej || s[3]
  s[1493] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v69 = s[1] && s[0] <= 14027 /* 2008-05-28 */
  s[88] = v69
  const v70 = f.handicapGoerBeskaeftigelseVanskelig !== true || (f.handicapUddannelsensLaengde ?? 0) < 18 || f.uddannelsenGiverAdgangTilAkasse !== true || shiftMonths(f.handicapUddannelseAfsluttet ?? FIRST_DAY, 24) < s[2] || f.ansatEfterHandicapUddannelsen !== false || f.manglerErfaringIFaget !== true
  const v71 = f.handicapGoerBeskaeftigelseVanskelig !== false && (f.handicapUddannelsensLaengde ?? 240) >= 18 && f.uddannelsenGiverAdgangTilAkasse !== false && shiftMonths(f.handicapUddannelseAfsluttet ?? 84005 /* 2199-12-31 */, 24) >= s[0] && f.ansatEfterHandicapUddannelsen !== true && f.manglerErfaringIFaget !== false
  const v72 = s[2] >= 14028 /* 2008-05-29 */
  s[327] = v72
  const v73 = v72 && s[8]
  s[89] = v73
  const KOMP_15_1 = s[3] || v69 && v71 || v73 && v71 || s[9] && v71
  s[86] = KOMP_15_1
  const KOMP_15_1_nej = s[3] || v69 && v70 || v73 && v70 || s[9] && v70
  s[87] = KOMP_15_1_nej
}

function svar_10(f, s) {
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const v0 = s[1] && s[8]
  s[125] = v0
  const KOMP_15b_3 = s[3] ? FIRST_DAY : v0 ? FIRST_DAY : shiftDays(shiftMonths(f.isbryderBegyndte ?? FIRST_DAY, 12), -1)
  s[1495] = KOMP_15b_3
  const KOMP_15b_3_hoej = s[3] ? NEVER : v0 ? NEVER : shiftDays(shiftMonths(f.isbryderBegyndte ?? 84005 /* 2199-12-31 */, 12), -1)
  s[1496] = KOMP_15b_3_hoej
  const LAB_90_ir = s[3] || v0
  s[132] = LAB_90_ir
  const KOMP_15b_3_ir = s[86] && LAB_90_ir || s[87] || s[3]
  s[1497] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v5 = f.hjaelpemidletErAfgoerende !== false || f.hjaelpemidletKompenserer !== false
  const v6 = f.hjaelpemidletErAfgoerende !== true && f.hjaelpemidletKompenserer !== true
  const v7 = s[3] || s[88] && v5 || s[89] && v5 || s[9] && v5 && f.udgiftenLiggerUdOverArbejdsgiverens !== false && f.saedvanligtPaaArbejdspladsen !== true && (f.handicapGoerBeskaeftigelseVanskelig !== false || f.andenLovDaekkerHjaelpemidlet !== true)
  const v8 = s[3] || s[88] && v6 || s[89] && v6 || s[9] && (v6 || f.udgiftenLiggerUdOverArbejdsgiverens !== true || f.saedvanligtPaaArbejdspladsen !== false || f.handicapGoerBeskaeftigelseVanskelig !== true && f.andenLovDaekkerHjaelpemidlet !== false)
  const v9 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const v10 = f.arbejdshjaelpemiddelTil !== undefined && v9 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15f_1 = v10 && v7
  s[1498] = KOMP_15f_1
  const KOMP_15f_1_nej = v10 && v8
  s[1499] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = v10 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v9 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1500] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v14 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const v15 = f.arbejdshjaelpemiddelTil !== undefined && v14 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15i_1 = v15 && v7
  s[1501] = KOMP_15i_1
  const KOMP_15i_1_nej = v15 && v8
  s[1502] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = v15 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v14 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1503] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v19 = f.hjaelpemidletErAfgoerende !== true || f.hjaelpemidletKompenserer !== true || f.andenLovDaekkerHjaelpemidlet !== false
  const v20 = f.hjaelpemidletErAfgoerende !== false && f.hjaelpemidletKompenserer !== false && f.andenLovDaekkerHjaelpemidlet !== true
  const v21 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const v22 = f.arbejdshjaelpemiddelTil !== undefined && v21 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15j_1 = v22 && (s[3] || s[88] && v20 || s[89] && v20 || s[9] && v20)
  s[1504] = KOMP_15j_1
  const KOMP_15j_1_nej = v22 && (s[3] || s[88] && v19 || s[89] && v19 || s[9] && v19)
  s[1505] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = v22 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v21 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1506] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const KOMP_16 = s[3] ? FIRST_DAY : s[89] || s[9] ? (s[9] ? shiftDays(f.hjaelpemiddelSoegtDen ?? FIRST_DAY, 28) : NEVER) : NEVER
  s[1507] = KOMP_16
  const KOMP_16_hoej = s[3] ? NEVER : s[88] ? NEVER : s[89] ? NEVER : shiftDays(f.hjaelpemiddelSoegtDen ?? 84005 /* 2199-12-31 */, 28)
  s[1508] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const KOMP_16a_2 = s[3] ? FIRST_DAY : Math.max(f.assistanceBegyndte ?? FIRST_DAY, shiftMonths(f.assistanceSoegtDen ?? FIRST_DAY, -3))
  s[1509] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[3] ? NEVER : Math.max(f.assistanceBegyndte ?? 84005 /* 2199-12-31 */, shiftMonths(f.assistanceSoegtDen ?? 84005 /* 2199-12-31 */, -3))
  s[1510] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const KOMP_17a_3 = s[3] ? FIRST_DAY : shiftDays(f.afslagPaaStillingModtaget ?? FIRST_DAY, 28)
  s[1511] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[3] ? NEVER : shiftDays(f.afslagPaaStillingModtaget ?? 84005 /* 2199-12-31 */, 28)
  s[1512] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = s[90] && s[3] || s[91]
  s[1513] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v33 = f.fortrinVed === 'stadeplads_eller_taxi'
  const v34 = f.handicapGoerBeskaeftigelseVanskelig !== true || s[92] || f.bedtOmFortrinsadgang !== true || (s[93] || f.opfylderFormelleUddannelseskrav !== true) && (f.fortrinVed !== undefined && !v33 || !(f.fortrinVed !== undefined) || f.aabenbartRingereKvalificeret !== false)
  const v35 = f.handicapGoerBeskaeftigelseVanskelig !== false && s[94] && f.bedtOmFortrinsadgang !== false && (s[95] && f.opfylderFormelleUddannelseskrav !== false || (f.fortrinVed !== undefined && v33 || !(f.fortrinVed !== undefined)) && f.aabenbartRingereKvalificeret !== true)
  const KOMPBEK_6_2 = s[3] || s[96] && v35 || s[97] && v35
  s[1514] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = s[3] || s[96] && v34 || s[97] && v34
  s[1515] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v38 = s[97] && s[98]
  const KOMPBEK_15_4 = s[3] ? FIRST_DAY : v38 || s[99] ? (s[99] ? shiftMonths(f.assistanceBevilgetDen ?? FIRST_DAY, 12) : NEVER) : NEVER
  s[1516] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[3] ? NEVER : s[96] ? NEVER : v38 ? NEVER : shiftMonths(f.assistanceBevilgetDen ?? 84005 /* 2199-12-31 */, 12)
  s[1517] = KOMPBEK_15_4_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v41 = f.pensionDuFaar === 'foertidspension'
  const v42 = f.pensionDuFaar !== undefined && v41 || !(f.pensionDuFaar !== undefined)
  s[325] = v42
  const v43 = f.pensionDuFaar !== undefined && !v41 || !(f.pensionDuFaar !== undefined)
  s[323] = v43
  const v44 = s[2] >= s[37]
  s[143] = v44
  const v45 = v43 || v44 || f.ikkeNormaltArbejdePaaNedsatTid !== true
  const v46 = s[0] < s[38] || s[3]
  s[144] = v46
  const v47 = v42 && v46 && f.ikkeNormaltArbejdePaaNedsatTid !== false
  const LAB_6_11 = s[3] || s[88] && v47 || s[89] && v47 || s[9] && v42
  s[1518] = LAB_6_11
  const LAB_6_11_nej = s[3] || s[88] && v45 || s[89] && v45 || s[9] && v43
  s[1519] = LAB_6_11_nej
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v50 = f.soegteHjaelpDen ?? FIRST_DAY
  s[103] = v50
  const v51 = f.soegteHjaelpDen ?? 84005 /* 2199-12-31 */
  s[104] = v51
  const v52 = v50 <= 13331 /* 2006-07-02 */
  s[108] = v52
  const v53 = v51 >= 13332 /* 2006-07-03 */
  s[102] = v53
  const v54 = v50 <= 14027 /* 2008-05-28 */
  s[105] = v54
  const v55 = v53 && v54
  s[116] = v55
  const v56 = v50 >= s[100]
  s[112] = v56
  const LAB_95_1_er = v51 >= s[101]
  s[109] = LAB_95_1_er
  const v58 = shiftDays(v50, 91)
  const v59 = shiftDays(v51, 91)
  const v60 = v51 >= 14028 /* 2008-05-29 */
  s[137] = v60
  const v61 = v60 && v50 <= 16070 /* 2013-12-31 */
  s[117] = v61
  const v62 = v51 >= 16071 /* 2014-01-01 */ && v50 <= 18261 /* 2019-12-31 */
  s[110] = v62
  const v63 = v51 >= 18262 /* 2020-01-01 */
  s[111] = v63
  const v64 = v62 || v63
  s[107] = v64
  const v65 = v61 || v64
  s[106] = v65
  const v66 = v64 ? FIRST_DAY : v58
  const LAB_92_1 = v52 ? FIRST_DAY : v55 ? (v65 ? Math.min(v58, v66) : v58) : v66
  s[113] = LAB_92_1
  const v68 = v64 ? NEVER : v59
  const LAB_92_1_hoej = v52 ? NEVER : v55 ? (v65 ? Math.max(v59, v68) : v59) : v68
  s[114] = LAB_92_1_hoej
  const LAB_92_straks_nej = v52 || v62 || v63
  s[1577] = LAB_92_straks_nej
  const LAB_92_1_ir = !v56 && LAB_92_straks_nej || LAB_95_1_er
  s[115] = LAB_92_1_ir
}

function svar_11(f, s) {
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v0 = s[102] && s[103] <= 13571 /* 2007-02-27 */
  const v1 = shiftMonths(s[103], 12)
  const v2 = shiftMonths(s[104], 12)
  const v3 = s[104] >= 13572 /* 2007-02-28 */ && s[105]
  const v4 = v3 || s[106]
  const v5 = v3 ? FIRST_DAY : s[107] ? FIRST_DAY : shiftMonths(s[103], 9)
  const LAB_95_1 = s[108] ? FIRST_DAY : v0 ? (v4 ? Math.min(v1, v5) : v1) : v5
  s[1581] = LAB_95_1
  const v7 = v3 ? NEVER : s[107] ? NEVER : shiftMonths(s[104], 9)
  const LAB_95_1_hoej = s[108] ? NEVER : v0 ? (v4 ? Math.max(v2, v7) : v2) : v7
  s[1582] = LAB_95_1_hoej
  const LAB_95_1_ir = s[109] && (s[108] || v3 || s[110] || s[111]) || !s[112]
  s[1583] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const v10 = !s[112] || s[109]
  const v11 = s[112] ? LAB_95_1 : s[109] ? Math.min(s[113], LAB_95_1) : s[113]
  const v12 = s[112] ? LAB_95_1_hoej : s[109] ? Math.max(s[114], LAB_95_1_hoej) : s[114]
  const v13 = !s[112] && s[115] || s[109] && LAB_95_1_ir
  const v14 = s[116] && v10
  const v15 = s[117] && v10
  const v16 = v15 || s[107]
  const v17 = s[107] ? FIRST_DAY : v11
  const LAB_29_1 = s[108] ? FIRST_DAY : v14 ? (v16 ? Math.min(v11, v17) : v11) : v17
  s[1520] = LAB_29_1
  const v19 = s[107] ? NEVER : v12
  const LAB_29_1_hoej = s[108] ? NEVER : v14 ? (v16 ? Math.max(v12, v19) : v12) : v19
  s[1521] = LAB_29_1_hoej
  const LAB_29_1_er = s[108] || v14 || v15 || s[110] || s[111]
  s[1522] = LAB_29_1_er
  const LAB_29_1_ir = s[108] || s[116] && v13 || s[117] && v13 || s[110] || s[111]
  s[1523] = LAB_29_1_ir
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v23 = s[1] && s[81]
  const v24 = s[82] && s[8]
  s[548] = v24
  const v25 = s[2] >= s[101]
  s[450] = v25
  const v26 = v25 || f.harErhvervskompetencegivendeUddannelse !== false
  s[432] = v26
  const v27 = s[0] < s[100] && f.harErhvervskompetencegivendeUddannelse !== true
  s[431] = v27
  const LAB_30_3 = s[3] || v23 || v24 && v27 || s[9] && v27
  s[1524] = LAB_30_3
  const LAB_30_3_nej = s[3] || v23 || v24 && v26 || s[9] && v26
  s[1525] = LAB_30_3_nej
  const LAB_30_3_ir = s[3] || v23
  s[1526] = LAB_30_3_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v31 = s[0] <= 16251 /* 2014-06-30 */
  s[254] = v31
  const LAS_69t_2_er = s[2] >= 16252 /* 2014-07-01 */
  s[255] = LAS_69t_2_er
  const v33 = LAS_69t_2_er && s[8]
  s[292] = v33
  const v34 = s[9] && s[118]
  s[293] = v34
  const v35 = v34 || s[119]
  s[706] = v35
  const LAB_31_3 = v31 ? -Infinity : v35 ? (s[119] ? -Infinity : 4) : 6
  s[1527] = LAB_31_3
  const v37 = s[119] ? Infinity : 4
  const LAB_31_3_hoej = v31 ? Infinity : v33 ? (v35 ? Math.max(6, v37) : 6) : v37
  s[1528] = LAB_31_3_hoej
  const v39 = s[0] >= 16252 /* 2014-07-01 */
  s[273] = v39
  const v40 = f.erIJobafklaring !== true || !v39
  s[291] = v40
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[276] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v31 || s[119]) || v40
  s[1334] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v43 = s[0] <= 20634 /* 2026-06-30 */
  s[122] = v43
  const v44 = s[9] && v43
  s[140] = v44
  const v45 = s[2] >= 20635 /* 2026-07-01 */
  s[121] = v45
  const LAB_31_3_ledighedsydelse = s[8] ? -Infinity : v45 ? (f.fritagetForJobsamtaler !== false ? 0 : 4) : 4
  s[1530] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[8] ? Infinity : v44 ? 4 : f.fritagetForJobsamtaler !== true ? 4 : 0
  s[1531] = LAB_31_3_ledighedsydelse_hoej
  const LAB_31_3_ledighedsydelse_ir = s[9] && s[8] || s[0] < 18262 /* 2020-01-01 */
  s[1532] = LAB_31_3_ledighedsydelse_ir
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v49 = f.jobafklaringStartede ?? FIRST_DAY
  s[123] = v49
  const v50 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[124] = v50
  const v51 = shiftDays(shiftMonths(v49, 6), -1)
  const v52 = shiftDays(shiftMonths(v50, 6), -1)
  const v53 = shiftDays(shiftMonths(v49, 12), -1)
  const v54 = shiftDays(shiftMonths(v50, 12), -1)
  const v55 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v51, v53) : v51) : v53
  const v56 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v52, v54) : v52) : v54
  const v57 = s[119] ? FIRST_DAY : v51
  const LAB_31_3_vindue = v31 ? FIRST_DAY : v33 ? (v35 ? Math.min(v55, v57) : v55) : v57
  s[1533] = LAB_31_3_vindue
  const v59 = s[119] ? NEVER : v52
  const LAB_31_3_vindue_hoej = v31 ? NEVER : v33 ? (v35 ? Math.max(v56, v59) : v56) : v59
  s[1534] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = LAB_31_3_er && (v31 || v33 && f.kontaktUhensigtsmaessig !== false || s[9] && f.kontaktUhensigtsmaessig !== false)
  s[1535] = LAB_33_3
  const LAB_33_3_nej = LAB_31_3_er && (v31 || v33 && f.kontaktUhensigtsmaessig !== true || s[9] && f.kontaktUhensigtsmaessig !== true)
  s[1536] = LAB_33_3_nej
  const LAB_36_3_nej = LAB_31_3_er && v31
  s[1539] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || v40
  s[1335] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = LAB_31_3_er && (v31 || v33 || s[9])
  s[1538] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v66 = s[4] && s[118]
  s[562] = v66
  const v67 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[297] = v67
  const v68 = s[119] && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[296] = v68
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[3] || v66 || v68)
  s[301] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[7] || s[119] && v67)
  s[300] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[3] || f.ressourceforloebErBevilget !== true
  s[302] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v72 = s[119] && LOV1750_21_8
  s[298] = v72
  const v73 = s[119] && LOV1750_21_8_nej
  s[303] = v73
  const v74 = s[119] && LOV1750_21_8_ir
  s[304] = v74
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[3] || s[120] || v34 || v72)
  s[1540] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[7] || v73)
  s[1336] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[3] || v74) || f.ressourceforloebErBevilget !== true
  s[1337] = LAB_36_3_ressourceforloeb_ir
}

function svar_12(f, s) {
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v0 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v1 = f.afgoerelsenGaelder !== undefined && v0 || !(f.afgoerelsenGaelder !== undefined)
  s[965] = v1
  const v2 = f.afgoerelsenGaelder !== undefined && !v0 || !(f.afgoerelsenGaelder !== undefined)
  s[966] = v2
  const LAB_43 = s[3] || s[121] && v1
  s[1338] = LAB_43
  const LAB_43_nej = s[3] || s[1] && s[122] || s[121] && v2
  s[1339] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v5 = s[123] <= 16251 /* 2014-06-30 */
  s[285] = v5
  const v6 = s[124] >= 16252 /* 2014-07-01 */
  s[278] = v6
  const v7 = s[123] <= 16617 /* 2015-07-01 */
  s[279] = v7
  const v8 = s[124] >= 16618 /* 2015-07-02 */ && s[123] <= 17125 /* 2016-11-20 */
  s[284] = v8
  const v9 = s[124] >= 17126 /* 2016-11-21 */
  s[280] = v9
  const LAB_109_2_kraft = v6 && (v5 || v8 || v9)
  s[1606] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v6 && (v5 || v6 && v7 || v8)
  s[1607] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v6 && (v5 || v8) || s[123] < 16252 /* 2014-07-01 */
  s[1608] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v13 = s[123] <= 18261 /* 2019-12-31 */
  s[281] = v13
  const v14 = v6 && v13
  const v15 = s[124] >= 18262 /* 2020-01-01 */
  s[288] = v15
  const v16 = s[123] <= 20634 /* 2026-06-30 */
  const v17 = s[124] >= 20635 /* 2026-07-01 */
  const v18 = f.forventetRask ?? FIRST_DAY
  s[765] = v18
  const v19 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[274] = v19
  const v20 = shiftDays(s[124], 56) >= v18
  s[275] = v20
  const v21 = f.ventesFuldtRask !== false && v20 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v22 = (f.ventesFuldtRask !== true || shiftDays(s[123], 56) < v19 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v23 = v15 && s[123] <= 20088 /* 2024-12-31 */
  s[282] = v23
  const v24 = s[124] >= 20089 /* 2025-01-01 */
  s[283] = v24
  const v25 = v24 && v16
  const v26 = s[0] >= 20635 /* 2026-07-01 */
  s[299] = v26
  const v27 = s[121] && v24 && s[123] < 20635 /* 2026-07-01 */
  const LAB_109_1 = v6 && (v27 || !(v27 && !(!v26 || s[123] < 20089 /* 2025-01-01 */ || v17)) && (v5 || v14 && v22 || v23 && v22 || v25 && f.tvaerfagligtBehovIForloebet !== false))
  s[1600] = LAB_109_1
  const LAB_109_1_nej = v6 && (v27 || !(v27 && !(!v26 || s[123] < 20089 /* 2025-01-01 */ || v17)) && (v5 || v14 && v21 || v23 && v21 || v25 && f.tvaerfagligtBehovIForloebet !== true || v17))
  s[1601] = LAB_109_1_nej
  const LAB_109_1_ir = v6 && (v27 || !(v27 && !(!v26 || s[123] < 20089 /* 2025-01-01 */ || v17)) && v5) || s[123] < 16252 /* 2014-07-01 */
  s[1602] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v31 = v5 || v14 || v15 && v16 || v17
  const v32 = v5 || v17
  const v33 = s[123] < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[287] = v33
  const LAB_109_1_frist_er = v6 && (LAB_109_1 || LAB_109_1_ir)
  s[286] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v31
  s[1544] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v32
  s[1545] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v33
  s[1546] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = v6 && v31
  s[1547] = LAB_45_1
  const LAB_45_1_nej = v6 && v32
  s[1548] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || s[123] < 16252 /* 2014-07-01 */
  s[1549] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v41 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v42 = f.maalgruppeForTilbud !== undefined && v41 || !(f.maalgruppeForTilbud !== undefined)
  s[404] = v42
  const v43 = f.maalgruppeForTilbud !== undefined && !v41 || !(f.maalgruppeForTilbud !== undefined)
  s[403] = v43
  const v44 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v45 = v42 || (f.maalgruppeForTilbud !== undefined && !v44 || !(f.maalgruppeForTilbud !== undefined)) && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  const v46 = v43 && (f.maalgruppeForTilbud !== undefined && v44 || !(f.maalgruppeForTilbud !== undefined) || f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true)
  const LAB_57_1 = s[3] || s[88] && v45 || s[89] && v45 || s[9] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  s[128] = LAB_57_1
  const LAB_57_1_nej = s[3] || s[88] && v46 || s[89] && v46 || s[9] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true
  s[129] = LAB_57_1_nej
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v49 = f.praktikkensFormaal === 'optraening'
  const v50 = f.praktikkensFormaal !== undefined && v49 || !(f.praktikkensFormaal !== undefined) || f.helbredetErStationaert !== false
  const v51 = (f.praktikkensFormaal !== undefined && !v49 || !(f.praktikkensFormaal !== undefined)) && f.helbredetErStationaert !== true
  const LAB_58_1 = s[3] || s[125] && v50 || s[9] && v50
  s[1551] = LAB_58_1
  const LAB_58_1_nej = s[3] || s[125] && v51 || s[9] && v51
  s[1552] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v54 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  const v55 = f.maalgruppeForTilbud !== undefined && v54 || !(f.maalgruppeForTilbud !== undefined)
  s[131] = v55
  const v56 = f.maalgruppeForTilbud !== undefined && !v54 || !(f.maalgruppeForTilbud !== undefined)
  s[130] = v56
  const LAB_60_1 = s[3] || s[9] && v55 && f.ansatPaaPraktikstedet !== false
  s[1553] = LAB_60_1
  const LAB_60_1_nej = s[3] || s[88] || s[89] || s[9] && (v56 || f.ansatPaaPraktikstedet !== true)
  s[1554] = LAB_60_1_nej
}

function svar_13(f, s) {
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v0 = s[1] && s[126]
  const v1 = s[127] && s[8]
  const v2 = f.maalgruppeForTilbud === 'dagpenge'
  const v3 = f.maalgruppeForTilbud !== undefined && v2 || !(f.maalgruppeForTilbud !== undefined)
  s[407] = v3
  const v4 = f.maalgruppeForTilbud !== undefined && !v2 || !(f.maalgruppeForTilbud !== undefined)
  s[405] = v4
  const v5 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v6 = v3 || (f.maalgruppeForTilbud !== undefined && v5 || !(f.maalgruppeForTilbud !== undefined)) && f.harVanskeligtVedLoentilskud !== true
  const v7 = v4 && (f.maalgruppeForTilbud !== undefined && !v5 || !(f.maalgruppeForTilbud !== undefined) || f.harVanskeligtVedLoentilskud !== false)
  const v8 = f.praktikBegyndte ?? FIRST_DAY
  const v9 = f.praktikBegyndte ?? 84005 /* 2199-12-31 */
  const v10 = shiftDays(shiftDays(v8, 28), -1)
  const v11 = shiftDays(shiftDays(v9, 28), -1)
  const v12 = shiftDays(shiftDays(v8, 182), -1)
  const v13 = shiftDays(shiftDays(v9, 182), -1)
  const v14 = f.saerligtBehovForLaengerePraktik !== true ? v12 : NEVER
  const v15 = f.saerligtBehovForLaengerePraktik !== false ? NEVER : v13
  const v16 = shiftDays(shiftDays(v8, 91), -1)
  const v17 = shiftDays(shiftDays(v9, 91), -1)
  const v18 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v14, v16) : v14) : v16
  const v19 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v15, v17) : v15) : v17
  const v20 = v6 ? (v7 ? Math.min(v10, v18) : v10) : v18
  const v21 = v6 ? (v7 ? Math.max(v11, v19) : v11) : v19
  const v22 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v23 = f.maalgruppeForTilbud !== undefined && v22 || !(f.maalgruppeForTilbud !== undefined)
  s[138] = v23
  const v24 = f.maalgruppeForTilbud !== undefined && !v22 || !(f.maalgruppeForTilbud !== undefined)
  s[139] = v24
  const v25 = shiftDays(shiftDays(v8, 273), -1)
  const v26 = shiftDays(shiftDays(v9, 273), -1)
  const v27 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.min(v12, v25) : v25) : v12
  const v28 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.max(v13, v26) : v26) : v13
  const v29 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v16, v27) : v27) : v16
  const v30 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v17, v28) : v28) : v17
  const v31 = v23 ? (v24 ? Math.min(v10, v29) : v10) : v29
  const v32 = v23 ? (v24 ? Math.max(v11, v30) : v11) : v30
  const LAB_61_1 = s[3] ? FIRST_DAY : v0 ? FIRST_DAY : v1 ? (s[9] ? Math.min(v20, v31) : v20) : v31
  s[1555] = LAB_61_1
  const LAB_61_1_hoej = s[3] ? NEVER : v0 ? NEVER : v1 ? (s[9] ? Math.max(v21, v32) : v21) : v32
  s[1556] = LAB_61_1_hoej
  const LAB_61_1_ir = s[128] && (s[3] || v0) || s[129] || s[3]
  s[1557] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v36 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  const v37 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v38 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  const v39 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  const v40 = f.tilbuddetsArt === 'loentilskud_privat'
  const v41 = f.tilbuddetsArt !== undefined && v40 || !(f.tilbuddetsArt !== undefined)
  s[408] = v41
  const v42 = f.tilbuddetsArt !== undefined && !v40 || !(f.tilbuddetsArt !== undefined)
  s[406] = v42
  const v43 = shiftMonths(s[19], 600)
  s[317] = v43
  const v44 = shiftMonths(s[14], 600)
  s[318] = v44
  const v45 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v46 = f.tilbuddetsArt !== undefined && v45 || !(f.tilbuddetsArt !== undefined)
  const LAB_66_1 = v46 && (s[3] || s[125] || s[9] && (f.maalgruppeForTilbud !== undefined && !v36 || !(f.maalgruppeForTilbud !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v37 || !(f.maalgruppeForTilbud !== undefined) || f.aabenlystUddannelsesparat !== true) && (s[130] || f.harJobEllerVirksomhedVedTilbud !== true) && ((f.maalgruppeForTilbud !== undefined && !v38 || !(f.maalgruppeForTilbud !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v39 || !(f.maalgruppeForTilbud !== undefined) || v42) || f.harKompetencegivendeUddannelse !== true || v43 < s[2] || f.eneforsoergerVedLoentilskud !== false || (f.maanederMedForsoergelseFoerLoentilskud ?? 600) >= 6))
  s[1340] = LAB_66_1
  const LAB_66_1_nej = v46 && (s[3] || s[125] || s[9] && (f.maalgruppeForTilbud !== undefined && v36 || !(f.maalgruppeForTilbud !== undefined) || (f.maalgruppeForTilbud !== undefined && v37 || !(f.maalgruppeForTilbud !== undefined)) && f.aabenlystUddannelsesparat !== false || s[131] && f.harJobEllerVirksomhedVedTilbud !== false || (f.maalgruppeForTilbud !== undefined && v38 || !(f.maalgruppeForTilbud !== undefined) || (f.maalgruppeForTilbud !== undefined && v39 || !(f.maalgruppeForTilbud !== undefined)) && v41) && f.harKompetencegivendeUddannelse !== false && v44 >= s[0] && f.eneforsoergerVedLoentilskud !== true && (f.maanederMedForsoergelseFoerLoentilskud ?? 0) < 6))
  s[1559] = LAB_66_1_nej
  const LAB_66_1_ir = v46 && s[132] || f.tilbuddetsArt !== undefined && !v45 || !(f.tilbuddetsArt !== undefined)
  s[1560] = LAB_66_1_ir
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v50 = f.maalgruppeForTilbud === 'foertidspension'
  const v51 = f.maalgruppeForTilbud !== undefined && v50 || !(f.maalgruppeForTilbud !== undefined)
  s[136] = v51
  const v52 = f.maalgruppeForTilbud !== undefined && !v50 || !(f.maalgruppeForTilbud !== undefined)
  s[135] = v52
  const v53 = f.tilbuddetsArt === 'loentilskud_offentlig'
  const v54 = f.tilbuddetsArt !== undefined && v53 || !(f.tilbuddetsArt !== undefined)
  const v55 = f.tilbuddetsArt !== undefined && !v53 || !(f.tilbuddetsArt !== undefined)
  const v56 = f.loentilskudBegyndte ?? FIRST_DAY
  const v57 = f.loentilskudBegyndte ?? 84005 /* 2199-12-31 */
  const v58 = shiftDays(shiftMonths(v56, 4), -1)
  const v59 = shiftDays(shiftMonths(v57, 4), -1)
  const v60 = shiftDays(shiftMonths(v56, 6), -1)
  const v61 = shiftDays(shiftMonths(v57, 6), -1)
  const v62 = v54 ? (v55 ? Math.min(v58, v60) : v58) : v60
  const v63 = v54 ? (v55 ? Math.max(v59, v61) : v59) : v61
  const v64 = shiftDays(shiftMonths(v56, 12), -1)
  const v65 = shiftDays(shiftMonths(v57, 12), -1)
  const v66 = f.loentilskudForlaengesTil12Maaneder !== false ? (f.loentilskudForlaengesTil12Maaneder !== true ? Math.min(v60, v64) : v64) : v60
  const v67 = f.loentilskudForlaengesTil12Maaneder !== false ? (f.loentilskudForlaengesTil12Maaneder !== true ? Math.max(v61, v65) : v65) : v61
  const LAB_68_1 = s[3] ? FIRST_DAY : s[125] ? FIRST_DAY : v52 ? (v23 ? (v24 ? Math.min(v62, v66) : v62) : v66) : NEVER
  s[1561] = LAB_68_1
  const LAB_68_1_hoej = s[3] ? NEVER : s[125] ? NEVER : v51 ? NEVER : v23 ? (v24 ? Math.max(v63, v67) : v63) : v67
  s[1562] = LAB_68_1_hoej
  const LAB_68_1_ir = LAB_66_1 && s[132] || LAB_66_1_nej || LAB_66_1_ir
  s[1563] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = s[3] || s[88] && f.vilkaarAftaltMedFagligOrganisation !== false || s[89] && f.vilkaarAftaltMedFagligOrganisation !== false || s[9] && f.vilkaarAftaltMedFagligOrganisation !== false
  s[1564] = LAB_74
  const LAB_74_nej = s[3] || s[88] && f.vilkaarAftaltMedFagligOrganisation !== true || s[89] && f.vilkaarAftaltMedFagligOrganisation !== true || s[9] && f.vilkaarAftaltMedFagligOrganisation !== true
  s[1565] = LAB_74_nej
}

function svar_14(f, s) {
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v0 = s[0] <= 13148 /* 2005-12-31 */
  s[377] = v0
  const v1 = v0 || s[133]
  s[941] = v1
  const v2 = v1 ? -Infinity : SATS_4(s[0])
  const v3 = v1 ? Infinity : SATS_4(s[2])
  const v4 = v1 ? -Infinity : SATS_5(s[0])
  const v5 = v1 ? Infinity : SATS_5(s[2])
  const v6 = f.saerligtTilfaeldeForLoentilskud !== false && v1 || f.saerligtTilfaeldeForLoentilskud !== true && v1
  const LAB_76_6 = s[3] ? -Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.min(v2, v4) : v2) : v4
  s[1566] = LAB_76_6
  const LAB_76_6_hoej = s[3] ? Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.max(v3, v5) : v3) : v5
  s[1567] = LAB_76_6_hoej
  const LAB_76_6_ir = s[3] || s[88] && v6 || s[89] && v6 || s[9] && v6
  s[1568] = LAB_76_6_ir
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = s[3] || s[88] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[89] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[9] && f.ansaettelsenErDroeftetMedDeAnsatte !== false
  s[1569] = LAB_78
  const LAB_78_nej = s[3] || s[88] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[89] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[9] && f.ansaettelsenErDroeftetMedDeAnsatte !== true
  s[1570] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v12 = f.merbeskaeftigelse !== false || f.stillingenErLedigVedAfgang !== false
  const v13 = f.merbeskaeftigelse !== true && f.stillingenErLedigVedAfgang !== true
  const LAB_79 = s[3] || s[85] && v12 || s[134] && v12 || s[9] && f.merbeskaeftigelse !== false
  s[1571] = LAB_79
  const LAB_79_nej = s[3] || s[85] && v13 || s[134] && v13 || s[9] && f.merbeskaeftigelse !== true
  s[1572] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const LSP_26h_6_ir = s[3] || s[1]
  s[929] = LSP_26h_6_ir
  const v17 = s[0] >= 15404 /* 2012-03-05 */
  s[413] = v17
  const v18 = s[2] >= 15404 /* 2012-03-05 */
  s[409] = v18
  const LAB_82_3_ir = !v17 && LSP_26h_6_ir || v18
  s[414] = LAB_82_3_ir
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = s[3] || s[125] || s[9] && s[135]
  s[1573] = LAB_90
  const LAB_90_nej = s[3] || s[125] || s[9] && s[136]
  s[1574] = LAB_90_nej
  // LAB.92.straks: Tilbud fra første dag er tilladt (LAB § 102, stk. 1)
  const LAB_92_straks = s[108] || s[116] || s[117] || s[110] || s[111]
  s[1576] = LAB_92_straks
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const LAB_92_timer = s[108] ? -Infinity : s[137] ? -Infinity : f.kunProblemetLedighed !== true || f.harErhvervskompetencegivendeUddannelse !== false ? 0 : 3000
  s[1578] = LAB_92_timer
  const LAB_92_timer_hoej = s[108] ? Infinity : s[137] ? Infinity : 3000
  s[1579] = LAB_92_timer_hoej
  const LAB_92_timer_ir = !s[112] && (s[108] || s[137]) || s[109]
  s[1580] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v26 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const v27 = f.maalgruppeForTilbud !== undefined && v26 || !(f.maalgruppeForTilbud !== undefined)
  s[401] = v27
  const v28 = f.maalgruppeForTilbud !== undefined && !v26 || !(f.maalgruppeForTilbud !== undefined)
  s[402] = v28
  const v29 = f.tilbudsfristenRegnesFra ?? FIRST_DAY
  const v30 = f.tilbudsfristenRegnesFra ?? 84005 /* 2199-12-31 */
  const v31 = shiftMonths(v29, 1)
  const v32 = shiftMonths(v30, 1)
  const v33 = shiftMonths(v29, 6)
  const v34 = shiftMonths(v30, 6)
  const v35 = v27 ? (v28 ? Math.min(v31, v33) : v31) : v33
  const v36 = v27 ? (v28 ? Math.max(v32, v34) : v32) : v34
  const v37 = s[138] && f.kommerSelvIJob !== false
  const v38 = v37 && !(s[139] || f.kommerSelvIJob !== true) ? NEVER : v35
  const v39 = v37 ? NEVER : v36
  const LAB_102_1 = s[3] ? FIRST_DAY : s[125] ? FIRST_DAY : s[140] ? (s[121] ? Math.min(v35, v38) : v35) : v38
  s[1584] = LAB_102_1
  const LAB_102_1_hoej = s[3] ? NEVER : s[125] ? NEVER : s[140] ? (s[121] ? Math.max(v36, v39) : v36) : v39
  s[1585] = LAB_102_1_hoej
  const v42 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const LAB_102_1_er = f.maalgruppeForTilbud !== undefined && v42 || !(f.maalgruppeForTilbud !== undefined)
  s[411] = LAB_102_1_er
  const v44 = f.maalgruppeForTilbud !== undefined && !v42 || !(f.maalgruppeForTilbud !== undefined)
  s[410] = v44
  const LAB_102_1_ir = LAB_102_1_er && s[132] || v44
  s[1586] = LAB_102_1_ir
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v46 = s[0] <= 13858 /* 2007-12-11 */
  s[441] = v46
  const v47 = s[1] && v46
  s[353] = v47
  const v48 = f.retEfterEURetten !== false || (f.opholdSeneste8Aar ?? 96) >= 84
  const v49 = f.retEfterEURetten !== true && (f.opholdSeneste8Aar ?? 0) < 84
  const v50 = s[2] >= 13859 /* 2007-12-12 */
  s[350] = v50
  const v51 = v50 && s[13]
  const v52 = s[0] <= 17896 /* 2018-12-31 */
  s[376] = v52
  const v53 = s[2] >= 16679 /* 2015-09-01 */ && v52
  const v54 = s[2] >= 17897 /* 2019-01-01 */
  s[978] = v54
  const v55 = v54 && s[141]
  const v56 = f.retEfterEURetten !== false || (f.opholdSeneste10Aar ?? 120) >= 108
  const v57 = f.retEfterEURetten !== true && (f.opholdSeneste10Aar ?? 0) < 108
  const v58 = f.modtogHjaelpenVedSkaerpelsen2019 !== false && v54 && s[141]
  const LAS_11_3 = v58 && v48 || !(v58 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v47 && v48 || v51 && v48 || s[21] && s[0] <= 16678 /* 2015-08-31 */ || v53 && v48 || v55 && v56 || s[142] && v56)
  s[1842] = LAS_11_3
  const LAS_11_3_nej = v58 && v49 || !(v58 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v47 && v49 || v51 && v49 || v53 && v49 || v55 && v57 || s[142] && v57)
  s[1843] = LAS_11_3_nej
  const LAS_11_3_ir = !(v58 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && s[3]
  s[451] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const v62 = f.harHaftRetTilStarthjaelp !== true || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || s[143] || (f.fuldtidsarbejdeSeneste8Aar ?? 96) >= 30
  const v63 = f.harHaftRetTilStarthjaelp !== false && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[144] && (f.fuldtidsarbejdeSeneste8Aar ?? 0) < 30
  const v64 = f.indrejstDen ?? FIRST_DAY
  const v65 = f.indrejstDen ?? 84005 /* 2199-12-31 */
  const v66 = (f.fuldtidsarbejdeSeneste10Aar ?? 120) >= 30
  const LAS_11_8 = v58 || !(v58 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v47 && v62 || v51 && v62 || s[21] && v52 || v55 && (f.indrejstFraUdlandet !== true || v64 < 13879 /* 2008-01-01 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || s[143] || f.opfyldtBeskaeftigelseskravetFoer !== false || v66) || s[142] && (f.indrejstFraUdlandet !== true || v64 < -639 /* 1968-04-02 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || s[143] || f.opfyldtBeskaeftigelseskravetFoer !== false || v66))
  s[1845] = LAS_11_8
  const LAS_11_8_nej = !(v58 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v47 && v63 || v51 && v63 || v55 && f.indrejstFraUdlandet !== false && v65 >= 13879 /* 2008-01-01 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[144] && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30 || s[142] && f.indrejstFraUdlandet !== false && v65 >= -639 /* 1968-04-02 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[144] && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30)
  s[1846] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const v69 = s[0] <= 20088 /* 2024-12-31 */
  s[145] = v69
  const LAB_105a_3_er = s[2] >= 20089 /* 2025-01-01 */
  s[277] = LAB_105a_3_er
  const v71 = LAB_105a_3_er && s[141]
  s[550] = v71
  const v72 = LAS_11_3_nej || LAS_11_8_nej
  s[452] = v72
  const v73 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[453] = v73
  const v74 = v72 || LAS_11_3_ir
  s[454] = v74
  const LAB_105a_1 = LAB_105a_3_er && (v69 || v71 && f.fikSelvforsoergelsesydelse !== false && f.fordrevetFraUkraine !== true || s[142] && v74 && f.fordrevetFraUkraine !== true)
  s[1587] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (v69 || v71 && (f.fikSelvforsoergelsesydelse !== true || f.fordrevetFraUkraine !== false) || s[142] && (v73 || f.fordrevetFraUkraine !== false))
  s[1588] = LAB_105a_1_nej
  const LAB_105a_1_ir = LAB_105a_3_er && v69 || s[0] < 20089 /* 2025-01-01 */
  s[1341] = LAB_105a_1_ir
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const LAB_105a_3 = v69 ? FIRST_DAY : shiftMonths(f.omfattetAfArbejdspligtFra ?? FIRST_DAY, 1)
  s[1590] = LAB_105a_3
  const LAB_105a_3_hoej = v69 ? NEVER : shiftMonths(f.omfattetAfArbejdspligtFra ?? 84005 /* 2199-12-31 */, 1)
  s[1591] = LAB_105a_3_hoej
}

function svar_15(f, s) {
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const LAB_105a_indfaset = s[145] ? FIRST_DAY : f.fikSelvforsoergelsesydelse !== false ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  s[1593] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = s[145] ? NEVER : f.fikSelvforsoergelsesydelse !== true ? 20454 /* 2026-01-01 */ : 20270 /* 2025-07-01 */
  s[1594] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v2 = s[0] <= 15011 /* 2011-02-06 */
  s[1001] = v2
  const v3 = s[1] && v2
  s[244] = v3
  const v4 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v4 || !(f.persongruppe !== undefined)
  s[227] = SDL_53_1_timer_er
  const v6 = f.persongruppe !== undefined && !v4 || !(f.persongruppe !== undefined)
  s[226] = v6
  const v7 = f.timerDuKanArbejde ?? 0
  const v8 = f.timerDuKanArbejde ?? 16800
  const v9 = v7 <= 0
  const v10 = f.normalTimerPrUge ?? 0
  s[1220] = v10
  const v11 = f.normalTimerPrUge ?? 16800
  s[1221] = v11
  const v12 = v10 - v8
  s[1227] = v12
  const v13 = v11 - v7
  s[1228] = v13
  const v14 = v9 || v13 >= 400
  const v15 = !(v9 && v7 === v8) && v12 < 400
  const v16 = f.persongruppe === 'selvstaendig'
  const v17 = f.persongruppe !== undefined && v16
  const v18 = v17 || !(f.persongruppe !== undefined)
  s[239] = v18
  const v19 = f.persongruppe !== undefined && !v16
  const v20 = v19 || !(f.persongruppe !== undefined)
  s[241] = v20
  const v21 = f.andelAfArbejdetDuKan ?? 0
  s[588] = v21
  const v22 = f.andelAfArbejdetDuKan ?? 10000
  s[591] = v22
  const v23 = v21 <= 5000
  s[589] = v23
  const v24 = v22 <= 5000
  s[590] = v24
  const v25 = v20 || !v24
  const v26 = v18 && v23
  const v27 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v28 = f.persongruppe !== undefined && v27 || !(f.persongruppe !== undefined)
  const v29 = f.persongruppe !== undefined && !v27 || !(f.persongruppe !== undefined)
  const v30 = SDL_53_1_timer_er && v14 || v26 || v28
  const v31 = (v6 || v15) && v25 && v29
  const v32 = s[2] >= 15012 /* 2011-02-07 */
  s[243] = v32
  const v33 = v32 && s[5]
  s[980] = v33
  const v34 = s[4] && s[0] <= 15883 /* 2013-06-27 */
  s[981] = v34
  const v35 = f.ansatFra ?? FIRST_DAY
  s[222] = v35
  const v36 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[223] = v36
  const v37 = SDL_53_1_timer_er && (v14 || f.ansatIFleksjob !== false && v36 >= 15706 /* 2013-01-01 */) || v26 || v28
  const v38 = (v6 || v15 && (f.ansatIFleksjob !== true || v35 < 15706 /* 2013-01-01 */)) && v25 && v29
  const v39 = s[2] >= 15884 /* 2013-06-28 */
  s[979] = v39
  const SDL_7_2 = s[3] || v3 && v30 || v33 && v30 || v34 && v37 || v39 && v37
  s[2335] = SDL_7_2
  const SDL_7_2_nej = s[3] || v3 && v31 || v33 && v31 || v34 && v38 || v39 && v38
  s[2336] = SDL_7_2_nej
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v42 = f.uarbejdsdygtigVedEgenSygdom !== true || SDL_7_2_nej
  const v43 = f.uarbejdsdygtigVedEgenSygdom !== false && (SDL_7_2 || s[3])
  const SDL_7_1 = s[3] || v3 && v43 || v32 && v43
  s[246] = SDL_7_1
  const SDL_7_1_nej = s[3] || v3 && v42 || v32 && v42
  s[253] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v46 = v18 ? 14 : 15
  const v47 = v20 ? 15 : 14
  const v48 = v18 ? 14 : 21
  const v49 = v20 ? 21 : 14
  const v50 = v18 ? 14 : 30
  const v51 = v20 ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v52 = s[146] && s[147] <= 15011 /* 2011-02-06 */
  s[158] = v52
  const v53 = s[148] >= 15012 /* 2011-02-07 */ && s[149]
  s[159] = v53
  const v54 = dropFirst(s[150], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v51 : v49) : v47) : 14) : Infinity)
  const v55 = dropFirst(s[150], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v50 : v48) : v46) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v56 = f.fravaer !== undefined ? v54 : NO_DAYS
  const v57 = f.fravaer !== undefined ? v55 : ALL_DAYS
  const v58 = allPeriods(f.afbrydelser)
  const v59 = f.afbrydelser !== undefined ? v58 : NO_DAYS
  const v60 = f.afbrydelser !== undefined ? v58 : ALL_DAYS
  const v61 = without(v56, v60)
  const v62 = without(v57, v59)
  const v63 = f.fravaer !== undefined && sameDays(v54, v55) && f.afbrydelser !== undefined
  const v64 = from(v61, 15523 /* 2012-07-02 */)
  const v65 = from(v62, 15523 /* 2012-07-02 */)
  const v66 = intersectTable(v64, HELLIGDAGE_1)
  const v67 = intersectTable(v65, HELLIGDAGE_1)
  const v68 = without(v61, v67)
  const v69 = without(v62, v66)
  const v70 = s[151] && v52
  const v71 = v70 ? NO_DAYS : s[151] ? NO_DAYS : v68
  const v72 = v70 ? ALL_DAYS : s[151] ? ALL_DAYS : v69
  const v73 = s[151] || v52
  const v74 = v73 && v53
  const SDL_24_3 = v74 ? v71 : v73 ? v71 : v68
  s[154] = SDL_24_3
  const SDL_24_3_hoej = v74 ? v72 : v73 ? v72 : v69
  s[155] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v74 || sameDays(v68, v71)) && (!v73 || (!v70 || sameDays(NO_DAYS, v68)) && !s[151] && (!v52 || v63)) && (!v53 || v63)
  s[2418] = SDL_24_3_eksakt
  const SDL_24_3_er = v73 || v53
  s[156] = SDL_24_3_er
}

function svar_16(f, s) {
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v0 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v1 = f.pensionDuFaar !== undefined && v0 || !(f.pensionDuFaar !== undefined)
  s[256] = v1
  const v2 = f.pensionDuFaar !== undefined && !v0 || !(f.pensionDuFaar !== undefined)
  s[259] = v2
  const v3 = Math.min(s[2], s[152]) >= s[37]
  s[257] = v3
  const v4 = f.pensionDuFaar === 'tidlig_pension'
  const v5 = f.pensionDuFaar !== undefined && v4 || !(f.pensionDuFaar !== undefined)
  s[258] = v5
  const v6 = f.pensionDuFaar !== undefined && !v4 || !(f.pensionDuFaar !== undefined)
  s[261] = v6
  const v7 = Math.min(s[0], s[153]) < s[38] || s[3]
  s[260] = v7
  const v8 = onWeekdays(s[154], 62)
  s[162] = v8
  const v9 = onWeekdays(s[155], 62)
  s[161] = v9
  const v10 = monthEndOver(v9, 12, 130, s[147])
  const v11 = monthEndOver(v8, 12, 130, s[148])
  const v12 = s[156] && s[152] >= v10
  const v13 = s[156] && s[153] < v11
  const v14 = v12 && s[156]
  const v15 = s[157] && s[156] && v11 >= NEVER
  const v16 = v14 ? v10 : NEVER
  const v17 = v13 ? NEVER : v11
  const v18 = v14 ? (v13 || v15 ? Math.max(v11, v17) : v11) : v17
  const v19 = v14 || v13 || v15
  const v20 = monthEndOver(s[155], 12, 182, s[147])
  const v21 = monthEndOver(s[154], 12, 182, s[148])
  const v22 = s[156] && s[152] >= v20
  const v23 = s[156] && s[153] < v21
  const v24 = v22 && s[156]
  const v25 = s[157] && s[156] && v21 >= NEVER
  const v26 = v24 ? v20 : NEVER
  const v27 = v23 ? NEVER : v21
  const v28 = v24 ? (v23 || v25 ? Math.max(v21, v27) : v21) : v27
  const v29 = v24 || v23 || v25
  const SDL_25_1 = s[151] ? FIRST_DAY : s[158] ? FIRST_DAY : v19 ? (v29 ? Math.min(v16, v26) : v16) : v26
  s[264] = SDL_25_1
  const SDL_25_1_hoej = s[151] ? NEVER : s[158] ? NEVER : v19 ? (v29 ? Math.max(v18, v28) : v18) : v28
  s[266] = SDL_25_1_hoej
  const v32 = v1 || f.opfylderHelbredsbetingelserForFoertidspension !== false || v3 || v5
  s[1120] = v32
  const v33 = v2 && f.opfylderHelbredsbetingelserForFoertidspension !== true && v7 && v6
  s[1125] = v33
  const SDL_25_1_er = v32 && (s[151] || s[158] || s[159] && (v19 || v29))
  s[262] = SDL_25_1_er
  const SDL_25_1_ir = v32 && (s[151] || s[158] || s[159] && (v12 && s[157] || s[157] && !((!s[156] || !s[157] && v10 === v11) && s[156] && (!s[156] || v10 === NEVER)) || v22 && s[157] || s[157] && !((!s[156] || !s[157] && v20 === v21) && s[156] && (!s[156] || v20 === NEVER))) || s[160]) || v33
  s[268] = SDL_25_1_ir
}

function svar_17(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[161], 18, 260, s[147])
  const v1 = monthEndOver(s[162], 18, 260, s[148])
  const v2 = s[156] && v0 <= 16251 /* 2014-06-30 */
  s[163] = v2
  const v3 = s[156] && v1 > 16251 /* 2014-06-30 */
  s[165] = v3
  const v4 = s[156] && s[152] >= v0
  const v5 = s[156] && s[153] < v1
  const v6 = v4 && s[156]
  const v7 = s[157] && s[156] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[157] || s[157] && !((!s[156] || !s[157] && v0 === v1) && s[156] && (!s[156] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[157] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[177] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[178] = v17
  const v18 = v13 || v3 || v14
  s[175] = v18
  const v19 = v2 && v12 || s[157] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[176] = v19
  const v20 = monthEndOver(s[155], 18, 364, s[147])
  const v21 = monthEndOver(s[154], 18, 364, s[148])
  const v22 = s[156] && v20 <= 16251 /* 2014-06-30 */
  s[164] = v22
  const v23 = s[156] && v21 > 16251 /* 2014-06-30 */
  s[166] = v23
  const v24 = s[156] && s[152] >= v20
  const v25 = s[156] && s[153] < v21
  const v26 = v24 && s[156]
  const v27 = s[157] && s[156] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[157] || s[157] && !((!s[156] || !s[157] && v20 === v21) && s[156] && (!s[156] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[157] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[181] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[182] = v37
  const v38 = v33 || v23 || v34
  s[179] = v38
  const v39 = v22 && v32 || s[157] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[180] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[169] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[171] = v42
  const v43 = v19 || v39
  s[174] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[173] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[183] = v45
  const v46 = Math.max(s[147], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[148], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[161], 9, 110, v46)
  const v49 = monthEndOver(s[162], 9, 110, v47)
  const v50 = s[156] && s[152] >= v48
  const v51 = s[156] && s[153] < v49
  const v52 = v50 && s[156]
  const v53 = s[157] && s[156] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[187] = v57
  const v58 = v50 && s[157] || s[157] && !((!s[156] || !s[157] && v48 === v49) && s[156] && (!s[156] || v48 === NEVER))
  s[185] = v58
  const v59 = monthEndOver(s[155], 9, 154, v46)
  const v60 = monthEndOver(s[154], 9, 154, v47)
  const v61 = s[156] && s[152] >= v59
  const v62 = s[156] && s[153] < v60
  const v63 = v61 && s[156]
  const v64 = s[157] && s[156] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[188] = v68
  const v69 = v61 && s[157] || s[157] && !((!s[156] || !s[157] && v59 === v60) && s[156] && (!s[156] || v59 === NEVER))
  s[186] = v69
  const v70 = v57 || v68
  s[184] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[170] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[172] = v77
  const v78 = v44 && v40
  s[167] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[168] = v79
}

function svar_18(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[156] && countDays(s[161], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[163] || s[156] && countDays(s[162], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[156] && countDays(s[155], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[164] || s[156] && countDays(s[154], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[147] < 16252 /* 2014-07-01 */ && (s[156] && countDays(s[155], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[157]) && ((s[165] || s[157]) && (v0 || s[157]) && (s[165] || v0) || (s[166] || s[157]) && (v2 || s[157]) && (s[166] || v2) || s[157])
  const SDL_24_1 = v4 ? FIRST_DAY : s[167] ? (s[168] ? Math.min(s[169], s[170]) : s[169]) : s[170]
  s[265] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[167] ? (s[168] ? Math.max(s[171], s[172]) : s[171]) : s[172]
  s[267] = SDL_24_1_hoej
  const SDL_24_1_er = s[147] < NEVER && (v4 || !(v4 && !(s[148] >= 16252 /* 2014-07-01 */ || s[156] && countDays(s[154], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[157]) && (v3 || s[157]) && (v1 || v3))) && (s[167] || s[168]))
  s[263] = SDL_24_1_er
  const SDL_24_1_ir = s[147] < NEVER && (v4 || !(v4 && !(s[148] >= 16252 /* 2014-07-01 */ || s[156] && countDays(s[154], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[157]) && (v3 || s[157]) && (v1 || v3))) && (s[173] && s[174] || !(s[175] && !s[176] && s[177] >= 13332 /* 2006-07-03 */ && s[178] <= 15011 /* 2011-02-06 */ || s[179] && !s[180] && s[181] >= 13332 /* 2006-07-03 */ && s[182] <= 15011 /* 2011-02-06 */) && (s[183] && s[174] || !(s[175] && !s[176] && s[177] >= 15012 /* 2011-02-07 */ && s[178] <= 16251 /* 2014-06-30 */ || s[179] && !s[180] && s[181] >= 15012 /* 2011-02-07 */ && s[182] <= 16251 /* 2014-06-30 */) && (s[184] && (s[185] || s[186]) || !(s[187] && !s[185] || s[188] && !s[186]))))) || s[148] >= NEVER
  s[269] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[1104] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[1105] = v12
  const v13 = Math.max(s[0], SDL_24_1)
  const v14 = Math.max(s[2], SDL_24_1_hoej)
  const v15 = Math.max(s[0], v13)
  const v16 = Math.min(s[2], v14)
  const v17 = v11 && SDL_24_1_er
  const v18 = SDL_24_1_ir && SDL_24_1_er && v16 >= v15
  const v19 = v12 || v18
  const v20 = v12 ? (v18 ? Math.min(s[0], v15) : s[0]) : v15
  const v21 = v17 ? (v19 ? Math.min(v13, v20) : v13) : v20
  const v22 = v12 ? (v18 ? Math.max(s[2], v16) : s[2]) : v16
  const v23 = v17 ? (v19 ? Math.max(v14, v22) : v14) : v22
  const v24 = f.forlaengelseErAfgjort !== true && (v17 || v12 || v18)
  const v25 = f.forlaengelseErAfgjort !== false || v24
  s[190] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[192] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[191] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[194] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[195] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[1144] = v30
  const v31 = v25 && v29 && v30
  s[197] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[193] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[1152] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[189] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[196] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[200] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[206] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[207] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[214] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[201] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[211] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[209] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[198] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[199] = v50
  const v51 = v48 || v50
  s[1145] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[1148] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[1150] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[1146] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[202] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[212] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[1151] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[203] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[213] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[204] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[208] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[205] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[210] = SDL_27_1_6_nej
}

function svar_19(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[190] && s[191] >= 16953 /* 2016-06-01 */ && s[192] <= 16974 /* 2016-06-22 */
  const v1 = s[190] && s[191] >= 16975 /* 2016-06-23 */ && s[192] <= 20634 /* 2026-06-30 */
  const v2 = s[190] && s[191] >= 20635 /* 2026-07-01 */ && s[193]
  const SDL_27_1_7_2 = s[194] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[2488] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[194] || s[190] && s[195] && s[192] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[2489] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[194] || v0 || v2 || s[196]
  s[2490] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[194] || s[197] && f.foertidspensionssagPaabegyndt !== false || s[198] && f.foertidspensionssagPaabegyndt !== false || s[199] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[1153] = SDL_27_1_7
  const SDL_27_1_7_nej = s[194] || s[197] && f.foertidspensionssagPaabegyndt !== true || s[198] && f.foertidspensionssagPaabegyndt !== true || s[199] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[1158] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[200] || s[201] || s[202] || s[203] || s[204] || s[205] || SDL_27_1_7
  const v9 = s[206] || s[207]
  s[1154] = v9
  const v10 = s[208] || s[209]
  s[1155] = v10
  const v11 = s[210] || s[209]
  s[1156] = v11
  const v12 = SDL_27_1_7_nej || s[209]
  s[1157] = v12
  const v13 = v9 && (s[211] || s[209]) && (s[212] || s[209]) && (s[213] || s[207]) && v10 && v11 && v12 && (s[206] || s[211] || s[212] || s[213] || s[208] || s[210] || SDL_27_1_7_nej)
  const v14 = s[207] && s[209]
  s[1160] = v14
  const SDL_27_1 = s[194] || s[197] && v8 || s[214] && v8
  s[270] = SDL_27_1
  const SDL_27_1_nej = s[194] || s[197] && v13 || s[214] && v13
  s[271] = SDL_27_1_nej
  const SDL_27_1_ir = s[194] || s[197] && v14 || s[214] && v14 || s[196]
  s[272] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[215] <= 16251 /* 2014-06-30 */
  s[1106] = v18
  const v19 = s[216] && s[217] && v18
  s[250] = v19
  const v20 = s[216] && s[218] >= 16252 /* 2014-07-01 */ && s[219]
  s[247] = v20
  const v21 = monthStart(s[215])
  s[236] = v21
  const v22 = monthStart(s[218])
  s[237] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[156] && s[216]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[215], -1)
  const v31 = shiftDays(s[218], -1)
  const SDL_24a_1_graense = s[220] || v20 && (v27 && countDays(s[161], v23, v26) > 110 || v27 && countDays(s[155], v23, v26) > 154 || v27 && countDays(s[161], v28, v31) > 110 || v27 && countDays(s[155], v28, v31) > 154)
  s[248] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[220] || v19 || v20 && (v27 && countDays(s[162], v24, v25) <= 110 || v27 && countDays(s[154], v24, v25) <= 154 || v27 && countDays(s[162], v29, v30) <= 110 || v27 && countDays(s[154], v29, v30) <= 154)
  s[251] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[220] || v20 && s[157] || s[221]
  s[249] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[216] && shiftDays(s[218], -56) >= s[222] || s[157]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[216] && shiftDays(s[215], -56) < s[223] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[216] && s[224] && s[219]
  s[234] = v38
  const SDL_30_2 = s[220] || s[225] && v36 || v38 && v36
  s[2501] = SDL_30_2
  const SDL_30_2_nej = s[220] || s[225] && v37 || v38 && v37
  s[2502] = SDL_30_2_nej
  const SDL_30_2_ir = s[220] || s[221]
  s[231] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[220] || s[225] || v38)
  s[2503] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[220]
  s[2504] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[2505] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[226] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[227] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[220] || s[225] && v46 || v38 && v46
  s[232] = SDL_30
  const SDL_30_nej = s[220] || s[225] && v45 || v38 && v45
  s[233] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[216] && s[217] && s[215] <= 13604 /* 2007-04-01 */
  const v50 = s[216] && s[218] >= 13605 /* 2007-04-02 */ && s[215] <= 14031 /* 2008-06-01 */
  const v51 = s[215] <= 15340 /* 2012-01-01 */
  s[1180] = v51
  const v52 = s[216] && s[218] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[218] >= 15341 /* 2012-01-02 */
  s[1181] = v53
  const v54 = s[216] && v53 && s[219]
  const v55 = v52 || v54
  const SDL_30_1 = s[220] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[228] = SDL_30_1
  const SDL_30_1_hoej = s[220] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[229] = SDL_30_1_hoej
  const SDL_30_1_er = s[220] || v49 || v50 || v52 || v54
  s[230] = SDL_30_1_er
}

function svar_20(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[215], s[228])
  s[1178] = v0
  const v1 = shiftDays(s[218], s[229])
  s[1179] = v1
  const v2 = s[216] && s[230]
  s[969] = v2
  const v3 = s[157] || s[231]
  s[973] = v3
  const v4 = shiftDays(v0, -1)
  s[971] = v4
  const v5 = shiftDays(v1, -1)
  s[970] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[766] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[767] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[232] && v12
  const v17 = s[231] && v12 && v14 >= NEVER
  const v18 = s[233] ? NEVER : v14
  const v19 = v16 || s[233] || v17
  const v20 = s[232] && v15 || s[231] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[220] ? FIRST_DAY : v16 ? v13 : NEVER
  s[1084] = SDL_31_1
  const SDL_31_1_hoej = s[220] ? NEVER : v16 ? (s[233] || v17 ? Math.max(v14, v18) : v14) : v18
  s[1085] = SDL_31_1_hoej
  const SDL_31_1_er = s[220] || s[225] && v19 || s[234] && v19
  s[1083] = SDL_31_1_er
  const SDL_31_1_ir = s[220] || s[225] && v20 || s[234] && v20 || s[221]
  s[1086] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[232] || s[231]
  s[972] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[232] || v27)
  const v30 = s[233] || SDL_31_1_er && SDL_31_1 < s[2] || s[231] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[216] && s[215] < v32 || s[216] && shiftMonths(v31, 1) < s[218]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[216] && s[218] >= v31 || s[157]) && (s[216] && shiftMonths(v32, 1) >= s[215] || s[157])
  const v35 = (s[216] && shiftDays(s[218], -91) >= v25 || s[157]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[216] && shiftDays(s[215], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[216] && s[224] && s[215] <= 15522 /* 2012-07-01 */
  const v38 = s[216] && s[218] >= 15523 /* 2012-07-02 */ && s[235]
  const v39 = shiftMonths(s[236], -6)
  const v40 = shiftMonths(s[237], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[236], v45)
  const v48 = shiftMonths(s[237], v46)
  const SDL_32_1 = s[220] || s[225] && v35 || v37 && v35 || v38 && ((s[216] && shiftDays(s[218], -182) >= v25 || s[157]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[238] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[216] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[216] && r_timerPrMaaned.maaned < s[237]; return (r0_0 || s[157]) && (r0_1 || s[157]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[216] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[216] && r_timerPrMaaned.maaned < s[237]; return (r0_0 || s[157]) && (r0_1 || s[157]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[216] && r_timerPrMaaned.maaned < s[237]; const r0_1 = s[216] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[157]) && (r0_0 || s[157]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[216] && r_timerPrMaaned.maaned < s[237]; const r0_1 = s[216] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[157]) && (r0_0 || s[157]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[2506] = SDL_32_1
  const SDL_32_1_nej = s[220] || s[225] && v36 || v37 && v36 || v38 && (s[216] && shiftDays(s[215], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[238] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[216] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[216] && r_timerPrMaaned.maaned < s[237]; const r0_2 = (r0_0 || s[157]) && (r0_1 || s[157]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[216] && r_timerPrMaaned.maaned < v40 || s[216] && r_timerPrMaaned.maaned >= s[236]) && !s[157] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[216] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[216] && r_timerPrMaaned.maaned < s[237]; const r0_2 = (r0_0 || s[157]) && (r0_1 || s[157]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[216] && r_timerPrMaaned.maaned < v40 || s[216] && r_timerPrMaaned.maaned >= s[236] || s[157] && !r0_3) && !(s[157] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[216] && r_timerPrMaaned.maaned < s[237]; const r0_1 = s[216] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[157]) && (r0_0 || s[157]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[216] && r_timerPrMaaned.maaned < v48 || s[216] && r_timerPrMaaned.maaned >= s[236]) && !s[157] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[216] && r_timerPrMaaned.maaned < s[237]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[216] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[157]) && (r0_0 || s[157]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[216] && r_timerPrMaaned.maaned < v48 || s[216] && r_timerPrMaaned.maaned >= s[236] || s[157] && !r0_1) && !(s[157] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[2507] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[216] && s[224] && s[215] <= 15705 /* 2012-12-31 */
  const v54 = s[216] && s[218] >= 15706 /* 2013-01-01 */ && s[215] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[216] && s[218] >= 15884 /* 2013-06-28 */ && s[219]
  const SDL_42_1 = s[220] || s[225] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[1199] = SDL_42_1
  const SDL_42_1_nej = s[220] || s[225] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[1200] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[220] || s[225] && v61 || s[234] && v61
  s[2508] = SDL_34_1
  const SDL_34_1_nej = s[220] || s[225] && v60 || s[234] && v60
  s[2509] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[1165] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[1166] = v66
  const v67 = v66 || v33
  s[968] = v67
  const v68 = v65 && v34
  s[967] = v68
  const v69 = s[227] && (SDL_32_1 || s[231]) || s[239] && (SDL_42_1 || s[231]) || s[240] || v68 || SDL_34_1
  const v70 = (s[226] || SDL_32_1_nej) && (s[241] || SDL_42_1_nej) && s[242] && v67 && (SDL_34_1_nej || s[231])
  const SDL_32 = s[220] || s[225] && v69 || s[234] && v69
  s[245] = SDL_32
  const SDL_32_nej = s[220] || s[225] && v70 || s[234] && v70
  s[252] = SDL_32_nej
}

function svar_21(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[243] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[2] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[3] || s[244] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[977] = SDL_3
  const SDL_3_nej = s[3] || s[244] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[974] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[245] || s[231]
  s[1094] = v8
  const v9 = SDL_3 || s[3]
  s[975] = v9
  const v10 = s[246] || s[3]
  s[976] = v10
  const SDL_24a_1 = s[220] || s[247] && (s[248] || s[249]) && v8 && v9 && v10 && (s[248] || s[245] || SDL_3 || s[246])
  s[1110] = SDL_24a_1
  const SDL_24a_1_nej = s[220] || s[250] || s[247] && (s[251] || s[252] || SDL_3_nej || s[253])
  s[1115] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[220] || s[247] && s[249] && s[231] && s[3] || s[221]
  s[1113] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[430] = v14
  const v15 = s[2] >= 16801 /* 2016-01-01 */
  s[375] = v15
  const v16 = s[1] && v14
  s[1114] = v16
  const SDL_24c_1 = s[3] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[2430] = SDL_24c_1
  const SDL_24c_1_nej = s[3] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[2431] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[1] && s[254]
  s[343] = v19
  const v20 = s[255] && v14
  s[594] = v20
  const v21 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[1130] = v21
  const v22 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[1131] = v22
  const v23 = s[256] || s[257] || s[258]
  const v24 = s[259] && s[260] && s[261]
  const v25 = v23 && s[262]
  const v26 = v24 && s[263]
  const v27 = v25 ? (v26 ? Math.min(s[264], s[265]) : s[264]) : s[265]
  const v28 = v25 ? (v26 ? Math.max(s[266], s[267]) : s[266]) : s[267]
  const v29 = f.forlaengelseErAfgjort !== true && (v25 || v26)
  const v30 = f.forlaengelseErAfgjort !== false || v29
  s[1098] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v29 ? Math.min(v21, v27) : v21) : v27
  s[1099] = v31
  const v32 = f.forlaengelseErAfgjort !== false ? (v29 ? Math.max(v22, v28) : v22) : v28
  s[1101] = v32
  const v33 = f.forlaengelseErAfgjort !== true && (v23 && s[268] || v24 && s[269])
  s[1103] = v33
  const v34 = v30 && s[0] < v32 || v23 || s[270]
  const v35 = s[271] || s[272]
  s[1161] = v35
  const v36 = (v30 && s[2] >= v31 || v33) && v24 && v35
  const v37 = SDL_24a_1_nej || SDL_24a_1_ir
  s[1112] = v37
  const v38 = v15 && s[8]
  const v39 = s[253] || v34 && v37 && (SDL_24c_1_nej || s[3])
  const v40 = v10 && (v36 || SDL_24a_1 || SDL_24c_1)
  const v41 = s[216] && s[2] >= s[215]
  s[1095] = v41
  const v42 = s[216] && s[0] < s[218]
  s[1091] = v42
  const v43 = !s[273] || v41
  const LAB_107_1 = v43 && (s[3] || v20 && v10 && (v36 || SDL_24a_1) || v38 && v40 || s[9] && v40)
  s[1595] = LAB_107_1
  const LAB_107_1_nej = v43 && (s[3] || v19 || v20 && (s[253] || v34 && v37) || v38 && v39 || s[9] && v39)
  s[1596] = LAB_107_1_nej
  const LAB_107_1_ir = v43 && s[3] || s[255] && (v42 || s[157])
  s[1597] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v47 = s[0] <= 17125 /* 2016-11-20 */
  s[289] = v47
  const v48 = s[2] >= 17126 /* 2016-11-21 */ && s[8]
  s[290] = v48
  const v49 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v50 = f.ventesFuldtRask !== true || shiftDays(s[123], 56) < s[274] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v49 || !(f.tilbudUnderForloebet !== undefined)
  const v51 = f.ventesFuldtRask !== false && s[275] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v49 || !(f.tilbudUnderForloebet !== undefined))
  const v52 = s[9] && s[145]
  s[549] = v52
  const LAB_108_2 = s[276] && (s[254] || s[255] && v47 || v48 && v50 || v52 && v50 || s[277])
  s[1598] = LAB_108_2
  const LAB_108_2_nej = s[276] && (s[254] || v48 && v51 || v52 && v51)
  s[1599] = LAB_108_2_nej
}

function svar_22(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[278] && s[123] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[124] >= 16428 /* 2014-12-24 */ && s[123] <= 16616 /* 2015-06-30 */
  const v6 = s[124] >= 16617 /* 2015-07-01 */ && s[279]
  const v7 = shiftDays(s[123], 28)
  const v8 = shiftDays(s[124], 28)
  const v9 = s[280] && s[281]
  const v10 = f.jobafklaringEfter === 'ny_sygemelding'
  const v11 = f.jobafklaringEfter !== undefined && v10 || !(f.jobafklaringEfter !== undefined)
  const v12 = f.jobafklaringEfter !== undefined && !v10 || !(f.jobafklaringEfter !== undefined)
  const v13 = shiftDays(f.afgoerelseOmJobafklaringDen ?? FIRST_DAY, 28)
  const v14 = shiftDays(f.afgoerelseOmJobafklaringDen ?? 84005 /* 2199-12-31 */, 28)
  const v15 = v11 ? (v12 ? Math.min(v7, v13) : v13) : v7
  const v16 = v11 ? (v12 ? Math.max(v8, v14) : v14) : v8
  const v17 = s[282] || s[283]
  const v18 = s[282] ? v15 : NEVER
  const v19 = s[284] || v9 || v17
  const v20 = s[284] ? FIRST_DAY : v9 ? (v17 ? Math.min(v15, v18) : v15) : v18
  const v21 = v5 || v6 || v19
  const v22 = v5 ? FIRST_DAY : v6 ? (v19 ? Math.min(v7, v20) : v7) : v20
  const LAB_109_1_frist = s[285] ? FIRST_DAY : v0 ? (v21 ? Math.min(v3, v22) : v3) : v22
  s[1603] = LAB_109_1_frist
  const v24 = s[283] ? NEVER : v16
  const v25 = s[284] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[285] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[1604] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[286] && (s[285] || v5 || s[284]) || s[287]
  s[1605] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[278] && s[123] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[123], 24)
  const v31 = shiftMonths(s[124], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[124] >= 17533 /* 2018-01-02 */ && s[281]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[668] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[666] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[124]
  const v41 = v31 === NEVER ? Infinity : v31 - s[123]
  const v42 = dayReaching(v39, s[123], v40)
  const v43 = dayReaching(v38, s[124], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[123], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[124], v41))
  const v50 = v34 || s[288]
  const v51 = v34 ? (s[288] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[285] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[1609] = LAB_110_1
  const v53 = v34 ? (s[288] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[285] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[1610] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[278]
  s[1611] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[285] || f.erIJobafklaring !== true || s[123] < 16252 /* 2014-07-01 */
  s[1612] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[255] && s[0] <= 16617 /* 2015-07-01 */
  const v58 = s[2] >= 16618 /* 2015-07-02 */ && s[289]
  const v59 = f.uarbejdsdygtigVedEgenSygdom !== true || s[143] || f.fikSygedagpengeVedLivstruende !== false
  const v60 = f.uarbejdsdygtigVedEgenSygdom !== false && s[144] && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[276] && (s[254] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[290] && v59 || s[9] && v59)
  s[1613] = LAB_110_2
  const LAB_110_2_nej = s[276] && (s[254] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[290] && v60 || s[9] && v60)
  s[1614] = LAB_110_2_nej
  const LAB_110_2_ir = s[276] && (s[254] || v58) || s[291]
  s[1615] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[254] ? FIRST_DAY : LAB_110_1
  s[1616] = LAB_111_1
  const LAB_111_1_hoej = s[254] ? NEVER : LAB_110_1_hoej
  s[1617] = LAB_111_1_hoej
  const LAB_111_1_er = s[276] && (s[254] || s[292] && LAB_110_1_er || s[9] && LAB_110_1_er)
  s[1618] = LAB_111_1_er
  const LAB_111_1_ir = s[276] && (s[254] || s[292] && LAB_110_1_ir || s[9] && LAB_110_1_ir) || s[291]
  s[1619] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v68 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v69 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const LAB_111_2 = s[276] && (s[254] || s[292] && v69 || s[140] && v69 || s[121])
  s[1620] = LAB_111_2
  const LAB_111_2_nej = s[276] && (s[254] || s[292] && v68 || s[140] && v68 || s[121])
  s[1621] = LAB_111_2_nej
  const LAB_111_2_ir = s[276] && (s[254] || s[121]) || s[291]
  s[1342] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[254] ? FIRST_DAY : shiftMonths(v1, 42)
  s[1623] = LAB_111_3
  const LAB_111_3_hoej = s[254] ? NEVER : shiftMonths(v2, 42)
  s[1624] = LAB_111_3_hoej
  const LAB_111_3_er = s[276] && f.risikoForFireAar !== false
  s[1625] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[254] || s[291] || f.risikoForFireAar !== true
  s[1626] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v77 = shiftMonths(v2, 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[276] && (s[254] || s[292] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[140] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[121])
  s[1627] = LAB_111_4
  const LAB_111_4_nej = s[276] && (s[254] || s[292] && v77 || s[140] && v77 || s[121])
  s[1628] = LAB_111_4_nej
}

function svar_23(f, s) {
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v0 = s[4] && s[0] <= 17682 /* 2018-05-31 */
  s[910] = v0
  const v1 = s[2] >= 17683 /* 2018-06-01 */
  s[909] = v1
  const v2 = v1 && s[8]
  const v3 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v4 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[3] || v0 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v2 && v3 || s[293] && v3
  s[1632] = LAB_112_2
  const LAB_112_2_nej = s[3] || s[7] || v0 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v2 && v4 || s[293] && v4 || s[119]
  s[1633] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v7 = s[4] && s[294]
  s[571] = v7
  const v8 = s[0] <= 19133 /* 2022-05-21 */
  s[328] = v8
  const v9 = s[295] && v8
  s[320] = v9
  const v10 = shiftMonths(s[37], -72)
  s[923] = v10
  const v11 = shiftMonths(s[38], -72)
  s[922] = v11
  const v12 = v11 >= s[0] || f.oenskerRessourceforloeb !== false
  const v13 = (v10 < s[2] || s[3]) && f.oenskerRessourceforloeb !== true
  const v14 = s[2] >= 19134 /* 2022-05-22 */
  s[329] = v14
  const v15 = v14 && s[118]
  s[319] = v15
  const LAB_112_3 = s[3] || s[7] || v7 || v9 && v12 || v15 && v12 || s[119] && v12
  s[1634] = LAB_112_3
  const LAB_112_3_nej = s[3] || v9 && v13 || v15 && v13 || s[119] && v13
  s[1635] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v18 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v19 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v20 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v19 || LAB_112_2
  const v21 = LAB_112_2_nej || s[3]
  const v22 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v18 && v21
  const v23 = s[9] && s[294]
  s[321] = v23
  const v24 = s[295] && s[118]
  s[322] = v24
  const LAB_112_1 = s[296] || !(s[296] && !(s[0] < 20485 /* 2026-02-01 */ || s[297])) && (s[3] || v0 && v22 || v2 && v22 || v23 && v22 || v24 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v18 && v21 && (LAB_112_3 || s[3]))
  s[1629] = LAB_112_1
  const LAB_112_1_nej = s[296] || !(s[296] && !(s[0] < 20485 /* 2026-02-01 */ || s[297])) && (s[3] || s[7] || v0 && v20 || v2 && v20 || v23 && v20 || v24 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v19 || LAB_112_2 || LAB_112_3_nej) || s[119])
  s[1630] = LAB_112_1_nej
  const LAB_112_1_ir = s[296] || !(s[296] && !(s[0] < 20485 /* 2026-02-01 */ || s[297])) && s[3]
  s[1631] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[3] || v7 || v24 || s[298])
  s[1636] = LAB_112_3_igang
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v29 = f.ressourceforloebStartede ?? FIRST_DAY
  s[306] = v29
  const v30 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[307] = v30
  const v31 = v29 <= 13331 /* 2006-07-02 */
  s[312] = v31
  const v32 = v30 >= 13332 /* 2006-07-03 */ && v29 <= 15705 /* 2012-12-31 */
  s[313] = v32
  const v33 = v30 >= 15706 /* 2013-01-01 */
  s[305] = v33
  const v34 = v33 && v29 <= 18808 /* 2021-06-30 */
  const v35 = v30 >= 18809 /* 2021-07-01 */
  const v36 = v29 <= 18992 /* 2021-12-31 */
  s[308] = v36
  const v37 = v35 && v36
  const v38 = allPeriods(f.perioderUdenRaadighed)
  const v39 = shiftMonths(v29, 6)
  const v40 = shiftMonths(v30, 6)
  const v41 = v30 >= 18993 /* 2022-01-01 */
  s[309] = v41
  const v42 = v29 <= 20484 /* 2026-01-31 */
  s[310] = v42
  const v43 = v30 >= 20485 /* 2026-02-01 */
  s[311] = v43
  const v44 = v37 || v41 && v42 || v43
  const LAB_113_2 = v31 ? FIRST_DAY : v34 || v44 ? (v44 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v38 : NO_DAYS), shiftDays(v29, 1), v39 === NEVER ? Infinity : v39 - v30) : NEVER) : NEVER
  s[1637] = LAB_113_2
  const LAB_113_2_hoej = v31 ? NEVER : v32 ? NEVER : v34 ? NEVER : v37 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v38 : ALL_DAYS), shiftDays(v30, 1), v40 === NEVER ? Infinity : v40 - v29)
  s[1638] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v31 || f.ressourceforloebErBevilget !== true
  s[316] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v48 = v35 && v42
  const v49 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v50 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[2] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[121] || !(s[121] && s[299]) && (v31 || v48 && v50 || v43 && v50))
  s[1640] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[121] || !(s[121] && s[299]) && (v31 || v32 || v34 || v48 && v49 || v43 && v49))
  s[1641] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[121] || !(s[121] && s[299]) && v31) || f.ressourceforloebErBevilget !== true
  s[1642] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v54 = s[300] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v55 = (s[301] || s[302]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[3] || v24 && v55 || s[119] && v55)
  s[1643] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[7] || v7 || v24 && v54 || s[119] && v54)
  s[1644] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v58 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[314] = v58
  const v59 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[315] = v59
  const v60 = v58 <= 13331 /* 2006-07-02 */
  const v61 = v59 >= 13332 /* 2006-07-03 */ && v58 <= 15705 /* 2012-12-31 */
  const v62 = v59 >= 15706 /* 2013-01-01 */
  const v63 = v58 <= 20484 /* 2026-01-31 */
  const v64 = v59 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v60 ? FIRST_DAY : v62 && v58 <= 18261 /* 2019-12-31 */ || v59 >= 18262 /* 2020-01-01 */ && v58 <= 18992 /* 2021-12-31 */ || v59 >= 18993 /* 2022-01-01 */ && v63 || v64 ? v58 : NEVER
  s[1646] = LAB_113_4
  const LAB_113_4_hoej = v60 ? NEVER : v61 ? NEVER : v59
  s[1647] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v60 || f.ressourceforloebErBevilget !== true
  s[1343] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v68 = v62 && v63
  const v69 = v59 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v70 = v58 < s[2] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v60 || v68 && v69 || v64 && v69)
  s[1650] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v60 || v61 || v68 && v70 || v64 && v70)
  s[1651] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[3] || v24 && s[301] || s[298])
  s[1652] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[7] || v7 || v24 && s[300] || s[303])
  s[1653] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[3] || v24 && s[302] || s[304]) || f.ressourceforloebErBevilget !== true
  s[1654] = LAB_113a_ir
}

function svar_24(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = s[305] && s[306] <= 16435 /* 2014-12-31 */
  const v1 = shiftMonths(s[306], 60)
  const v2 = shiftMonths(s[307], 60)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[306] <= 18261 /* 2019-12-31 */
  const v6 = s[307] >= 16436 /* 2015-01-01 */ && v5
  const v7 = allPeriods(f.barselUnderRessourceforloeb)
  const v8 = f.barselUnderRessourceforloeb !== undefined ? v7 : NO_DAYS
  const v9 = f.barselUnderRessourceforloeb !== undefined ? v7 : ALL_DAYS
  const v10 = without(ALL_DAYS, v9)
  const v11 = without(ALL_DAYS, v8)
  const v12 = dayReaching(v11, s[306], v1 === NEVER ? Infinity : v1 - s[307])
  const v13 = dayReaching(v10, s[307], v2 === NEVER ? Infinity : v2 - s[306])
  const v14 = Math.min(v3, v12)
  const v15 = Math.max(v4, v13)
  const v16 = s[307] >= 18262 /* 2020-01-01 */
  const v17 = v16 && s[308]
  const v18 = shiftMonths(s[306], 36)
  const v19 = shiftMonths(s[307], 36)
  const v20 = dayReaching(v11, s[306], v18 === NEVER ? Infinity : v18 - s[307])
  const v21 = dayReaching(v10, s[307], v19 === NEVER ? Infinity : v19 - s[306])
  const v22 = s[309] && s[306] <= 19133 /* 2022-05-21 */ || s[307] >= 19134 /* 2022-05-22 */ && s[310] || s[311]
  const v23 = v17 || v22
  const v24 = v17 ? (v22 ? Math.min(v12, v20) : v12) : v20
  const v25 = v6 || v23
  const v26 = v6 ? (v23 ? Math.min(v14, v24) : v14) : v24
  const LAB_114_1 = s[312] ? FIRST_DAY : v0 || v25 ? (v0 ? (v25 ? Math.min(v3, v26) : v3) : v26) : NEVER
  s[1655] = LAB_114_1
  const v28 = v17 ? (v22 ? Math.max(v13, v21) : v13) : v21
  const v29 = v6 ? (v23 ? Math.max(v15, v28) : v15) : v28
  const LAB_114_1_hoej = s[312] ? NEVER : s[313] ? NEVER : v0 ? (v25 ? Math.max(v4, v29) : v4) : v29
  s[1656] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v31 = s[305] && v5
  const v32 = s[314] < shiftDays(shiftMonths(s[307], 12), -1) || f.ressourceforloebErBevilget !== false && LAB_114_1 < s[315]
  const v33 = s[315] >= shiftDays(shiftMonths(s[306], 12), -1) && (f.ressourceforloebErBevilget !== false && LAB_114_1_hoej >= s[314] || s[316])
  const v34 = v16 && s[310]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[312] || v31 && v33 || v34 && v33 || s[311] && v33)
  s[1657] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[312] || s[313] || v31 && v32 || v34 && v32 || s[311] && v32)
  s[1658] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v37 = shiftMonths(s[19], 480)
  s[346] = v37
  const v38 = shiftMonths(s[14], 480)
  s[326] = v38
  const v39 = s[2] >= v37
  s[324] = v39
  const v40 = f.maanederIRessourceforloeb ?? 0
  const v41 = f.maanederIRessourceforloeb ?? 240
  const v42 = v40 <= 0
  const v43 = v39 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v44 = s[0] < v38 || v42 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v45 = s[2] >= s[317]
  const v46 = v45 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v39 && s[0] < s[318] && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v41)) : 36
  const v47 = s[0] < s[318] || v42 || f.oenskerRessourceforloeb !== false ? (s[0] < v38 || v45 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v40))) : 0
  const v48 = s[319] || s[119]
  const v49 = s[119] ? -Infinity : v46
  const v50 = s[320] || v48
  const v51 = s[320] ? (v48 ? Math.min(v46, v49) : v46) : v49
  const v52 = s[321] || v50
  const v53 = s[321] ? (v50 ? Math.min(v43, v51) : v43) : v51
  const v54 = s[120] || v52
  const v55 = s[120] ? (v52 ? Math.min(v43, v53) : v43) : v53
  const LAB_114_3 = s[3] ? -Infinity : s[7] ? (v54 ? Math.min(0, v55) : 0) : v55
  s[1660] = LAB_114_3
  const v57 = s[119] ? Infinity : v47
  const v58 = s[320] ? (v48 ? Math.max(v47, v57) : v47) : v57
  const v59 = s[321] ? (v50 ? Math.max(v44, v58) : v44) : v58
  const LAB_114_3_hoej = s[3] ? Infinity : v54 ? (s[120] ? (v52 ? Math.max(v44, v59) : v44) : v59) : 0
  s[1661] = LAB_114_3_hoej
  const LAB_114_3_ir = s[3] || s[119]
  s[1325] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[3] || s[120] || s[321] || s[322] || s[298])
  s[1663] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v63 = s[37] <= 13331 /* 2006-07-02 */
  const v64 = s[38] >= 13332 /* 2006-07-03 */ && s[37] <= 15705 /* 2012-12-31 */
  const v65 = s[38] >= 15706 /* 2013-01-01 */ && s[37] <= 16617 /* 2015-07-01 */
  const v66 = s[38] >= 16618 /* 2015-07-02 */ && s[37] <= 17125 /* 2016-11-20 */
  const v67 = s[38] >= 17126 /* 2016-11-21 */ && s[37] <= 18261 /* 2019-12-31 */
  const v68 = s[38] >= 18262 /* 2020-01-01 */ && s[37] <= 18992 /* 2021-12-31 */
  const v69 = s[38] >= 18993 /* 2022-01-01 */ && s[37] <= 20484 /* 2026-01-31 */
  const v70 = s[37] <= 2147483646
  s[889] = v70
  const v71 = s[38] >= 20485 /* 2026-02-01 */ && v70
  const v72 = s[3] || s[38] === NEVER
  s[890] = v72
  const v73 = v66 || v67 || v68 || v69 || v71
  const LAB_114_4 = v63 ? FIRST_DAY : v65 || v73 ? (v73 ? (v66 ? FIRST_DAY : shiftDays(s[37], -1)) : NEVER) : NEVER
  s[1664] = LAB_114_4
  const LAB_114_4_hoej = v63 ? NEVER : v64 ? NEVER : v65 ? NEVER : v66 ? NEVER : shiftDays(s[38], -1)
  s[1665] = LAB_114_4_hoej
  const LAB_114_4_er = f.ressourceforloebErBevilget !== false && (v63 || v64 || v65 || v66 || v67 || v68 || v69 || v71)
  s[1666] = LAB_114_4_er
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v63 || v66 || v67 && s[3] || v68 && s[3] || v69 && s[3] || v71 && s[3] || v72) || f.ressourceforloebErBevilget !== true
  s[1667] = LAB_114_4_ir
}

function svar_25(f, s) {
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v0 = s[323] || s[324] || f.oenskerRessourceforloeb !== true
  const v1 = s[325] && s[0] < s[326] && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[3] || s[120] && v1 || s[293] && v1
  s[1668] = LAB_115_1
  const LAB_115_1_nej = s[3] || s[7] || s[120] && v0 || s[293] && v0 || s[119]
  s[1669] = LAB_115_1_nej
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v4 = s[19] <= -11142 /* 1939-07-01 */
  const v5 = s[14] <= -11142 /* 1939-07-01 */
  const v6 = shiftMonths(s[19], 804)
  const v7 = shiftMonths(s[14], 804)
  const v8 = shiftMonths(s[19], 780)
  const v9 = shiftMonths(s[14], 780)
  const v10 = s[2] >= (v4 ? (v5 ? v6 : Math.min(v6, v8)) : v8)
  const v11 = s[327] && s[126]
  s[400] = v11
  const v12 = s[127] && s[5]
  const LAB_116_1_alder = s[3] || s[88] && s[0] < (v4 ? (v5 ? v7 : Math.max(v7, v9)) : v9) || v11 && s[0] < (v4 ? (v5 ? v7 : Math.max(v7, v9)) : v9) || v12 && s[0] < s[38] || s[120] && s[0] < s[38] || s[9] && s[0] < s[38]
  s[1670] = LAB_116_1_alder
  const LAB_116_1_alder_nej = s[3] || s[88] && v10 || v11 && v10 || v12 && s[143] || s[120] && s[143] || s[9] && s[143]
  s[337] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v15 = s[1] && s[0] <= 14511 /* 2009-09-24 */
  s[340] = v15
  const v16 = s[2] >= 14512 /* 2009-09-25 */ && s[5]
  s[341] = v16
  const v17 = s[9] && s[328]
  s[342] = v17
  const v18 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  const v19 = f.pensionDuFaar !== undefined && v18 || !(f.pensionDuFaar !== undefined)
  s[893] = v19
  const v20 = f.pensionDuFaar !== undefined && !v18 || !(f.pensionDuFaar !== undefined)
  s[894] = v20
  const v21 = f.pensionDuFaar === 'seniorpension'
  const v22 = f.pensionDuFaar !== undefined && v21 || !(f.pensionDuFaar !== undefined)
  s[912] = v22
  const v23 = f.pensionDuFaar !== undefined && !v21 || !(f.pensionDuFaar !== undefined)
  s[911] = v23
  const v24 = s[2] >= 18626 /* 2020-12-30 */
  s[925] = v24
  const v25 = (v22 && s[9] || s[258] && v24) && s[328]
  const LAB_116_1_pension = v25 || !(v25 && !((v23 || s[0] < 18262 /* 2020-01-01 */) && (s[261] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && (s[3] || v15 && s[323] || v16 && s[323] || s[120] && s[323] || v17 && s[323] || s[329] && v20)
  s[1676] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v25 || !(v25 && !((v23 || s[0] < 18262 /* 2020-01-01 */) && (s[261] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && (s[3] || v15 && s[325] || v16 && s[325] || s[120] && s[325] || v17 && s[325] || s[329] && v19)
  s[338] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v25 || !(v25 && !((v23 || s[0] < 18262 /* 2020-01-01 */) && (s[261] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && s[3]
  s[1677] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v29 = f.aabenbartFormaalsloestAtAfproeve !== false || !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== false
  const v30 = !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== true
  const LAB_116_3 = s[3] || v15 && v29 || v16 && v29 || s[120] && v29 || s[9] && v29
  s[1686] = LAB_116_3
  const LAB_116_3_nej = s[3] || v15 && v30 || v16 && v30 || s[120] && v30 || s[9] && v30
  s[385] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v33 = LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || LAB_116_3_nej
  const v34 = LAB_116_1_alder || s[3]
  s[334] = v34
  const v35 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[335] = v35
  const v36 = LAB_116_3 || s[3]
  s[386] = v36
  const v37 = v34 && v35 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && v36
  const v38 = LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || f.vaesentligeBegraensninger !== true || LAB_116_3_nej
  const v39 = v34 && v35 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && f.vaesentligeBegraensninger !== false && v36
  const LAB_116_1 = s[3] || v15 && v37 || v16 && v37 || s[120] && v39 || s[9] && v39
  s[336] = LAB_116_1
  const LAB_116_1_nej = s[3] || v15 && v33 || v16 && v33 || s[120] && v38 || s[9] && v38
  s[339] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v42 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  const v43 = f.ydelser !== undefined ? v42 : NO_DAYS
  s[330] = v43
  const v44 = f.ydelser !== undefined ? v42 : ALL_DAYS
  s[331] = v44
  const v45 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  const v46 = f.ydelser !== undefined ? v45 : NO_DAYS
  s[737] = v46
  const v47 = f.ydelser !== undefined ? v45 : ALL_DAYS
  s[738] = v47
  const v48 = intersect(v43, v46)
  const v49 = intersect(v44, v47)
  const LAB_116_1_foertidspension = from(v48, 13332 /* 2006-07-03 */)
  s[1671] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_hoej = from(v49, 13332 /* 2006-07-03 */)
  s[1672] = LAB_116_1_foertidspension_hoej
  const v52 = dayReaching(LAB_116_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v53 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v54 = v52 <= 14511 /* 2009-09-24 */
  const v55 = v53 >= 14512 /* 2009-09-25 */ && v52 <= 18261 /* 2019-12-31 */
  const v56 = v53 >= 18262 /* 2020-01-01 */ && v52 <= 2147483646
  const LAB_116_1_foertidspension_ir = v53 === NEVER
  s[1675] = LAB_116_1_foertidspension_ir
  const v58 = v54 || v55
  const LAB_116_1_foertidspension_eksakt = (!v58 || (!v54 || !v54 || f.ydelser !== undefined) && (!v55 || f.ydelser !== undefined)) && (!v56 || f.ydelser !== undefined)
  s[1674] = LAB_116_1_foertidspension_eksakt
  const LAB_116_1_foertidspension_er = v58 || v56
  s[1673] = LAB_116_1_foertidspension_er
}

function svar_26(f, s) {
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = intersect(s[330], v1)
  const v4 = intersect(s[331], v2)
  const v5 = from(v3, 13332 /* 2006-07-03 */)
  const v6 = from(v4, 13332 /* 2006-07-03 */)
  const v7 = dayReaching(v6, 13332 /* 2006-07-03 */, 1)
  const v8 = dayReaching(v5, 13332 /* 2006-07-03 */, 1)
  const v9 = v7 <= 18261 /* 2019-12-31 */
  const v10 = v8 >= 18262 /* 2020-01-01 */ && v7 <= 19133 /* 2022-05-21 */
  const v11 = v8 >= 19134 /* 2022-05-22 */ && v7 <= 2147483646
  const LAB_116_1_seniorpension_ir = v10 || v8 === NEVER
  s[1682] = LAB_116_1_seniorpension_ir
  const v13 = v9 && v10
  const v14 = v13 ? NO_DAYS : v9 ? v5 : NO_DAYS
  const v15 = v13 ? ALL_DAYS : v9 ? v6 : ALL_DAYS
  const v16 = v9 || v10
  const v17 = v16 && v11
  const LAB_116_1_seniorpension = v17 ? v14 : v16 ? v14 : v5
  s[1678] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = v17 ? v15 : v16 ? v15 : v6
  s[1679] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = (!v17 || sameDays(v5, v14)) && (!v16 || (!v13 || sameDays(NO_DAYS, v5)) && (!v9 || !v9 || f.ydelser !== undefined) && !v10) && (!v11 || f.ydelser !== undefined)
  s[1681] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_er = v16 || v11
  s[1680] = LAB_116_1_seniorpension_er
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const LAB_116_2 = f.megetBegraensetArbejdsevne !== false && (s[3] || s[120] && f.arbejdsevnenKanUdviklesITide !== false || s[9] && f.arbejdsevnenKanUdviklesITide !== false)
  s[1683] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne !== false && (s[3] || s[7] || s[120] && f.arbejdsevnenKanUdviklesITide !== true || s[9] && f.arbejdsevnenKanUdviklesITide !== true)
  s[1684] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne !== false && s[3] || f.megetBegraensetArbejdsevne !== true
  s[1685] = LAB_116_2_ir
  // LAB.116.frakendelse: Et fleksjob bevilget på forkert grundlag kan tages tilbage (LAB § 116, stk. 1)
  const v25 = s[1] && s[332]
  const v26 = f.erVisiteretTilFleksjob !== false && f.aldrigIMaalgruppenForFleksjob !== false
  const LAB_116_frakendelse = v26 && (s[3] || v25 || s[333] && f.forkertBevillingKanTraekkesTilbage !== false)
  s[1687] = LAB_116_frakendelse
  const LAB_116_frakendelse_nej = v26 && (s[3] || v25 || s[333] && f.forkertBevillingKanTraekkesTilbage !== true)
  s[1688] = LAB_116_frakendelse_nej
  const LAB_116_frakendelse_ir = v26 && (s[3] || v25) || f.erVisiteretTilFleksjob !== true || f.aldrigIMaalgruppenForFleksjob !== true
  s[1689] = LAB_116_frakendelse_ir
  // LAB.117.1: Fleksjob kan fås (LAB § 117, stk. 1)
  const v30 = f.erVisiteretTilFleksjob !== false && s[334] && s[335] || s[336]
  const v31 = (f.erVisiteretTilFleksjob !== true || s[337] || s[338]) && (s[339] || s[3])
  const LAB_117_1 = s[3] || s[340] && v30 || s[341] && v30 || s[120] && v30 || s[9] && v30
  s[1690] = LAB_117_1
  const LAB_117_1_nej = s[3] || s[340] && v31 || s[341] && v31 || s[120] && v31 || s[9] && v31
  s[1691] = LAB_117_1_nej
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v34 = f.akutSkadeEllerSygdom !== false && f.formaalsloestMedSaerligeVilkaar !== false
  const v35 = !(v34 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[0], 72) < s[38]
  const v36 = v34 || !(v34 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[2], 72) >= s[37]
  const v37 = !(v34 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && s[3]
  const LAB_119_1_bundet = s[3] || s[120] && !(v34 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) || s[342] && v35 || s[329] && v35
  s[1699] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = s[3] || s[7] || s[120] && v34 || s[342] && v36 || s[329] && v36
  s[345] = LAB_119_1_bundet_nej
  const LAB_119_1_bundet_ir = s[3] || s[342] && v37 || s[329] && v37
  s[1700] = LAB_119_1_bundet_ir
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v41 = f.redegoerelseForTilbud !== true || f.redegoerelseForRessourcer !== true || f.redegoerelseForVarigBegraensning !== true || f.redegoerelseForNormaleVilkaar !== true
  const v42 = f.redegoerelseForTilbud !== false && f.redegoerelseForRessourcer !== false && f.redegoerelseForVarigBegraensning !== false && f.redegoerelseForNormaleVilkaar !== false
  const v43 = s[327] && s[5]
  s[354] = v43
  const v44 = LAB_119_1_bundet || LAB_119_1_bundet_ir
  s[344] = v44
  const v45 = f.sagenErForelagtTeamet !== true || f.dokumentationForAfklaring !== true || f.dokumentationForIndsatser !== true || f.dokumentationForArbejdsevnen !== true || f.fleksjobPaaNuvaerendeArbejdsplads !== false && v44 && f.dokumentationForSaerligeVilkaar !== true
  const v46 = f.sagenErForelagtTeamet !== false && f.dokumentationForAfklaring !== false && f.dokumentationForIndsatser !== false && f.dokumentationForArbejdsevnen !== false && (f.fleksjobPaaNuvaerendeArbejdsplads !== true || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar !== false)
  const LAB_118_2 = s[3] || s[88] && v42 || v43 && v42 || s[120] && v46 || s[140] && v46 || s[121]
  s[428] = LAB_118_2
  const LAB_118_2_nej = s[3] || s[88] && v41 || v43 && v41 || s[120] && v45 || s[140] && v45 || s[121]
  s[427] = LAB_118_2_nej
  const LAB_118_2_ir = s[3] || s[121]
  s[429] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v50 = s[0] <= 18077 /* 2019-06-30 */
  s[1045] = v50
  const v51 = s[255] && v50
  s[679] = v51
  const v52 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v53 = f.afviser !== undefined && v52 || !(f.afviser !== undefined)
  s[1049] = v53
  const v54 = f.afviser !== undefined && !v52 || !(f.afviser !== undefined)
  s[1048] = v54
  const v55 = s[2] >= 18078 /* 2019-07-01 */
  s[675] = v55
  const v56 = v55 && s[8]
  const v57 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v58 = f.afviser === 'anden_laegebehandling'
  const v59 = f.afviser !== undefined && v57 || !(f.afviser !== undefined) || (f.afviser !== undefined && v58 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false
  s[676] = v59
  const v60 = (f.afviser !== undefined && !v57 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v58 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[677] = v60
  const v61 = f.afviser === 'ingenting'
  const v62 = f.afviser !== undefined && v61 || !(f.afviser !== undefined)
  s[680] = v62
  const v63 = f.afviser !== undefined && !v61 || !(f.afviser !== undefined)
  s[678] = v63
  const LAB_118_3 = v63 && (s[3] || v51 && v53 && f.andenVurderingIndhentet !== false || v56 && v59 || s[342] && v59 || s[329] && v59)
  s[1693] = LAB_118_3
  const LAB_118_3_nej = v63 && (s[3] || s[343] || v51 && (v54 || f.andenVurderingIndhentet !== true) || v56 && v60 || s[342] && v60 || s[329] && v60)
  s[1694] = LAB_118_3_nej
  const LAB_118_3_ir = v63 && s[3] || v62
  s[1695] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v67 = f.maanederPaaSaerligeVilkaar ?? 0
  const v68 = f.maanederPaaSaerligeVilkaar ?? 600
  const v69 = LAB_119_1_bundet_nej || v68 >= 12
  const v70 = v44 && v67 < 12
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads !== false && (s[3] || s[7] || s[120] && v69 || s[342] && v69 || s[329] && v69)
  s[1696] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads !== false && (s[3] || s[120] && v70 || s[342] && v70 || s[329] && v70)
  s[1697] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads !== false && s[3] || f.fleksjobPaaNuvaerendeArbejdsplads !== true
  s[1344] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const LAB_119_1_mangler = s[3] ? -Infinity : s[7] ? 0 : LAB_119_1_bundet_nej ? 0 : Math.max(0, 12 - v68)
  s[1701] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[3] ? Infinity : s[120] || s[342] || s[329] ? (LAB_119_1_bundet_nej && !LAB_119_1_bundet && !LAB_119_1_bundet_ir ? 0 : Math.max(0, 12 - v67)) : 0
  s[1702] = LAB_119_1_mangler_hoej
}

function svar_27(f, s) {
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v0 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0)
  const v1 = f.skriftligAftaleOmSaerligeVilkaar !== true || f.svaereFunktionerErNaevnt !== true || (f.skaanehensyn !== undefined ? v0 : 0) < 1 || f.forsoegtUstoettetJob !== true
  const v2 = f.skriftligAftaleOmSaerligeVilkaar !== false && f.svaereFunktionerErNaevnt !== false && (f.skaanehensyn !== undefined ? v0 : Infinity) >= 1 && f.forsoegtUstoettetJob !== false
  const v3 = f.fleksjobPaaNuvaerendeArbejdsplads !== false && s[344]
  const LAB_119_2 = v3 && (s[3] || s[7] || s[120] && v2 || s[9] && v2)
  s[1703] = LAB_119_2
  const LAB_119_2_nej = v3 && (s[3] || s[120] && v1 || s[9] && v1)
  s[1704] = LAB_119_2_nej
  const LAB_119_2_ir = v3 && s[3] || f.fleksjobPaaNuvaerendeArbejdsplads !== true || s[345]
  s[1705] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const v7 = s[0] < s[326] || f.foersteFleksjob !== false || f.ordinaertArbejdeErIkkeMuligt !== true || s[339]
  const v8 = s[324] && f.foersteFleksjob !== true && f.ordinaertArbejdeErIkkeMuligt !== false && (s[336] || s[3])
  const LAB_120_2 = s[3] || s[120] && v8 || s[9] && v8
  s[1709] = LAB_120_2
  const LAB_120_2_nej = s[3] || s[7] || s[120] && v7 || s[9] && v7
  s[1710] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v11 = f.fleksjobBevilgetFra ?? FIRST_DAY
  const v12 = f.fleksjobBevilgetFra ?? 84005 /* 2199-12-31 */
  const v13 = v12 >= s[346] && (LAB_120_2 || s[3])
  const v14 = f.ansatIFleksjob !== true || s[347]
  s[373] = v14
  const v15 = f.ansatIFleksjob !== false && (s[348] || s[10])
  s[372] = v15
  const v16 = !(v13 && !(v11 < s[326] || LAB_120_2_nej)) && !(v15 && !v14)
  const v17 = s[4] && v11 < 15706 /* 2013-01-01 */ && v14
  const LAB_120_1 = v17 ? FIRST_DAY : s[3] ? FIRST_DAY : s[349] ? (v15 || v16 ? (v16 ? shiftDays(shiftMonths(v11, 60), -1) : NEVER) : NEVER) : NEVER
  s[1706] = LAB_120_1
  const LAB_120_1_hoej = v17 ? NEVER : s[3] ? NEVER : s[7] ? NEVER : v13 ? NEVER : v15 ? NEVER : shiftDays(shiftMonths(v12, 60), -1)
  s[1707] = LAB_120_1_hoej
  const LAB_120_1_ir = v17 || !(v17 && !(!s[6] || v12 >= 15706 /* 2013-01-01 */ || v15)) && s[3]
  s[1708] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v21 = f.senestFulgtOpIFleksjobbet ?? FIRST_DAY
  const v22 = f.senestFulgtOpIFleksjobbet ?? 84005 /* 2199-12-31 */
  const v23 = shiftMonths(v21, 12)
  const v24 = shiftMonths(v22, 12)
  const v25 = shiftMonths(f.fleksjobydelseFoersteGang ?? FIRST_DAY, 6)
  const v26 = shiftMonths(f.fleksjobydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const v27 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(v23, v25) : v23) : v25
  const v28 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(v24, v26) : v24) : v26
  const v29 = s[350] && s[5]
  s[739] = v29
  const v30 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(s[351], v21) : v21) : s[351], 30)
  const v31 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(s[352], v22) : v22) : s[352], 30)
  const v32 = v29 || s[349]
  const v33 = v29 ? (s[349] ? Math.min(v27, v30) : v27) : v30
  const LAB_121_1 = s[3] ? FIRST_DAY : s[353] ? (v32 ? Math.min(v27, v33) : v27) : v33
  s[1711] = LAB_121_1
  const v35 = v29 ? (s[349] ? Math.max(v28, v31) : v28) : v31
  const LAB_121_1_hoej = s[3] ? NEVER : s[353] ? (v32 ? Math.max(v28, v35) : v28) : v35
  s[1712] = LAB_121_1_hoej
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const LAB_121_3 = s[3] ? FIRST_DAY : s[349] ? shiftMonths(s[351], 54) : NEVER
  s[1713] = LAB_121_3
  const LAB_121_3_hoej = s[3] ? NEVER : s[7] ? NEVER : shiftMonths(s[352], 54)
  s[1714] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob !== false && f.fleksjobErMidlertidigt !== false
  s[1715] = LAB_121_3_er
  const LAB_121_3_ir = LAB_121_3_er && s[3] || f.ansatIFleksjob !== true || f.fleksjobErMidlertidigt !== true
  s[1345] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const LAB_121_4 = LAB_121_3_er && (s[3] || s[7] || s[120] && f.afgoerelseEfterStatus !== true || s[9] && f.afgoerelseEfterStatus !== true)
  s[1717] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (s[3] || s[120] && f.afgoerelseEfterStatus !== false || s[9] && f.afgoerelseEfterStatus !== false)
  s[1718] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v43 = f.fleksjobbetOprettesNu !== false || f.beggeBederOmNyVurdering !== false
  const v44 = f.fleksjobbetOprettesNu !== true && f.beggeBederOmNyVurdering !== true
  const LAB_122_2 = s[3] || s[120] && v43 || s[9] && v43
  s[1719] = LAB_122_2
  const LAB_122_2_nej = s[3] || s[7] || s[120] && v44 || s[9] && v44
  s[1720] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v47 = f.jobbetErOverenskomstdaekket !== false || f.sammenligneligOverenskomstFindes !== false
  const v48 = f.jobbetErOverenskomstdaekket !== true && f.sammenligneligOverenskomstFindes !== true
  const LAB_122_3 = s[3] || s[88] && v47 || s[354] && v47 || s[120] && v47 || s[9] && v47
  s[1721] = LAB_122_3
  const LAB_122_3_nej = s[3] || s[88] && v48 || s[354] && v48 || s[120] && v48 || s[9] && v48
  s[1722] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const v51 = !(v15 && !v14) && f.overenskomstenHarFleksjobvilkaar !== true
  const v52 = v15 || !(v15 && !v14) && f.overenskomstenHarFleksjobvilkaar !== false
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket !== false && (s[3] || s[120] && v51 || s[9] && v51)
  s[1723] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket !== false && (s[3] || s[7] || s[120] && v52 || s[9] && v52)
  s[1724] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket !== false && s[3] || f.jobbetErOverenskomstdaekket !== true
  s[1725] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v56 = f.udfoererFunktionaerarbejde !== true || (f.timerIFleksjobbet ?? 16800) > 800
  const v57 = f.udfoererFunktionaerarbejde !== false && (f.timerIFleksjobbet ?? 0) <= 800
  const LAB_122_5 = s[3] || s[120] && v57 || s[9] && v57
  s[1726] = LAB_122_5
  const LAB_122_5_nej = s[3] || s[7] || s[120] && v56 || s[9] && v56
  s[1727] = LAB_122_5_nej
}

function svar_28(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = (f.loenIFleksjobbet ?? 0) + (f.pensionIFleksjobbet ?? 0)
  s[359] = v0
  const v1 = (f.loenIFleksjobbet ?? 100000000) + (f.pensionIFleksjobbet ?? 100000000)
  s[358] = v1
  const v2 = v0 + (f.andenLoenMedPension ?? 0)
  s[361] = v2
  const v3 = v1 + (f.andenLoenMedPension ?? 100000000)
  s[360] = v3
  const v4 = s[355] ? -Infinity : SATS_6(s[0])
  s[823] = v4
  const v5 = s[355] ? Infinity : SATS_6(s[2])
  s[824] = v5
  const v6 = Math.min(v2, v4)
  const v7 = Math.min(v3, v5)
  const v8 = v6 <= -Infinity
  const v9 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v10 = Math.round(v7 * 3000 / 10000)
  const v11 = v8 ? -Infinity : Math.min(v9, v10)
  const v12 = v8 ? Infinity : Math.max(v9, v10)
  const v13 = v8 && !s[355] && v6 === v7
  const v14 = s[355] || v8
  const v15 = -v5 === -Infinity
  s[825] = v15
  const v16 = -v4 === Infinity
  s[826] = v16
  const v17 = Math.max(0, v15 ? -Infinity : v2 - v5)
  const v18 = Math.max(0, v16 ? Infinity : v3 - v4)
  const v19 = v18 >= Infinity
  const v20 = v19 ? -Infinity : Math.round(v17 * 5500 / 10000)
  const v21 = v19 ? Infinity : quotient([v18, 5500], [10000], 'nærmeste', 1)
  const v22 = v19 && !s[355] && v17 === v18
  const v23 = s[355] || v19
  const v24 = v12 === Infinity
  const v25 = v20 === -Infinity
  const v26 = v11 === -Infinity
  const v27 = v21 === Infinity
  const v28 = v24 && v25 || v26 && v27
  const v29 = v26 || v25 ? -Infinity : v11 + v20
  const v30 = v24 || v27 ? Infinity : v12 + v21
  const v31 = !v13 && !v22 && !(v28 && (v13 || !v14 && v11 === v12) && (v22 || !v23 && v20 === v21))
  const v32 = v14 || v23 || v28
  const v33 = s[9] && s[83]
  s[364] = v33
  const v34 = v2 + (f.hjaelpTilPasning ?? 0)
  s[363] = v34
  const v35 = v3 + (f.hjaelpTilPasning ?? 100000000)
  s[362] = v35
  const v36 = Math.min(v4, v34)
  const v37 = Math.min(v5, v35)
  const v38 = v36 <= -Infinity
  const v39 = quotient([v36, 3000], [10000], 'nærmeste', 1)
  const v40 = Math.round(v37 * 3000 / 10000)
  const v41 = v38 ? -Infinity : Math.min(v39, v40)
  const v42 = v38 ? Infinity : Math.max(v39, v40)
  const v43 = v38 && !s[355] && v36 === v37
  const v44 = s[355] || v38
  const v45 = Math.max(0, v15 ? -Infinity : v34 - v5)
  const v46 = Math.max(0, v16 ? Infinity : v35 - v4)
  const v47 = v46 >= Infinity
  const v48 = v47 ? -Infinity : Math.round(v45 * 5500 / 10000)
  const v49 = v47 ? Infinity : quotient([v46, 5500], [10000], 'nærmeste', 1)
  const v50 = v47 && !s[355] && v45 === v46
  const v51 = s[355] || v47
  const v52 = v42 === Infinity
  const v53 = v48 === -Infinity
  const v54 = v41 === -Infinity
  const v55 = v49 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const v57 = v54 || v53 ? -Infinity : v41 + v48
  const v58 = v52 || v55 ? Infinity : v42 + v49
  const v59 = s[120] && v31
  const v60 = v33 && v31
  const v61 = s[84] && !v43 && !v50 && !(v56 && (v43 || !v44 && v41 === v42) && (v50 || !v51 && v48 === v49))
  const v62 = v60 || v61
  const v63 = v60 ? (v61 ? Math.min(v29, v57) : v29) : v57
  const v64 = v59 || v62
  const v65 = v59 ? (v62 ? Math.min(v29, v63) : v29) : v63
  const LAB_123_2 = s[3] ? -Infinity : s[7] ? (v64 ? Math.min(0, v65) : 0) : v65
  s[366] = LAB_123_2
  const v67 = v60 ? (v61 ? Math.max(v30, v58) : v30) : v58
  const v68 = v59 ? (v62 ? Math.max(v30, v67) : v30) : v67
  const LAB_123_2_hoej = s[3] ? Infinity : s[7] ? (v64 ? Math.max(0, v68) : 0) : v68
  s[365] = LAB_123_2_hoej
  const LAB_123_2_er = s[356] && (s[3] || s[7] || v59 || v60 || v61)
  s[367] = LAB_123_2_er
  const LAB_123_2_ir = s[356] && (s[3] || s[120] && v32 || v33 && v32 || s[84] && (v44 || v51 || v56)) || s[357]
  s[368] = LAB_123_2_ir
}

function svar_29(f, s) {
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v0 = f.dagpengeIFleksjobbet ?? 0
  const v1 = f.dagpengeIFleksjobbet ?? 100000000
  const v2 = s[4] && s[254]
  const v3 = f.loenloft ?? 0
  const v4 = f.loenloft ?? 100000000
  const v5 = Math.max(0, v3 - s[358])
  const v6 = Math.max(0, v4 - s[359])
  const v7 = Math.min(v5, Math.max(0, v3 - s[360]))
  const v8 = Math.max(v6, 0, v4 - s[361])
  const v9 = Math.max(0, v3 - (s[362] + v1))
  const v10 = Math.max(0, v4 - (s[363] + v0))
  const v11 = s[364] || s[84]
  const v12 = s[364] ? (s[84] ? Math.min(v7, v9) : v7) : v9
  const v13 = s[292] || v11
  const v14 = s[292] ? (v11 ? Math.min(v7, v12) : v7) : v12
  const LAB_123_3 = s[3] ? -Infinity : s[7] ? 0 : v2 ? (v13 ? Math.min(v5, v14) : v5) : v14
  s[1730] = LAB_123_3
  const v16 = s[364] ? (s[84] ? Math.max(v8, v10) : v8) : v10
  const v17 = s[292] ? (v11 ? Math.max(v8, v16) : v8) : v16
  const LAB_123_3_hoej = s[3] ? Infinity : v2 || v13 ? (v2 ? (v13 ? Math.max(v6, v17) : v6) : v17) : 0
  s[1731] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v19 = s[357] || s[359] <= 0 && v0 <= 0
  const v20 = s[356] && (s[358] > 0 || v1 > 0)
  const LAB_123_1_ret = s[3] || s[120] && v20 || s[9] && v20
  s[1728] = LAB_123_1_ret
  const LAB_123_1_ret_nej = s[3] || s[7] || s[120] && v19 || s[9] && v19
  s[1729] = LAB_123_1_ret_nej
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v23 = s[355] ? -Infinity : SATS_7(s[0])
  const v24 = s[355] ? Infinity : SATS_7(s[2])
  const v25 = v24 === Infinity
  const v26 = -s[365] === -Infinity
  const v27 = v23 === -Infinity
  const v28 = -s[366] === Infinity
  const v29 = v25 && v26 || v27 && v28
  const v30 = v27 || v26 ? -Infinity : v23 - s[365]
  const v31 = v25 || v28 ? Infinity : v24 - s[366]
  const v32 = Math.min(Math.max(0, v30 === -Infinity ? -Infinity : v30 - v1), LAB_123_3)
  const v33 = Math.min(Math.max(0, v31 === Infinity ? Infinity : v31 - v0), LAB_123_3_hoej)
  const v34 = s[367] && !(v29 && !s[355] && v23 === v24 && (!s[367] || !s[368] && s[366] === s[365])) && s[356]
  const v35 = s[355] || s[368] || v29 || s[369]
  const v36 = s[370] && s[8]
  const v37 = v32 > -Infinity && v33 < Infinity
  const v38 = quotient([v32], [1], 'nærmeste', 100)
  const v39 = quotient([v33], [1], 'nærmeste', 100)
  const v40 = v37 ? Math.min(v38, v39) : -Infinity
  const v41 = v37 ? Math.max(v38, v39) : Infinity
  const v42 = v34 && !(!v37 && (!v34 || !v35 && v32 === v33))
  const v43 = v35 || !v37
  const v44 = s[371] && v34
  const v45 = v36 && v42
  const v46 = s[9] && v42
  const v47 = v45 || v46
  const v48 = v44 || v47
  const v49 = v44 ? (v47 ? Math.min(v32, v40) : v32) : v40
  const LAB_123_1 = s[3] ? -Infinity : s[7] ? (v48 ? Math.min(0, v49) : 0) : v49
  s[394] = LAB_123_1
  const v51 = v44 ? (v47 ? Math.max(v33, v41) : v33) : v41
  const LAB_123_1_hoej = s[3] ? Infinity : s[7] ? (v48 ? Math.max(0, v51) : 0) : v51
  s[395] = LAB_123_1_hoej
  const LAB_123_1_er = LAB_123_1_ret && (s[3] || s[7] || v44 || v45 || v46)
  s[396] = LAB_123_1_er
  const LAB_123_1_ir = LAB_123_1_ret && (s[3] || s[371] && v35 || v36 && v43 || s[9] && v43) || LAB_123_1_ret_nej || s[3]
  s[397] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const v55 = f.ansatIFleksjob !== false && f.flytterTilAndenKommune !== false
  const LAB_123_4 = v55 && (s[3] || s[340] || s[341] || s[120] || s[9])
  s[1732] = LAB_123_4
  const LAB_123_4_nej = v55 && s[3]
  s[1733] = LAB_123_4_nej
  const LAB_123_4_ir = LAB_123_4_nej || f.ansatIFleksjob !== true || f.flytterTilAndenKommune !== true
  s[1734] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v59 = f.fleksjobSlutDen ?? FIRST_DAY
  s[655] = v59
  const v60 = f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */
  s[656] = v60
  const LAB_124_5 = s[3] ? FIRST_DAY : s[349] ? v59 : NEVER
  s[1735] = LAB_124_5
  const LAB_124_5_hoej = s[3] ? NEVER : s[7] ? NEVER : v60
  s[1736] = LAB_124_5_hoej
  const LAB_124_5_er = s[356] && f.fleksjobErSlut !== false
  s[1737] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && s[3] || s[357] || f.fleksjobErSlut !== true
  s[1738] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v65 = f.fikFleksloentilskudMedUrette !== true || f.fleksloentilskudModBedreVidende !== true
  const v66 = f.fikFleksloentilskudMedUrette !== false && f.fleksloentilskudModBedreVidende !== false
  const v67 = v66 || f.loennenKunneIkkeEfterreguleres !== false
  const v68 = v65 && f.loennenKunneIkkeEfterreguleres !== true
  const LAB_125_1 = s[3] || s[371] && v66 || v36 && v67 || s[9] && v67
  s[1346] = LAB_125_1
  const LAB_125_1_nej = s[3] || s[7] || s[371] && v65 || v36 && v68 || s[9] && v68
  s[1740] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v71 = v36 || s[9]
  const LAB_125_4 = s[3] ? FIRST_DAY : s[371] || v71 ? (v71 ? (f.kravetKunneAldrigInddrives !== false ? shiftMonths(f.fleksloentilskudOphoerteDen ?? FIRST_DAY, 36) : NEVER) : NEVER) : NEVER
  s[1741] = LAB_125_4
  const LAB_125_4_hoej = s[3] ? NEVER : s[7] ? NEVER : s[371] ? NEVER : f.kravetKunneAldrigInddrives !== true ? NEVER : shiftMonths(f.fleksloentilskudOphoerteDen ?? 84005 /* 2199-12-31 */, 36)
  s[1742] = LAB_125_4_hoej
  const LAB_125_4_ir = s[3] || LAB_125_1_nej || s[3]
  s[1743] = LAB_125_4_ir
}

function svar_30(f, s) {
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v0 = s[1] && s[0] <= 15723 /* 2013-01-18 */
  const v1 = s[2] >= 15724 /* 2013-01-19 */ && s[8]
  const v2 = f.virksomhedErHovedbeskaeftigelse !== true || f.nedsatVarigtOgVaesentligtIVirksomheden !== true || f.udnytterArbejdsevnenFuldtUd !== true || s[143] || s[338] || f.tilskuddetErFoersteGang !== false && (f.maanederVirksomhedenBlevDrevet ?? 0) < 12
  const v3 = f.virksomhedErHovedbeskaeftigelse !== false && f.nedsatVarigtOgVaesentligtIVirksomheden !== false && f.udnytterArbejdsevnenFuldtUd !== false && s[144] && s[335] && (f.tilskuddetErFoersteGang !== true || (f.maanederVirksomhedenBlevDrevet ?? 24) >= 12)
  const LAB_126_1 = s[3] || v1 && v3 || s[9] && v3
  s[1347] = LAB_126_1
  const LAB_126_1_nej = s[3] || v0 || v1 && v2 || s[9] && v2
  s[1745] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v6 = f.tilskudTilVirksomhedenFra ?? FIRST_DAY
  s[388] = v6
  const v7 = f.tilskudTilVirksomhedenFra ?? 84005 /* 2199-12-31 */
  s[387] = v7
  const v8 = v1 || s[9]
  const LAB_126_1_til = s[3] ? FIRST_DAY : v8 ? shiftDays(shiftMonths(v6, 60), -1) : NEVER
  s[1746] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[3] ? NEVER : v0 ? NEVER : shiftDays(shiftMonths(v7, 60), -1)
  s[1747] = LAB_126_1_til_hoej
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed !== false && v7 >= 15724 /* 2013-01-19 */
  s[1348] = LAB_126_1_til_er
  const LAB_126_1_til_ir = LAB_126_1_til_er && s[3] || f.tilskudTilEgenVirksomhed !== true || v6 < 15724 /* 2013-01-19 */
  s[1349] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const LAB_126_3 = s[3] ? FIRST_DAY : v8 ? shiftMonths(v6, 30) : NEVER
  s[1749] = LAB_126_3
  const LAB_126_3_hoej = s[3] ? NEVER : v0 ? NEVER : shiftMonths(v7, 30)
  s[1750] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const LAB_126_4 = s[3] ? FIRST_DAY : v8 ? shiftMonths(v6, 54) : NEVER
  s[1751] = LAB_126_4
  const LAB_126_4_hoej = s[3] ? NEVER : v0 ? NEVER : shiftMonths(v7, 54)
  s[1752] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v17 = s[355] ? -Infinity : SATS_8(s[0])
  const v18 = s[355] ? Infinity : SATS_8(s[2])
  const LAB_126_5 = s[3] ? -Infinity : v0 ? 0 : Math.max(0, v17 === -Infinity ? -Infinity : v17 - Math.round(((f.aarsindtaegtIVirksomheden ?? 10000000000) + (f.arbejdsindkomstVedSidenAf ?? 10000000000)) * 3000 / 10000))
  s[1753] = LAB_126_5
  const LAB_126_5_hoej = s[3] ? Infinity : v8 ? Math.max(0, v18 === Infinity ? Infinity : v18 - Math.round(((f.aarsindtaegtIVirksomheden ?? 0) + (f.arbejdsindkomstVedSidenAf ?? 0)) * 3000 / 10000)) : 0
  s[1754] = LAB_126_5_hoej
  const v21 = LAB_126_1_nej || s[3]
  const LAB_126_5_ir = LAB_126_1 && (s[3] || v1 && s[355] || s[9] && s[355]) || v21
  s[1755] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v23 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v24 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v25 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = LAB_126_1 && !(!v23 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej))
  const v29 = LAB_126_5_ir || !v23
  const v30 = v1 && v28
  const v31 = s[9] && v28
  const v32 = v30 || v31
  const LAB_126_5_maaned = s[3] ? -Infinity : v0 ? (v32 ? Math.min(0, v26) : 0) : v26
  s[1756] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[3] ? Infinity : v0 ? (v32 ? Math.max(0, v27) : 0) : v27
  s[1757] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (s[3] || v0 || v30 || v31)
  s[1758] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (s[3] || v1 && v29 || s[9] && v29) || v21
  s[1759] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const LAB_133_3_loft = s[372] && (s[3] || s[1] && (s[352] >= 13330 /* 2006-07-01 */ || s[352] >= 13334 /* 2006-07-05 */))
  s[380] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[372] && (s[3] || s[1] && (s[351] < 13330 /* 2006-07-01 */ || s[351] < 13334 /* 2006-07-05 */))
  s[379] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[372] && s[3] || s[373]
  s[378] = LAB_133_3_loft_ir
}

function svar_31(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  const v1 = f.tilskudsgrad !== undefined && v0 || !(f.tilskudsgrad !== undefined)
  s[392] = v1
  const v2 = f.tilskudsgrad !== undefined && !v0 || !(f.tilskudsgrad !== undefined)
  s[393] = v2
  const v3 = Math.min(f.timeloenMedBidrag ?? 0, f.mindsteTimeloenMedBidrag ?? 0)
  const v4 = Math.min(f.timeloenMedBidrag ?? 10000000, f.mindsteTimeloenMedBidrag ?? 10000000)
  const v5 = s[2] >= 13514 /* 2007-01-01 */
  s[1277] = v5
  const v6 = v5 && s[374]
  const v7 = s[375] && s[376]
  const v8 = s[377] || v6 || v7 || s[9]
  s[391] = v8
  const v9 = v8 ? -Infinity : SATS_9(s[0])
  s[389] = v9
  const v10 = v8 ? Infinity : SATS_9(s[2])
  s[390] = v10
  const v11 = Math.min(v3, v9)
  const v12 = Math.min(v4, v10)
  const v13 = Math.max(v3, v11)
  const v14 = Math.min(v4, v12)
  const v15 = s[378] && v14 >= v13
  const v16 = s[379] || v15
  const v17 = s[379] ? (v15 ? Math.min(v3, v13) : v3) : v13
  const v18 = s[380] ? (v16 ? Math.min(v11, v17) : v11) : v17
  const v19 = s[379] ? (v15 ? Math.max(v4, v14) : v4) : v14
  const v20 = s[380] ? (v16 ? Math.max(v12, v19) : v12) : v19
  const v21 = s[380] || s[379] || v15
  const v22 = s[380] && v8 || s[378] && !(!v8 && v11 === v12 && v3 === v4 && v3 === v11)
  const v23 = v18 <= -Infinity
  const v24 = quotient([v18], [2], 'nærmeste', 1)
  const v25 = Math.round(v20 / 2)
  const v26 = v23 ? -Infinity : Math.min(v24, v25)
  const v27 = v23 ? Infinity : Math.max(v24, v25)
  const v28 = v21 && !(v23 && (!v21 || !v22 && v18 === v20))
  const v29 = v22 || v23
  const v30 = quotient([v18, 2], [3], 'nærmeste', 1)
  const v31 = Math.round(v20 * 2 / 3)
  const v32 = v23 ? -Infinity : Math.min(v30, v31)
  const v33 = v23 ? Infinity : Math.max(v30, v31)
  const v34 = v1 && v28
  const v35 = v2 && v28
  const v36 = v34 || v35
  const v37 = v1 && v29 || v2 && v29
  const LAB_133_3 = s[3] ? -Infinity : v34 ? (v35 ? Math.min(v26, v32) : v26) : v32
  s[381] = LAB_133_3
  const LAB_133_3_hoej = s[3] ? Infinity : v34 ? (v35 ? Math.max(v27, v33) : v27) : v33
  s[382] = LAB_133_3_hoej
  const LAB_133_3_er = s[372] && (s[3] || s[88] && v36 || s[354] && v36 || s[120] && v36 || s[9] && v36)
  s[383] = LAB_133_3_er
  const LAB_133_3_ir = s[372] && (s[3] || s[88] && v37 || s[354] && v37 || s[120] && v37 || s[9] && v37) || s[373]
  s[384] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v42 = Math.min(f.aarsloenMedBidrag ?? 0, f.mindsteAarsloenMedBidrag ?? 0)
  const v43 = Math.min(f.aarsloenMedBidrag ?? 2000000000, f.mindsteAarsloenMedBidrag ?? 2000000000)
  const v44 = s[377] || v6 || v7 || s[364] || s[277]
  const v45 = Math.min(v42, v44 ? -Infinity : SATS_10(s[0]))
  const v46 = Math.min(v43, v44 ? Infinity : SATS_10(s[2]))
  const v47 = Math.max(v42, v45)
  const v48 = Math.min(v43, v46)
  const v49 = s[378] && v48 >= v47
  const v50 = s[379] || v49
  const v51 = s[379] ? (v49 ? Math.min(v42, v47) : v42) : v47
  const v52 = s[380] ? (v50 ? Math.min(v45, v51) : v45) : v51
  const v53 = s[379] ? (v49 ? Math.max(v43, v48) : v43) : v48
  const v54 = s[380] ? (v50 ? Math.max(v46, v53) : v46) : v53
  const v55 = s[380] || s[379] || v49
  const v56 = s[380] && v44 || s[378] && !(!v44 && v45 === v46 && v42 === v43 && v42 === v45)
  const v57 = v52 <= -Infinity
  const v58 = quotient([v52], [2], 'nærmeste', 1)
  const v59 = Math.round(v54 / 2)
  const v60 = v57 ? -Infinity : Math.min(v58, v59)
  const v61 = v57 ? Infinity : Math.max(v58, v59)
  const v62 = v55 && !(v57 && (!v55 || !v56 && v52 === v54))
  const v63 = v56 || v57
  const v64 = quotient([v52, 2], [3], 'nærmeste', 1)
  const v65 = Math.round(v54 * 2 / 3)
  const v66 = v57 ? -Infinity : Math.min(v64, v65)
  const v67 = v57 ? Infinity : Math.max(v64, v65)
  const v68 = v1 && v62
  const v69 = v2 && v62
  const v70 = v68 || v69
  const v71 = v1 && v63 || v2 && v63
  const LAB_133_3_aar = s[3] ? -Infinity : v68 ? (v69 ? Math.min(v60, v66) : v60) : v66
  s[1762] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[3] ? Infinity : v68 ? (v69 ? Math.max(v61, v67) : v61) : v67
  s[1763] = LAB_133_3_aar_hoej
  const v74 = s[372] && f.fleksjobPaaFuldTid !== false
  const LAB_133_3_aar_er = v74 && (s[3] || s[88] && v70 || s[354] && v70 || s[120] && v70 || s[9] && v70)
  s[1764] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v74 && (s[3] || s[88] && v71 || s[354] && v71 || s[120] && v71 || s[9] && v71) || s[373] || f.fleksjobPaaFuldTid !== true
  s[1765] = LAB_133_3_aar_ir
}

function svar_32(f, s) {
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v0 = f.tilskudstimerDenDag ?? 0
  const v1 = f.tilskudstimerDenDag ?? 2400
  const v2 = s[381] > -Infinity && s[382] < Infinity
  const v3 = quotient([s[381], v0], [100], 'nærmeste', 1)
  const v4 = quotient([s[381], v1], [100], 'nærmeste', 1)
  const v5 = quotient([s[382], v0], [100], 'nærmeste', 1)
  const v6 = quotient([s[382], v1], [100], 'nærmeste', 1)
  const v7 = v2 ? Math.min(v6, v5, v3, v4) : -Infinity
  const v8 = v2 ? Math.max(v6, v5, v3, v4) : Infinity
  const v9 = s[383] && !(!v2 && (!s[383] || !s[384] && s[381] === s[382]) && v0 === v1)
  const v10 = s[384] || !v2
  const LAB_133_4 = s[3] ? -Infinity : Math.max(0, v7 === -Infinity ? -Infinity : v7 - (f.refusionDenDag ?? 10000000))
  s[1766] = LAB_133_4
  const LAB_133_4_hoej = s[3] ? Infinity : Math.max(0, v8 === Infinity ? Infinity : v8 - (f.refusionDenDag ?? 0))
  s[1767] = LAB_133_4_hoej
  const LAB_133_4_er = s[372] && (s[3] || s[88] && v9 || s[354] && v9 || s[120] && v9 || s[9] && v9)
  s[1768] = LAB_133_4_er
  const LAB_133_4_ir = s[372] && (s[3] || s[88] && v10 || s[354] && v10 || s[120] && v10 || s[9] && v10) || s[373]
  s[1769] = LAB_133_4_ir
  // LAB.133.5: Kommunen fik besked i tide om løn under fravær (LAB § 133, stk. 5)
  const v15 = s[1] && s[0] <= 13938 /* 2008-02-29 */
  const v16 = f.meldtFraFoersteFravaersdag !== false || f.meldtSnarestHerefter !== false
  const v17 = f.meldtFraFoersteFravaersdag !== true && f.meldtSnarestHerefter !== true
  const v18 = s[0] <= 14517 /* 2009-09-30 */
  s[544] = v18
  const v19 = s[2] >= 13939 /* 2008-03-01 */ && v18
  const v20 = s[2] >= 14518 /* 2009-10-01 */
  s[545] = v20
  const v21 = v20 && s[5]
  const v22 = f.arbejdsgiverensBetaling === 'loen'
  const v23 = f.arbejdsgiverensBetaling !== undefined && v22 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1093] = v23
  const v24 = f.arbejdsgiverensBetaling !== undefined && !v22 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1092] = v24
  const v25 = s[372] && v23
  const LAB_133_5 = v25 && (s[3] || v15 && v16 || v19 && v16 || v21 && v16 || s[120] && v16 || s[9] && v16)
  s[1770] = LAB_133_5
  const LAB_133_5_nej = v25 && (s[3] || v15 && v17 || v19 && v17 || v21 && v17 || s[120] && v17 || s[9] && v17)
  s[1771] = LAB_133_5_nej
  const LAB_133_5_ir = v25 && s[3] || s[373] || v24
  s[1772] = LAB_133_5_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v29 = f.oenskerDeltid !== true && f.deltidHavdeSammeAarsag !== false
  const v30 = f.oenskerDeltid !== true && f.personligeForholdErAendret !== false
  const v31 = !(v29 && !(f.oenskerDeltid !== false || f.deltidHavdeSammeAarsag !== true)) && !(v30 && !(f.oenskerDeltid !== false || f.personligeForholdErAendret !== true))
  const v32 = v31 && (f.oenskerDeltid !== false || f.senesteJobVarDeltid !== false && f.deltidDeSeneste12Maaneder !== false)
  const v33 = v29 || v30 || v31 && f.oenskerDeltid !== true && (f.senesteJobVarDeltid !== true || f.deltidDeSeneste12Maaneder !== true)
  const v34 = !s[6] || s[372]
  const v35 = s[4] && s[373]
  const LAB_134_3 = v34 && (s[3] || s[88] && v32 || s[89] && v32 || s[9] && v32)
  s[1773] = LAB_134_3
  const LAB_134_3_nej = v34 && (s[3] || s[88] && v33 || s[89] && v33 || s[9] && v33)
  s[1774] = LAB_134_3_nej
  const LAB_134_3_ir = v34 && s[3] || v35
  s[1775] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[3] ? -Infinity : f.timerISenesteJob ?? 0
  s[1776] = LAB_134_4
  const LAB_134_4_hoej = s[3] ? Infinity : f.timerISenesteJob ?? 3000
  s[1777] = LAB_134_4_hoej
  const LAB_134_4_er = v34 && f.oenskerDeltid !== true && (LAB_134_3 || LAB_134_3_ir)
  s[1778] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && s[3] || v35 || f.oenskerDeltid !== false || LAB_134_3_nej
  s[1779] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v43 = f.virksomhedErHovedbeskaeftigelse !== true || f.svaertVedAtOpretholdeVirksomheden !== true || s[338] || s[385]
  const v44 = f.virksomhedErHovedbeskaeftigelse !== false && f.svaertVedAtOpretholdeVirksomheden !== false && s[335] && s[386]
  const v45 = f.virksomhedErHovedbeskaeftigelse !== true || f.svaertVedAtOpretholdeVirksomheden !== true || s[387] > 15705 /* 2012-12-31 */
  const v46 = f.virksomhedErHovedbeskaeftigelse !== false && f.svaertVedAtOpretholdeVirksomheden !== false && s[388] <= 15705 /* 2012-12-31 */
  const LAB_136_1 = s[3] || s[340] && v44 || s[341] && v44 || s[120] && v46 || s[9] && v46
  s[1780] = LAB_136_1
  const LAB_136_1_nej = s[3] || s[340] && v43 || s[341] && v43 || s[120] && v45 || s[9] && v45
  s[1781] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v49 = Math.min(s[389], f.mindsteTimeloenForUfaglaerte ?? 0)
  const v50 = Math.min(s[390], f.mindsteTimeloenForUfaglaerte ?? 10000000)
  const v51 = v49 <= -Infinity
  const v52 = quotient([v49], [2], 'nærmeste', 1)
  const v53 = Math.round(v50 / 2)
  const v54 = v51 ? -Infinity : Math.min(v52, v53)
  const v55 = v51 ? Infinity : Math.max(v52, v53)
  const v56 = s[391] || v51
  const v57 = quotient([v49, 2], [3], 'nærmeste', 1)
  const v58 = Math.round(v50 * 2 / 3)
  const v59 = v51 ? -Infinity : Math.min(v57, v58)
  const v60 = v51 ? Infinity : Math.max(v57, v58)
  const v61 = s[392] && !(v51 && !s[391] && v49 === v50)
  const v62 = s[393] && !(v51 && !s[391] && v49 === v50)
  const v63 = v61 || v62
  const v64 = s[392] && v56 || s[393] && v56
  const LAB_136_2 = s[3] ? -Infinity : v61 ? (v62 ? Math.min(v54, v59) : v54) : v59
  s[1782] = LAB_136_2
  const LAB_136_2_hoej = s[3] ? Infinity : v61 ? (v62 ? Math.max(v55, v60) : v55) : v60
  s[1783] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (s[3] || s[340] && v63 || s[341] && v63 || s[120] && v63 || s[9] && v63)
  s[1784] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (s[3] || s[340] && v64 || s[341] && v64 || s[120] && v64 || s[9] && v64) || LAB_136_1_nej || s[3]
  s[1785] = LAB_136_2_ir
}

function svar_33(f, s) {
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v0 = s[394] > -Infinity && s[395] < Infinity
  const v1 = quotient([s[394], 500], [10000], 'nærmeste', 100)
  const v2 = quotient([s[395], 500], [10000], 'nærmeste', 100)
  const v3 = s[396] && !(!v0 && (!s[396] || !s[397] && s[394] === s[395]))
  const v4 = s[397] || !v0
  const v5 = Math.min(v0 ? Math.min(v1, v2) : -Infinity, 50000)
  const v6 = Math.min(v0 ? Math.max(v1, v2) : Infinity, 50000)
  const v7 = s[120] && v3
  const v8 = s[9] && v3
  const v9 = v7 || v8
  const LAB_137_1 = s[3] ? -Infinity : s[7] ? (v9 ? Math.min(0, v5) : 0) : v5
  s[1786] = LAB_137_1
  const LAB_137_1_hoej = s[3] ? Infinity : s[7] ? (v9 ? Math.max(0, v6) : 0) : v6
  s[1787] = LAB_137_1_hoej
  const LAB_137_1_er = s[3] || s[7] || v7 || v8
  s[1788] = LAB_137_1_er
  const LAB_137_1_ir = s[3] || s[120] && v4 || s[9] && v4
  s[1789] = LAB_137_1_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v14 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v15 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v16 = s[350] && s[8]
  s[728] = v16
  const LAB_142_1 = s[3] || s[353] && v15 || v16 && v15 || s[293] && v15
  s[1790] = LAB_142_1
  const LAB_142_1_nej = s[3] || s[353] && v14 || v16 && v14 || s[293] && v14 || s[119]
  s[1791] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v19 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[698] = v19
  const v20 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[699] = v20
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[3] || s[353] || v16 || s[293] || s[119] && v19 < 20485 /* 2026-02-01 */)
  s[2185] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[3] || s[119] && v20 >= 20485 /* 2026-02-01 */)
  s[694] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[3] || f.revalideringErBevilget !== true
  s[724] = LOV1750_21_revalidering_ir
  // LAB.144: Forrevalidering (LAB § 144)
  const v24 = LAB_142_1_nej || f.erhvervssigtetErAfklaret !== false
  const v25 = (LAB_142_1 || s[3]) && f.erhvervssigtetErAfklaret !== true
  const v26 = LOV1750_21_revalidering || LOV1750_21_revalidering_ir
  s[695] = v26
  const LAB_144 = s[3] || s[353] && v25 || v16 && v25 || s[293] && v25 || s[119] && f.revalideringErBevilget !== false && v26 && f.erhvervssigtetErAfklaret !== true
  s[731] = LAB_144
  const LAB_144_nej = s[3] || s[353] && v24 || v16 && v24 || s[293] && v24 || s[119] && (f.revalideringErBevilget !== true || LOV1750_21_revalidering_nej || f.erhvervssigtetErAfklaret !== false)
  s[732] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const LAB_145_2_ir = s[398] <= 13331 /* 2006-07-02 */
  s[1801] = LAB_145_2_ir
  const v30 = s[399] >= 13332 /* 2006-07-03 */ && s[398] <= 13858 /* 2007-12-11 */
  const v31 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v32 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v33 = s[399] >= 13859 /* 2007-12-12 */ && s[398] <= 18261 /* 2019-12-31 */
  const v34 = s[399] >= 18262 /* 2020-01-01 */ && s[398] <= 20484 /* 2026-01-31 */
  const v35 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v36 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v37 = s[399] >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v30 && v32 || v33 && v32 || v34 && v36 || v37 && v36
  s[1799] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v30 && v31 || v33 && v31 || v34 && v35 || v37 && v35
  s[1800] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(s[398], 60), -1)
  s[1792] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(s[399], 60), -1)
  s[1793] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[1795] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v43 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v44 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v30 && v43 || v33 && v43 || v34 && v43 || v37 && v43)
  s[1796] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v30 && v44 || v33 && v44 || v34 && v44 || v37 && v44)
  s[1797] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v30 && LAB_145_1_ir || v33 && LAB_145_1_ir || v34 && LAB_145_1_ir || v37 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[1798] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v48 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v49 = f.grundTilForsinkelse !== undefined && v48 || !(f.grundTilForsinkelse !== undefined)
  const v50 = f.grundTilForsinkelse !== undefined && !v48 || !(f.grundTilForsinkelse !== undefined)
  const v51 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v52 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v53 = f.grundTilForsinkelse !== undefined && v52 || !(f.grundTilForsinkelse !== undefined)
  const v54 = f.grundTilForsinkelse !== undefined && !v52 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[3] || s[353] && v49 || v16 && v49 || s[342] && (f.grundTilForsinkelse !== undefined && v51 || !(f.grundTilForsinkelse !== undefined) || v53) || s[319] && v53 || s[119] && v53
  s[1802] = LAB_146
  const LAB_146_nej = s[3] || s[353] && v50 || v16 && v50 || s[342] && (f.grundTilForsinkelse !== undefined && !v51 || !(f.grundTilForsinkelse !== undefined) || v54) || s[319] && v54 || s[119] && v54
  s[1803] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v57 = f.mentorFremmerMaalet !== true || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v58 = f.mentorFremmerMaalet !== false && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false
  const v59 = s[0] <= 16324 /* 2014-09-11 */
  const v60 = s[127] && v59
  const v61 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  const v62 = f.mentorFremmerMaalet !== true || (f.mentorensArbejdsgiver !== undefined && !v61 || !(f.mentorensArbejdsgiver !== undefined)) && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v63 = f.mentorFremmerMaalet !== false && (f.mentorensArbejdsgiver !== undefined && v61 || !(f.mentorensArbejdsgiver !== undefined) || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false)
  const v64 = s[2] >= 16325 /* 2014-09-12 */ && s[8]
  const LAB_167_1 = s[3] || s[88] && v58 || s[400] && v58 || v60 && v63 || v64 && v63 || s[9] && v63
  s[1350] = LAB_167_1
  const LAB_167_1_nej = s[3] || s[88] && v57 || s[400] && v57 || v60 && v62 || v64 && v62 || s[9] && v62
  s[1805] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v67 = s[327] && s[0] <= 15519 /* 2012-06-28 */
  const v68 = s[2] >= 15520 /* 2012-06-29 */ && s[0] <= 15818 /* 2013-04-23 */
  const v69 = v68 || s[2] >= 15819 /* 2013-04-24 */ && v59 || v64 || s[9]
  const LAB_167_1_periode = s[3] ? FIRST_DAY : v67 || v69 ? (v69 ? (v68 ? FIRST_DAY : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? FIRST_DAY, 6), -1)) : NEVER) : NEVER
  s[1806] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[3] ? NEVER : s[88] ? NEVER : v67 ? NEVER : v68 ? NEVER : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? 84005 /* 2199-12-31 */, 6), -1)
  s[1807] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (s[3] || v68) || LAB_167_1_nej || s[3]
  s[1808] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v73 = s[2] >= 15820 /* 2013-04-25 */ && v59
  const v74 = f.udskrivesFraPsykiatrien !== true || s[0] < shiftMonths(f.udskrivningsdag ?? 84005 /* 2199-12-31 */, -3)
  const v75 = f.udskrivesFraPsykiatrien !== false && s[2] >= shiftMonths(f.udskrivningsdag ?? FIRST_DAY, -3)
  const LAB_167_2 = s[3] || v73 || v64 && v75 || s[9] && v75
  s[1809] = LAB_167_2
  const LAB_167_2_nej = s[3] || s[88] || s[327] && s[0] <= 15819 /* 2013-04-24 */ || v73 || v64 && v74 || s[9] && v74
  s[1810] = LAB_167_2_nej
  const LAB_167_2_ir = s[3] || v73
  s[1811] = LAB_167_2_ir
}

function svar_34(f, s) {
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const LAB_167_3 = s[401] && (s[3] || s[342] || s[329] && f.optagetPaaUddannelse !== false && shiftMonths(f.optagetPaaUddannelseDen ?? 84005 /* 2199-12-31 */, 6) >= s[0])
  s[1812] = LAB_167_3
  const LAB_167_3_nej = s[401] && (s[3] || s[88] || s[89] || s[342] || s[329] && (f.optagetPaaUddannelse !== true || shiftMonths(f.optagetPaaUddannelseDen ?? FIRST_DAY, 6) < s[2]))
  s[1813] = LAB_167_3_nej
  const LAB_167_3_ir = s[401] && (s[3] || s[342]) || s[402]
  s[1814] = LAB_167_3_ir
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v3 = f.kilometerOmDagen ?? 0
  s[418] = v3
  const v4 = f.kilometerOmDagen ?? 200000
  s[419] = v4
  const v5 = v3 <= 2400
  const v6 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v7 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v8 = f.tilbuddetsArt !== undefined && v7 || !(f.tilbuddetsArt !== undefined)
  const v9 = f.tilbuddetsArt !== undefined && !v7 || !(f.tilbuddetsArt !== undefined)
  const v10 = f.maalgruppeForTilbud !== undefined && !v6 || !(f.maalgruppeForTilbud !== undefined) || v9
  const v11 = (f.maalgruppeForTilbud !== undefined && v6 || !(f.maalgruppeForTilbud !== undefined)) && v8
  const v12 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  const v13 = f.tilbuddetsArt !== undefined && v12 || !(f.tilbuddetsArt !== undefined)
  s[426] = v13
  const v14 = f.tilbuddetsArt !== undefined && !v12 || !(f.tilbuddetsArt !== undefined)
  s[425] = v14
  const v15 = s[403] || v14
  const v16 = s[404] && v13
  const v17 = s[405] || s[406]
  const v18 = s[407] && s[408]
  const v19 = v5 || v10 && v15 || v18
  const v20 = v4 > 2400 && (v11 || v16) && v17
  const v21 = s[0] <= 15148 /* 2011-06-23 */
  const v22 = s[127] && v21
  const v23 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v24 = f.tilbuddetsArt !== undefined && v23 || !(f.tilbuddetsArt !== undefined)
  const v25 = f.tilbuddetsArt !== undefined && !v23 || !(f.tilbuddetsArt !== undefined)
  const v26 = s[405] || v25
  const v27 = s[407] && v24
  const v28 = s[2] >= 15149 /* 2011-06-24 */ && s[0] <= 15403 /* 2012-03-04 */
  s[416] = v28
  const v29 = s[409] && s[8]
  s[417] = v29
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  const v31 = s[410] || s[406]
  const v32 = s[411] && s[408]
  const v33 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v34 = f.tilbuddetsArt === 'nytteindsats'
  const v35 = v8 || f.tilbuddetsArt !== undefined && v34 || !(f.tilbuddetsArt !== undefined)
  const v36 = v9 && (f.tilbuddetsArt !== undefined && !v34 || !(f.tilbuddetsArt !== undefined))
  const v37 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v38 = f.maalgruppeForTilbud !== undefined && !v37 || !(f.maalgruppeForTilbud !== undefined) || v25
  const v39 = (f.maalgruppeForTilbud !== undefined && v37 || !(f.maalgruppeForTilbud !== undefined)) && v24
  const v40 = f.maalgruppeForTilbud === 'selvforsoergende'
  const v41 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  const v42 = f.maalgruppeForTilbud === 'under_18'
  const LAB_175_1 = s[3] || s[88] && v20 || s[400] && v20 || v22 && v4 > 2400 && (v11 || v16 || v27) && v17 || v28 || v29 && v4 > 2400 && ((f.maalgruppeForTilbud !== undefined && v30 || !(f.maalgruppeForTilbud !== undefined)) && v8 || v16 || v27) && v31 || s[9] && v4 > 2400 && ((f.maalgruppeForTilbud !== undefined && v33 || !(f.maalgruppeForTilbud !== undefined)) && v35 || v39 || ((f.maalgruppeForTilbud !== undefined && v40 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v41 || !(f.tilbuddetsArt !== undefined)) || (f.maalgruppeForTilbud !== undefined && v42 || !(f.maalgruppeForTilbud !== undefined)) && v13) && f.befordringEfterKonkretVurdering !== false) && v31
  s[420] = LAB_175_1
  const LAB_175_1_nej = s[3] || s[88] && v19 || s[400] && v19 || v22 && (v5 || v10 && v15 && v26 || v18) || v28 || v29 && (v5 || (f.maalgruppeForTilbud !== undefined && !v30 || !(f.maalgruppeForTilbud !== undefined) || v9) && v15 && v26 || v32) || s[9] && (v5 || (f.maalgruppeForTilbud !== undefined && !v33 || !(f.maalgruppeForTilbud !== undefined) || v36) && v38 && ((f.maalgruppeForTilbud !== undefined && !v40 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v41 || !(f.tilbuddetsArt !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v42 || !(f.maalgruppeForTilbud !== undefined) || v14) || f.befordringEfterKonkretVurdering !== true) || v32)
  s[422] = LAB_175_1_nej
  const LAB_175_1_ir = s[3] || v28
  s[421] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v46 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v47 = f.befordringFoelgerAfFunktionsnedsaettelse !== true || f.maalgruppeForTilbud !== undefined && !v46 || !(f.maalgruppeForTilbud !== undefined) || v9
  const v48 = f.befordringFoelgerAfFunktionsnedsaettelse !== false && (f.maalgruppeForTilbud !== undefined && v46 || !(f.maalgruppeForTilbud !== undefined)) && v8
  const v49 = s[327] && v21
  s[415] = v49
  const v50 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v51 = f.maalgruppeForTilbud !== undefined && v50 || !(f.maalgruppeForTilbud !== undefined)
  const v52 = f.maalgruppeForTilbud !== undefined && !v50 || !(f.maalgruppeForTilbud !== undefined)
  const v53 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const LAB_175_4 = s[3] || s[88] && v48 || v49 && v48 || v28 || v29 && f.befordringFoelgerAfFunktionsnedsaettelse !== false && v51 && (v8 || v24) || s[9] && f.befordringFoelgerAfFunktionsnedsaettelse !== false && (v51 && v35 || v39 || (f.maalgruppeForTilbud !== undefined && v53 || !(f.maalgruppeForTilbud !== undefined)) && v8 && f.befordringEfterKonkretVurdering !== false)
  s[424] = LAB_175_4
  const LAB_175_4_nej = s[3] || s[88] && v47 || v49 && v47 || v28 || v29 && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || v52 || v9 && v25) || s[9] && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || (v52 || v36) && v38 && (f.maalgruppeForTilbud !== undefined && !v53 || !(f.maalgruppeForTilbud !== undefined) || v9 || f.befordringEfterKonkretVurdering !== true))
  s[423] = LAB_175_4_nej
}

function svar_35(f, s) {
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v0 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v1 = s[405] || f.tilbuddetsArt !== undefined && !v0 || !(f.tilbuddetsArt !== undefined)
  const v2 = s[407] && (f.tilbuddetsArt !== undefined && v0 || !(f.tilbuddetsArt !== undefined))
  const v3 = s[0] <= 13513 /* 2006-12-31 */
  s[436] = v3
  const v4 = s[0] <= 19357 /* 2022-12-31 */
  s[692] = v4
  const v5 = v3 || s[412] || s[2] >= 19113 /* 2022-05-01 */ && v4 || s[121]
  const v6 = v5 ? -Infinity : lookupLeast(TABEL_1, s[0], s[2])
  const v7 = v5 ? Infinity : lookupMost(TABEL_1, s[0], s[2])
  const v8 = v2 && !s[413]
  const v9 = v8 || v1
  const v10 = v8 ? -Infinity : v6
  const v11 = v8 ? Infinity : v7
  const v12 = v2 && s[414] || v1 && v5
  const v13 = s[88] && v9
  const v14 = s[415] && v9
  const v15 = s[416] || s[417] || s[9]
  const v16 = s[416] ? -Infinity : v6
  const v17 = v14 || v15
  const v18 = v14 ? (v15 ? Math.min(v10, v16) : v10) : v16
  const LAB_175_2_takst = s[3] ? -Infinity : v13 ? (v17 ? Math.min(v10, v18) : v10) : v18
  s[1820] = LAB_175_2_takst
  const v20 = s[416] ? Infinity : v7
  const v21 = v14 ? (v15 ? Math.max(v11, v20) : v11) : v20
  const LAB_175_2_takst_hoej = s[3] ? Infinity : v13 ? (v17 ? Math.max(v11, v21) : v11) : v21
  s[1821] = LAB_175_2_takst_hoej
  const LAB_175_2_takst_er = s[3] || v13 || v14 || s[416] || s[417] || s[9]
  s[1822] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = s[3] || s[88] && v12 || s[415] && v12 || s[416] || s[417] && v5 || s[9] && v5
  s[1823] = LAB_175_2_takst_ir
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v25 = f.faktiskBefordringsudgift ?? 0
  const v26 = f.faktiskBefordringsudgift ?? 100000000
  const v27 = Math.max(0, s[418] - 2400)
  const v28 = Math.max(0, s[419] - 2400)
  const v29 = f.dageMedFremmoede ?? 0
  const v30 = f.dageMedFremmoede ?? 366
  const v31 = LAB_175_2_takst > -Infinity && LAB_175_2_takst_hoej < Infinity
  const v32 = quotient([v27, v29, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v33 = quotient([v27, v29, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v34 = quotient([v27, v30, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v35 = quotient([v27, v30, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v36 = quotient([v28, v29, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v37 = quotient([v28, v29, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v38 = quotient([v28, v30, LAB_175_2_takst], [100], 'nærmeste', 100)
  const v39 = quotient([v28, v30, LAB_175_2_takst_hoej], [100], 'nærmeste', 100)
  const v40 = v31 ? Math.min(v39, v38, v37, v36, v35, v34, v32, v33) : -Infinity
  const v41 = v31 ? Math.max(v39, v38, v37, v36, v35, v34, v32, v33) : Infinity
  const v42 = LAB_175_2_takst_er && !(!v31 && v27 === v28 && v29 === v30 && (!LAB_175_2_takst_er || !LAB_175_2_takst_ir && LAB_175_2_takst === LAB_175_2_takst_hoej))
  const v43 = LAB_175_2_takst_ir || !v31
  const v44 = Math.max(0, v40)
  const v45 = Math.min(0, v41)
  const v46 = s[420] && v42
  const v47 = s[421] && v42 && v45 >= v44
  const v48 = s[422] || v47
  const v49 = s[422] ? 0 : v44
  const v50 = v46 ? (v48 ? Math.min(v40, v49) : v40) : v49
  const v51 = s[422] ? 0 : v45
  const v52 = v46 ? (v48 ? Math.max(v41, v51) : v41) : v51
  const v53 = v46 || s[422] || v47
  const v54 = s[420] && v43 || s[421] && !((!v42 || !v43 && v40 === v41) && v42 && (!v42 || v40 === 0))
  const v55 = Math.max(v25, v50)
  const v56 = Math.min(v26, v52)
  const v57 = s[423] && v53
  const v58 = s[421] && v53 && v56 >= v55
  const v59 = v57 || v58
  const v60 = v57 ? (v58 ? Math.min(v50, v55) : v50) : v55
  const v61 = s[424] ? (v59 ? Math.min(v25, v60) : v25) : v60
  const v62 = v57 ? (v58 ? Math.max(v52, v56) : v52) : v56
  const v63 = s[424] ? (v59 ? Math.max(v26, v62) : v26) : v62
  const v64 = s[424] || v57 || v58
  const v65 = s[423] && v54 || s[421] && !(v25 === v26 && (!v53 || !v54 && v50 === v52) && v53 && v25 === v50)
  const v66 = s[88] && v64
  const v67 = s[415] && v64
  const v68 = s[417] && v64
  const v69 = s[9] && v64
  const v70 = s[416] || v68 || v69
  const v71 = s[416] ? -Infinity : v61
  const v72 = v67 || v70
  const v73 = v67 ? (v70 ? Math.min(v61, v71) : v61) : v71
  const LAB_175_2 = s[3] ? -Infinity : v66 ? (v72 ? Math.min(v61, v73) : v61) : v73
  s[1816] = LAB_175_2
  const v75 = s[416] ? Infinity : v63
  const v76 = v67 ? (v70 ? Math.max(v63, v75) : v63) : v75
  const LAB_175_2_hoej = s[3] ? Infinity : v66 ? (v72 ? Math.max(v63, v76) : v63) : v76
  s[1817] = LAB_175_2_hoej
  const LAB_175_2_er = s[3] || v66 || v67 || s[416] || v68 || v69
  s[1818] = LAB_175_2_er
  const LAB_175_2_ir = s[3] || s[88] && v65 || s[415] && v65 || s[416] || s[417] && v65 || s[9] && v65
  s[1819] = LAB_175_2_ir
}

function svar_36(f, s) {
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const LAB_175_5 = s[3] || s[125] && s[407] || s[9] && s[407] && f.befordringFoelgerAfFunktionsnedsaettelse !== true
  s[1824] = LAB_175_5
  const LAB_175_5_nej = s[3] || s[125] && s[405] || s[9] && (s[405] || f.befordringFoelgerAfFunktionsnedsaettelse !== false)
  s[1825] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v2 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  const v3 = f.maalgruppeForTilbud !== undefined && !v2 || !(f.maalgruppeForTilbud !== undefined) || s[425] || f.merudgiftGodtgoeresEfterRetningslinjer !== true
  const v4 = (f.maalgruppeForTilbud !== undefined && v2 || !(f.maalgruppeForTilbud !== undefined)) && s[426] && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  const v5 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v6 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  const LAB_176_1 = s[3] || s[88] && v4 || s[89] && v4 || s[9] && (f.maalgruppeForTilbud !== undefined && v5 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v6 || !(f.tilbuddetsArt !== undefined)) && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  s[1351] = LAB_176_1
  const LAB_176_1_nej = s[3] || s[88] && v3 || s[89] && v3 || s[9] && (f.maalgruppeForTilbud !== undefined && !v5 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v6 || !(f.tilbuddetsArt !== undefined) || f.merudgiftGodtgoeresEfterRetningslinjer !== true)
  s[1827] = LAB_176_1_nej
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v9 = f.merudgiftVedTilbud ?? 0
  const v10 = f.merudgiftVedTilbud ?? 10000000
  const v11 = Math.min(100000, v9)
  const v12 = Math.min(100000, v10)
  const v13 = s[327] && s[0] <= 14729 /* 2010-04-30 */
  const v14 = s[2] >= 14730 /* 2010-05-01 */ && s[0] <= 14975 /* 2011-01-01 */
  const v15 = Math.min(v9, 150000)
  const v16 = Math.min(v10, 150000)
  const v17 = s[2] >= 14976 /* 2011-01-02 */ && s[8] || s[9]
  const v18 = v14 || v17
  const v19 = v14 ? (v17 ? Math.min(v11, v15) : v15) : v11
  const v20 = v13 || v18
  const v21 = v13 ? (v18 ? Math.min(v11, v19) : v11) : v19
  const LAB_176_1_beloeb = s[3] ? -Infinity : s[88] ? (v20 ? Math.min(v11, v21) : v11) : v21
  s[1828] = LAB_176_1_beloeb
  const v23 = v14 ? (v17 ? Math.max(v12, v16) : v16) : v12
  const v24 = v13 ? (v18 ? Math.max(v12, v23) : v12) : v23
  const LAB_176_1_beloeb_hoej = s[3] ? Infinity : s[88] ? (v20 ? Math.max(v12, v24) : v12) : v24
  s[1829] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = s[3] || LAB_176_1_nej || s[3]
  s[1830] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const v27 = s[427] || f.revurderingensGrundlagMangler !== false
  const v28 = (s[428] || s[429]) && f.revurderingensGrundlagMangler !== true
  const v29 = s[327] && s[0] <= 15147 /* 2011-06-22 */
  const v30 = s[2] >= 15148 /* 2011-06-23 */ && s[5]
  const LAB_2003_121_4 = s[3] || s[88] && v27 || v29 && v27 || v30 && v27
  s[1352] = LAB_2003_121_4
  const LAB_2003_121_4_nej = s[3] || s[88] && v28 || v29 && v28 || v30 && v28 || s[4]
  s[1832] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v33 = shiftDays(shiftMonths(f.visiteretEllerRevurderetDen ?? FIRST_DAY, 36 - (f.maanederUdenRefusionFoer ?? 36)), -1)
  const v34 = shiftDays(shiftMonths(f.visiteretEllerRevurderetDen ?? 84005 /* 2199-12-31 */, 36 - (f.maanederUdenRefusionFoer ?? 0)), -1)
  const v35 = v30 || s[4]
  const v36 = v30 ? v33 : NEVER
  const v37 = v29 || v35
  const v38 = v29 ? (v35 ? Math.min(v33, v36) : v33) : v36
  const LAB_2003_121_4_til = s[3] ? FIRST_DAY : s[88] ? (v37 ? Math.min(v33, v38) : v33) : v38
  s[1833] = LAB_2003_121_4_til
  const v40 = s[4] ? NEVER : v34
  const v41 = v29 ? (v35 ? Math.max(v34, v40) : v34) : v40
  const LAB_2003_121_4_til_hoej = s[3] ? NEVER : s[88] ? (v37 ? Math.max(v34, v41) : v34) : v41
  s[1834] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = s[3] || LAB_2003_121_4_nej || s[3]
  s[1835] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v44 = s[350] && s[81]
  s[530] = v44
  const LAS_2a = f.harSamleverMedForsoergelsespligt !== false && (s[3] || s[82] && s[430])
  s[433] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt !== false && (s[3] || s[353] || v44 || s[375])
  s[434] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt !== false && s[3] || f.harSamleverMedForsoergelsespligt !== true
  s[435] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v48 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? FIRST_DAY, 12)
  const v49 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? 84005 /* 2199-12-31 */, 12)
  const v50 = shiftMonths(f.ledighedsydelseFoersteGang ?? FIRST_DAY, 6)
  const v51 = shiftMonths(f.ledighedsydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const LAS_10_3 = s[42] ? FIRST_DAY : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.min(v48, v50) : v48) : v50
  s[1836] = LAS_10_3
  const LAS_10_3_hoej = s[42] ? NEVER : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.max(v49, v51) : v49) : v51
  s[1837] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v54 = f.aendringIForholdene !== true || f.kanIkkeForsoergeSig !== true || f.behovetDaekkesAfAndenYdelse !== false
  const v55 = f.aendringIForholdene !== false && f.kanIkkeForsoergeSig !== false && f.behovetDaekkesAfAndenYdelse !== true
  const LAS_11_2 = s[3] || s[353] && v55 || s[350] && v55
  s[439] = LAS_11_2
  const LAS_11_2_nej = s[3] || s[353] && v54 || s[350] && v54
  s[437] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v58 = s[82] && s[141]
  s[468] = v58
  const LAS_23_1 = s[3] || v58 && s[431]
  s[469] = LAS_23_1
  const LAS_23_1_nej = s[3] || s[353] || v44 || v58 && s[432] || s[142]
  s[470] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v61 = f.harRimeligtTilbudOmArbejde !== false || f.udnytterSineMuligheder !== true
  const v62 = f.harRimeligtTilbudOmArbejde !== true && f.udnytterSineMuligheder !== false
  const v63 = f.erGift !== true || f.aegtefaellenErUndtagetFraRaadighed !== false || f.aegtefaellenUdnytterSineMuligheder !== false
  const v64 = f.erGift !== false && f.aegtefaellenErUndtagetFraRaadighed !== true && f.aegtefaellenUdnytterSineMuligheder !== true
  const v65 = v61 || v64
  const v66 = v62 && v63
  const v67 = f.staarTilRaadighedForUddannelse !== false && v62
  const LAS_13_1 = s[3] || s[353] && v66 || v44 && v66 || v58 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== false || LAS_23_1_nej && v62 || s[3] && v67 || s[3] && !((f.staarTilRaadighedForUddannelse !== false && f.staarTilRaadighedForUddannelse === true || f.staarTilRaadighedForUddannelse !== true && f.staarTilRaadighedForUddannelse === false) && (v62 && !v61 || v61 && !v62) && (v67 || f.staarTilRaadighedForUddannelse === false && !v62))) && v63 || s[142] && (s[431] && f.staarTilRaadighedForUddannelse !== false || s[432] && v62) && v63
  s[440] = LAS_13_1
  const LAS_13_1_nej = s[3] || s[353] && v65 || v44 && v65 || v58 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== true || LAS_23_1_nej && v61 || s[3] && f.staarTilRaadighedForUddannelse !== true && v61 || v64) || s[142] && (s[431] && f.staarTilRaadighedForUddannelse !== true || s[432] && v61 || v64)
  s[438] = LAS_13_1_nej
}

function svar_37(f, s) {
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v0 = f.erGift !== false || s[433]
  const v1 = f.erGift !== true && (s[434] || s[435])
  const v2 = v1 ? 1000000 : 2000000
  const v3 = v0 ? 2000000 : 1000000
  const v4 = s[350] && s[141]
  s[536] = v4
  const v5 = s[436] || s[133]
  const v6 = v5 ? -Infinity : SATS_11(s[0])
  const v7 = v5 ? Infinity : SATS_11(s[2])
  const v8 = v5 ? -Infinity : SATS_12(s[0])
  const v9 = v5 ? Infinity : SATS_12(s[2])
  const v10 = v0 ? (v1 ? Math.min(v6, v8) : v6) : v8
  const v11 = v0 ? (v1 ? Math.max(v7, v9) : v7) : v9
  const v12 = v4 || s[142]
  s[538] = v12
  const v13 = v4 ? (s[142] ? Math.min(v2, v10) : v2) : v10
  const LAS_14_1_graense = s[3] ? -Infinity : s[353] ? (v12 ? Math.min(v2, v13) : v2) : v13
  s[1864] = LAS_14_1_graense
  const v15 = v4 ? (s[142] ? Math.max(v3, v11) : v3) : v11
  const LAS_14_1_graense_hoej = s[3] ? Infinity : s[353] ? (v12 ? Math.max(v3, v15) : v3) : v15
  s[1865] = LAS_14_1_graense_hoej
  const LAS_14_1_graense_ir = s[3] || s[142] && (v0 && v5 || v1 && v5)
  s[1866] = LAS_14_1_graense_ir
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v18 = (f.formue ?? 0) - (f.formueDerSesBortFra ?? 100000000000)
  const v19 = (f.formue ?? 100000000000) - (f.formueDerSesBortFra ?? 0)
  const v20 = -LAS_14_1_graense_hoej === -Infinity
  const v21 = -LAS_14_1_graense === Infinity
  const v22 = Math.max(0, v20 ? -Infinity : v18 - LAS_14_1_graense_hoej)
  const v23 = Math.max(0, v21 ? Infinity : v19 - LAS_14_1_graense)
  const v24 = Math.max(0, v20 ? -Infinity : v18 - (f.arbejdsgiverbetaltPension ?? 100000000000) - LAS_14_1_graense_hoej)
  const v25 = Math.max(0, v21 ? Infinity : v19 - (f.arbejdsgiverbetaltPension ?? 0) - LAS_14_1_graense)
  const v26 = v4 ? (s[142] ? Math.min(v22, v24) : v22) : v24
  const LAS_14_1_over = s[3] ? -Infinity : s[353] ? (v12 ? Math.min(v22, v26) : v22) : v26
  s[1867] = LAS_14_1_over
  const v28 = v4 ? (s[142] ? Math.max(v23, v25) : v23) : v25
  const LAS_14_1_over_hoej = s[3] ? Infinity : s[353] ? (v12 ? Math.max(v23, v28) : v23) : v28
  s[1868] = LAS_14_1_over_hoej
  const LAS_14_1_over_ir = s[3] || s[353] && LAS_14_1_graense_ir || v4 && LAS_14_1_graense_ir || s[142] && LAS_14_1_graense_ir
  s[1869] = LAS_14_1_over_ir
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const v31 = LAS_14_1_over <= 0
  const LAS_14_1 = s[3] || s[353] && LAS_14_1_over_hoej > 0 || s[350] && LAS_14_1_over_hoej > 0
  s[1861] = LAS_14_1
  const LAS_14_1_nej = s[3] || s[353] && v31 || s[350] && v31
  s[1862] = LAS_14_1_nej
  const LAS_14_1_ir = s[3] || s[353] && LAS_14_1_over_ir || s[350] && LAS_14_1_over_ir
  s[1863] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v35 = s[437] || s[438] || LAS_14_1
  const v36 = s[439] || s[3]
  const v37 = v36 && (s[440] || s[3]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[439] || s[440] || LAS_14_1_nej)
  const LAS_11 = s[3] || s[353] && v37 || s[350] && v37
  s[1838] = LAS_11
  const LAS_11_nej = s[3] || s[353] && v35 || s[350] && v35
  s[1839] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v40 = s[437] || f.arbejderDeltid !== true && f.dagpengeUnderDetHoejeste !== true || f.klarTilFuldTid !== true
  const v41 = v36 && (f.arbejderDeltid !== false || f.dagpengeUnderDetHoejeste !== false) && f.klarTilFuldTid !== false
  const LAS_11_2_supplerende = s[3] || s[353] && v41 || s[350] && v41
  s[1840] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = s[3] || s[353] && v40 || s[350] && v40
  s[1841] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v44 = s[2] >= 13604 /* 2007-04-01 */ && s[441]
  const v45 = f.erGift !== true || (f.aarMedHjaelpSomPar ?? 0) < 2 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste24Maaneder ?? 1800000) >= 30000
  const v46 = f.erGift !== false && (f.aarMedHjaelpSomPar ?? 60) >= 2 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste24Maaneder ?? 0) < 30000
  const v47 = s[350] && s[0] <= 15155 /* 2011-06-30 */
  const v48 = s[2] >= 15156 /* 2011-07-01 */ && s[13]
  const LAS_13_8 = s[3] || s[1] && s[0] <= 13603 /* 2007-03-31 */ || v44 && v45 || v47 && v45 || v48 || s[21]
  s[1847] = LAS_13_8
  const LAS_13_8_nej = s[3] || v44 && v46 || v47 && v46 || v48
  s[1848] = LAS_13_8_nej
  const LAS_13_8_ir = s[3] || v48
  s[1849] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v52 = s[0] <= 17074 /* 2016-09-30 */
  s[444] = v52
  const v53 = s[2] >= 17075 /* 2016-10-01 */
  s[442] = v53
  const v54 = v53 && s[0] <= 17256 /* 2017-03-31 */
  const v55 = (f.maanederMedHjaelpSeneste3Aar ?? 36) >= 12
  const v56 = s[2] >= 17257 /* 2017-04-01 */
  const v57 = s[0] < 17075 /* 2016-10-01 */ || s[2] > 20269 /* 2025-06-30 */
  s[445] = v57
  const LAS_25b_1_er = v53 && s[141]
  s[446] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (v52 || v54 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste6Maaneder ?? 450000) >= 11300) || v56 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste12Maaneder ?? 900000) >= 22500))
  s[447] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (v52 || v54 && v55 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste6Maaneder ?? 0) < 11300 || v56 && v55 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste12Maaneder ?? 0) < 22500)
  s[448] = LAS_13f_1_nej
  const LAS_13f_1_ir = LAS_25b_1_er && v52 || v57
  s[449] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const LAS_13f_14 = LAS_25b_1_er && (v52 || v53 && (f.ordinaereTimerEfterNedsaettelsen ?? 900000) >= 22500)
  s[1851] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (v52 || v53 && (f.ordinaereTimerEfterNedsaettelsen ?? 0) < 22500)
  s[1852] = LAS_13f_14_nej
}

function svar_38(f, s) {
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v0 = s[0] <= 17166 /* 2016-12-31 */
  s[1278] = v0
  const v1 = s[442] && v0
  const v2 = f.hjaelpEfterVoksensatsen !== true ? 50000 : 100000
  const v3 = f.hjaelpEfterVoksensatsen !== false ? 100000 : 50000
  const v4 = s[2] >= 17167 /* 2017-01-01 */
  s[1279] = v4
  const v5 = v4 && s[8]
  const v6 = s[8] || s[333]
  const v7 = v6 ? -Infinity : 105400
  const v8 = v6 ? Infinity : 105400
  const v9 = v6 ? -Infinity : 52600
  const v10 = v6 ? Infinity : 52600
  const v11 = v5 || s[443] || s[333]
  const v12 = v5 ? -Infinity : s[333] ? -Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.min(v7, v9) : v7) : v9
  const LAS_13g_1_beloeb = s[444] ? -Infinity : v1 ? (v11 ? Math.min(v2, v12) : v2) : v12
  s[1857] = LAS_13g_1_beloeb
  const v14 = v5 ? Infinity : s[333] ? Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.max(v8, v10) : v8) : v10
  const LAS_13g_1_beloeb_hoej = s[444] ? Infinity : v1 ? (v11 ? Math.max(v3, v14) : v3) : v14
  s[1858] = LAS_13g_1_beloeb_hoej
  const v16 = s[445] || f.erGift !== false
  const LAS_13g_1_beloeb_er = s[446] && f.erGift !== true
  s[1859] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = LAS_13g_1_beloeb_er && (s[444] || v5 || s[443] && (f.hjaelpEfterVoksensatsen !== false && v6 || f.hjaelpEfterVoksensatsen !== true && v6) || s[333]) || v16
  s[1860] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v19 = s[447] || f.hjaelpPaaSUNiveau !== false
  const v20 = s[448] || s[449]
  s[535] = v20
  const v21 = v20 && f.hjaelpPaaSUNiveau !== true
  const v22 = v21 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = s[444] ? -Infinity : v19 ? (v22 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb
  s[1853] = LAS_13g_1
  const LAS_13g_1_hoej = s[444] ? Infinity : v22 ? LAS_13g_1_beloeb_hoej : 0
  s[1854] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (s[444] || s[442] && (v19 || v22))
  s[1855] = LAS_13g_1_er
  const LAS_13g_1_ir = LAS_13g_1_beloeb_er && (s[444] || s[442] && v21 && LAS_13g_1_beloeb_ir) || v16
  s[1856] = LAS_13g_1_ir
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v27 = shiftMonths(s[19], 300)
  s[707] = v27
  const v28 = shiftMonths(s[14], 300)
  s[708] = v28
  const v29 = s[2] >= v27
  s[466] = v29
  const v30 = s[0] >= v28
  s[465] = v30
  const LAS_16_3 = s[142] && (s[141] || s[142] && v29 && ((f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 120) >= 30 || f.opfyldtBeskaeftigelseskravetFoer !== false))
  s[1870] = LAS_16_3
  const LAS_16_3_nej = s[142] && (s[141] || s[142] && (!v30 || (f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 0) < 30 && f.opfyldtBeskaeftigelseskravetFoer !== true))
  s[1871] = LAS_16_3_nej
  const LAS_16_3_ir = s[142] && s[141] || s[0] < 20270 /* 2025-07-01 */
  s[873] = LAS_16_3_ir
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v34 = s[450] || f.borHosForaeldre !== true || f.forsoergerEgetBarnIHjemmet !== false
  s[457] = v34
  const v35 = s[0] < s[100] && f.borHosForaeldre !== false && f.forsoergerEgetBarnIHjemmet !== true
  s[461] = v35
  const v36 = s[141] || s[133]
  s[459] = v36
  const v37 = v36 ? -Infinity : SATS_13(s[0])
  const v38 = v36 ? Infinity : SATS_13(s[2])
  const v39 = s[450] || LAS_16_3
  s[458] = v39
  const v40 = s[0] < s[100] && (LAS_16_3_nej || LAS_16_3_ir)
  s[462] = v40
  const v41 = v36 ? -Infinity : SATS_14(s[0])
  s[863] = v41
  const v42 = v36 ? Infinity : SATS_14(s[2])
  s[861] = v42
  const v43 = v36 ? -Infinity : SATS_15(s[0])
  const v44 = v36 ? Infinity : SATS_15(s[2])
  const v45 = v39 ? (v40 ? Math.min(v41, v43) : v41) : v43
  const v46 = v39 ? (v40 ? Math.max(v42, v44) : v42) : v44
  const v47 = v39 && v36 || v40 && v36
  const v48 = v36 ? -Infinity : SATS_16(s[0])
  const v49 = v36 ? Infinity : SATS_16(s[2])
  const v50 = Math.max(v45, v48)
  const v51 = Math.min(v46, v49)
  const v52 = s[451] && v51 >= v50
  const v53 = s[452] || v52
  const v54 = s[452] ? (v52 ? Math.min(v48, v50) : v48) : v50
  const v55 = s[453] ? (v53 ? Math.min(v45, v54) : v45) : v54
  const v56 = s[452] ? (v52 ? Math.max(v49, v51) : v49) : v51
  const v57 = s[453] ? (v53 ? Math.max(v46, v56) : v46) : v56
  const v58 = v34 && (s[453] || s[452] || v52)
  const LAS_16_1 = s[141] ? -Infinity : v35 ? (v58 ? Math.min(v37, v55) : v37) : v55
  s[527] = LAS_16_1
  const LAS_16_1_hoej = s[141] ? Infinity : v35 ? (v58 ? Math.max(v38, v57) : v38) : v57
  s[526] = LAS_16_1_hoej
  const LAS_16_1_er = s[142] && (s[141] || s[142] && (v35 || v58))
  s[528] = LAS_16_1_er
  const LAS_16_1_ir = s[142] && (s[141] || s[142] && (v35 && v36 || v34 && (s[453] && v47 || s[452] && v36 || s[451] && v47 && v36 || s[451] && !(!v47 && v45 === v46 && !v36 && v48 === v49 && v45 === v48)))) || s[0] < 20270 /* 2025-07-01 */
  s[529] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = s[3] || s[142]
  s[1873] = LAS_16_overgang
  const LAS_16_overgang_nej = s[3] || s[1] && s[141]
  s[1874] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v65 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[464] = v65
  const v66 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[463] = v66
  const v67 = v36 ? -Infinity : SATS_17(s[0])
  const v68 = v66 && v36
  s[467] = v68
  const LAS_17_1 = s[141] ? -Infinity : v66 ? (v65 ? Math.min(0, v67) : v67) : 0
  s[513] = LAS_17_1
  const LAS_17_1_hoej = s[141] ? Infinity : v66 ? (v36 ? Infinity : SATS_17(s[2])) : 0
  s[511] = LAS_17_1_hoej
  const LAS_17_1_ir = s[142] && (s[141] || s[142] && v68) || s[0] < 20270 /* 2025-07-01 */
  s[515] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v72 = s[452] || v35 || v39
  s[460] = v72
  const v73 = s[453] || s[451]
  s[456] = v73
  const v74 = v73 && v34 && v40
  s[455] = v74
  const v75 = f.retTilEkstraBoernetilskud !== false && (v74 || s[454] && v34)
  const v76 = v36 ? -Infinity : SATS_18(s[0])
  const LAS_18_1 = s[141] ? -Infinity : v75 ? (f.retTilEkstraBoernetilskud !== true || v72 && (s[453] || v35) ? Math.min(0, v76) : v76) : 0
  s[512] = LAS_18_1
  const LAS_18_1_hoej = s[141] ? Infinity : v75 ? (v36 ? Infinity : SATS_18(s[2])) : 0
  s[514] = LAS_18_1_hoej
  const LAS_18_1_ir = s[142] && (s[141] || s[142] && v75 && v36) || s[0] < 20270 /* 2025-07-01 */
  s[516] = LAS_18_1_ir
}

function svar_39(f, s) {
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v0 = f.enligEfterBoernetilskudsloven !== false && f.harForsoergelsespligt !== true && (s[455] || s[456] && s[457] && s[458])
  const v1 = s[459] ? -Infinity : SATS_19(s[0])
  const LAS_18_3 = s[141] ? -Infinity : v0 ? (f.enligEfterBoernetilskudsloven !== true || f.harForsoergelsespligt !== false || s[460] && (s[452] || s[461] || s[462]) ? Math.min(0, v1) : v1) : 0
  s[517] = LAS_18_3
  const LAS_18_3_hoej = s[141] ? Infinity : v0 ? (s[459] ? Infinity : SATS_19(s[2])) : 0
  s[518] = LAS_18_3_hoej
  const LAS_18_3_ir = s[142] && (s[141] || s[142] && v0 && s[459]) || s[0] < 20270 /* 2025-07-01 */
  s[519] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v5 = f.visiteretSom === 'aktivitetsparat'
  const v6 = f.visiteretSom !== undefined && v5 || !(f.visiteretSom !== undefined)
  s[546] = v6
  const v7 = f.visiteretSom !== undefined && !v5 || !(f.visiteretSom !== undefined)
  s[547] = v7
  const v8 = v6 || f.erForrevalidend !== false
  const v9 = v7 && f.erForrevalidend !== true
  const v10 = s[455] || s[456] && s[461]
  const v11 = s[460] && (s[452] || s[457])
  const v12 = v8 && v10
  const v13 = s[459] ? -Infinity : SATS_20(s[0])
  const v14 = s[463] ? (s[464] ? Math.min(0, v13) : v13) : 0
  const v15 = s[463] ? (s[459] ? Infinity : SATS_20(s[2])) : 0
  const v16 = s[459] ? -Infinity : SATS_21(s[0])
  const v17 = s[459] ? Infinity : SATS_21(s[2])
  const v18 = s[459] ? -Infinity : SATS_22(s[0])
  const v19 = s[459] ? Infinity : SATS_22(s[2])
  const v20 = s[465] ? v18 : s[466] ? Math.min(v16, v18) : v16
  const v21 = s[465] ? v19 : s[466] ? Math.max(v17, v19) : v17
  const v22 = f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.min(v14, v20) : v14) : v20
  const LAS_19_1 = s[141] ? -Infinity : v12 ? (v9 || v11 ? Math.min(0, v22) : v22) : 0
  s[520] = LAS_19_1
  const LAS_19_1_hoej = s[141] ? Infinity : v12 ? (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.max(v15, v21) : v15) : v21) : 0
  s[521] = LAS_19_1_hoej
  const LAS_19_1_ir = s[142] && (s[141] || s[142] && v12 && (f.harForsoergelsespligt !== false && s[467] || f.harForsoergelsespligt !== true && (!s[465] && s[459] || s[466] && s[459]))) || s[0] < 20270 /* 2025-07-01 */
  s[522] = LAS_19_1_ir
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v26 = s[142] && s[0] <= 20999 /* 2027-06-30 */
  const v27 = f.gruppeIJuni2025 === 'ingen'
  const v28 = (f.gruppeIJuni2025 !== undefined && !v27 || !(f.gruppeIJuni2025 !== undefined)) && f.grundsatsEllerHjemmeboendeIJuli2025 !== false && f.tillaegspakkenIJuli2025 !== false && v10
  const v29 = s[2] >= 21000 /* 2027-07-01 */
  const v30 = s[141] || v29
  const v31 = v30 ? -Infinity : 200000
  const v32 = v28 ? (f.gruppeIJuni2025 !== undefined && v27 || !(f.gruppeIJuni2025 !== undefined) || f.grundsatsEllerHjemmeboendeIJuli2025 !== true || f.tillaegspakkenIJuli2025 !== true || v11 ? Math.min(0, v31) : v31) : 0
  const LAS_20_1 = s[141] ? -Infinity : v26 ? (v29 ? Math.min(0, v32) : v32) : 0
  s[523] = LAS_20_1
  const LAS_20_1_hoej = s[141] ? Infinity : v26 ? (v28 ? (v30 ? Infinity : 200000) : 0) : 0
  s[524] = LAS_20_1_hoej
  const LAS_20_1_ir = s[142] && (s[141] || v26 && v28 && v30) || s[0] < 20270 /* 2025-07-01 */
  s[525] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v36 = f.visiteretDen ?? FIRST_DAY
  const v37 = f.visiteretDen ?? 84005 /* 2199-12-31 */
  const v38 = f.deltagerEllerOenskerTilbud !== false && v8 ? Math.max(v36, shiftMonths(f.fikHjaelpFra ?? FIRST_DAY, 3)) : NEVER
  const v39 = f.deltagerEllerOenskerTilbud !== true || v9 ? NEVER : Math.max(v37, shiftMonths(f.fikHjaelpFra ?? 84005 /* 2199-12-31 */, 3))
  const v40 = f.deltagerEllerOenskerTilbud !== false && (f.erForrevalidend !== false || v6 && f.saerligtKomplekseUdfordringer !== false)
  const v41 = v40 && !(f.deltagerEllerOenskerTilbud !== true || f.erForrevalidend !== true && (v7 || f.saerligtKomplekseUdfordringer !== true))
  const LAS_24_1 = s[81] ? FIRST_DAY : v40 ? (v41 ? v36 : Math.min(v36, v38)) : v38
  s[493] = LAS_24_1
  const LAS_24_1_hoej = s[81] ? NEVER : v40 ? (v41 ? v37 : Math.max(v37, v39)) : v39
  s[492] = LAS_24_1_hoej
  const v44 = s[0] < 16071 /* 2014-01-01 */ || s[2] > 20269 /* 2025-06-30 */
  s[473] = v44
  const v45 = v44 || s[450]
  s[491] = v45
  const LAS_24_1_er = s[468] && s[0] < s[100]
  s[482] = LAS_24_1_er
  const LAS_24_1_ir = LAS_24_1_er && s[81] || v45
  s[506] = LAS_24_1_ir
}

function svar_40(f, s) {
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v0 = s[377] || s[142]
  s[474] = v0
  const v1 = v0 ? -Infinity : SATS_23(s[0])
  s[495] = v1
  const v2 = v0 ? Infinity : SATS_23(s[2])
  s[497] = v2
  const v3 = s[81] || s[142]
  s[475] = v3
  const v4 = s[469] && v3
  s[483] = v4
  const v5 = s[470] && v3
  s[484] = v5
  const v6 = s[3] && v3
  s[485] = v6
  const v7 = s[82] && s[0] <= 16387 /* 2014-11-13 */
  const v8 = v3 ? -Infinity : SATS_24(s[0])
  const v9 = v3 ? Infinity : SATS_24(s[2])
  const v10 = v3 ? -Infinity : SATS_25(s[0])
  const v11 = v3 ? Infinity : SATS_25(s[2])
  const v12 = Math.max(v8, v10)
  const v13 = Math.min(v9, v11)
  const v14 = s[3] && v13 >= v12
  const v15 = s[470] || v14
  const v16 = s[470] ? (v14 ? Math.min(v10, v12) : v10) : v12
  const v17 = s[469] ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = s[470] ? (v14 ? Math.max(v11, v13) : v11) : v13
  const v19 = s[469] ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[469] || s[470] || v14
  const v21 = v4 || v5 || v6 || s[3] && !(!v3 && v8 === v9 && !v3 && v10 === v11 && v8 === v10)
  const v22 = v3 ? -Infinity : SATS_26(s[0])
  const v23 = v3 ? Infinity : SATS_26(s[2])
  const v24 = v3 ? -Infinity : SATS_27(s[0])
  const v25 = v3 ? Infinity : SATS_27(s[2])
  const v26 = s[466] ? (s[465] ? v24 : Math.min(v1, v24)) : v1
  const v27 = s[466] ? (s[465] ? v25 : Math.max(v2, v25)) : v2
  const v28 = s[466] && v3 || !s[465] && v0
  s[489] = v28
  const v29 = Math.max(v22, v26)
  const v30 = Math.min(v23, v27)
  const v31 = s[3] && v30 >= v29
  const v32 = s[470] || v31
  const v33 = s[470] ? (v31 ? Math.min(v26, v29) : v26) : v29
  const v34 = s[469] ? (v32 ? Math.min(v22, v33) : v22) : v33
  s[477] = v34
  const v35 = s[470] ? (v31 ? Math.max(v27, v30) : v27) : v30
  const v36 = s[469] ? (v32 ? Math.max(v23, v35) : v23) : v35
  s[478] = v36
  const v37 = s[469] || s[470] || v31
  s[476] = v37
  const v38 = s[470] && v28
  s[487] = v38
  const v39 = s[3] && v3 && v28
  s[488] = v39
  const v40 = v4 || v38 || v39 || s[3] && !(!v3 && v22 === v23 && !v28 && v26 === v27 && v22 === v26)
  s[490] = v40
  const v41 = f.samleverMedUngeydelse !== false && v20
  const v42 = f.samleverMedUngeydelse !== true && v37
  const v43 = v41 ? (v42 ? Math.min(v17, v34) : v17) : v34
  const v44 = v41 ? (v42 ? Math.max(v19, v36) : v19) : v36
  const v45 = s[2] >= 16388 /* 2014-11-14 */ && s[471]
  const v46 = v7 && (v41 || v42)
  const v47 = s[472] && v20
  const v48 = v45 || v47
  const v49 = v45 ? -Infinity : v17
  const LAS_25_3_forsoerger = s[81] ? -Infinity : v46 ? (v48 ? Math.min(v43, v49) : v43) : v49
  s[480] = LAS_25_3_forsoerger
  const v51 = v45 ? Infinity : v19
  const LAS_25_3_forsoerger_hoej = s[81] ? Infinity : v46 ? (v48 ? Math.max(v44, v51) : v44) : v51
  s[481] = LAS_25_3_forsoerger_hoej
  const v53 = s[468] && s[0] < s[100] && f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== true
  const LAS_25_3_forsoerger_er = v53 && (s[81] || v46 || v45 || v47)
  s[479] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = v53 && (s[81] || v7 && (f.samleverMedUngeydelse !== false && v21 || f.samleverMedUngeydelse !== true && v40) || v45 || s[472] && v21) || s[473] || s[450] || f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== false
  s[486] = LAS_25_3_forsoerger_ir
}

function svar_41(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = s[474] ? -Infinity : SATS_28(s[0])
  s[500] = v0
  const v1 = s[474] ? Infinity : SATS_28(s[2])
  s[501] = v1
  const v2 = s[474] ? -Infinity : SATS_29(s[0])
  s[494] = v2
  const v3 = s[474] ? Infinity : SATS_29(s[2])
  s[496] = v3
  const v4 = s[474] ? -Infinity : SATS_30(s[0])
  s[498] = v4
  const v5 = s[474] ? Infinity : SATS_30(s[2])
  s[499] = v5
  const v6 = f.psykiskLidelseNaevntILoven !== true || s[464]
  const v7 = f.psykiskLidelseNaevntILoven !== false && s[463]
  const v8 = f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== true
  const v9 = f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== false
  const v10 = s[475] ? -Infinity : SATS_31(s[0])
  const v11 = s[475] ? Infinity : SATS_31(s[2])
  const v12 = s[475] ? -Infinity : SATS_32(s[0])
  const v13 = s[475] ? Infinity : SATS_32(s[2])
  const v14 = Math.max(v10, v12)
  const v15 = Math.min(v11, v13)
  const v16 = s[3] && v15 >= v14
  const v17 = s[470] || v16
  const v18 = s[470] ? (v16 ? Math.min(v12, v14) : v12) : v14
  const v19 = s[469] ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = s[470] ? (v16 ? Math.max(v13, v15) : v13) : v15
  const v21 = s[469] ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[475] ? -Infinity : SATS_33(s[0])
  const v23 = s[475] ? Infinity : SATS_33(s[2])
  const v24 = s[475] ? -Infinity : SATS_34(s[0])
  const v25 = s[475] ? Infinity : SATS_34(s[2])
  const v26 = s[466] ? (s[465] ? v24 : Math.min(v2, v24)) : v2
  const v27 = s[466] ? (s[465] ? v25 : Math.max(v3, v25)) : v3
  const v28 = Math.max(v22, v26)
  const v29 = Math.min(v23, v27)
  const v30 = s[3] && v29 >= v28
  const v31 = s[470] || v30
  const v32 = s[470] ? (v30 ? Math.min(v26, v28) : v26) : v28
  const v33 = s[469] ? (v31 ? Math.min(v22, v32) : v22) : v32
  const v34 = s[470] ? (v30 ? Math.max(v27, v29) : v27) : v29
  const v35 = s[469] ? (v31 ? Math.max(v23, v34) : v23) : v34
  const v36 = f.psykiskLidelseNaevntILoven !== true && s[476]
  const v37 = f.psykiskLidelseNaevntILoven !== false ? (v36 ? Math.min(v4, s[477]) : v4) : s[477]
  const v38 = f.psykiskLidelseNaevntILoven !== false ? (v36 ? Math.max(v5, s[478]) : v5) : s[478]
  const v39 = f.psykiskLidelseNaevntILoven !== false && s[474]
  s[510] = v39
  const v40 = f.borHosForaeldre !== false && (s[469] || s[470] || v30)
  const v41 = f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false || v36)
  const v42 = v40 ? (v41 ? Math.min(v33, v37) : v33) : v37
  const v43 = v40 ? (v41 ? Math.max(v35, v38) : v35) : v38
  const v44 = f.forsoergerEgetBarnIHjemmet !== false && s[479]
  const v45 = f.forsoergerEgetBarnIHjemmet !== true && (v40 || v41)
  const v46 = v44 ? (v45 ? Math.min(s[480], v42) : s[480]) : v42
  const v47 = v44 ? (v45 ? Math.max(s[481], v43) : s[481]) : v43
  const v48 = f.gravidEfter12Uge !== true && (v44 || v45)
  const v49 = f.gravidEfter12Uge !== false ? (v48 ? Math.min(v4, v46) : v4) : v46
  const v50 = f.gravidEfter12Uge !== false ? (v48 ? Math.max(v5, v47) : v5) : v47
  const v51 = f.gravidEfter12Uge !== false && s[474]
  s[508] = v51
  const v52 = v9 && (s[469] || s[470] || v16)
  const v53 = v8 && (f.gravidEfter12Uge !== false || v48)
  const v54 = v52 ? (v53 ? Math.min(v19, v49) : v19) : v49
  const v55 = v52 ? (v53 ? Math.max(v21, v50) : v21) : v50
  const v56 = v6 && (v52 || v53)
  const LAS_25_3 = s[81] ? -Infinity : v7 ? (v56 ? Math.min(v0, v54) : v0) : v54
  s[503] = LAS_25_3
  const LAS_25_3_hoej = s[81] ? Infinity : v7 ? (v56 ? Math.max(v1, v55) : v1) : v55
  s[502] = LAS_25_3_hoej
  const LAS_25_3_er = s[482] && (s[81] || s[82] && (v7 || v56))
  s[504] = LAS_25_3_er
  const LAS_25_3_ir = s[482] && (s[81] || s[82] && (v7 && s[474] || v6 && (v9 && (s[483] || s[484] || s[485] || s[3] && !(!s[475] && v10 === v11 && !s[475] && v12 === v13 && v10 === v12)) || v8 && (v51 || f.gravidEfter12Uge !== true && (f.forsoergerEgetBarnIHjemmet !== false && s[486] || f.forsoergerEgetBarnIHjemmet !== true && (f.borHosForaeldre !== false && (s[483] || s[487] || s[488] || s[3] && !(!s[475] && v22 === v23 && !s[489] && v26 === v27 && v22 === v26)) || f.borHosForaeldre !== true && (v39 || f.psykiskLidelseNaevntILoven !== true && s[490]))))))) || s[491]
  s[505] = LAS_25_3_ir
}

function svar_42(f, s) {
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v0 = s[482] && s[0] < s[492]
  const v1 = s[482] && s[2] >= s[493]
  const v2 = f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && f.borHosForaeldre !== true
  const v3 = f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.borHosForaeldre !== false)
  const v4 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[494], s[495]) : s[494]) : s[495]
  const v5 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[496], s[497]) : s[496]) : s[497]
  const v6 = f.borHosForaeldre !== false && s[474]
  s[509] = v6
  const v7 = s[465] ? s[498] : s[466] ? Math.min(v4, s[498]) : v4
  const v8 = s[465] ? s[499] : s[466] ? Math.max(v5, s[499]) : v5
  const v9 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[500], v7) : s[500]) : v7
  const v10 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[501], v8) : s[501]) : v8
  const v11 = f.forsoergerEgetBarnIHjemmet !== false && s[474]
  s[507] = v11
  const v12 = v11 || f.forsoergerEgetBarnIHjemmet !== true && (!s[465] && (v6 || f.borHosForaeldre !== true && s[474]) || s[466] && s[474])
  const v13 = v10 === Infinity
  const v14 = -s[502] === -Infinity
  const v15 = v9 === -Infinity
  const v16 = -s[503] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const v18 = v3 && s[504] && !(v17 && !v12 && v9 === v10 && (!s[504] || !s[505] && s[503] === s[502]))
  const v19 = v2 || v18
  const v20 = v2 ? 0 : Math.max(0, v15 || v14 ? -Infinity : v9 - s[502])
  const v21 = v18 ? Math.max(0, v13 || v16 ? Infinity : v10 - s[503]) : 0
  const v22 = v3 && (v12 || s[505] || v17)
  const v23 = v1 && v19
  const v24 = s[506] && v19 && v20 <= 0
  const LAS_24_3 = s[81] ? -Infinity : v0 ? 0 : v20
  s[1876] = LAS_24_3
  const LAS_24_3_hoej = s[81] ? Infinity : v23 || v24 ? (v23 ? v21 : 0) : 0
  s[1877] = LAS_24_3_hoej
  const LAS_24_3_er = s[482] && (s[81] || s[82] && (v0 || v23 || v24))
  s[1878] = LAS_24_3_er
  const LAS_24_3_ir = s[482] && (s[81] || s[82] && (v1 && v22 || s[506] && !((!v19 || !v22 && v20 === v21) && v19 && v20 === 0))) || s[491]
  s[1879] = LAS_24_3_ir
}

function svar_43(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[463] ? (s[464] ? Math.min(s[500], s[498]) : s[500]) : s[498]
  s[537] = v0
  const v1 = s[463] ? (s[464] ? Math.max(s[501], s[499]) : s[501]) : s[499]
  s[539] = v1
  const v2 = s[463] && s[474] || s[464] && s[474]
  s[540] = v2
  const v3 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  s[702] = v3
  const v4 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  s[701] = v4
  const v5 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(s[495], s[498]) : s[498]) : s[495]
  const v6 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(s[497], s[499]) : s[499]) : s[497]
  const v7 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[494], v5) : s[494]) : v5
  const v8 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[496], v6) : s[496]) : v6
  const v9 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(s[498], v7) : s[498]) : v7
  const v10 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(s[499], v8) : s[499]) : v8
  const v11 = v4 ? (v3 ? Math.min(s[500], v9) : s[500]) : v9
  const v12 = v4 ? (v3 ? Math.max(s[501], v10) : s[501]) : v10
  const v13 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[500], v11) : s[500]) : v11
  const v14 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[501], v12) : s[501]) : v12
  const v15 = s[466] ? (s[465] ? v0 : Math.min(v0, v13)) : v13
  const v16 = s[466] ? (s[465] ? v1 : Math.max(v1, v14)) : v14
  const v17 = s[466] && v2 || !s[465] && (s[507] || f.forsoergerEgetBarnIHjemmet !== true && (v4 && s[474] || v3 && (s[508] || f.gravidEfter12Uge !== true && (s[509] || f.borHosForaeldre !== true && (s[510] || f.psykiskLidelseNaevntILoven !== true && s[474])))))
  const v18 = s[0] < s[100] && s[504]
  const v19 = s[450] ? (v18 ? Math.min(s[503], v0) : v0) : s[503]
  const v20 = s[450] ? (v18 ? Math.max(s[502], v1) : v1) : s[502]
  const v21 = s[511] === Infinity
  const v22 = s[512] === -Infinity
  const v23 = s[513] === -Infinity
  const v24 = s[514] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : s[513] + s[512]
  const v27 = v21 || v24 ? Infinity : s[511] + s[514]
  const v28 = s[142] && !(v25 && (!s[142] || !s[515] && s[513] === s[511]) && (!s[142] || !s[516] && s[512] === s[514]))
  const v29 = s[515] || s[516] || v25
  const v30 = v27 === Infinity
  const v31 = s[517] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[518] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[517]
  const v36 = v30 || v33 ? Infinity : v27 + s[518]
  const v37 = v28 && s[142] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[142] || !s[519] && s[517] === s[518]))
  const v38 = v29 || s[519] || v34
  const v39 = v36 === Infinity
  const v40 = s[520] === -Infinity
  const v41 = v35 === -Infinity
  const v42 = s[521] === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v41 || v40 ? -Infinity : v35 + s[520]
  const v45 = v39 || v42 ? Infinity : v36 + s[521]
  const v46 = v37 && s[142] && !(v43 && (!v37 || !v38 && v35 === v36) && (!s[142] || !s[522] && s[520] === s[521]))
  const v47 = v38 || s[522] || v43
  const v48 = v45 === Infinity
  const v49 = s[523] === -Infinity
  const v50 = v44 === -Infinity
  const v51 = s[524] === Infinity
  const v52 = v48 && v49 || v50 && v51
  const v53 = v50 || v49 ? -Infinity : v44 + s[523]
  const v54 = v48 || v51 ? Infinity : v45 + s[524]
  const v55 = v46 && s[142] && !(v52 && (!v46 || !v47 && v44 === v45) && (!s[142] || !s[525] && s[523] === s[524]))
  const v56 = v47 || s[525] || v52
  const v57 = s[526] === Infinity
  const v58 = v53 === -Infinity
  const v59 = s[527] === -Infinity
  const v60 = v54 === Infinity
  const v61 = v57 && v58 || v59 && v60
  const v62 = v59 || v58 ? -Infinity : s[527] + v53
  const v63 = v57 || v60 ? Infinity : s[526] + v54
  const v64 = s[468] && (s[450] || v18)
  const v65 = s[142] && s[528] && v55 && !(v61 && (!s[528] || !s[529] && s[527] === s[526]) && (!v55 || !v56 && v53 === v54))
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(v19, v62) : v19) : v62
  const v68 = s[530] || v66
  const v69 = s[530] ? (v66 ? Math.min(v15, v67) : v15) : v67
  const LAS_25 = s[3] ? -Infinity : s[353] ? (v68 ? Math.min(v15, v69) : v15) : v69
  s[531] = LAS_25
  const v71 = v64 ? (v65 ? Math.max(v20, v63) : v20) : v63
  const v72 = s[530] ? (v66 ? Math.max(v16, v71) : v16) : v71
  const LAS_25_hoej = s[3] ? Infinity : s[353] ? (v68 ? Math.max(v16, v72) : v16) : v72
  s[532] = LAS_25_hoej
  const v74 = s[142] || s[453]
  const LAS_25_er = v74 && (s[3] || s[353] || s[530] || v64 || v65)
  s[533] = LAS_25_er
  const LAS_25_ir = v74 && (s[3] || s[353] && v17 || s[530] && v17 || s[468] && (s[450] && v2 || s[0] < s[100] && s[505]) || s[142] && (s[529] || v56 || v61)) || s[0] < 20270 /* 2025-07-01 */ && s[454]
  s[534] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const LAS_25b_1 = s[444] ? -Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 0) - (f.loftForDinFamilie ?? 10000000))
  s[1880] = LAS_25b_1
  const LAS_25b_1_hoej = s[444] ? Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 20000000) - (f.loftForDinFamilie ?? 0))
  s[1881] = LAS_25b_1_hoej
}

function svar_44(f, s) {
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift !== false && (s[3] || s[353] && f.aegtefaellenFaarAndenYdelse !== false || s[350] && f.aegtefaellenFaarAndenYdelse !== false)
  s[1353] = LAS_26_3
  const LAS_26_3_nej = f.erGift !== false && (s[3] || s[353] && f.aegtefaellenFaarAndenYdelse !== true || s[350] && f.aegtefaellenFaarAndenYdelse !== true)
  s[1887] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift !== false && s[3] || f.erGift !== true
  s[1888] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v3 = s[531] === -Infinity ? -Infinity : s[531] + (f.aegtefaellensHjaelpPrMaaned ?? 0)
  const v4 = s[532] === Infinity ? Infinity : s[532] + (f.aegtefaellensHjaelpPrMaaned ?? 10000000)
  const v5 = Math.max(s[531], v3)
  const v6 = Math.min(s[532], v4)
  const v7 = LAS_26_3 && s[533]
  const v8 = LAS_26_3_nej && s[533]
  const v9 = LAS_26_3_ir && s[533] && v6 >= v5
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v3, v5) : v3) : v5
  const v12 = v7 ? (v10 ? Math.min(s[531], v11) : s[531]) : v11
  const v13 = v8 ? (v9 ? Math.max(v4, v6) : v4) : v6
  const v14 = v7 ? (v10 ? Math.max(s[532], v13) : s[532]) : v13
  const v15 = f.erGift !== false && (v7 || v8 || v9)
  const v16 = f.erGift !== true && s[533]
  const v17 = v15 || v16
  const v18 = f.erGift !== false && (LAS_26_3 && s[534] || LAS_26_3_nej && s[534] || LAS_26_3_ir && s[534] || LAS_26_3_ir && !((!s[533] || !s[534] && s[531] === s[532]) && (!s[533] || !s[534] && v3 === v4) && (!s[533] || s[531] === v3))) || f.erGift !== true && s[534]
  const LAS_26_1 = s[3] ? -Infinity : v15 ? (v16 ? Math.min(s[531], v12) : v12) : s[531]
  s[1882] = LAS_26_1
  const LAS_26_1_hoej = s[3] ? Infinity : v15 ? (v16 ? Math.max(s[532], v14) : v14) : s[532]
  s[1883] = LAS_26_1_hoej
  const LAS_26_1_er = s[3] || s[353] && v17 || s[350] && v17
  s[1884] = LAS_26_1_er
  const LAS_26_1_ir = s[3] || s[353] && v18 || s[350] && v18
  s[1885] = LAS_26_1_ir
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v23 = s[446] && f.erGift !== false
  const LAS_26_5 = v23 && (s[444] || s[442] && f.hjaelpEfterVoksensatsen !== false && s[535])
  s[1889] = LAS_26_5
  const LAS_26_5_nej = v23 && (s[444] || s[442] && (f.hjaelpEfterVoksensatsen !== true || s[447]))
  s[1890] = LAS_26_5_nej
  const LAS_26_5_ir = v23 && s[444] || s[445] || f.erGift !== true
  s[1354] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v23 && (s[444] || s[442] && f.hjaelpEfterVoksensatsen !== true && s[535])
  s[1892] = LAS_26_7
  const LAS_26_7_nej = v23 && (s[444] || s[442] && (f.hjaelpEfterVoksensatsen !== false || s[447]))
  s[1893] = LAS_26_7_nej
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v29 = s[355] ? -Infinity : SATS_35(s[0])
  s[559] = v29
  const v30 = s[355] ? Infinity : SATS_35(s[2])
  s[560] = v30
  const v31 = s[355] ? -Infinity : SATS_36(s[0])
  s[557] = v31
  const v32 = s[355] ? Infinity : SATS_36(s[2])
  s[558] = v32
  const v33 = Math.min(v29, v31)
  s[751] = v33
  const v34 = s[463] ? (s[464] ? v33 : v29) : v31
  const v35 = Math.max(v30, v32)
  s[752] = v35
  const v36 = s[463] ? (s[464] ? v35 : v30) : v32
  const v37 = s[463] && s[355]
  s[561] = v37
  const v38 = s[536] ? (s[142] ? Math.min(s[537], v34) : s[537]) : v34
  const LAS_30_2 = s[3] ? -Infinity : s[353] ? (s[538] ? Math.min(s[537], v38) : s[537]) : v38
  s[1898] = LAS_30_2
  const v40 = s[536] ? (s[142] ? Math.max(s[539], v36) : s[539]) : v36
  const LAS_30_2_hoej = s[3] ? Infinity : s[353] ? (s[538] ? Math.max(s[539], v40) : s[539]) : v40
  s[1899] = LAS_30_2_hoej
  const LAS_30_2_ir = LAS_26_3 && (s[3] || s[353] && s[540] || s[536] && s[540] || s[142] && (v37 || s[464] && s[355])) || LAS_26_3_nej || LAS_26_3_ir
  s[1900] = LAS_30_2_ir
  // LAS.30.1: Hjælpen, når indtægter er trukket fra (LAS § 30, stk. 1)
  const v43 = LAS_26_1 === -Infinity ? -Infinity : LAS_26_1 - (f.egneIndtaegterPrMaaned ?? 100000000)
  const v44 = LAS_26_1_hoej === Infinity ? Infinity : LAS_26_1_hoej - (f.egneIndtaegterPrMaaned ?? 0)
  const v45 = f.aegtefaellensIndtaegterPrMaaned ?? 0
  const v46 = f.aegtefaellensIndtaegterPrMaaned ?? 100000000
  const v47 = Math.max(0, -LAS_30_2_hoej === -Infinity ? -Infinity : v45 - LAS_30_2_hoej)
  const v48 = Math.max(0, -LAS_30_2 === Infinity ? Infinity : v46 - LAS_30_2)
  const v49 = Math.max(v45, v47)
  const v50 = Math.min(v46, v48)
  const v51 = LAS_26_3_ir && LAS_26_3 && v50 >= v49
  const v52 = LAS_26_3_nej || v51
  const v53 = LAS_26_3_nej ? (v51 ? Math.min(v45, v49) : v45) : v49
  const v54 = LAS_26_3_nej ? (v51 ? Math.max(v46, v50) : v46) : v50
  const v55 = f.erGift !== false && (LAS_26_3 || LAS_26_3_nej || v51)
  const v56 = v55 || f.erGift !== true
  const v57 = f.erGift !== true ? 0 : LAS_26_3 ? (v52 ? Math.min(v47, v53) : v47) : v53
  const v58 = v55 ? (LAS_26_3 ? (v52 ? Math.max(v48, v54) : v48) : v54) : 0
  const v59 = f.erGift !== false && (LAS_26_3 && LAS_30_2_ir || LAS_26_3_ir && !((!LAS_26_3 || !LAS_30_2_ir && v47 === v48) && v45 === v46 && LAS_26_3 && (!LAS_26_3 || v45 === v47)))
  const v60 = v44 === Infinity
  const v61 = -v58 === -Infinity
  const v62 = v60 && v61
  const v63 = LAS_26_1_er && v56 && !(v62 && (!LAS_26_1_er || !LAS_26_1_ir && v43 === v44) && (!v56 || !v59 && v57 === v58))
  const v64 = LAS_26_1_ir || v59 || v62
  const LAS_30_1 = s[3] ? -Infinity : Math.max(0, v43 === -Infinity || v61 ? -Infinity : v43 - v58)
  s[1894] = LAS_30_1
  const LAS_30_1_hoej = s[3] ? Infinity : Math.max(0, v60 ? Infinity : v44 - v57)
  s[1895] = LAS_30_1_hoej
  const LAS_30_1_er = s[3] || s[353] && v63 || s[350] && v63
  s[1896] = LAS_30_1_er
  const LAS_30_1_ir = s[3] || s[353] && v64 || s[350] && v64
  s[1897] = LAS_30_1_ir
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v69 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  const v70 = f.hvadAendredeSig === 'andet'
  const LAS_81_1_aendring = s[3] || s[1] && (f.hvadAendredeSig !== undefined && v69 || !(f.hvadAendredeSig !== undefined) || (f.hvadAendredeSig !== undefined && v70 || !(f.hvadAendredeSig !== undefined)) && f.aendringenErEnSocialBegivenhed !== false)
  s[542] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = s[3] || s[1] && (f.hvadAendredeSig !== undefined && !v69 || !(f.hvadAendredeSig !== undefined)) && (f.hvadAendredeSig !== undefined && !v70 || !(f.hvadAendredeSig !== undefined) || f.aendringenErEnSocialBegivenhed !== true)
  s[541] = LAS_81_1_aendring_nej
}

function svar_45(f, s) {
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v0 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  const v1 = f.ydelseVedSaerligStoette !== undefined && !v0 || !(f.ydelseVedSaerligStoette !== undefined) || f.opfylderBetingelserForKontanthjaelp !== false
  const v2 = (f.ydelseVedSaerligStoette !== undefined && v0 || !(f.ydelseVedSaerligStoette !== undefined)) && f.opfylderBetingelserForKontanthjaelp !== true
  const v3 = s[541] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v2 || f.ungPaaLavSatsUdenSaerligStoette !== false
  const v4 = s[542] || s[3]
  s[858] = v4
  const v5 = v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v1 && f.ungPaaLavSatsUdenSaerligStoette !== true
  const v6 = s[350] && s[374]
  const v7 = s[543] && s[471]
  const v8 = s[541] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v2
  const v9 = v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v1
  const v10 = s[472] && s[141]
  const v11 = s[142] && s[118]
  s[1323] = v11
  const v12 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  const LAS_34_1 = s[3] || s[353] && v5 || v6 && v5 || v7 && v9 || v10 && v9 || v11 && v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && (f.ydelseVedSaerligStoette !== undefined && !v12 || !(f.ydelseVedSaerligStoette !== undefined)) || s[119]
  s[1326] = LAS_34_1
  const LAS_34_1_nej = s[3] || s[353] && v3 || v6 && v3 || v7 && v8 || v10 && v8 || v11 && (s[541] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.ydelseVedSaerligStoette !== undefined && v12 || !(f.ydelseVedSaerligStoette !== undefined)) || s[119]
  s[1324] = LAS_34_1_nej
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v15 = f.billigereBoligErUndersoegt !== true || f.billigereBoligErRimelig !== true
  const v16 = f.billigereBoligErUndersoegt !== false && f.billigereBoligErRimelig !== false
  const LAS_34_2 = s[3] || s[353] && v16 || s[536] && v16 || v11 && f.billigereBoligErUndersoegt !== false && f.konkretBilligereBoligErFundet !== false && f.billigereBoligErRimelig !== false || s[119]
  s[1902] = LAS_34_2
  const LAS_34_2_nej = s[3] || s[353] && v15 || s[536] && v15 || v11 && (f.billigereBoligErUndersoegt !== true || f.konkretBilligereBoligErFundet !== true || f.billigereBoligErRimelig !== true) || s[119]
  s[1903] = LAS_34_2_nej
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v19 = s[1] && s[544]
  s[1314] = v19
  const v20 = s[545] && s[8]
  const LAS_35_1 = s[3] || v19 || v20 && f.skriftligtVejledtOmSanktioner !== false || s[364] && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false || s[84] && f.skriftligtVejledtOmSanktioner !== false
  s[1904] = LAS_35_1
  const LAS_35_1_nej = s[3] || v19 || v20 && f.skriftligtVejledtOmSanktioner !== true || s[364] && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true) || s[84] && f.skriftligtVejledtOmSanktioner !== true
  s[1905] = LAS_35_1_nej
  const LAS_35_1_ir = s[3] || v19
  s[1906] = LAS_35_1_ir
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v24 = s[546] || f.manglendeViljeTilRaadighed !== true || LAS_35_1_nej
  const v25 = LAS_35_1 || LAS_35_1_ir
  const v26 = s[547] && f.manglendeViljeTilRaadighed !== false && v25
  const LAS_40a_1 = s[3] || s[548] && v26 || s[549] && f.manglendeViljeTilRaadighed !== false && v25 || s[550] && v26 || s[142] && v26
  s[1907] = LAS_40a_1
  const LAS_40a_1_nej = s[3] || s[353] || s[530] || s[548] && v24 || s[549] && (f.manglendeViljeTilRaadighed !== true || LAS_35_1_nej) || s[550] && v24 || s[142] && v24
  s[1908] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v29 = s[350] && s[471]
  const v30 = s[0] <= 17967 /* 2019-03-12 */
  s[876] = v30
  const v31 = s[472] && v30
  const v32 = s[2] >= 17968 /* 2019-03-13 */
  s[877] = v32
  const v33 = v32 && s[8]
  const LAS_50 = f.revalideringErBevilget !== false && (s[3] || s[353] && f.erhvervssigtetErAfklaret !== false || v29 && f.erhvervssigtetErAfklaret !== false || v31 && f.erhvervssigtetErAfklaret !== false || v33 && f.erhvervssigtetErAfklaret !== false || s[293] && f.erhvervssigtetErAfklaret !== false || s[119] && f.erhvervssigtetErAfklaret !== false)
  s[1909] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[3] || s[353] && f.erhvervssigtetErAfklaret !== true || v29 && f.erhvervssigtetErAfklaret !== true || v31 && f.erhvervssigtetErAfklaret !== true || v33 && f.erhvervssigtetErAfklaret !== true || s[293] && f.erhvervssigtetErAfklaret !== true || s[119] && f.erhvervssigtetErAfklaret !== true)
  s[1910] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v36 = f.bidragspligtigeBoern ?? 0
  const v37 = f.bidragspligtigeBoern ?? 50
  s[553] = v37
  const v38 = v36 <= 0
  s[556] = v38
  const v39 = s[4] && s[141]
  s[859] = v39
  const v40 = f.bidragPrMaaned ?? 0
  s[729] = v40
  const v41 = f.bidragPrMaaned ?? 10000000
  s[730] = v41
  const v42 = s[459] ? -Infinity : SATS_37(s[0])
  const v43 = s[459] ? Infinity : SATS_37(s[2])
  const v44 = v42 > -Infinity && v43 < Infinity
  const v45 = quotient([v42, v36], [1], 'nærmeste', 1)
  const v46 = quotient([v42, v37], [1], 'nærmeste', 1)
  const v47 = quotient([v43, v36], [1], 'nærmeste', 1)
  const v48 = quotient([v43, v37], [1], 'nærmeste', 1)
  const v49 = v44 ? Math.min(v48, v47, v45, v46) : -Infinity
  const v50 = v44 ? Math.max(v48, v47, v45, v46) : Infinity
  const v51 = s[142] && !(!v44 && !s[459] && v42 === v43 && v36 === v37)
  const LAS_69j_2_bidrag = s[5] ? -Infinity : v39 ? (v51 ? Math.min(v40, v49) : v40) : v49
  s[551] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[5] ? Infinity : v39 ? (v51 ? Math.max(v41, v50) : v41) : v50
  s[552] = LAS_69j_2_bidrag_hoej
  const v54 = s[4] && v37 > 0
  const LAS_69j_2_bidrag_er = v54 && (s[5] || v39 || v51)
  s[554] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v54 && (s[5] || s[142] && (s[459] || !v44)) || !s[6] || v38
  s[555] = LAS_69j_2_bidrag_ir
}

function svar_46(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[466] || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[689] = v0
  const v1 = !s[465] && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[688] = v1
  const v2 = s[355] ? -Infinity : SATS_38(s[0])
  const v3 = s[355] ? Infinity : SATS_38(s[2])
  const v4 = v3 === Infinity
  const v5 = s[551] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[552] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = Math.min(v6 || v5 ? -Infinity : v2 + s[551], s[355] ? -Infinity : SATS_39(s[0]))
  const v10 = Math.min(v4 || v7 ? Infinity : v3 + s[552], s[355] ? Infinity : SATS_39(s[2]))
  const v11 = s[553] > 0 && s[554] && !(v8 && !s[355] && v2 === v3 && (!s[554] || !s[555] && s[551] === s[552]))
  const v12 = v11 ? (s[556] ? Math.min(v2, v9) : v9) : v2
  const v13 = v11 ? (s[556] ? Math.max(v3, v10) : v10) : v3
  const v14 = v1 && (v11 || s[556])
  const v15 = v14 ? (v0 ? Math.min(s[557], v12) : v12) : s[557]
  const v16 = v14 ? (v0 ? Math.max(s[558], v13) : v13) : s[558]
  const v17 = s[464] && (v14 || v0)
  const v18 = s[463] || v17
  s[582] = v18
  const v19 = s[463] ? (v17 ? Math.min(s[559], v15) : s[559]) : v15
  s[580] = v19
  const v20 = s[463] ? (v17 ? Math.max(s[560], v16) : s[560]) : v16
  s[581] = v20
  const v21 = s[561] || s[464] && (v1 && (s[553] > 0 && (s[355] || s[555] || v8 || s[355]) || s[556] && s[355]) || v0 && s[355])
  s[583] = v21
  const LAS_68_2 = s[5] ? -Infinity : v19
  s[1912] = LAS_68_2
  const LAS_68_2_hoej = s[5] ? Infinity : v20
  s[1913] = LAS_68_2_hoej
  const LAS_68_2_er = s[4] && (s[5] || s[562] && v18 || s[119] && v18)
  s[1914] = LAS_68_2_er
  const LAS_68_2_ir = s[4] && (s[5] || s[562] && v21 || s[119] && v21) || !s[6]
  s[1915] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v26 = s[0] <= 16386 /* 2014-11-12 */
  s[696] = v26
  const v27 = s[4] && v26
  const v28 = s[2] >= 16387 /* 2014-11-13 */
  s[697] = v28
  const LAS_68_5 = s[4] && (s[5] || v27 || v28)
  s[1916] = LAS_68_5
  const LAS_68_5_nej = s[4] && (s[5] || v27)
  s[1917] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[6]
  s[1918] = LAS_68_5_ir
  // LAS.68.4: Ressourceforløbsydelsen før fradrag i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v32 = f.ydelseFoerForloebet === 'sygedagpenge'
  const v33 = f.ydelseFoerForloebet !== undefined && !v32 || !(f.ydelseFoerForloebet !== undefined) || (f.sidsteDagMedSygedagpengeEllers ?? FIRST_DAY) < s[2]
  const v34 = (f.ydelseFoerForloebet !== undefined && v32 || !(f.ydelseFoerForloebet !== undefined)) && (f.sidsteDagMedSygedagpengeEllers ?? 84005 /* 2199-12-31 */) >= s[0]
  const v35 = f.hidtidigYdelsePrMaaned ?? 0
  const v36 = f.hidtidigYdelsePrMaaned ?? 10000000
  const v37 = Math.max(LAS_68_2, v35)
  const v38 = Math.max(LAS_68_2_hoej, v36)
  const v39 = f.ydelseFoerForloebet === 'ledighedsydelse'
  const v40 = f.ydelseFoerForloebet !== undefined && v39 || !(f.ydelseFoerForloebet !== undefined)
  const v41 = f.ydelseFoerForloebet !== undefined && !v39 || !(f.ydelseFoerForloebet !== undefined)
  const v42 = Math.max(v35, v37)
  const v43 = Math.min(v36, v38)
  const v44 = LAS_68_5 && LAS_68_2_er
  const v45 = LAS_68_5_ir && LAS_68_2_er && v43 >= v42
  const v46 = LAS_68_5_nej || v45
  const v47 = LAS_68_5_nej ? (v45 ? Math.min(v35, v42) : v35) : v42
  const v48 = v44 ? (v46 ? Math.min(v37, v47) : v37) : v47
  const v49 = LAS_68_5_nej ? (v45 ? Math.max(v36, v43) : v36) : v43
  const v50 = v44 ? (v46 ? Math.max(v38, v49) : v38) : v49
  const v51 = v40 && (v44 || LAS_68_5_nej || v45)
  const v52 = v41 && LAS_68_2_er
  const v53 = v51 ? (v52 ? Math.min(LAS_68_2, v48) : v48) : LAS_68_2
  const v54 = v51 ? (v52 ? Math.max(LAS_68_2_hoej, v50) : v50) : LAS_68_2_hoej
  const v55 = v34 && LAS_68_2_er
  const v56 = v33 && (v51 || v52)
  const v57 = v55 || v56
  const v58 = v34 && LAS_68_2_ir || v33 && (v40 && (LAS_68_5 && LAS_68_2_ir || LAS_68_5_ir && !((!LAS_68_2_er || !LAS_68_2_ir && v37 === v38) && v35 === v36 && LAS_68_2_er && (!LAS_68_2_er || v35 === v37))) || v41 && LAS_68_2_ir)
  const LAS_68_4 = s[5] ? -Infinity : v55 ? (v56 ? Math.min(v37, v53) : v37) : v53
  s[574] = LAS_68_4
  const LAS_68_4_hoej = s[5] ? Infinity : v55 ? (v56 ? Math.max(v38, v54) : v38) : v54
  s[572] = LAS_68_4_hoej
  const v61 = f.ydelseFoerForloebet === 'foertidspension'
  const v62 = s[4] && (f.ydelseFoerForloebet !== undefined && !v61 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v62 && (s[5] || s[562] && v57 || s[119] && v57)
  s[576] = LAS_68_4_er
  const LAS_68_4_ir = v62 && (s[5] || s[562] && v58 || s[119] && v58) || !s[6] || f.ydelseFoerForloebet !== undefined && v61 || !(f.ydelseFoerForloebet !== undefined)
  s[578] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v65 = s[4] && s[430]
  const v66 = s[0] <= 16940 /* 2016-05-19 */
  s[654] = v66
  const v67 = s[375] && v66
  s[592] = v67
  const v68 = s[2] >= 16941 /* 2016-05-20 */
  s[593] = v68
  const v69 = s[5] || v67 || v68
  const v70 = s[5] || v65
  const LAS_68a_1_tid = s[4] && v69
  s[563] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[4] && v70
  s[565] = LAS_68a_1_tid_nej
}

function svar_47(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[563] || s[564]
  s[566] = v0
  const v1 = Math.min(f.timerITilbud ?? 0, 16000)
  s[598] = v1
  const v2 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[599] = v2
  const v3 = s[81] || s[133]
  s[600] = v3
  const v4 = v3 ? -Infinity : SATS_40(s[0])
  s[601] = v4
  const v5 = v3 ? Infinity : SATS_40(s[2])
  s[602] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[597] = v6
  const v7 = quotient([v1, v4], [100], 'nærmeste', 1)
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v2, v4], [100], 'nærmeste', 1)
  const v10 = quotient([v2, v5], [100], 'nærmeste', 1)
  const v11 = v6 ? Math.min(v10, v9, v7, v8) : -Infinity
  s[595] = v11
  const v12 = v6 ? Math.max(v10, v9, v7, v8) : Infinity
  s[596] = v12
  const v13 = v3 || !v6
  s[603] = v13
  const LAS_68a_3 = s[5] ? -Infinity : Math.min(v11, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[565]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[568] = LAS_68a_3
  const LAS_68a_3_hoej = s[5] ? Infinity : Math.min(v12, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[565]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[567] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[4] && (s[5] || s[4] && !(!v6 && v1 === v2 && !v3 && v4 === v5))
  s[569] = LAS_68a_3_er
  const LAS_68a_3_ir = s[4] && (s[5] || s[4] && v13) || !s[6]
  s[570] = LAS_68a_3_ir
}

function svar_48(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[565]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[566]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[565]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[565]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[566]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[565]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[567] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[568] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[569] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[569] || !s[570] && s[568] === s[567]))
  const v18 = v8 || s[570] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[567])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[568])
  const v21 = s[355] ? -Infinity : SATS_41(s[0])
  s[610] = v21
  const v22 = s[355] ? Infinity : SATS_41(s[2])
  s[611] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[355] && v21 === v22
  s[613] = v25
  const v26 = v18 || s[355]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[612] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[614] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[355] || v36
  const v40 = Math.max(0, v35 ? -Infinity : v19 - v22)
  const v41 = Math.max(0, v34 || v37 ? Infinity : v20 - v21)
  const v42 = v41 >= Infinity
  const v43 = v42 ? -Infinity : quotient([v40, 5500], [10000], 'nærmeste', 1)
  const v44 = v42 ? Infinity : quotient([v41, 5500], [10000], 'nærmeste', 1)
  const v45 = v38 && !(v42 && (!v38 || !v39 && v40 === v41))
  const v46 = v39 || v42
  const v47 = v31 === Infinity
  const v48 = v43 === -Infinity
  const v49 = v30 === -Infinity
  const v50 = v44 === Infinity
  const v51 = v47 && v48 || v49 && v50
  const v52 = v49 || v48 ? -Infinity : v30 + v43
  const v53 = v47 || v50 ? Infinity : v31 + v44
  const v54 = s[0] <= 19529 /* 2023-06-21 */
  s[665] = v54
  const v55 = s[295] && v54
  const v56 = s[2] >= 19530 /* 2023-06-22 */
  s[667] = v56
  const v57 = v56 && s[118]
  const v58 = s[571] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v59 = v55 && v45
  const v60 = v57 && v45
  const v61 = s[119] && v45
  const v62 = v59 || v60 || v61
  const LAS_68a_2 = s[5] ? -Infinity : v58 ? (v62 ? Math.min(v43, v52) : v52) : v43
  s[575] = LAS_68a_2
  const LAS_68a_2_hoej = s[5] ? Infinity : v58 ? (v62 ? Math.max(v44, v53) : v53) : v44
  s[573] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[4] && (s[5] || v58 || v59 || v60 || v61)
  s[577] = LAS_68a_2_er
  const LAS_68a_2_ir = s[4] && (s[5] || s[571] && (v33 || v46 || v51) || v55 && v46 || v57 && v46 || s[119] && v46) || !s[6]
  s[579] = LAS_68a_2_ir
}

function svar_49(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[572] === Infinity
  const v1 = -s[573] === -Infinity
  const v2 = s[574] === -Infinity
  const v3 = -s[575] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[574] - s[573]
  const v6 = v0 || v3 ? Infinity : s[572] - s[575]
  const v7 = s[576] && s[577] && !(v4 && (!s[576] || !s[578] && s[574] === s[572]) && (!s[577] || !s[579] && s[575] === s[573]))
  const v8 = s[578] || s[579] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[565]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[566]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[565]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[565]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[566]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[565]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[565]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[566]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[565]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[5] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[1919] = LAS_68a_1
  const LAS_68a_1_hoej = s[5] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[1920] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[4] && (s[5] || s[562] && v38 || s[119] && v38)
  s[1921] = LAS_68a_1_er
  const LAS_68a_1_ir = s[4] && (s[5] || s[562] && v39 || s[119] && v39) || !s[6]
  s[1922] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[254] ? -Infinity : s[580]
  s[584] = LAS_69j_2
  const LAS_69j_2_hoej = s[254] ? Infinity : s[581]
  s[585] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[255] && (s[254] || s[255] && s[582])
  s[586] = LAS_69j_2_er
  const LAS_69j_2_ir = s[255] && (s[254] || s[255] && s[583]) || !s[273]
  s[587] = LAS_69j_2_ir
}

function svar_50(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[255] && s[0] <= 16427 /* 2014-12-23 */
  s[638] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[584] > -Infinity && s[585] < Infinity
  const v6 = quotient([s[584], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[585], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[586] && !(!v5 && (!s[586] || !s[587] && s[584] === s[585]))
  const v11 = s[587] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[584], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[585], 2], [4], 'nærmeste', 1)
  const v16 = v5 ? Math.min(v14, v15) : -Infinity
  const v17 = v5 ? Math.max(v14, v15) : Infinity
  const v18 = v12 && v10
  const v19 = Math.min(0, v16)
  const v20 = v18 ? (v13 ? v16 : v19) : 0
  const v21 = Math.max(0, v17)
  const v22 = v18 ? (v13 ? v17 : v21) : 0
  const v23 = v4 && v10
  const v24 = v2 > 2500 && (v18 || !v13)
  const v25 = v23 ? (v24 ? Math.min(v8, v20) : v8) : v20
  const v26 = v23 ? (v24 ? Math.max(v9, v22) : v9) : v22
  const v27 = v3 && s[586]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[584], v25) : s[584]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[585], v26) : s[585]) : v26
  const v31 = s[239] && (v27 || v28)
  const v32 = s[241] && s[586]
  const v33 = v31 ? (v32 ? Math.min(s[584], v29) : v29) : s[584]
  const v34 = v31 ? (v32 ? Math.max(s[585], v30) : v30) : s[585]
  const v35 = s[241] && s[587]
  const v36 = s[2] >= 16428 /* 2014-12-24 */ && s[471]
  s[639] = v36
  const v37 = s[588] <= 0
  s[640] = v37
  const v38 = s[588] <= 2500
  s[1219] = v38
  const v39 = s[589] && v10
  const v40 = v39 ? (s[590] ? v16 : v19) : 0
  const v41 = v39 ? (s[590] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[591] > 2500 && (v39 || !s[590])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[586]
  const v47 = s[591] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[584], v44) : s[584]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[585], v45) : s[585]) : v45
  const v50 = s[239] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[472] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[584], v48) : v48) : s[584]
  const LAS_69j_4 = s[254] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[659] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[585], v49) : v49) : s[585]
  const LAS_69j_4_hoej = s[254] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[657] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[255] && (s[254] || v51 || v36 || v52)
  s[661] = LAS_69j_4_er
  const LAS_69j_4_ir = s[255] && (s[254] || v0 && (s[239] && (v3 && s[587] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[472] && (s[239] && (v37 && s[587] || s[591] > 0 && (v38 && v11 || s[591] > 2500 && s[589] && v11)) || v35)) || !s[273]
  s[663] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[254] || s[592] || s[593]
  const v61 = s[254] || s[594]
  const LAS_69j_5_tid = s[255] && v60
  s[1926] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[255] && v61
  s[604] = LAS_69j_5_tid_nej
  const v64 = s[255] && s[254]
  const LAS_69j_5_tid_ir = v64 || !s[273]
  s[645] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[605] = v66
  const LAS_69j_10 = s[254] ? -Infinity : Math.min(s[595], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[607] = LAS_69j_10
  const LAS_69j_10_hoej = s[254] ? Infinity : Math.min(s[596], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[606] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[255] && (s[254] || s[255] && !(!s[597] && s[598] === s[599] && !s[600] && s[601] === s[602]))
  s[608] = LAS_69j_10_er
  const LAS_69j_10_ir = s[255] && (s[254] || s[255] && s[603]) || !s[273]
  s[609] = LAS_69j_10_ir
}

function svar_51(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[255] && s[374]
  s[628] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[604]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[605]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[604]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[606] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[607] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[608] && !(v7 && v1 === v2 && (!s[608] || !s[609] && s[607] === s[606]))
  const v9 = s[609] || v7
  s[634] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[606])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[607])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[635] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[629] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[604]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[605]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[604]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[618] = v26
  const v27 = v9 || v25
  s[619] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[620] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[621] = v29
  const v30 = v29 === Infinity
  s[617] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[636] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[630] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[632] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[633] = v40
  const v41 = s[543] && s[430]
  s[631] = v41
  const v42 = Math.min(s[610], v10)
  const v43 = Math.min(s[611], v11)
  const v44 = v9 || s[355]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[612]
  const v53 = v8 && !(v52 && v12 && s[613])
  const v54 = v9 || s[355] || v52
  const v55 = Math.max(0, s[612] ? -Infinity : v10 - s[611])
  const v56 = Math.max(0, v13 || s[614] ? Infinity : v11 - s[610])
  const v57 = v56 >= Infinity
  const v58 = v57 ? -Infinity : quotient([v55, 5500], [10000], 'nærmeste', 1)
  const v59 = v57 ? Infinity : quotient([v56, 5500], [10000], 'nærmeste', 1)
  const v60 = v53 && !(v57 && (!v53 || !v54 && v55 === v56))
  const v61 = v54 || v57
  const v62 = v49 === Infinity
  const v63 = v58 === -Infinity
  const v64 = v48 === -Infinity
  const v65 = v59 === Infinity
  const v66 = v62 && v63 || v64 && v65
  const v67 = v64 || v63 ? -Infinity : v48 + v58
  s[626] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[627] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[625] = v69
  const v70 = v51 || v61 || v66
  s[637] = v70
  const v71 = Math.min(s[610], v28)
  const v72 = Math.min(s[611], v29)
  const v73 = v27 || s[355]
  s[615] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[616] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[623] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[622] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[624] = v79
}

function svar_52(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[615] || !s[616]
  const v1 = s[617] && s[612]
  const v2 = s[618] && !(v1 && (!s[618] || !s[619] && s[620] === s[621]) && s[613])
  const v3 = s[619] || s[355] || v1
  const v4 = Math.max(0, s[612] ? -Infinity : s[620] - s[611])
  const v5 = Math.max(0, s[617] || s[614] ? Infinity : s[621] - s[610])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[622] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[623] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[623] + v7
  const v17 = v11 || v14 ? Infinity : s[622] + v8
  const v18 = s[624] && v9 && !(v15 && (!s[624] || !v0 && s[623] === s[622]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[625] ? (v18 ? Math.min(s[626], v16) : s[626]) : v16
  const v20 = s[625] ? (v18 ? Math.max(s[627], v17) : s[627]) : v17
  const v21 = s[628] && (s[629] || s[630])
  const v22 = s[631] && (s[625] || v18)
  const v23 = s[592] && s[625]
  const v24 = s[593] && s[625]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[626], v19) : v19) : s[626]
  const LAS_69j_9 = s[254] ? -Infinity : v21 ? (v26 ? Math.min(s[632], v27) : s[632]) : v27
  s[641] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[627], v20) : v20) : s[627]
  const LAS_69j_9_hoej = s[254] ? Infinity : v21 ? (v26 ? Math.max(s[633], v29) : s[633]) : v29
  s[642] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[255] && (s[254] || v21 || v22 || v23 || v24)
  s[643] = LAS_69j_9_er
  const LAS_69j_9_ir = s[255] && (s[254] || s[628] && (s[634] || s[634] || s[635] || s[619] || s[619] || s[636]) || s[631] && (s[637] || v0 || v10 || v15) || s[592] && s[637] || s[593] && s[637]) || !s[273]
  s[644] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[255] && (s[254] || s[255] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[647] = LAS_69j_7
  const LAS_69j_7_nej = s[255] && (s[254] || s[255] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[646] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[255] && (s[254] || s[638] || s[639] || s[472] && (s[241] || s[640]))
  s[650] = LAS_69j_8
  const LAS_69j_8_nej = s[255] && (s[254] || s[639] || s[472] && s[239] && s[591] > 0)
  s[649] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[255] && (s[254] || s[639]) || !s[273]
  s[648] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[2] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[255] && (s[254] || v39 || s[2] >= 19899 /* 2024-06-25 */)
  s[652] = LAS_69j_13
  const LAS_69j_13_nej = s[255] && (s[254] || s[255] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[653] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[255] && (s[254] || v39) || !s[273]
  s[651] = LAS_69j_13_ir
}

function svar_53(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[604]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[605]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[604]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[641] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[642] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[641]
  const v8 = v2 || v5 ? Infinity : v1 + s[642]
  const v9 = s[643] && !(v6 && v0 === v1 && (!s[643] || !s[644] && s[641] === s[642]))
  const v10 = s[644] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[604]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[605]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[604]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[645] && !(v11 === v12 && v11 === 0)
  const v15 = s[645] && v13 <= 0
  const v16 = s[646] ? 0 : v13
  const v17 = s[647] ? (s[646] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[647] ? v12 : 0
  const v19 = s[647] || s[646] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[604]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[605]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[604]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[648] && !(v29 === v30 && v29 === 0)
  const v33 = s[648] && v31 <= 0
  const v34 = s[649] ? 0 : v31
  const v35 = s[650] ? (s[649] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[650] ? v30 : 0
  const v37 = s[650] || s[649] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[604]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[605]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[604]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[651] && !(v47 === v48 && v47 === 0)
  const v51 = s[651] && v49 <= 0
  const v52 = s[652] ? 0 : v49
  const v53 = s[653] ? (s[652] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[653] ? v48 : 0
  const v55 = s[653] || s[652] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[254] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[660] = LAS_69j_5
  const LAS_69j_5_hoej = s[254] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[658] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[255] && (s[254] || s[255] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[662] = LAS_69j_5_er
  const LAS_69j_5_ir = s[255] && (s[254] || s[255] && (v46 || v50 || v60)) || !s[273]
  s[664] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[255] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[254] || s[292] || s[9] && f.harFrasagtYdelsen !== true)
  s[1923] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[254] || s[9] && f.harFrasagtYdelsen !== false)
  s[1924] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[254] || !s[273] || f.erIJobafklaring !== true
  s[1925] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[4] && s[654]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[670] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[669] = v71
  const LAS_69j_11 = s[4] && (s[5] || v69 || s[593] && v71 > 0)
  s[1928] = LAS_69j_11
  const LAS_69j_11_nej = s[4] && (s[5] || v69 || s[593] && v70 <= 0)
  s[1929] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[4] && (s[5] || v69) || !s[6]
  s[1930] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[255] && (s[254] || s[255] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && s[655] < s[2])
  s[673] = LAS_69j_15
  const LAS_69j_15_nej = s[255] && (s[254] || s[255] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || s[656] >= s[0]))
  s[674] = LAS_69j_15_nej
}

function svar_54(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[657] === Infinity
  const v1 = -s[658] === -Infinity
  const v2 = s[659] === -Infinity
  const v3 = -s[660] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[254] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[659] - s[658])
  s[1931] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[254] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[657] - s[660])
  s[1932] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[255] && (s[254] || s[255] && s[661] && s[662] && !(v4 && (!s[661] || !s[663] && s[659] === s[657]) && (!s[662] || !s[664] && s[660] === s[658])))
  s[1933] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[255] && (s[254] || s[255] && (s[663] || s[664] || v4)) || !s[273]
  s[1934] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[255] && s[665]
  const v10 = countDays(s[666], s[0], s[2]) >= 1
  const LAS_69k_5 = s[255] && (s[254] || v9 && v10 || s[667] && v10)
  s[1940] = LAS_69k_5
  const LAS_69k_5_nej = s[255] && (s[254] || v9 && countDays(s[668], s[2], s[0]) < 1 || s[667] && countDays(s[668], s[2], s[0]) < 1)
  s[1941] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[669]
  s[733] = v13
  const v14 = 35 - s[670]
  s[734] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[564] && v15 <= 0
  const v18 = s[671] ? 0 : v15
  const LAS_69k_6 = s[5] ? -Infinity : s[672] ? (s[671] || v17 ? Math.min(v15, v18) : v15) : v18
  s[1942] = LAS_69k_6
  const LAS_69k_6_hoej = s[5] ? Infinity : s[672] ? v16 : 0
  s[1943] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[4] && (s[5] || s[4] && (s[672] || s[671] || v17))
  s[1944] = LAS_69k_6_er
  const LAS_69k_6_ir = s[4] && (s[5] || s[4] && s[564] && !(v15 === v16 && v15 === 0)) || !s[6]
  s[1945] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[5] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[1948] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[5] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[1949] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[4] && (s[5] || s[4] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[4] && LAS_69k_6_senest_hoej >= s[0] || s[564]) && f.ferienErAftalt !== false)
  s[1946] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[4] && (s[5] || s[4] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[4] && LAS_69k_6_senest < s[2] || f.ferienErAftalt !== true))
  s[1947] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[255] && s[471]
  const v28 = s[673] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[645]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[674] || s[645]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[564]))
  const LAS_69k_1 = s[255] && (s[254] || v27 && v29 || s[472] && v29)
  s[1935] = LAS_69k_1
  const LAS_69k_1_nej = s[255] && (s[254] || v27 && v28 || s[472] && v28)
  s[1936] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[675] && s[676]
  s[1046] = v32
  const v33 = s[675] && s[677]
  s[1047] = v33
  const v34 = s[255] && s[678]
  const LAS_69k_2 = v34 && (s[254] || s[679] || v32)
  s[1937] = LAS_69k_2
  const LAS_69k_2_nej = v34 && (s[254] || s[679] || v33)
  s[1938] = LAS_69k_2_nej
  const LAS_69k_2_ir = v34 && (s[254] || s[679]) || !s[273] || s[680]
  s[1939] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v38 = f.bruddetSkete ?? FIRST_DAY
  s[682] = v38
  const v39 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[681] = v39
  const v40 = v38 <= 16251 /* 2014-06-30 */
  s[683] = v40
  const LAS_69l_3_er = v39 >= 16252 /* 2014-07-01 */
  s[684] = LAS_69l_3_er
  const v42 = v38 <= 16616 /* 2015-06-30 */
  s[854] = v42
  const v43 = LAS_69l_3_er && v42
  s[690] = v43
  const v44 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v45 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v46 = v39 >= 16617 /* 2015-07-01 */
  s[691] = v46
  const v47 = v38 <= 18257 /* 2019-12-27 */
  s[842] = v47
  const v48 = v46 && v47
  const v49 = v39 >= 18258 /* 2019-12-28 */ && v38 <= 18669 /* 2021-02-11 */
  s[843] = v49
  const v50 = v39 >= 18670 /* 2021-02-12 */ && v38 <= 19722 /* 2023-12-31 */
  const v51 = v39 >= 19723 /* 2024-01-01 */ && v38 <= 19898 /* 2024-06-24 */
  const v52 = v39 >= 19899 /* 2024-06-25 */
  const v53 = v50 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false
  s[844] = v53
  const v54 = v51 && v45
  s[845] = v54
  const v55 = v52 && v45
  s[846] = v55
  const v56 = v50 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true)
  s[847] = v56
  const v57 = v51 && v44
  s[848] = v57
  const v58 = v52 && v44
  s[849] = v58
  const LAS_69l_1 = LAS_69l_3_er && (v40 || v43 && v45 || v48 && v45 || v49 || v53 || v54 || v55)
  s[686] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v40 || v43 && v44 || v48 && v44 || v49 || v56 || v57 || v58)
  s[685] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v40 || v49) || v38 < 16252 /* 2014-07-01 */
  s[687] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v40 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v38), 4), -1)
  s[1950] = LAS_69l_3
  const LAS_69l_3_hoej = v40 ? NEVER : shiftDays(shiftMonths(monthStart(v39), 4), -1)
  s[1951] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v40 || v38 < 16252 /* 2014-07-01 */
  s[1355] = LAS_69l_3_ir
}

function svar_55(f, s) {
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v0 = from(ALL_DAYS, s[681])
  const v1 = from(ALL_DAYS, s[682])
  const v2 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v3 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v4 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v2) : v2) : s[0]
  const v5 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[2], v3) : v3) : s[2]
  const v6 = Math.max(1, countDays(v0, s[681], v4))
  s[850] = v6
  const v7 = Math.max(1, countDays(v1, s[682], v5))
  s[852] = v7
  const v8 = onWeekdays(v0, 62)
  const v9 = onWeekdays(v1, 62)
  const v10 = Math.max(1, countDays(v8, s[681], v4))
  s[851] = v10
  const v11 = Math.max(1, countDays(v9, s[682], v5))
  s[853] = v11
  const LAS_69n_1 = s[683] ? -Infinity : Math.min(v6, v10)
  s[1957] = LAS_69n_1
  const LAS_69n_1_hoej = s[683] ? Infinity : Math.max(v7, v11)
  s[1958] = LAS_69n_1_hoej
  const v14 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v15 = f.brudPaaPligten === 'bookede_ikke'
  const v16 = f.brudPaaPligten !== undefined && v14 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v15 || !(f.brudPaaPligten !== undefined)) && s[681] >= 18262 /* 2020-01-01 */
  const v17 = (f.brudPaaPligten !== undefined && !v14 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v15 || !(f.brudPaaPligten !== undefined) || s[682] < 18262 /* 2020-01-01 */)
  const LAS_69n_1_er = s[684] && v16
  s[1959] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && s[683] || s[682] < 16252 /* 2014-07-01 */ || v17
  s[1960] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v20 = s[685] || f.rimeligGrundTilBrud !== false
  const v21 = s[686] || s[687]
  const v22 = v21 && f.rimeligGrundTilBrud !== true
  const v23 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v24 = f.brudPaaPligten !== undefined && v23 || !(f.brudPaaPligten !== undefined)
  const v25 = f.brudPaaPligten !== undefined && !v23 || !(f.brudPaaPligten !== undefined)
  const v26 = f.dageUdeblevet ?? 0
  s[855] = v26
  const v27 = f.dageUdeblevet ?? 3660
  s[856] = v27
  const v28 = v25 && LAS_69n_1_er
  const v29 = v24 || v28
  const v30 = v24 ? (v28 ? Math.min(v26, LAS_69n_1) : v26) : LAS_69n_1
  const v31 = v24 ? (v28 ? Math.max(v27, LAS_69n_1_hoej) : v27) : LAS_69n_1_hoej
  const v32 = v25 && LAS_69n_1_ir
  const v33 = s[682] <= 18261 /* 2019-12-31 */ || s[681] >= 20819 /* 2027-01-01 */
  const v34 = v33 ? -Infinity : SATS_42(s[682])
  const v35 = v33 ? Infinity : SATS_42(s[681])
  const v36 = v33 ? -Infinity : SATS_43(s[682])
  const v37 = v33 ? Infinity : SATS_43(s[681])
  const v38 = v33 ? -Infinity : SATS_44(s[682])
  const v39 = v33 ? Infinity : SATS_44(s[681])
  const v40 = s[688] ? (s[689] ? Math.min(v36, v38) : v36) : v38
  const v41 = s[688] ? (s[689] ? Math.max(v37, v39) : v37) : v39
  const v42 = s[463] ? (s[464] ? Math.min(v34, v40) : v34) : v40
  const v43 = s[463] ? (s[464] ? Math.max(v35, v41) : v35) : v41
  const v44 = s[463] && v33 || s[464] && (s[688] && v33 || s[689] && v33)
  const v45 = v30 > -Infinity && v31 < Infinity && v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v30, v42], [1], 'nærmeste', 1)
  const v47 = quotient([v30, v43], [1], 'nærmeste', 1)
  const v48 = quotient([v31, v42], [1], 'nærmeste', 1)
  const v49 = quotient([v31, v43], [1], 'nærmeste', 1)
  const v50 = v45 ? Math.min(v49, v48, v46, v47) : -Infinity
  const v51 = v45 ? Math.max(v49, v48, v46, v47) : Infinity
  const v52 = v22 && v29 && !(!v45 && (!v29 || !v32 && v30 === v31) && !v44 && v42 === v43)
  const v53 = v52 || v20
  const v54 = v22 && (v32 || v44 || !v45)
  const LAS_69m_2 = s[683] ? -Infinity : v52 ? (v20 ? Math.min(0, v50) : v50) : 0
  s[1953] = LAS_69m_2
  const LAS_69m_2_hoej = s[683] ? Infinity : v52 ? (v20 ? Math.max(0, v51) : v51) : 0
  s[1954] = LAS_69m_2_hoej
  const v57 = s[684] && (v24 || v16)
  const LAS_69m_2_er = v57 && (s[683] || s[690] && v53 || s[691] && v53)
  s[1955] = LAS_69m_2_er
  const LAS_69m_2_ir = v57 && (s[683] || s[690] && v54 || s[691] && v54) || s[682] < 16252 /* 2014-07-01 */ || v25 && v17
  s[1956] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v60 = s[685] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v61 = v21 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v62 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v63 = s[684] && (f.brudPaaPligten !== undefined && v62 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v63 && (s[683] || s[690] && v61 || s[691] && v61)
  s[1961] = LAS_69o_1
  const LAS_69o_1_nej = v63 && (s[683] || s[690] && v60 || s[691] && v60)
  s[1962] = LAS_69o_1_nej
  const LAS_69o_1_ir = v63 && s[683] || s[682] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v62 || !(f.brudPaaPligten !== undefined)
  s[1963] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v67 = s[681] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[683] ? -Infinity : v67 ? -Infinity : s[688] ? 25500 : 164400
  s[1964] = LAS_69o_2
  const LAS_69o_2_hoej = s[683] ? Infinity : v67 ? Infinity : s[689] ? 164400 : 25500
  s[1965] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[684] && (LAS_69o_1 || LAS_69o_1_ir)
  s[1966] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[683] || v67) || s[682] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[1967] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v72 = s[685] || f.ydelsenBoerOphoere !== true
  const v73 = v21 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[684] && (s[683] || s[690] && v73 || s[691] && v73)
  s[1968] = LAS_69p_1
  const LAS_69p_1_nej = s[684] && (s[683] || s[690] && v72 || s[691] && v72)
  s[1969] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v76 = f.forseelserPaaFemAar ?? 0
  const v77 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[683] ? -Infinity : f.modBedreVidende !== true ? 0 : v76 <= 1 ? (v76 <= 0 ? 0 : 21) : 140
  s[1971] = LAS_69q_1
  const LAS_69q_1_hoej = s[683] ? Infinity : f.modBedreVidende !== false ? (v77 <= 1 ? (v77 <= 0 ? 0 : 21) : 140) : 0
  s[1972] = LAS_69q_1_hoej
}

function svar_56(f, s) {
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v0 = f.loenUnderSygdomPrUge ?? 0
  s[1246] = v0
  const v1 = f.loenUnderSygdomPrUge ?? 1000000000
  s[1245] = v1
  const LAS_69t_2 = s[254] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 0) / 100), v0) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[1973] = LAS_69t_2
  const LAS_69t_2_hoej = s[254] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 16800) / 100), v1) - (f.sygedagpengerefusionPrUge ?? 0))
  s[1974] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v4 = s[295] && s[692]
  const v5 = s[2] >= 19358 /* 2023-01-01 */
  s[940] = v5
  const v6 = v5 && s[83]
  const v7 = s[84] && s[145]
  const v8 = s[0] <= 20453 /* 2025-12-31 */
  s[951] = v8
  const v9 = s[277] && v8
  const v10 = s[2] >= 20454 /* 2026-01-01 */
  s[953] = v10
  const v11 = v10 && s[0] <= 20818 /* 2026-12-31 */
  const v12 = s[133] && s[0] <= 21183 /* 2027-12-31 */
  const v13 = s[2] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v14 = s[0] <= 21914 /* 2029-12-31 */
  s[882] = v14
  const v15 = s[2] >= 21550 /* 2029-01-01 */ && v14
  const v16 = s[2] >= 21915 /* 2030-01-01 */
  s[883] = v16
  const v17 = v15 || v16
  const v18 = v13 || v17
  const v19 = v12 || v18
  const v20 = v11 || v19
  const v21 = v9 || v20
  const v22 = v7 || v21
  const v23 = v6 || v22
  const v24 = v4 || v23
  const v25 = s[693] || v24
  const LAS_69x_3 = s[254] ? -Infinity : s[292] ? 0 : s[443] ? 30 : s[693] ? 60 : v4 ? 90 : v6 ? 120 : v7 ? 150 : v9 ? 180 : v11 ? 210 : v12 ? 240 : v13 ? 270 : v15 ? 300 : 330
  s[1976] = LAS_69x_3
  const LAS_69x_3_hoej = s[254] ? Infinity : s[443] || v25 ? (v25 ? (v24 ? (v23 ? (v22 ? (v21 ? (v20 ? (v19 ? (v18 ? (v17 ? (v16 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[1977] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v28 = s[694] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v29 = s[695] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v30 = s[350] && s[0] <= 17246 /* 2017-03-21 */
  s[878] = v30
  const v31 = s[2] >= 17247 /* 2017-03-22 */
  s[875] = v31
  const v32 = v31 && s[8]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[3] || s[353] && v29 || v30 && v29 || v32 && v29 || s[293] && v29 || s[119] && v29)
  s[725] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[3] || s[353] && v28 || v30 && v28 || v32 && v28 || s[293] && v28 || s[119] && v28)
  s[723] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v35 = s[350] && s[0] <= 15394 /* 2012-02-24 */
  s[736] = v35
  const v36 = s[2] >= 15395 /* 2012-02-25 */ && s[696]
  s[735] = v36
  const v37 = s[3] || v36
  s[874] = v37
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[3] || s[353] && f.saerligeForholdForLoen !== false || v35 && f.saerligeForholdForLoen !== false || v36 || s[697] && s[8] || s[293] || s[119])
  s[1978] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[3] || s[353] && f.saerligeForholdForLoen !== true || v35 && f.saerligeForholdForLoen !== true || v36)
  s[1979] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && v37 || f.revalideringErBevilget !== true
  s[1980] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v41 = s[350] && s[0] <= 15070 /* 2011-04-06 */
  s[703] = v41
  const v42 = s[0] <= 15393 /* 2012-02-23 */
  s[813] = v42
  const v43 = s[2] >= 15071 /* 2011-04-07 */ && v42
  s[704] = v43
  const v44 = s[2] >= 15394 /* 2012-02-24 */
  s[814] = v44
  const v45 = v44 && s[8]
  s[705] = v45
  const v46 = s[698] <= 14974 /* 2010-12-31 */ || s[699] >= 20819 /* 2027-01-01 */
  const v47 = (v46 ? Infinity : SATS_45(s[699])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v48 = s[450] || f.forsoergerEgetBarnIHjemmet !== false
  s[710] = v48
  const v49 = s[0] < s[100] && f.forsoergerEgetBarnIHjemmet !== true
  s[709] = v49
  const LAS_71_4 = v49 && (s[3] || s[353] && f.arbejdsindtaegtTilHoejesteSygedagpenge !== false || v41 && f.arbejdsindtaegtTilHoejesteSygedagpenge !== false || v43 || v45 && (v46 ? -Infinity : SATS_45(s[698])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[293] && (v46 ? -Infinity : SATS_45(s[698])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[119] && (v46 ? -Infinity : SATS_45(s[698])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[712] = LAS_71_4
  const LAS_71_4_nej = v49 && (s[3] || s[353] && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true || v41 && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true || v43 || v45 && v47 || s[293] && v47 || s[119] && v47)
  s[713] = LAS_71_4_nej
  const LAS_71_4_ir = v49 && (s[3] || v43 || v45 && v46 || s[293] && v46 || s[119] && v46) || v48
  s[714] = LAS_71_4_ir
}

function svar_57(f, s) {
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v0 = s[700] || s[133]
  const v1 = v0 ? -Infinity : SATS_46(s[0])
  const v2 = v0 ? Infinity : SATS_46(s[2])
  const v3 = v1 > -Infinity && v2 < Infinity
  const v4 = quotient([v1], [2], 'nærmeste', 100)
  const v5 = quotient([v2], [2], 'nærmeste', 100)
  const v6 = v3 ? Math.min(v4, v5) : -Infinity
  const v7 = v3 ? Math.max(v4, v5) : Infinity
  const v8 = v0 || !v3
  const v9 = s[0] <= 14974 /* 2010-12-31 */ || s[133]
  s[711] = v9
  const v10 = v9 ? -Infinity : SATS_47(s[0])
  const v11 = v9 ? Infinity : SATS_47(s[2])
  const v12 = v9 ? -Infinity : SATS_48(s[0])
  const v13 = v9 ? Infinity : SATS_48(s[2])
  const v14 = v9 ? -Infinity : SATS_49(s[0])
  const v15 = v9 ? Infinity : SATS_49(s[2])
  const v16 = v9 ? -Infinity : SATS_50(s[0])
  const v17 = v9 ? Infinity : SATS_50(s[2])
  const v18 = v9 ? -Infinity : SATS_51(s[0])
  const v19 = v9 ? Infinity : SATS_51(s[2])
  const v20 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(v16, v18) : v16) : v18
  const v21 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(v17, v19) : v17) : v19
  const v22 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(v14, v20) : v14) : v20
  const v23 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(v15, v21) : v15) : v21
  const v24 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(v12, v22) : v12) : v22
  const v25 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(v13, v23) : v13) : v23
  const v26 = s[701] && v9 || s[702] && (f.gravidEfter12Uge !== false && v9 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v9 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v9 || f.psykiskLidelseNaevntILoven !== true && v9)))
  const v27 = s[353] && !(!v3 && !v0 && v1 === v2)
  const v28 = s[703] && !(!v3 && !v0 && v1 === v2)
  const v29 = s[704] || s[705] || s[706]
  const v30 = s[704] ? -Infinity : s[701] ? (s[702] ? Math.min(v10, v24) : v10) : v24
  const v31 = v28 || v29
  const v32 = v28 ? (v29 ? Math.min(v6, v30) : v6) : v30
  const LAS_71_2_ung = s[3] ? -Infinity : v27 ? (v31 ? Math.min(v6, v32) : v6) : v32
  s[1994] = LAS_71_2_ung
  const v34 = s[704] ? Infinity : s[701] ? (s[702] ? Math.max(v11, v25) : v11) : v25
  const v35 = v28 ? (v29 ? Math.max(v7, v34) : v7) : v34
  const LAS_71_2_ung_hoej = s[3] ? Infinity : v27 ? (v31 ? Math.max(v7, v35) : v7) : v35
  s[1995] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[465] && (s[3] || v27 || v28 || s[704] || s[705] || s[293] || s[119])
  s[1996] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = !s[465] && (s[3] || s[353] && v8 || s[703] && v8 || s[704] || s[705] && v26 || s[293] && v26 || s[119] && v26) || s[466]
  s[1997] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v39 = monthEnd(s[707]) < s[2] || f.forsoergerEgetBarnIHjemmet !== false || f.arbejdsindtaegtTilHoejesteSygedagpenge !== false
  const v40 = monthEnd(s[708]) >= s[0] && f.forsoergerEgetBarnIHjemmet !== true && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true
  const v41 = v40 && !(!v3 && !v0 && v1 === v2)
  const v42 = v41 || v39
  const v43 = v41 ? (v39 ? Math.min(v1, v6) : v6) : v1
  s[720] = v43
  const v44 = v41 ? (v39 ? Math.max(v2, v7) : v7) : v2
  s[722] = v44
  const v45 = v40 && v8 || v39 && v0
  const v46 = v9 ? -Infinity : SATS_52(s[0])
  const v47 = v9 ? Infinity : SATS_52(s[2])
  const v48 = v9 ? -Infinity : SATS_53(s[0])
  const v49 = v9 ? Infinity : SATS_53(s[2])
  const v50 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v46, v48) : v46) : v48
  const v51 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v47, v49) : v47) : v49
  const v52 = !s[465] && LAS_71_2_ung_er
  const v53 = v52 || s[466]
  const v54 = !s[465] && LAS_71_2_ung_ir || s[466] && (f.forsoergelsespligtUdenForHjemmet !== false && v9 || f.forsoergelsespligtUdenForHjemmet !== true && v9)
  const v55 = s[353] && v42
  s[721] = v55
  const v56 = s[703] && v42
  s[719] = v56
  const v57 = s[705] && v53
  const v58 = s[293] && v53
  const v59 = s[119] && v53
  const v60 = s[704] || v57 || v58 || v59
  const v61 = s[704] ? -Infinity : v52 ? (s[466] ? Math.min(LAS_71_2_ung, v50) : LAS_71_2_ung) : v50
  const v62 = v56 || v60
  const v63 = v56 ? (v60 ? Math.min(v43, v61) : v43) : v61
  const LAS_71_2 = s[3] ? -Infinity : v55 ? (v62 ? Math.min(v43, v63) : v43) : v63
  s[716] = LAS_71_2
  const v65 = s[704] ? Infinity : v52 ? (s[466] ? Math.max(LAS_71_2_ung_hoej, v51) : LAS_71_2_ung_hoej) : v51
  const v66 = v56 ? (v60 ? Math.max(v44, v65) : v44) : v65
  const LAS_71_2_hoej = s[3] ? Infinity : v55 ? (v62 ? Math.max(v44, v66) : v44) : v66
  s[717] = LAS_71_2_hoej
  const v68 = s[353] && v45
  s[726] = v68
  const v69 = s[703] && v45
  s[727] = v69
  const LAS_71_2_er = s[709] && (s[3] || v55 || v56 || s[704] || v57 || v58 || v59)
  s[715] = LAS_71_2_er
  const LAS_71_2_ir = s[709] && (s[3] || v68 || v69 || s[704] || s[705] && v54 || s[293] && v54 || s[119] && v54) || s[710]
  s[718] = LAS_71_2_ir
}

function svar_58(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[711] ? -Infinity : SATS_54(s[0])
  const v1 = s[711] ? Infinity : SATS_54(s[2])
  const v2 = f.forsoergerEgetBarnIHjemmet !== false || s[712]
  const v3 = f.forsoergerEgetBarnIHjemmet !== true && (s[713] || s[714])
  const v4 = s[711] ? -Infinity : SATS_55(s[0])
  const v5 = s[711] ? Infinity : SATS_55(s[2])
  const v6 = v3 && s[715]
  const v7 = v2 ? (v6 ? Math.min(v4, s[716]) : v4) : s[716]
  const v8 = v2 ? (v6 ? Math.max(v5, s[717]) : v5) : s[717]
  const v9 = s[0] < s[100] && (v2 || v6)
  const v10 = s[450] || v9
  const v11 = s[450] && s[711] || s[0] < s[100] && (v2 && s[711] || v3 && s[718])
  const v12 = s[705] && v10
  const v13 = s[293] && v10
  const v14 = s[119] && v10
  const v15 = s[704] || v12 || v13 || v14
  const v16 = s[704] ? -Infinity : s[450] ? (v9 ? Math.min(v0, v7) : v0) : v7
  const v17 = s[719] || v15
  const v18 = s[719] ? (v15 ? Math.min(s[720], v16) : s[720]) : v16
  const LAS_71_1 = s[3] ? -Infinity : s[721] ? (v17 ? Math.min(s[720], v18) : s[720]) : v18
  s[1990] = LAS_71_1
  const v20 = s[704] ? Infinity : s[450] ? (v9 ? Math.max(v1, v8) : v1) : v8
  const v21 = s[719] ? (v15 ? Math.max(s[722], v20) : s[722]) : v20
  const LAS_71_1_hoej = s[3] ? Infinity : s[721] ? (v17 ? Math.max(s[722], v21) : s[722]) : v21
  s[1991] = LAS_71_1_hoej
  const v23 = s[723] || s[724]
  const LAS_71_1_er = s[725] && (s[3] || s[721] || s[719] || s[704] || v12 || v13 || v14)
  s[1992] = LAS_71_1_er
  const LAS_71_1_ir = s[725] && (s[3] || s[726] || s[727] || s[704] || s[705] && v11 || s[293] && v11 || s[119] && v11) || v23
  s[1993] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[3] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[1981] = LAS_70_4
  const LAS_70_4_hoej = s[3] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[1982] = LAS_70_4_hoej
  const LAS_70_4_er = s[725] && (s[3] || s[353] && LAS_71_1_er || s[728] && LAS_71_1_er || s[293] && LAS_71_1_er || s[119] && LAS_71_1_er)
  s[1983] = LAS_70_4_er
  const LAS_70_4_ir = s[725] && (s[3] || s[353] && LAS_71_1_ir || s[728] && LAS_71_1_ir || s[293] && LAS_71_1_ir || s[119] && LAS_71_1_ir) || v23
  s[1984] = LAS_70_4_ir
  // LAS.70.5: Dage med både revalideringsydelse og en ydelse efter en anden lov (LAS § 70, stk. 5)
  const v30 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'revalideringsydelse')
  const v31 = f.ydelser !== undefined ? v30 : NO_DAYS
  const v32 = f.ydelser !== undefined ? v30 : ALL_DAYS
  const v33 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge' || r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension' || r_ydelser.ydelse === 'efterloen')
  const v34 = f.ydelser !== undefined ? v33 : NO_DAYS
  const v35 = f.ydelser !== undefined ? v33 : ALL_DAYS
  const v36 = intersect(v31, v34)
  const v37 = intersect(v32, v35)
  const LAS_70_5 = from(v36, 13332 /* 2006-07-03 */)
  s[1985] = LAS_70_5
  const LAS_70_5_hoej = from(v37, 13332 /* 2006-07-03 */)
  s[1986] = LAS_70_5_hoej
  const v40 = dayReaching(LAS_70_5_hoej, 13332 /* 2006-07-03 */, 1)
  const v41 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  const v42 = v40 <= 13858 /* 2007-12-11 */
  const v43 = v41 >= 13859 /* 2007-12-12 */ && v40 <= 18261 /* 2019-12-31 */
  const v44 = v41 >= 18262 /* 2020-01-01 */ && v40 <= 2147483646
  const LAS_70_5_ir = v41 === NEVER
  s[1989] = LAS_70_5_ir
  const v46 = v42 || v43
  const LAS_70_5_eksakt = (!v46 || (!v42 || !v42 || f.ydelser !== undefined) && (!v43 || f.ydelser !== undefined)) && (!v44 || f.ydelser !== undefined)
  s[1988] = LAS_70_5_eksakt
  const LAS_70_5_er = v46 || v44
  s[1987] = LAS_70_5_er
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v49 = s[711] ? -Infinity : SATS_56(s[0])
  const v50 = s[711] ? Infinity : SATS_56(s[2])
  const v51 = v50 === Infinity
  const v52 = -LAS_71_1_hoej === -Infinity
  const v53 = v49 === -Infinity
  const v54 = -LAS_71_1 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const v56 = LAS_71_1_er && !(v55 && !s[711] && v49 === v50 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v57 = s[711] || LAS_71_1_ir || v55
  const LAS_71_3 = s[3] ? -Infinity : s[353] ? -Infinity : s[703] ? -Infinity : s[704] ? -Infinity : Math.max(0, Math.min(s[729], v53 || v52 ? -Infinity : v49 - LAS_71_1_hoej))
  s[1998] = LAS_71_3
  const LAS_71_3_hoej = s[3] ? Infinity : s[353] ? Infinity : s[703] ? Infinity : s[704] ? Infinity : Math.max(0, Math.min(s[730], v51 || v54 ? Infinity : v50 - LAS_71_1))
  s[1999] = LAS_71_3_hoej
  const v60 = (s[725] || s[724]) && !s[465] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v60 && (s[3] || s[353] || s[703] || s[704] || s[705] && v56 || s[293] && v56 || s[119] && v56)
  s[2000] = LAS_71_3_er
  const LAS_71_3_ir = v60 && (s[3] || s[353] || s[703] || s[704] || s[705] && v57 || s[293] && v57 || s[119] && v57) || s[723] || s[466] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[2001] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[731] && (s[3] || s[353] || s[728] || s[293] || s[119])
  s[2002] = LAS_71_6
  const LAS_71_6_ir = s[3] || s[732] || s[3]
  s[2004] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v65 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v66 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[3] || s[353] && v65 || s[728] && v65 || s[293] && v65 || s[119] && v65)
  s[2005] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[3] || s[353] && v66 || s[728] && v66 || s[293] && v66 || s[119] && v66)
  s[2006] = LAS_73b_nej
}

function svar_59(f, s) {
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v0 = s[697] && s[0] <= 16882 /* 2016-03-22 */
  const v1 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v2 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v3 = v2 ? Math.max(0, s[733]) : 0
  const v4 = v1 ? Math.max(0, s[734]) : 0
  const v5 = s[2] >= 16883 /* 2016-03-23 */ && s[654]
  const v6 = v5 || s[593] && s[8] || s[706]
  const v7 = v5 ? -Infinity : v2 ? Math.max(0, 28 - s[669]) : 0
  const v8 = s[735] || v0 || v6
  const v9 = s[735] ? -Infinity : v0 ? (v6 ? Math.min(v3, v7) : v3) : v7
  const v10 = s[736] || v8
  const v11 = s[736] ? (v8 ? Math.min(0, v9) : 0) : v9
  const LAS_73c_1 = s[3] ? -Infinity : s[353] ? (v10 ? Math.min(0, v11) : 0) : v11
  s[2007] = LAS_73c_1
  const v13 = v5 ? Infinity : v1 ? Math.max(0, 28 - s[670]) : 0
  const LAS_73c_1_hoej = s[3] ? Infinity : v10 ? (v8 ? (s[735] ? Infinity : v0 ? (v6 ? Math.max(v4, v13) : v4) : v13) : 0) : 0
  s[2008] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[3] || s[735] || v5) || f.revalideringErBevilget !== true
  s[2009] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v16 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v17 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v18 = v17 <= 1200000
  const v19 = v16 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[3] || s[353] && !v18 || s[728] && !v18 || s[293] && !v18 || s[119] && !v18)
  s[2010] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[3] || s[353] && v19 || s[728] && v19 || s[293] && v19 || s[119] && v19)
  s[2011] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[3] ? -Infinity : Math.min(Math.max(0, v16 - 1200000), v19 ? 0 : v16)
  s[2012] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[3] ? Infinity : Math.max(0, v17 - 1200000, v18 ? 0 : v17)
  s[2013] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = intersect(v25, s[737])
  const v28 = intersect(v26, s[738])
  const LAS_74_1_foertidspension = from(v27, 13332 /* 2006-07-03 */)
  s[2014] = LAS_74_1_foertidspension
  const LAS_74_1_foertidspension_hoej = from(v28, 13332 /* 2006-07-03 */)
  s[2015] = LAS_74_1_foertidspension_hoej
  const v31 = dayReaching(LAS_74_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v32 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v33 = v31 <= 16616 /* 2015-06-30 */
  const v34 = v32 >= 16617 /* 2015-07-01 */ && v31 <= 2147483646
  const LAS_74_1_foertidspension_ir = v32 === NEVER
  s[2018] = LAS_74_1_foertidspension_ir
  const LAS_74_1_foertidspension_eksakt = (!v33 || !v33 || f.ydelser !== undefined) && (!v34 || f.ydelser !== undefined)
  s[2017] = LAS_74_1_foertidspension_eksakt
  const LAS_74_1_foertidspension_er = v33 || v34
  s[2016] = LAS_74_1_foertidspension_er
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v38 = s[48] && s[441]
  s[818] = v38
  const v39 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  const v40 = f.grundTilLedighedsydelse !== undefined && v39 || !(f.grundTilLedighedsydelse !== undefined)
  const v41 = f.grundTilLedighedsydelse !== undefined && !v39 || !(f.grundTilLedighedsydelse !== undefined)
  const v42 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  const v43 = f.ydelseVedVisitationen !== undefined && v42 || !(f.ydelseVedVisitationen !== undefined)
  const v44 = f.ydelseVedVisitationen !== undefined && !v42 || !(f.ydelseVedVisitationen !== undefined)
  const v45 = (f.maanederIFleksjobSeneste18 ?? 18) >= 9
  s[857] = v45
  const v46 = v43 || v45
  const v47 = v44 && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  const v48 = f.erVisiteretTilFleksjob !== true || (v41 || v44) && (v40 || f.erVisiteretTilFleksjob !== true || v47)
  const v49 = f.erVisiteretTilFleksjob !== false && (v40 && v43 || v41 && f.erVisiteretTilFleksjob !== false && v46)
  const LAS_74a_1 = s[42] || v38 && v49 || s[739] && v49 || s[4] && f.erVisiteretTilFleksjob !== false
  s[2019] = LAS_74a_1
  const LAS_74a_1_nej = s[42] || v38 && v48 || s[739] && v48 || s[4] && f.erVisiteretTilFleksjob !== true
  s[2020] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v52 = intersect(v25, s[330])
  const v53 = intersect(v26, s[331])
  const v54 = from(v52, 13332 /* 2006-07-03 */)
  const v55 = from(v53, 13332 /* 2006-07-03 */)
  const v56 = dayReaching(v55, 13332 /* 2006-07-03 */, 1)
  const v57 = dayReaching(v54, 13332 /* 2006-07-03 */, 1)
  const v58 = without(v54, v55)
  const v59 = without(v55, v54)
  const v60 = f.ledighedsydelseForAfbrydelse !== false && f.ledighedsydelseForAfbrydelse === true
  const v61 = f.ledighedsydelseForAfbrydelse !== false && !v60
  const LAS_74a_1_fleksjob = v61 ? intersect(v58, v54) : f.ledighedsydelseForAfbrydelse !== false ? v58 : v54
  s[2021] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_hoej = v61 ? union(v59, v55) : f.ledighedsydelseForAfbrydelse !== false ? v59 : v55
  s[2022] = LAS_74a_1_fleksjob_hoej
  const v64 = (!v61 || sameDays(v54, v58)) && (f.ledighedsydelseForAfbrydelse === false || f.ledighedsydelseForAfbrydelse === false || f.ydelser !== undefined) && (v60 || f.ydelser !== undefined)
  const v65 = f.ledighedsydelseForAfbrydelse !== false || !v60
  const LAS_74a_1_fleksjob_ir = v57 === NEVER
  s[2025] = LAS_74a_1_fleksjob_ir
  const v67 = v56 <= 16616 /* 2015-06-30 */ && v65
  const v68 = v57 >= 16617 /* 2015-07-01 */ && v56 <= 2147483646 && v65
  const LAS_74a_1_fleksjob_eksakt = (!v67 || !v67 || v64) && (!v68 || v64)
  s[2024] = LAS_74a_1_fleksjob_eksakt
  const LAS_74a_1_fleksjob_er = v67 || v68
  s[2023] = LAS_74a_1_fleksjob_er
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const LAS_74a_2 = f.erVisiteretTilFleksjob !== false && (s[42] || s[4] && v46)
  s[745] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob !== false && (s[42] || s[70] || s[4] && v47)
  s[742] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v73 = s[0] < s[62] || (f.maanederEfterFleksydelsesalderen ?? 0) < 6
  const v74 = s[740] && (f.maanederEfterFleksydelsesalderen ?? 240) >= 6
  const LAS_74b_2 = s[42] || s[70] && v74 || s[4] && v74
  s[743] = LAS_74b_2
  const LAS_74b_2_nej = s[42] || s[70] && v73 || s[4] && v73
  s[744] = LAS_74b_2_nej
}

function svar_60(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = s[0] <= 15711 /* 2013-01-06 */
  const v1 = s[4] && v0
  s[762] = v1
  const v2 = s[2] >= 17348 /* 2017-07-01 */
  s[761] = v2
  const v3 = s[700] || v2
  const v4 = v3 ? -Infinity : SATS_57(s[0])
  s[815] = v4
  const v5 = v3 ? Infinity : SATS_57(s[2])
  s[816] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[817] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  s[746] = v9
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  s[747] = v10
  const v11 = !v6 && !v3 && v4 === v5
  s[748] = v11
  const v12 = v3 || !v6
  s[749] = v12
  const v13 = s[2] >= 15712 /* 2013-01-07 */
  s[756] = v13
  const v14 = s[0] <= 17347 /* 2017-06-30 */
  s[760] = v14
  const v15 = v13 && v14
  const v16 = v0 || s[84] && s[0] <= 20093 /* 2025-01-05 */ || s[741]
  s[759] = v16
  const v17 = v16 ? -Infinity : SATS_58(s[0])
  s[757] = v17
  const v18 = v16 ? Infinity : SATS_58(s[2])
  s[758] = v18
  const v19 = v1 && !v11
  const v20 = v15 || v2
  const LAS_74a_2_uge = s[5] ? -Infinity : v19 ? (v20 ? Math.min(v9, v17) : v9) : v17
  s[820] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[5] ? Infinity : v19 ? (v20 ? Math.max(v10, v18) : v10) : v18
  s[821] = LAS_74a_2_uge_hoej
  const v23 = s[742] || s[743]
  s[755] = v23
  const v24 = s[744] || s[42]
  s[750] = v24
  const v25 = (s[745] || s[53]) && v24 && (s[745] || s[744])
  s[753] = v25
  const v26 = s[53] && s[42]
  s[754] = v26
  const v27 = s[4] && (v25 || v26)
  const LAS_74a_2_uge_er = v27 && (s[5] || v19 || v15 || v2)
  s[819] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v27 && (s[5] || v1 && v12 || v15 && v16 || v2 && v16) || !s[6] || v23
  s[822] = LAS_74a_2_uge_ir
}

function svar_61(f, s) {
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v0 = s[746] > -Infinity && s[747] < Infinity
  const v1 = quotient([s[746], 43333], [10000], 'nærmeste', 100)
  const v2 = quotient([s[747], 43333], [10000], 'nærmeste', 100)
  const v3 = v0 ? Math.min(v1, v2) : -Infinity
  const v4 = v0 ? Math.max(v1, v2) : Infinity
  const v5 = !s[748] && !(!v0 && (s[748] || !s[749] && s[746] === s[747]))
  const v6 = s[749] || !v0
  const v7 = f.harForsoergelsespligt !== true || s[743]
  const v8 = f.harForsoergelsespligt !== false && s[750]
  const v9 = v8 ? (v7 ? s[751] : s[559]) : s[557]
  const v10 = v8 ? (v7 ? s[752] : s[560]) : s[558]
  const v11 = v8 && s[355] || v7 && s[355]
  const v12 = Math.max(v3, v9)
  const v13 = Math.min(v4, v10)
  const v14 = !v11 && v9 === v10
  const v15 = s[753] && v5
  const v16 = s[754] && v5 && v13 >= v12
  const v17 = s[755] || v16
  const v18 = s[755] ? (v16 ? Math.min(v9, v12) : v9) : v12
  const v19 = v15 ? (v17 ? Math.min(v3, v18) : v3) : v18
  const v20 = s[755] ? (v16 ? Math.max(v10, v13) : v10) : v13
  const v21 = v15 ? (v17 ? Math.max(v4, v20) : v4) : v20
  const v22 = s[755] && v11
  const v23 = s[756] && s[254]
  const v24 = s[757] > -Infinity && s[758] < Infinity
  const v25 = quotient([s[757], 43333], [10000], 'nærmeste', 100)
  const v26 = quotient([s[758], 43333], [10000], 'nærmeste', 100)
  const v27 = v24 ? Math.min(v25, v26) : -Infinity
  const v28 = v24 ? Math.max(v25, v26) : Infinity
  const v29 = !v24 && !s[759] && s[757] === s[758]
  const v30 = s[759] || !v24
  const v31 = Math.max(v9, v27)
  const v32 = Math.min(v10, v28)
  const v33 = s[753] && !v29
  const v34 = s[754] && !v29 && v32 >= v31
  const v35 = s[755] || v34
  const v36 = s[755] ? (v34 ? Math.min(v9, v31) : v9) : v31
  const v37 = v33 ? (v35 ? Math.min(v27, v36) : v27) : v36
  const v38 = s[755] ? (v34 ? Math.max(v10, v32) : v10) : v32
  const v39 = v33 ? (v35 ? Math.max(v28, v38) : v28) : v38
  const v40 = v33 || s[755] || v34
  const v41 = s[753] && v30 || v22 || s[754] && v30 && v11 || s[754] && !((v29 || !v30 && v27 === v28) && v14 && !v29 && (v29 || v9 === v27))
  const v42 = s[255] && s[760]
  const v43 = s[761] && s[141]
  const v44 = s[760] || s[133]
  const v45 = v44 ? -Infinity : SATS_59(s[0])
  const v46 = v44 ? Infinity : SATS_59(s[2])
  const v47 = Math.max(v9, v45)
  const v48 = Math.min(v10, v46)
  const v49 = s[754] && v48 >= v47
  const v50 = s[755] || v49
  const v51 = s[755] ? (v49 ? Math.min(v9, v47) : v9) : v47
  const v52 = s[753] ? (v50 ? Math.min(v45, v51) : v45) : v51
  const v53 = s[755] ? (v49 ? Math.max(v10, v48) : v10) : v48
  const v54 = s[753] ? (v50 ? Math.max(v46, v53) : v46) : v53
  const v55 = s[753] || s[755] || v49
  const v56 = s[753] && v44 || v22 || s[754] && v44 && v11 || s[754] && !(!v44 && v45 === v46 && v14 && v9 === v45)
  const v57 = s[762] && (v15 || s[755] || v16)
  const v58 = v23 && v40
  const v59 = v42 && v40
  const v60 = v43 && v55
  const v61 = s[142] && v55
  const v62 = v60 || v61
  const v63 = v59 || v62
  const v64 = v59 ? (v62 ? Math.min(v37, v52) : v37) : v52
  const v65 = v58 || v63
  const v66 = v58 ? (v63 ? Math.min(v37, v64) : v37) : v64
  const LAS_74a_3 = s[5] ? -Infinity : v57 ? (v65 ? Math.min(v19, v66) : v19) : v66
  s[828] = LAS_74a_3
  const v68 = v59 ? (v62 ? Math.max(v39, v54) : v39) : v54
  const v69 = v58 ? (v63 ? Math.max(v39, v68) : v39) : v68
  const LAS_74a_3_hoej = s[5] ? Infinity : v57 ? (v65 ? Math.max(v21, v69) : v21) : v69
  s[827] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[4] && (s[5] || v57 || v58 || v59 || v60 || v61)
  s[829] = LAS_74a_3_er
  const LAS_74a_3_ir = s[4] && (s[5] || s[762] && (s[753] && v6 || v22 || s[754] && v6 && v11 || s[754] && !((!v5 || !v6 && v3 === v4) && v14 && v5 && (!v5 || v3 === v9))) || v23 && v41 || v42 && v41 || v43 && v56 || s[142] && v56) || !s[6]
  s[830] = LAS_74a_3_ir
}

function svar_62(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = s[763] && s[118]
  s[782] = v0
  const v1 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v2 = f.tidligOpfoelgningOensketAf !== undefined && v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v3 = f.tidligOpfoelgningOensketAf !== undefined && !v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v4 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[768] = v4
  const v5 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[769] = v5
  const v6 = shiftDays(s[215], 35)
  s[1187] = v6
  const v7 = shiftDays(s[218], 35)
  s[1189] = v7
  const v8 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v9 = v2 && f.ventesRaskInden8Uger !== true && (s[216] && shiftDays(v7, -1) >= v4 || s[157]) && f.oenskerTidligOpfoelgning !== false || v3 && (f.tidligOpfoelgningOensketAf !== undefined && v8 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v10 = v2 && (f.ventesRaskInden8Uger !== false || s[216] && shiftDays(v6, -1) < v5 || f.oenskerTidligOpfoelgning !== true) || v3 && (f.tidligOpfoelgningOensketAf !== undefined && !v8 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[763] && (s[764] || v0 && v9 || s[119] && v9)
  s[775] = SDL_7c
  const SDL_7c_nej = s[763] && (s[764] || v0 && v10 || s[119] && v10)
  s[776] = SDL_7c_nej
  const SDL_7c_ir = s[763] && s[764] || s[0] < 16440 /* 2015-01-05 */
  s[777] = SDL_7c_ir
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v14 = shiftDays(shiftDays(s[215], 56), -1)
  s[770] = v14
  const v15 = shiftDays(shiftDays(s[218], 56), -1)
  s[771] = v15
  const v16 = s[243] && s[764]
  s[781] = v16
  const v17 = s[763] && s[145]
  s[884] = v17
  const v18 = s[216] && v15 >= s[765]
  const v19 = s[216] && v15 >= s[0]
  const v20 = s[216] && v14 < s[274] || s[216] && v14 < s[2]
  s[984] = v20
  const v21 = (v18 || s[157]) && (v19 || s[157]) && (v18 || v19)
  s[987] = v21
  const v22 = s[277] && s[118]
  s[992] = v22
  const v23 = s[119] && s[122]
  s[783] = v23
  const v24 = v22 && v21
  s[988] = v24
  const v25 = v23 && v21
  s[989] = v25
  const SDL_12_1_1 = s[3] || s[244] && f.tilbagevendenForestaar !== false || v16 && f.tilbagevendenForestaar !== false || v17 && v21 || v24 || v25
  s[774] = SDL_12_1_1
  const v27 = v22 && v20
  s[985] = v27
  const v28 = v23 && v20
  s[986] = v28
  const SDL_12_1_1_nej = s[3] || s[244] && f.tilbagevendenForestaar !== true || v16 && f.tilbagevendenForestaar !== true || v17 && v20 || v27 || v28 || s[121]
  s[772] = SDL_12_1_1_nej
  const v30 = v22 && s[157]
  s[990] = v30
  const v31 = v23 && s[157]
  s[991] = v31
  const SDL_12_1_1_ir = s[3] || v17 && s[157] || v30 || v31
  s[773] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v33 = s[226] || f.fratraeder !== false && s[766] < s[2]
  s[1037] = v33
  const v34 = s[227] && (f.fratraeder !== true || s[767] >= s[0])
  s[1036] = v34
  const v35 = f.holdteSamtaler ?? 0
  s[996] = v35
  const v36 = f.holdteSamtaler ?? 200
  s[1002] = v36
  const v37 = v36 >= 1
  s[997] = v37
  const v38 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[1038] = v38
  const v39 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[1040] = v39
  const v40 = v33 || v35 < 1 || f.forudsigeligtForloeb !== true || v38 < s[274] || v38 < s[2]
  s[993] = v40
  const v41 = v34 && v37 && f.forudsigeligtForloeb !== false && v39 >= s[765] && v39 >= s[0]
  s[1008] = v41
  const v42 = shiftDays(shiftDays(s[215], 182), -1)
  s[1039] = v42
  const v43 = shiftDays(shiftDays(s[218], 182), -1)
  s[1041] = v43
  const v44 = v33 || s[216] && v42 < s[274] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[216] && v42 < s[2]
  s[789] = v44
  const v45 = v34 && (s[216] && v43 >= s[765] || s[157]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[216] && v43 >= s[0] || s[157])
  s[791] = v45
  const v46 = s[121] && (s[216] && s[215] < 20635 /* 2026-07-01 */ || s[157])
  s[800] = v46
  const SDL_13f_1 = s[277] && (v46 && (v41 || v45) || !(v46 && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[145] || v22 && v41 || v23 && v41 || s[121] && v45))
  s[780] = SDL_13f_1
  const SDL_13f_1_nej = s[277] && (v46 && (v40 || v44) || !(v46 && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[145] || v22 && v40 || v23 && v40 || s[121] && v44))
  s[778] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[277] && !(v46 && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && s[145] || s[0] < 20089 /* 2025-01-01 */
  s[779] = SDL_13f_1_ir
}

function svar_63(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[768], 14)
  const v1 = shiftDays(s[769], 14)
  const v2 = Math.min(s[770], v0)
  const v3 = Math.min(s[771], v1)
  const v4 = !s[216] || !s[157] && s[770] === s[771]
  const v5 = s[772] && s[216]
  const v6 = s[773] && s[216] && s[771] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[770] : NEVER) : NEVER
  const v8 = s[774] ? NEVER : s[771]
  const v9 = s[774] || v5 || v6
  const v10 = s[772] && s[157] || s[773] && !(v4 && s[216] && s[770] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[216] || !s[157] && v2 === v3
  const v14 = s[775] && s[216]
  const v15 = s[776] && v9
  const v16 = s[777] && s[216] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[798] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[799] = v21
  const v22 = v14 || v15 || v16
  s[797] = v22
  const v23 = s[775] && s[157]
  const v24 = v23 || s[776] && v10 || s[777] && s[157] && v10 || s[777] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[216] && v9 || !s[216] && !v9) && (!s[216] || v2 === v7))
  s[805] = v24
  const v25 = shiftMonths(s[215], 6)
  s[994] = v25
  const v26 = shiftMonths(s[218], 6)
  s[995] = v26
  const v27 = shiftDays(v25, -1)
  s[1005] = v27
  const v28 = shiftDays(v26, -1)
  s[1006] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[776] && s[216]
  const v34 = s[777] && s[216] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[792] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[793] = v39
  const v40 = v14 || v33 || v34
  s[790] = v40
  const v41 = s[776] && s[157]
  const v42 = s[777] && s[157]
  const v43 = v23 || v41 || v42 || s[777] && !((!s[216] || !s[157] && v29 === v30) && (!s[216] || !s[157] && v27 === v28) && (!s[216] || v27 === v29))
  s[806] = v43
  const v44 = s[778] && v40
  const v45 = s[779] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[780] ? NEVER : v39
  const v48 = s[780] || v44 || v45
  const v49 = Math.max(s[770], v2)
  const v50 = Math.min(s[771], v3)
  const v51 = s[777] && s[216] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[770], v49) : s[770]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[795] = v54
  const v55 = v33 ? (v51 ? Math.max(s[771], v50) : s[771]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[796] = v56
  const v57 = v14 || v33 || v51
  s[794] = v57
  const v58 = v23 || v41 || v42 || s[777] && !(v13 && v4 && (!s[216] || s[770] === v2))
  s[807] = v58
  const v59 = s[778] && v57
  const v60 = s[779] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[780] ? NEVER : v56
  const v63 = s[780] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[244] && s[216]
  s[787] = v66
  const v67 = s[781] && s[216]
  s[784] = v67
  const v68 = s[782] && v22
  s[801] = v68
  const v69 = s[783] && v22
  s[802] = v69
  const v70 = s[121] && (v48 || v63)
  s[803] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[785] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[788] = v75
  const v76 = v67 ? (v73 ? Math.min(s[770], v74) : s[770]) : v74
  const v77 = s[3] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[770], v76) : s[770]) : v76
  s[804] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[786] = v79
}

function svar_64(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[784] ? (s[785] ? Math.max(s[771], s[786]) : s[771]) : s[786]
  const v1 = s[3] ? NEVER : s[787] ? (s[788] ? Math.max(s[771], v0) : s[771]) : v0
  const v2 = s[789] && s[790]
  const v3 = s[791] || v2
  const v4 = v2 ? s[792] : NEVER
  const v5 = s[791] ? NEVER : s[793]
  const v6 = s[789] && s[794]
  const v7 = s[791] || v6
  const v8 = v6 ? s[795] : NEVER
  const v9 = s[791] ? NEVER : s[796]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[797] ? (v10 ? Math.min(s[798], v11) : s[798]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[797] ? (v10 ? Math.max(s[799], v13) : s[799]) : v13
  const v15 = s[800] && (s[797] || v3 || v7)
  const v16 = !(s[800] && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[3] || s[787] || s[784] || s[801] || s[802] || s[803])
  const SDL_13b_1_er = v15 || v16
  s[2362] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[804], v12) : v12) : s[804]
  s[2360] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[2361] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[800] && (s[805] || s[789] && s[806] || s[789] && s[807]) || !(s[800] && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[3] || s[244] && s[157] || s[781] && s[157] || s[782] && s[805] || s[783] && s[805] || s[121] && (s[778] && s[806] || s[779] && !((!s[790] || !s[806] && s[792] === s[793]) && s[790] && s[792] === NEVER) || s[778] && s[807] || s[779] && !((!s[794] || !s[807] && s[795] === s[796]) && s[794] && s[795] === NEVER)))
  s[2363] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v21 = s[48] && s[0] <= 14521 /* 2009-10-04 */
  const v22 = s[2] >= 14522 /* 2009-10-05 */ && s[5]
  const v23 = v21 && SDL_13b_1_er
  const LAS_74a_7 = s[42] ? FIRST_DAY : v23 ? SDL_13b_1 : NEVER
  s[2027] = LAS_74a_7
  const LAS_74a_7_hoej = s[42] ? NEVER : v22 || s[4] ? NEVER : SDL_13b_1_hoej
  s[2028] = LAS_74a_7_hoej
  const v26 = f.grundTilLedighedsydelse === 'syg'
  const v27 = f.grundTilLedighedsydelse !== undefined && v26 || !(f.grundTilLedighedsydelse !== undefined)
  const LAS_74a_7_er = v27 && (s[42] || v23 || v22 || s[4])
  s[2029] = LAS_74a_7_er
  const LAS_74a_7_ir = v27 && (s[42] || v21 && SDL_13b_1_ir) || f.grundTilLedighedsydelse !== undefined && !v26 || !(f.grundTilLedighedsydelse !== undefined)
  s[2030] = LAS_74a_7_ir
}

function svar_65(f, s) {
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v0 = allPeriods(f.ledighedsydelsesperioder)
  const v1 = f.ledighedsydelsesperioder !== undefined ? v0 : NO_DAYS
  const v2 = f.ledighedsydelsesperioder !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v4 = f.ledighedsydelsesperioder !== undefined ? v3 : NO_DAYS
  const v5 = f.ledighedsydelsesperioder !== undefined ? v3 : ALL_DAYS
  const v6 = without(v1, v5)
  s[808] = v6
  const v7 = without(v2, v4)
  s[812] = v7
  const v8 = shiftDays(f.tolvMaanederSidstNaaetDen ?? FIRST_DAY, 1)
  const v9 = shiftDays(f.tolvMaanederSidstNaaetDen ?? 84005 /* 2199-12-31 */, 1)
  const v10 = f.revurderetFoer !== false ? (f.revurderetFoer !== true ? Math.min(11504 /* 2001-07-01 */, v8) : v8) : 11504 /* 2001-07-01 */
  const v11 = f.revurderetFoer !== false ? (f.revurderetFoer !== true ? Math.max(11504 /* 2001-07-01 */, v9) : v9) : 11504 /* 2001-07-01 */
  const v12 = from(v6, v11)
  const v13 = from(v7, v10)
  const v14 = f.ledighedsydelsesperioder !== undefined && v10 === v11
  const v15 = dayOver(v13, 18, 364, v10)
  const v16 = dayOver(v12, 18, 364, v11)
  const v17 = runStart(v12, v15)
  const v18 = runStart(v12, v16)
  const v19 = v17 !== 2147483647 || v18 === 2147483647
  const v20 = v15 === v16
  const v21 = v14 && (v20 || v19)
  const v22 = v21 ? v17 : FIRST_DAY
  const v23 = v21 ? v18 : NEVER
  const v24 = v23 === NEVER
  const v25 = v24 ? -Infinity : v15 === NEVER ? Infinity : v15 - v23
  const v26 = v16 === NEVER
  const v27 = v26 ? Infinity : v22 === NEVER ? -Infinity : v16 - v22
  const v28 = v24 && v26
  const v29 = v25 <= 364 && v27 >= 364
  const v30 = runEnd(v12, v15)
  const v31 = runEnd(v12, v16)
  const v32 = v14 && (v20 || v30 !== 2147483647 || v31 === 2147483647 && v19)
  const v33 = shiftDays(shiftMonths(v22, 12), -1)
  const v34 = shiftDays(shiftMonths(v23, 12), -1)
  const v35 = !(v28 && v22 === v23 && v20) && !(v29 && v25 === v27) || (v32 ? v30 : FIRST_DAY) < v34
  const v36 = (!(v28 && v22 === v23 && v20) && v29 || v28) && (v32 ? v31 : NEVER) >= v33
  const v37 = s[42] ? FIRST_DAY : v36 ? (v35 ? Math.min(v15, v33) : v33) : v15
  const v38 = s[42] ? NEVER : v36 ? (v35 ? Math.max(v16, v34) : v34) : v16
  const v39 = f.modtogLedighedsydelse30Juni2006 !== false && !s[6]
  const v40 = from(v4, 13330 /* 2006-07-01 */)
  const v41 = from(v5, 13330 /* 2006-07-01 */)
  const v42 = without(v1, v41)
  const v43 = without(v2, v40)
  const v44 = from(v42, v11)
  const v45 = from(v43, v10)
  const v46 = dayOver(v45, 24, 547, v10)
  const v47 = dayOver(v44, 24, 547, v11)
  const v48 = runStart(v44, v46)
  const v49 = runStart(v44, v47)
  const v50 = v48 !== 2147483647 || v49 === 2147483647
  const v51 = v46 === v47
  const v52 = v14 && (v51 || v50)
  const v53 = v52 ? v48 : FIRST_DAY
  const v54 = v52 ? v49 : NEVER
  const v55 = v54 === NEVER
  const v56 = v55 ? -Infinity : v46 === NEVER ? Infinity : v46 - v54
  const v57 = v47 === NEVER
  const v58 = v57 ? Infinity : v53 === NEVER ? -Infinity : v47 - v53
  const v59 = v55 && v57
  const v60 = v56 <= 547 && v58 >= 547
  const v61 = runEnd(v44, v46)
  const v62 = runEnd(v44, v47)
  const v63 = v14 && (v51 || v61 !== 2147483647 || v62 === 2147483647 && v50)
  const v64 = shiftDays(shiftMonths(v53, 18), -1)
  const v65 = shiftDays(shiftMonths(v54, 18), -1)
  const v66 = !(v59 && v53 === v54 && v51) && !(v60 && v56 === v58) || (v63 ? v61 : FIRST_DAY) < v65
  const v67 = (!(v59 && v53 === v54 && v51) && v60 || v59) && (v63 ? v62 : NEVER) >= v64
  const v68 = v67 ? (v66 ? Math.min(v46, v64) : v64) : v46
  const v69 = v67 ? (v66 ? Math.max(v47, v65) : v65) : v47
  const v70 = v39 && !(f.modtogLedighedsydelse30Juni2006 !== true || s[4])
  const LAS_74c_1 = v39 ? (v70 ? v68 : Math.min(v37, v68)) : v37
  s[809] = LAS_74c_1
  const LAS_74c_1_hoej = v39 ? (v70 ? v69 : Math.max(v38, v69)) : v38
  s[810] = LAS_74c_1_hoej
  const LAS_74c_1_ir = !v70 && s[42]
  s[811] = LAS_74c_1_ir
}

function svar_66(f, s) {
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v0 = runEnd(s[808], s[809])
  const v1 = runEnd(s[808], s[810])
  const v2 = f.ledighedsydelsesperioder !== undefined && (!s[811] && s[809] === s[810] || v0 !== 2147483647 || v1 === 2147483647 && (runStart(s[808], s[809]) !== 2147483647 || runStart(s[808], s[810]) === 2147483647))
  const v3 = shiftMonths(s[809], 6)
  const v4 = shiftMonths(s[810], 6)
  const v5 = (v2 ? v1 : NEVER) >= v3
  const v6 = (v2 ? v0 : FIRST_DAY) >= v4
  const v7 = shiftDays(s[809], 1)
  const v8 = shiftDays(s[810], 1)
  const v9 = from(s[808], v8)
  const v10 = from(s[812], v7)
  const v11 = dayReaching(v10, v7, 183)
  const v12 = dayReaching(v9, v8, 183)
  const v13 = Math.max(v3, v11)
  const v14 = Math.min(v4, v12)
  const v15 = s[811] && v14 >= v13
  const v16 = !v6 || v15
  const v17 = v6 ? v13 : v15 ? Math.min(v11, v13) : v11
  const v18 = v6 ? v14 : v15 ? Math.max(v12, v14) : v12
  const LAS_74c_1_18_er = s[42] || s[48] && (v5 || !v6 || v15)
  s[2033] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[42] ? FIRST_DAY : v5 ? (v16 ? Math.min(v3, v17) : v3) : v17
  s[2031] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[42] ? NEVER : v5 ? (v16 ? Math.max(v4, v18) : v4) : v18
  s[2032] = LAS_74c_1_18_hoej
  const LAS_74c_1_18_ir = s[42] || s[48] && s[811]
  s[1356] = LAS_74c_1_18_ir
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v23 = s[48] && s[0] <= 14605 /* 2009-12-27 */
  const v24 = s[2] >= 14606 /* 2009-12-28 */ && s[813]
  const v25 = f.flyttedeKommuneMedLedighedsydelse !== false && f.flytningForhindrerFristen !== false
  const v26 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? FIRST_DAY, 6)
  const v27 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? 84005 /* 2199-12-31 */, 6)
  const v28 = !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_er
  const v29 = s[814] && (v25 || v28)
  const v30 = s[42] ? FIRST_DAY : v24 || v29 ? (v24 ? FIRST_DAY : v25 ? (v28 ? Math.min(LAS_74c_1_18, v26) : v26) : LAS_74c_1_18) : NEVER
  const v31 = s[42] ? NEVER : v23 ? NEVER : v24 ? NEVER : v25 ? (v28 ? Math.max(LAS_74c_1_18_hoej, v27) : v27) : LAS_74c_1_18_hoej
  const v32 = f.modtogLedighedsydelse30Juni2006 !== false && f.revurderetFoer !== true && s[0] < 13879 /* 2008-01-01 */
  const v33 = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[12])) && (s[42] || v23 || v24 || v29)
  const LAS_74c_1_frist_er = v32 || v33
  s[2037] = LAS_74c_1_frist_er
  const LAS_74c_1_frist = v32 ? (v33 ? Math.min(v30, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v30
  s[2035] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v32 ? (v33 ? Math.max(v31, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v31
  s[2036] = LAS_74c_1_frist_hoej
  const LAS_74c_1_frist_ir = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[12])) && (s[42] || v24 || s[814] && !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_ir)
  s[2038] = LAS_74c_1_frist_ir
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = s[42] || s[48] && s[2] >= s[809]
  s[2039] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = s[42] || s[48] && s[0] < s[810]
  s[2040] = LAS_74c_1_nu_nej
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v40 = quotient([s[815], 91], [100], 'nærmeste', 500)
  const v41 = quotient([s[816], 91], [100], 'nærmeste', 500)
  const v42 = quotient([s[815], 82], [100], 'nærmeste', 500)
  const v43 = quotient([s[816], 82], [100], 'nærmeste', 500)
  const v44 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 0, s[817] ? Math.min(v40, v41) : -Infinity), s[817] ? Math.min(v42, v43) : -Infinity)
  const v45 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 100000000, s[817] ? Math.max(v40, v41) : Infinity), s[817] ? Math.max(v42, v43) : Infinity)
  const v46 = Math.max(0, v44)
  const v47 = Math.min(0, v45)
  const v48 = s[744] && !s[748]
  const v49 = s[42] && !s[748] && v47 >= v46
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v44, v46) : v44) : v46
  const v52 = s[743] ? (v50 ? Math.min(0, v51) : 0) : v51
  const v53 = v48 ? (v49 ? Math.max(v45, v47) : v45) : v47
  const v54 = s[743] ? (v50 ? Math.max(0, v53) : 0) : v53
  const v55 = s[743] || v48 || v49
  const v56 = s[744] && s[749] || s[42] && !((s[748] || !s[749] && v44 === v45) && !s[748] && v44 === 0)
  const v57 = s[818] && v55
  const v58 = s[739] && v55
  const v59 = s[4] && s[819]
  const v60 = v58 || v59
  const v61 = v58 ? (v59 ? Math.min(s[820], v52) : v52) : s[820]
  const LAS_74d_2 = s[42] ? -Infinity : v57 ? (v60 ? Math.min(v52, v61) : v52) : v61
  s[2041] = LAS_74d_2
  const v63 = v58 ? (v59 ? Math.max(s[821], v54) : v54) : s[821]
  const LAS_74d_2_hoej = s[42] ? Infinity : v57 ? (v60 ? Math.max(v54, v63) : v54) : v63
  s[2042] = LAS_74d_2_hoej
  const LAS_74d_2_er = s[42] || v57 || v58 || v59
  s[2043] = LAS_74d_2_er
  const LAS_74d_2_ir = s[42] || s[818] && v56 || s[739] && v56 || s[4] && s[822]
  s[2044] = LAS_74d_2_ir
}

function svar_67(f, s) {
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v0 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v1 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : -Infinity
  const v2 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : Infinity
  const v3 = Math.min(s[823], v1)
  const v4 = Math.min(s[824], v2)
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 30], [100], 'nærmeste', 1)
  const v7 = quotient([v4, 30], [100], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[355] && v3 === v4
  const v11 = s[355] || !v5
  const v12 = v2 === Infinity
  const v13 = v1 === -Infinity
  const v14 = v12 && s[825] || v13 && s[826]
  const v15 = v14 && v1 === v2 && !s[355] && s[823] === s[824]
  const v16 = s[355] || v14
  const v17 = Math.max(0, v13 || s[825] ? -Infinity : v1 - s[824])
  const v18 = Math.max(0, v12 || s[826] ? Infinity : v2 - s[823])
  const v19 = v18 >= Infinity
  const v20 = v19 ? -Infinity : quotient([v17, 55], [100], 'nærmeste', 1)
  const v21 = v19 ? Infinity : quotient([v18, 55], [100], 'nærmeste', 1)
  const v22 = !v15 && !(v19 && (v15 || !v16 && v17 === v18))
  const v23 = v16 || v19
  const v24 = v9 === Infinity
  const v25 = v20 === -Infinity
  const v26 = v8 === -Infinity
  const v27 = v21 === Infinity
  const v28 = v24 && v25 || v26 && v27
  const LAS_74d_3 = s[5] ? -Infinity : v26 || v25 ? -Infinity : v8 + v20
  s[2045] = LAS_74d_3
  const LAS_74d_3_hoej = s[5] ? Infinity : v24 || v27 ? Infinity : v9 + v21
  s[2046] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[4] && (s[5] || s[4] && !v10 && v22 && !(v28 && (v10 || !v11 && v8 === v9) && (!v22 || !v23 && v20 === v21)))
  s[2047] = LAS_74d_3_er
  const LAS_74d_3_ir = s[4] && (s[5] || s[4] && (v11 || v23 || v28)) || !s[6]
  s[2048] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v33 = s[827] === Infinity
  const v34 = -LAS_74d_3_hoej === -Infinity
  const v35 = s[828] === -Infinity
  const v36 = -LAS_74d_3 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = s[829] && LAS_74d_3_er && !(v37 && (!s[829] || !s[830] && s[828] === s[827]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v39 = s[830] || LAS_74d_3_ir || v37
  const v40 = Math.max(0, v35 || v34 ? -Infinity : s[828] - LAS_74d_3_hoej)
  const v41 = Math.max(0, v33 || v36 ? Infinity : s[827] - LAS_74d_3)
  const v42 = v41 >= Infinity
  const LAS_74d_3_udbetales = s[5] ? -Infinity : v42 ? -Infinity : quotient([v40], [1], 'nærmeste', 100)
  s[2049] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[5] ? Infinity : v42 ? Infinity : quotient([v41], [1], 'nærmeste', 100)
  s[2050] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[4] && (s[5] || s[4] && v38 && !(v42 && (!v38 || !v39 && v40 === v41)))
  s[2051] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = s[4] && (s[5] || s[4] && (v39 || v42)) || !s[6]
  s[2052] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v47 = f.ferieaaretBegyndte ?? FIRST_DAY
  s[831] = v47
  const v48 = f.ferieaaretBegyndte ?? 84005 /* 2199-12-31 */
  s[832] = v48
  const v49 = v47 <= 11503 /* 2001-06-30 */
  s[836] = v49
  const v50 = v48 >= 11504 /* 2001-07-01 */ && v47 <= 13858 /* 2007-12-11 */
  s[837] = v50
  const v51 = f.retTilLedighedsydelseFra ?? FIRST_DAY
  s[840] = v51
  const v52 = f.retTilLedighedsydelseFra ?? 84005 /* 2199-12-31 */
  s[841] = v52
  const v53 = v52 >= v47 ? (v52 >= shiftMonths(v47, 3) ? (v52 >= shiftMonths(v47, 8) ? 5 : 10) : 15) : 25
  const v54 = v51 >= v48 ? (v51 >= shiftMonths(v48, 3) ? (v51 >= shiftMonths(v48, 8) ? 5 : 10) : 15) : 25
  const v55 = f.optjentFerieMedBetaling ?? 0
  const v56 = f.optjentFerieMedBetaling ?? 366
  const v57 = Math.max(0, v53 - Math.max(0, v54 + v56 - 25))
  const v58 = Math.max(0, v54 - Math.max(0, v53 + v55 - 25))
  const v59 = v48 >= 13859 /* 2007-12-12 */ && v47 <= 18382 /* 2020-04-30 */
  s[834] = v59
  const v60 = v48 >= 18383 /* 2020-05-01 */ && v47 <= 18505 /* 2020-08-31 */
  s[833] = v60
  const v61 = f.maanederMedLedighedsydelseIFerieaaret ?? 0
  const v62 = f.maanederMedLedighedsydelseIFerieaaret ?? 12
  const v63 = v62 >= 12
  const v64 = v60 || v48 >= 18506 /* 2020-09-01 */
  s[835] = v64
  const v65 = v60 ? -Infinity : Math.min(v63 && v61 === v62 ? 25 : Math.floor(v61 * 20800 / 10000), Math.max(0, 25 - v56))
  const v66 = v59 || v64
  s[838] = v66
  const v67 = v59 ? (v64 ? Math.min(v57, v65) : v57) : v65
  const LAS_74e_3 = v49 ? -Infinity : v50 ? (v66 ? Math.min(v57, v67) : v57) : v67
  s[2053] = LAS_74e_3
  const v69 = v60 ? Infinity : Math.min(v63 ? 25 : Math.floor(v62 * 20800 / 10000), Math.max(0, 25 - v55))
  const v70 = v59 ? (v64 ? Math.max(v58, v69) : v58) : v69
  const LAS_74e_3_hoej = v49 ? Infinity : v50 ? (v66 ? Math.max(v58, v70) : v58) : v70
  s[2054] = LAS_74e_3_hoej
  const LAS_74e_3_ir = v49 || v60
  s[1357] = LAS_74e_3_ir
}

function svar_68(f, s) {
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v0 = shiftDays(shiftMonths(s[831], 12), -1)
  const v1 = shiftDays(shiftMonths(s[832], 12), -1)
  const v2 = s[833] ? FIRST_DAY : shiftDays(shiftMonths(s[831], 16), -1)
  const v3 = s[834] ? (s[835] ? Math.min(v0, v2) : v0) : v2
  const LAS_74e_4 = s[836] ? FIRST_DAY : s[837] ? (s[838] ? Math.min(v0, v3) : v0) : v3
  s[2056] = LAS_74e_4
  const v5 = s[833] ? NEVER : shiftDays(shiftMonths(s[832], 16), -1)
  const v6 = s[834] ? (s[835] ? Math.max(v1, v5) : v1) : v5
  const LAS_74e_4_hoej = s[836] ? NEVER : s[837] ? (s[838] ? Math.max(v1, v6) : v1) : v6
  s[2057] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const v8 = f.ferienMedLedighedsydelseBegynder ?? FIRST_DAY
  const v9 = f.ferienMedLedighedsydelseBegynder ?? 84005 /* 2199-12-31 */
  const v10 = v8 <= 15705 /* 2012-12-31 */
  const LAS_74e_8_er = v9 >= 15706 /* 2013-01-01 */
  s[2060] = LAS_74e_8_er
  const LAS_74e_8 = v10 ? FIRST_DAY : shiftDays(v8, -14)
  s[2058] = LAS_74e_8
  const LAS_74e_8_hoej = v10 ? NEVER : shiftDays(v9, -14)
  s[2059] = LAS_74e_8_hoej
  const LAS_74e_8_ir = LAS_74e_8_er && v10 || v8 < 15706 /* 2013-01-01 */
  s[2061] = LAS_74e_8_ir
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const LAS_74f_1_dag = s[42] ? FIRST_DAY : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? FIRST_DAY, 546), f.barselsdageEfterUstoettetArbejde ?? 0)
  s[2064] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[42] ? NEVER : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? 84005 /* 2199-12-31 */, 546), f.barselsdageEfterUstoettetArbejde ?? 1000)
  s[2065] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v17 = LAS_74f_1_dag_hoej >= s[0] || s[42]
  const LAS_74f_1 = s[42] || s[70] && f.erVisiteretTilFleksjob !== false && v17 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400 && (f.berettigetVedOvergangen !== false || (f.maanederIArbejdeEfterFleksjob ?? 18) >= 9) || s[4] && f.erVisiteretTilFleksjob !== false && v17 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  s[2062] = LAS_74f_1
  const LAS_74f_1_nej = s[42] || s[70] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[2] || s[839] || f.berettigetVedOvergangen !== true && (f.maanederIArbejdeEfterFleksjob ?? 0) < 9) || s[4] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[2] || s[839])
  s[2063] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const LAS_75_1_ir = s[840] <= 11503 /* 2001-06-30 */
  s[2068] = LAS_75_1_ir
  const LAS_75_1 = LAS_75_1_ir ? FIRST_DAY : s[841] >= 15706 /* 2013-01-01 */ ? shiftDays(s[840], 21) : NEVER
  s[2066] = LAS_75_1
  const LAS_75_1_hoej = LAS_75_1_ir ? NEVER : s[841] >= 11504 /* 2001-07-01 */ && s[840] <= 15705 /* 2012-12-31 */ ? NEVER : shiftDays(s[841], 21)
  s[2067] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const LAS_77a_1_ir = s[682] <= 13329 /* 2006-06-30 */
  s[1358] = LAS_77a_1_ir
  const v24 = s[681] >= 13330 /* 2006-07-01 */
  const LAS_75a_1 = LAS_77a_1_ir || v24 && s[842] || s[843] || s[844] || s[845] || s[846]
  s[2069] = LAS_75a_1
  const LAS_75a_1_nej = LAS_77a_1_ir || s[843] || s[847] || s[848] || s[849]
  s[2070] = LAS_75a_1_nej
  const LAS_75a_1_ir = LAS_77a_1_ir || s[843]
  s[2071] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const LAS_76_1 = s[42] || s[4] && f.harSoegtAktivtMedLedighedsydelse !== true && f.rimeligGrundTilBrud !== true
  s[2072] = LAS_76_1
  const LAS_76_1_nej = s[42] || s[70] || s[4] && (f.harSoegtAktivtMedLedighedsydelse !== false || f.rimeligGrundTilBrud !== false)
  s[2073] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v30 = v24 && s[682] <= 15705 /* 2012-12-31 */
  const v31 = s[681] >= 15706 /* 2013-01-01 */
  const v32 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false
  const v33 = LAS_75a_1 || LAS_75a_1_ir
  const v34 = v33 && f.rimeligGrundTilBrud !== true
  const LAS_77_1 = LAS_77a_1_ir ? -Infinity : v30 ? 0 : Math.min(v32 ? 0 : s[850], v32 ? 0 : s[851])
  s[2074] = LAS_77_1
  const LAS_77_1_hoej = LAS_77a_1_ir ? Infinity : v31 ? Math.max(v34 ? s[852] : 0, v34 ? s[853] : 0) : 0
  s[2075] = LAS_77_1_hoej
  const v37 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  const LAS_77_1_er = f.brudVedLedighedsydelse !== undefined && v37 || !(f.brudVedLedighedsydelse !== undefined)
  s[2076] = LAS_77_1_er
  const LAS_77_1_ir = LAS_77_1_er && LAS_77a_1_ir || f.brudVedLedighedsydelse !== undefined && !v37 || !(f.brudVedLedighedsydelse !== undefined)
  s[2077] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v40 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  const v41 = f.brudVedLedighedsydelse !== undefined && v40 || !(f.brudVedLedighedsydelse !== undefined)
  const v42 = f.brudVedLedighedsydelse !== undefined && !v40 || !(f.brudVedLedighedsydelse !== undefined)
  const v43 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v44 = f.brudVedLedighedsydelse !== undefined && v43 || !(f.brudVedLedighedsydelse !== undefined)
  const v45 = f.brudVedLedighedsydelse !== undefined && !v43 || !(f.brudVedLedighedsydelse !== undefined)
  const v46 = f.rimeligGrundTilBrud !== false ? 0 : v42 ? (v45 ? 0 : 21) : 35
  const v47 = f.rimeligGrundTilBrud !== true ? (v41 ? 35 : v44 ? 21 : 0) : 0
  const v48 = v31 && s[854]
  const v49 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  const v50 = f.brudVedLedighedsydelse !== undefined && v49 || !(f.brudVedLedighedsydelse !== undefined)
  const v51 = f.brudVedLedighedsydelse !== undefined && !v49 || !(f.brudVedLedighedsydelse !== undefined)
  const v52 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 ? 0 : 21
  const v53 = v33 && f.rimeligGrundTilBrud !== true && v50 ? 21 : 0
  const v54 = v48 || s[691]
  const LAS_77a_1 = LAS_77a_1_ir ? -Infinity : v30 ? (v54 ? Math.min(v46, v52) : v46) : v52
  s[2078] = LAS_77a_1
  const LAS_77a_1_hoej = LAS_77a_1_ir ? Infinity : v30 ? (v54 ? Math.max(v47, v53) : v47) : v53
  s[2079] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v57 = v48 ? -Infinity : v32 ? 0 : s[855]
  const LAS_77a_2 = LAS_77a_1_ir ? -Infinity : v30 ? (v54 ? Math.min(0, v57) : 0) : v57
  s[2081] = LAS_77a_2
  const LAS_77a_2_hoej = LAS_77a_1_ir ? Infinity : v54 ? (v48 ? Infinity : v34 ? s[856] : 0) : 0
  s[2082] = LAS_77a_2_hoej
  const v60 = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  const LAS_77a_2_er = f.brudVedLedighedsydelse !== undefined && v60 || !(f.brudVedLedighedsydelse !== undefined)
  s[2083] = LAS_77a_2_er
  const LAS_77a_2_ir = LAS_77a_2_er && (LAS_77a_1_ir || v48) || f.brudVedLedighedsydelse !== undefined && !v60 || !(f.brudVedLedighedsydelse !== undefined)
  s[2084] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v63 = shiftMonths(s[682], -12)
  const v64 = shiftMonths(s[681], -12)
  const v65 = shiftDays(v63, 1)
  const v66 = shiftDays(v64, 1)
  const v67 = v33 && f.rimeligGrundTilBrud !== true && v50 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1 || v33 && f.rimeligGrundTilBrud !== true && v50 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1
  const v68 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[682] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1 || LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[682] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1
  const LAS_77a_4 = LAS_77a_1_ir || v30 && (f.rimeligGrundTilBrud !== true && (v41 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1 || v44 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1) || f.rimeligGrundTilBrud !== true && (v41 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1 || v44 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1)) || v48 && v67 || s[691] && v67
  s[2085] = LAS_77a_4
  const LAS_77a_4_nej = LAS_77a_1_ir || v30 && (f.rimeligGrundTilBrud !== false || (v42 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[682] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1) && (v45 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[682] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1) || f.rimeligGrundTilBrud !== false || (v42 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[682] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1) && (v45 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[681] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[682] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1)) || v48 && v68 || s[691] && v68
  s[2086] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const v71 = s[4] && s[471]
  const LAS_77a_6 = s[42] || s[70] && s[857] || v71 && s[857] || s[472] && s[857]
  s[2087] = LAS_77a_6
  const LAS_77a_6_nej = s[42] || s[70] && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || v71 && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || s[472] && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  s[2088] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v74 = f.staarTilRaadighedForFleksjob !== false || f.pensionssagUnderBehandling !== false
  const v75 = f.staarTilRaadighedForFleksjob !== true && f.pensionssagUnderBehandling !== true
  const LAS_77b_1 = s[42] || s[70] && v74 || v71 && v74 || s[472] && v74
  s[2089] = LAS_77b_1
  const LAS_77b_1_nej = s[42] || s[70] && v75 || v71 && v75 || s[472] && v75
  s[2090] = LAS_77b_1_nej
}

function svar_69(f, s) {
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v0 = f.enkeltudgiftensArt === 'energi'
  const v1 = f.enkeltudgiftensArt !== undefined && !v0 || !(f.enkeltudgiftensArt !== undefined) || (f.energiregningenFra ?? FIRST_DAY) < 18901 /* 2021-10-01 */ || (f.energiregningenTil ?? 84005 /* 2199-12-31 */) > 19477 /* 2023-04-30 */
  const v2 = (f.enkeltudgiftensArt !== undefined && v0 || !(f.enkeltudgiftensArt !== undefined)) && (f.energiregningenFra ?? 84005 /* 2199-12-31 */) >= 18901 /* 2021-10-01 */ && (f.energiregningenTil ?? FIRST_DAY) <= 19477 /* 2023-04-30 */
  const LAS_81_1_rimelig = s[3] || s[1] && (v2 && f.forbrugetErUrimeligtHoejt !== true || v1 && f.enkeltudgiftenErRimeligtBegrundet !== false)
  s[2095] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = s[3] || s[1] && (v2 && f.forbrugetErUrimeligtHoejt !== false || v1 && f.enkeltudgiftenErRimeligtBegrundet !== true)
  s[871] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v5 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  const v6 = f.enkeltudgiftensArt !== undefined && !v5 || !(f.enkeltudgiftensArt !== undefined)
  const LAS_81_1_forudsigelig = s[3] || s[1] && (f.enkeltudgiftensArt !== undefined && v5 || !(f.enkeltudgiftensArt !== undefined) || v6 && v1 && f.behovetKunneIkkeForudses !== true)
  s[2093] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = s[3] || s[1] && v6 && (v2 || v1 && f.behovetKunneIkkeForudses !== false)
  s[2094] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v9 = f.udgiftenErPaataget !== true || (f.udgiftenPaatagetDen ?? 84005 /* 2199-12-31 */) >= (f.soegtOmEnkeltydelseDen ?? FIRST_DAY) || f.hjaelpTrodsSenAnsoegning !== false
  const v10 = f.udgiftenErPaataget !== false && (f.udgiftenPaatagetDen ?? FIRST_DAY) < (f.soegtOmEnkeltydelseDen ?? 84005 /* 2199-12-31 */) && f.hjaelpTrodsSenAnsoegning !== true
  const LAS_88_1 = s[3] || s[353] && v10 || s[350] && v10
  s[867] = LAS_88_1
  const LAS_88_1_nej = s[3] || s[353] && v9 || s[350] && v9
  s[2144] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v13 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende !== false
  s[870] = v13
  const v14 = (LAS_81_1_forudsigelig || s[3]) && f.udgiftenErHeltAfgoerende !== true
  s[872] = v14
  const v15 = s[541] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v14 || LAS_88_1
  const v16 = LAS_81_1_rimelig || s[3]
  s[869] = v16
  const v17 = LAS_88_1_nej || s[3]
  s[868] = v17
  const v18 = s[858] && v16 && f.egenBetalingVanskeliggoerFremtiden !== false && v13 && v17
  const v19 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = s[3] || s[353] && v18 || s[728] && v18 || s[9] && (f.enkeltudgiftensArt !== undefined && !v19 || !(f.enkeltudgiftensArt !== undefined)) && s[858] && v16 && f.egenBetalingVanskeliggoerFremtiden !== false && v13 && v17
  s[2091] = LAS_81_1
  const LAS_81_1_nej = s[3] || s[353] && v15 || s[728] && v15 || s[9] && (f.enkeltudgiftensArt !== undefined && v19 || !(f.enkeltudgiftensArt !== undefined) || s[541] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v14 || LAS_88_1)
  s[2092] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const LAS_81a_1 = s[3] || s[4] && f.udsaettelsestruetPaaGrundAfRestance !== false && f.huslejehjaelpForebyggerUdsaettelse !== false && f.hjaelpenDaekkerKunSanktion !== true && f.kanIkkeBetaleUdgiften !== false
  s[2096] = LAS_81a_1
  const LAS_81a_1_nej = s[3] || s[7] || s[4] && (f.udsaettelsestruetPaaGrundAfRestance !== true || f.huslejehjaelpForebyggerUdsaettelse !== true || f.hjaelpenDaekkerKunSanktion !== false || f.kanIkkeBetaleUdgiften !== true)
  s[2097] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[3] || s[7] || s[4] && f.ansoegningenProevetEfterHuslejehjaelp !== false)
  s[2098] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[3] || s[4] && f.ansoegningenProevetEfterHuslejehjaelp !== true)
  s[2099] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance !== false && s[3] || f.udsaettelsestruetPaaGrundAfRestance !== true
  s[2100] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v27 = f.udgiftenDaekkesEfterAndenLov !== false || f.kanIkkeBetaleUdgiften !== true || f.behandlingenErNoedvendig !== true || f.behandlingUdenForDetOffentlige !== false && (f.offentligBehandlingFindes !== false || f.privatBehandlingErLaegeligtVelbegrundet !== true) || LAS_88_1
  const v28 = f.udgiftenDaekkesEfterAndenLov !== true && f.kanIkkeBetaleUdgiften !== false && f.behandlingenErNoedvendig !== false && (f.behandlingUdenForDetOffentlige !== true || f.offentligBehandlingFindes !== true && f.privatBehandlingErLaegeligtVelbegrundet !== false) && v17
  const LAS_82_1 = s[3] || s[353] && v28 || s[350] && v28
  s[2101] = LAS_82_1
  const LAS_82_1_nej = s[3] || s[353] && v27 || s[350] && v27
  s[2102] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const LAS_82_1_formue = s[3] ? -Infinity : (f.formueUdenMéngodtgoerelse ?? -10000000000) + (f.méngodtgoerelse ?? 0)
  s[2103] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[3] ? Infinity : (f.formueUdenMéngodtgoerelse ?? 10000000000) + (f.méngodtgoerelse ?? 10000000000)
  s[2104] = LAS_82_1_formue_hoej
  // LAS.82a.1: Ret til tilskud til tandlæge (LAS § 82 a, stk. 1)
  const v33 = f.ydelseVedTandpleje === 'kontanthjaelp' || f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v34 = f.ydelseVedTandpleje !== undefined && v33 || !(f.ydelseVedTandpleje !== undefined)
  const v35 = f.ydelseVedTandpleje !== undefined && !v33 || !(f.ydelseVedTandpleje !== undefined)
  const v36 = f.ydelseVedTandpleje === 'hjaelp_efter_27a'
  const v37 = f.ydelseVedTandpleje !== undefined && !v36 || !(f.ydelseVedTandpleje !== undefined) || f.ydelsenSvarerTilKontanthjaelp !== true
  const v38 = (f.ydelseVedTandpleje !== undefined && v36 || !(f.ydelseVedTandpleje !== undefined)) && f.ydelsenSvarerTilKontanthjaelp !== false
  const v39 = f.ydelseVedTandpleje === 'revalidering_ressource_ledighed'
  const v40 = f.ydelseVedTandpleje !== undefined && v39 || !(f.ydelseVedTandpleje !== undefined)
  const v41 = f.ydelseVedTandpleje !== undefined && !v39 || !(f.ydelseVedTandpleje !== undefined)
  const v42 = f.ydelseFoerFradragVedTandpleje ?? 0
  s[860] = v42
  const v43 = f.ydelseFoerFradragVedTandpleje ?? 10000000
  s[862] = v43
  const LAS_82a_1 = s[3] || s[859] && (v34 || v38 || v40 && f.ydelsenSvarerTilKontanthjaelp !== false && f.opfylderKontanthjaelpensOekonomi !== false) || s[142] && (v34 || v38 || v40 && f.opfylderKontanthjaelpensOekonomi !== false && ((f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? s[752] : s[560]) : s[558]) >= v42 || f.harForsoergelsespligt !== false && s[355] || f.harForsoergelsespligt !== true && s[355]))
  s[865] = LAS_82a_1
  const LAS_82a_1_nej = s[3] || s[7] || s[859] && v35 && v37 && (v41 || f.ydelsenSvarerTilKontanthjaelp !== true || f.opfylderKontanthjaelpensOekonomi !== true) || s[142] && v35 && v37 && (v41 || f.opfylderKontanthjaelpensOekonomi !== true || (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? s[751] : s[559]) : s[557]) < v43)
  s[866] = LAS_82a_1_nej
}

function svar_70(f, s) {
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v0 = f.tandplejeudgifterIAaret ?? 0
  const v1 = f.tandplejeudgifterIAaret ?? 100000000
  const v2 = Math.round(Math.max(0, v0 - 80000) * 6500 / 10000)
  const v3 = Math.round(Math.max(0, v1 - 80000) * 6500 / 10000)
  const v4 = Math.max(0, v0 - 60000)
  const v5 = Math.max(0, v1 - 60000)
  const v6 = s[466] ? (s[465] ? v2 : Math.min(v2, v4)) : v4
  const v7 = s[466] ? (s[465] ? v3 : Math.max(v3, v5)) : v5
  const v8 = s[0] <= 16586 /* 2015-05-31 */
  const v9 = s[82] && v8
  const v10 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v11 = f.ydelseVedTandpleje !== undefined && !v10 || !(f.ydelseVedTandpleje !== undefined) || !s[465]
  const v12 = (f.ydelseVedTandpleje !== undefined && v10 || !(f.ydelseVedTandpleje !== undefined)) && s[466]
  const v13 = v12 ? (v11 ? Math.min(v4, v6) : v4) : v6
  const v14 = v12 ? (v11 ? Math.max(v5, v7) : v5) : v7
  const v15 = s[2] >= 16587 /* 2015-06-01 */
  const v16 = v15 && s[141]
  const v17 = Math.round(v4 * 6500 / 10000)
  const v18 = Math.round(v5 * 6500 / 10000)
  const v19 = s[466] ? (s[465] ? v17 : Math.min(v4, v17)) : v4
  const v20 = s[466] ? (s[465] ? v18 : Math.max(v5, v18)) : v5
  const v21 = v12 ? (v11 ? Math.min(v4, v19) : v4) : v19
  const v22 = v12 ? (v11 ? Math.max(v5, v20) : v5) : v20
  const v23 = s[860] >= s[861]
  const v24 = s[862] >= s[863]
  const v25 = Math.max(v4, v17)
  const v26 = Math.min(v5, v18)
  const v27 = s[459] && v26 >= v25
  const v28 = v24 || v27
  const v29 = v24 ? (v27 ? Math.min(v17, v25) : v17) : v25
  const v30 = v23 ? v29 : v28 ? Math.min(v4, v29) : v4
  const v31 = v24 ? (v27 ? Math.max(v18, v26) : v18) : v26
  const v32 = v23 ? v31 : v28 ? Math.max(v5, v31) : v5
  const v33 = s[142] && (!v23 || v24 || v27)
  const v34 = v16 || v33
  const v35 = v16 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v36 = v9 || v34
  const v37 = v9 ? (v34 ? Math.min(v13, v35) : v13) : v35
  const LAS_82a_2 = s[3] ? -Infinity : s[7] ? 0 : s[864] ? (v36 ? Math.min(v6, v37) : v6) : v37
  s[2105] = LAS_82a_2
  const v39 = v16 ? (v33 ? Math.max(v22, v32) : v22) : v32
  const v40 = v9 ? (v34 ? Math.max(v14, v39) : v14) : v39
  const LAS_82a_2_hoej = s[3] ? Infinity : s[864] || v36 ? (s[864] ? (v36 ? Math.max(v7, v40) : v7) : v40) : 0
  s[2106] = LAS_82a_2_hoej
  const LAS_82a_2_er = s[865] && (s[3] || s[7] || s[864] || v9 || v16 || v33)
  s[2107] = LAS_82a_2_er
  const LAS_82a_2_ir = s[865] && (s[3] || s[142] && s[459] && !(v4 === v5 && v17 === v18 && v4 === v17)) || s[866] || s[3]
  s[2108] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const LAS_82a_6 = s[3] || s[4] && (f.tandbehandlingensPris ?? 100000000) > 1000000
  s[1359] = LAS_82a_6
  const LAS_82a_6_nej = s[3] || s[7] || s[4] && (f.tandbehandlingensPris ?? 0) <= 1000000
  s[2110] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v46 = s[4] && v8
  const LAS_82a_6_gaelder = s[3] ? FIRST_DAY : v46 || v15 ? (v15 ? shiftMonths(f.tandbehandlingGodkendtDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[2111] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[3] ? NEVER : s[7] ? NEVER : v46 ? NEVER : shiftMonths(f.tandbehandlingGodkendtDen ?? 84005 /* 2199-12-31 */, 2)
  s[2112] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = s[3] || LAS_82a_6_nej || s[3]
  s[2113] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v50 = f.medicinTil === 'dit_barn'
  const v51 = f.medicinTil === 'dig'
  const LAS_82b_1 = s[3] || s[142] && f.faarKontanthjaelpVedMedicin !== false && (f.medicinTil !== undefined && v50 || !(f.medicinTil !== undefined) || (f.medicinTil !== undefined && v51 || !(f.medicinTil !== undefined)) && (f.maanederMedKontanthjaelpAf18 ?? 18) >= 12)
  s[1360] = LAS_82b_1
  const LAS_82b_1_nej = s[3] || s[353] || s[536] || s[142] && (f.faarKontanthjaelpVedMedicin !== true || (f.medicinTil !== undefined && !v50 || !(f.medicinTil !== undefined)) && (f.medicinTil !== undefined && !v51 || !(f.medicinTil !== undefined) || (f.maanederMedKontanthjaelpAf18 ?? 0) < 12))
  s[2115] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const LAS_82b_2 = s[3] ? -Infinity : s[353] ? 0 : s[536] ? 0 : Math.min(f.egenbetalingForMedicin ?? 0, f.egenbetalingForBilligsteMedicin ?? 0)
  s[2116] = LAS_82b_2
  const LAS_82b_2_hoej = s[3] ? Infinity : s[538] ? (s[142] ? Math.min(f.egenbetalingForMedicin ?? 100000000, f.egenbetalingForBilligsteMedicin ?? 100000000) : 0) : 0
  s[2117] = LAS_82b_2_hoej
  const LAS_82b_2_ir = s[3] || LAS_82b_1_nej || s[3]
  s[2118] = LAS_82b_2_ir
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v57 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  const v58 = f.samvaerMed !== undefined && !v57 || !(f.samvaerMed !== undefined) || f.kanIkkeBetaleUdgiften !== true
  const v59 = (f.samvaerMed !== undefined && v57 || !(f.samvaerMed !== undefined)) && f.kanIkkeBetaleUdgiften !== false
  const v60 = s[353] && v59
  const v61 = s[353] && v58
  const v62 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const v63 = f.samvaerMed !== undefined && v62 || !(f.samvaerMed !== undefined)
  const LAS_83_1 = v63 && (s[3] || v60 || s[350] && v59)
  s[2119] = LAS_83_1
  const LAS_83_1_nej = v63 && (s[3] || v61 || s[350] && v58)
  s[2120] = LAS_83_1_nej
  const LAS_83_1_ir = v63 && s[3] || f.samvaerMed !== undefined && !v62 || !(f.samvaerMed !== undefined)
  s[2121] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v67 = s[350] && s[0] <= 13859 /* 2007-12-12 */
  s[879] = v67
  const v68 = s[2] >= 13860 /* 2007-12-13 */ && s[544]
  s[880] = v68
  const v69 = s[3] || v68
  s[881] = v69
  const v70 = f.samvaerMed === 'bortadopteret_barn'
  const v71 = f.samvaerMed !== undefined && v70 || !(f.samvaerMed !== undefined)
  const LAS_83_1_bortadopteret = v71 && (s[3] || v60 || v67 && v59 || v68 || s[545] && f.kanIkkeBetaleUdgiften !== false)
  s[2122] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v71 && (s[3] || v61 || v67 && v58 || v68 || s[545] && f.kanIkkeBetaleUdgiften !== true)
  s[2123] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = v71 && v69 || f.samvaerMed !== undefined && !v70 || !(f.samvaerMed !== undefined)
  s[2124] = LAS_83_1_bortadopteret_ir
}

function svar_71(f, s) {
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v0 = f.flytterTilUdlandet !== true || f.knyttetTilLandetDerFlyttesTil !== false
  const v1 = f.flytterTilUdlandet !== false && f.knyttetTilLandetDerFlyttesTil !== true
  const v2 = f.flytningenForbedrerForholdene !== true || f.kanIkkeBetaleUdgiften !== true || v1 || s[867]
  const v3 = f.flytningenForbedrerForholdene !== false && f.kanIkkeBetaleUdgiften !== false && v0 && s[868]
  const LAS_85_1 = s[3] || s[353] && v3 || s[350] && v3
  s[2125] = LAS_85_1
  const LAS_85_1_nej = s[3] || s[353] && v2 || s[350] && v2
  s[2126] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = s[3] || s[9] && s[858] && s[869] && f.egenBetalingVanskeliggoerFremtiden !== false && s[870] && s[868] && v0
  s[2127] = LAS_85_2
  const LAS_85_2_nej = s[3] || s[353] || s[728] || s[9] && (s[541] || s[871] || f.egenBetalingVanskeliggoerFremtiden !== true || s[872] || s[867] || v1)
  s[2128] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const LAS_85_4 = s[3] || s[9] && f.flytterTilUdlandet !== true
  s[2129] = LAS_85_4
  const LAS_85_4_nej = s[3] || s[353] || s[728] || s[9] && f.flytterTilUdlandet !== false
  s[2130] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const LAS_86_7 = s[141] ? FIRST_DAY : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? FIRST_DAY, 3), -1)), 1)
  s[2135] = LAS_86_7
  const LAS_86_7_hoej = s[141] ? NEVER : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? 84005 /* 2199-12-31 */, 3), -1)), 1)
  s[2136] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v12 = s[142] && s[0] < LAS_86_7_hoej
  const v13 = s[142] && s[2] >= LAS_86_7
  const v14 = s[459] ? -Infinity : 45000
  const v15 = s[459] ? Infinity : 45000
  const v16 = Math.min(3, f.boernTilFritidstillaeg ?? 0)
  const v17 = Math.min(3, f.boernTilFritidstillaeg ?? 30)
  const v18 = v14 > -Infinity && v15 < Infinity
  const v19 = quotient([v14, v16], [1], 'nærmeste', 1)
  const v20 = quotient([v14, v17], [1], 'nærmeste', 1)
  const v21 = quotient([v15, v16], [1], 'nærmeste', 1)
  const v22 = quotient([v15, v17], [1], 'nærmeste', 1)
  const v23 = v18 ? Math.min(v22, v21, v19, v20) : -Infinity
  const v24 = v18 ? Math.max(v22, v21, v19, v20) : Infinity
  const v25 = !v18 && !s[459] && v14 === v15 && v16 === v17
  const v26 = s[459] || !v18
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23], [4], 'nærmeste', 1)
  const v29 = quotient([v24], [4], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = f.retTilEkstraBoernetilskud !== false && !v25 && !(!v27 && (v25 || !v26 && v23 === v24))
  const v33 = f.retTilEkstraBoernetilskud !== true && !v25
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v23, v30) : v30) : v23
  const v36 = v32 ? (v33 ? Math.max(v24, v31) : v31) : v24
  const v37 = f.retTilEkstraBoernetilskud !== false && (v26 || !v27) || f.retTilEkstraBoernetilskud !== true && v26
  const v38 = Math.max(0, v35)
  const v39 = Math.min(0, v36)
  const v40 = v13 && v34
  const v41 = s[873] && v34 && v39 >= v38
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v35, v38) : v35) : v38
  const v44 = v40 ? (v41 ? Math.max(v36, v39) : v36) : v39
  const LAS_86_2 = s[141] ? -Infinity : v12 ? (v42 ? Math.min(0, v43) : 0) : v43
  s[2131] = LAS_86_2
  const LAS_86_2_hoej = s[141] ? Infinity : v12 ? (v42 ? Math.max(0, v44) : 0) : v44
  s[2132] = LAS_86_2_hoej
  const LAS_86_2_er = s[142] && (s[141] || s[142] && (v12 || v40 || v41))
  s[2133] = LAS_86_2_er
  const LAS_86_2_ir = s[142] && (s[141] || s[142] && (v13 && v37 || s[873] && !((!v34 || !v37 && v35 === v36) && v34 && v35 === 0))) || s[0] < 20270 /* 2025-07-01 */
  s[2134] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[141] ? FIRST_DAY : shiftDays(shiftMonths(LAS_86_7, 3), 19)
  s[2137] = LAS_86_8
  const LAS_86_8_hoej = s[141] ? NEVER : shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19)
  s[2138] = LAS_86_8_hoej
  const LAS_86_8_ir = s[142] && (s[141] || s[142] && s[873]) || s[0] < 20270 /* 2025-07-01 */
  s[2139] = LAS_86_8_ir
  // LAS.86.8.beløb: Beløb, der skal vises kvitteringer for (LAS § 86, stk. 8)
  const v52 = LAS_86_2 > -Infinity && LAS_86_2_hoej < Infinity
  const v53 = quotient([LAS_86_2, 3], [1], 'nærmeste', 1)
  const v54 = quotient([LAS_86_2_hoej, 3], [1], 'nærmeste', 1)
  const v55 = v52 ? Math.min(v53, v54) : -Infinity
  const v56 = v52 ? Math.max(v53, v54) : Infinity
  const v57 = LAS_86_2_er && !(!v52 && (!LAS_86_2_er || !LAS_86_2_ir && LAS_86_2 === LAS_86_2_hoej))
  const v58 = LAS_86_2_ir || !v52
  const v59 = v55 > -Infinity && v56 < Infinity
  const v60 = quotient([v55], [3], 'nærmeste', 1)
  const v61 = quotient([v56], [3], 'nærmeste', 1)
  const LAS_86_8_beloeb = s[141] ? -Infinity : v59 ? Math.min(v60, v61) : -Infinity
  s[2140] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[141] ? Infinity : v59 ? Math.max(v60, v61) : Infinity
  s[2141] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[142] && (s[141] || s[142] && v57 && !(!v59 && (!v57 || !v58 && v55 === v56)))
  s[2142] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = s[142] && (s[141] || s[142] && (v58 || !v59)) || s[0] < 20270 /* 2025-07-01 */
  s[2143] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid !== false && (s[3] || s[735] || s[697])
  s[2150] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid !== false && (s[3] || s[353] || s[736] || s[735])
  s[2151] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid !== false && s[874] || f.fikSUForSammeTid !== true
  s[2152] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v69 = s[875] && s[876]
  const LAS_91_1_dom = f.doemtForHandlingILovensListe !== false && (s[3] || v69 || s[877])
  s[2147] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe !== false && (s[3] || s[353] || s[878] || v69)
  s[2148] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe !== false && (s[3] || v69) || f.doemtForHandlingILovensListe !== true
  s[2149] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const v73 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false || LAS_91_1_su || f.sanktionIDagpenge !== false || LAS_91_1_dom
  const v74 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge !== true && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  const LAS_91_1 = s[3] || s[353] && v73 || s[350] && v73
  s[2145] = LAS_91_1
  const LAS_91_1_nej = s[3] || s[353] && v74 || s[350] && v74
  s[2146] = LAS_91_1_nej
}

function svar_72(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen ?? FIRST_DAY
  const v1 = f.tilbagebetalingAfgjortDen ?? 84005 /* 2199-12-31 */
  const LAS_91_6_ir = v0 <= 13331 /* 2006-07-02 */
  s[2155] = LAS_91_6_ir
  const v3 = v1 >= 18262 /* 2020-01-01 */ && v0 <= 19357 /* 2022-12-31 */
  const v4 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false
  const v5 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true
  const v6 = (f.sammenhaengendeDageIUdlandet ?? 0) <= 14
  const v7 = f.tilbagebetalingskravet ?? 0
  const v8 = f.tilbagebetalingskravet ?? 10000000000
  const v9 = v1 >= 19358 /* 2023-01-01 */
  const LAS_91_6 = LAS_91_6_ir || v3 && v4 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v8 > 3000000) || v9 && v4 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v8 > 2150000)
  s[2153] = LAS_91_6
  const LAS_91_6_nej = LAS_91_6_ir || v1 >= 13332 /* 2006-07-03 */ && v0 <= 13858 /* 2007-12-11 */ || v1 >= 13859 /* 2007-12-12 */ && v0 <= 18261 /* 2019-12-31 */ || v3 && (v5 || v6 && v7 <= 3000000) || v9 && (v5 || v6 && v7 <= 2150000)
  s[2154] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1 = f.fikHjaelpTilBoligindskud !== false && (s[3] || s[353] || s[350])
  s[2156] = LAS_92_1
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud !== false && s[3]
  s[2157] = LAS_92_1_nej
  const LAS_92_1_ir = LAS_92_1_nej || f.fikHjaelpTilBoligindskud !== true
  s[1361] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const LAS_92_3 = s[3] ? FIRST_DAY : s[538] ? (s[142] ? shiftMonths(f.indskudBetaltTilbageDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[2159] = LAS_92_3
  const LAS_92_3_hoej = s[3] ? NEVER : s[353] ? NEVER : s[536] ? NEVER : shiftMonths(f.indskudBetaltTilbageDen ?? 84005 /* 2199-12-31 */, 2)
  s[2160] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig !== false && (s[3] || s[353] || s[879] || s[880])
  s[2163] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig !== false && (s[3] || s[880] || s[545])
  s[2164] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig !== false && s[881] || f.selvforskyldtLedig !== true
  s[2165] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.hjaelpenYdesUnderTilbud !== false || f.oplystOmTilbagebetalingspligt !== true || (f.brugteMidlerUndtagetFraForsoergelse !== false || f.uforsvarligOekonomi !== true) && f.gavIkkeOplysningerTilAndreMyndigheder !== true && f.indblandetIArbejdsstrid !== true && f.kanSnartBetaleTilbage !== true && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  const v21 = f.hjaelpenYdesUnderTilbud !== true && f.oplystOmTilbagebetalingspligt !== false && (f.brugteMidlerUndtagetFraForsoergelse !== true && f.uforsvarligOekonomi !== false || f.gavIkkeOplysningerTilAndreMyndigheder !== false || f.indblandetIArbejdsstrid !== false || f.kanSnartBetaleTilbage !== false || LAS_93_1_selvforskyldt)
  const LAS_93_1 = s[3] || s[353] && v21 || s[350] && v21
  s[2161] = LAS_93_1
  const LAS_93_1_nej = s[3] || s[353] && v20 || s[350] && v20
  s[2162] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v24 = f.senereErstatningForSammeTid !== true || f.hjaelpenYdesUnderTilbud !== false || f.erstatningForTabAfErhvervsevne !== false
  const v25 = f.senereErstatningForSammeTid !== false && f.hjaelpenYdesUnderTilbud !== true && f.erstatningForTabAfErhvervsevne !== true
  const LAS_94_1 = s[3] || s[353] && v25 || s[350] && v25
  s[2166] = LAS_94_1
  const LAS_94_1_nej = s[3] || s[353] && v24 || s[350] && v24
  s[2167] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = s[1] && s[0] <= 14774 /* 2010-06-14 */
  const v29 = s[2] >= 14775 /* 2010-06-15 */ && s[764]
  const v30 = s[119] && s[882]
  const LOB_4_1 = s[3] || v28 && f.jobcenterUdfoererIndsatsen !== false || v29 && f.jobcenterUdfoererIndsatsen !== false || s[782] && f.jobcenterUdfoererIndsatsen !== false || v30 && f.indsatsenErIÉtUdvalg !== false || s[883]
  s[2168] = LOB_4_1
  const LOB_4_1_nej = s[3] || v28 && f.jobcenterUdfoererIndsatsen !== true || v29 && f.jobcenterUdfoererIndsatsen !== true || s[782] && f.jobcenterUdfoererIndsatsen !== true || v30 && f.indsatsenErIÉtUdvalg !== true
  s[2169] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v33 = f.afgoerelsenGaelder === 'foertidspension'
  const v34 = f.afgoerelsenGaelder !== undefined && v33 || !(f.afgoerelsenGaelder !== undefined)
  const v35 = f.afgoerelsenGaelder !== undefined && !v33 || !(f.afgoerelsenGaelder !== undefined)
  const v36 = s[2] >= 16953 /* 2016-06-01 */ && s[8]
  const v37 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v38 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v34 && (s[3] || v36 && v37 || s[140] && v37)
  s[921] = LSP_18_2
  const LSP_18_2_nej = v34 && (s[3] || s[7] || s[4] && s[0] <= 16952 /* 2016-05-31 */ || v36 && v38 || s[140] && v38 || s[121])
  s[2229] = LSP_18_2_nej
  const LSP_18_2_ir = v34 && s[3] || v35
  s[2230] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v42 = s[4] && s[764]
  const v43 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v44 = v35 || LSP_18_2
  const v45 = LSP_18_2_nej || LSP_18_2_ir
  s[920] = v45
  const v46 = v34 && v45
  const v47 = f.afgoerelsenGaelder !== undefined && v43 || !(f.afgoerelsenGaelder !== undefined) || v46
  const v48 = (f.afgoerelsenGaelder !== undefined && !v43 || !(f.afgoerelsenGaelder !== undefined)) && v44
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v50 = s[121] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v50 || !(v50 && !(!s[299] || f.sagenErForelagtTeamet !== true)) && (s[3] || v42 && v47 || s[782] && v47 || s[783] && (f.afgoerelsenGaelder !== undefined && v49 || !(f.afgoerelsenGaelder !== undefined) || v46))
  s[2170] = LOB_9_1
  const LOB_9_1_nej = v50 || !(v50 && !(!s[299] || f.sagenErForelagtTeamet !== true)) && (s[3] || s[7] || v42 && v48 || s[782] && v48 || s[783] && (f.afgoerelsenGaelder !== undefined && !v49 || !(f.afgoerelsenGaelder !== undefined)) && v44 || s[121])
  s[2171] = LOB_9_1_nej
  const LOB_9_1_ir = v50 || !(v50 && !(!s[299] || f.sagenErForelagtTeamet !== true)) && s[3]
  s[2172] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v54 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v55 = f.forvaltningsomraade === 'undervisning'
  const v56 = f.forvaltningsomraade !== undefined && v54 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v55 || !(f.forvaltningsomraade !== undefined)) && (s[431] || f.behovForUndervisningsomraadet !== false)
  const v57 = (f.forvaltningsomraade !== undefined && !v54 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v55 || !(f.forvaltningsomraade !== undefined) || s[432] && f.behovForUndervisningsomraadet !== true)
  const v58 = s[277] && s[122]
  const v59 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[3] || v42 && v56 || s[884] && v56 || v58 && (f.forvaltningsomraade !== undefined && v59 || !(f.forvaltningsomraade !== undefined))
  s[2173] = LOB_10_1
  const LOB_10_1_nej = s[3] || s[7] || v42 && v57 || s[884] && v57 || v58 && (f.forvaltningsomraade !== undefined && !v59 || !(f.forvaltningsomraade !== undefined)) || s[121]
  s[2174] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v62 = f.seniorpensionAnsoegtDen ?? FIRST_DAY
  s[914] = v62
  const v63 = f.seniorpensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  s[915] = v63
  const LOV1559_9_valg_ir = v62 <= 13331 /* 2006-07-02 */
  s[917] = LOV1559_9_valg_ir
  const v65 = v63 >= 13332 /* 2006-07-03 */ && v62 <= 16070 /* 2013-12-31 */
  s[918] = v65
  const v66 = v63 >= 16071 /* 2014-01-01 */
  s[913] = v66
  const v67 = v62 <= 18261 /* 2019-12-31 */
  s[916] = v67
  const v68 = v66 && v67
  s[924] = v68
  const v69 = v63 >= 18262 /* 2020-01-01 */
  s[919] = v69
  const LOV1559_9_valg = LOV1559_9_valg_ir || v68 && f.sagVerserede1Januar2020 !== false && f.vaelgerSeniorpension !== false || v69
  s[1362] = LOV1559_9_valg
  const LOV1559_9_valg_nej = LOV1559_9_valg_ir || v65 || v68 && (f.sagVerserede1Januar2020 !== true || f.vaelgerSeniorpension !== true)
  s[2179] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = LOV1559_9_valg_ir ? FIRST_DAY : 18262 /* 2020-01-01 */
  s[2175] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = LOV1559_9_valg_ir ? NEVER : 18262 /* 2020-01-01 */
  s[2176] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = LOV1559_9_valg_ir || LOV1559_9_valg_nej || LOV1559_9_valg_ir
  s[2178] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[141] ? FIRST_DAY : 20300 /* 2025-07-31 */
  s[2181] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[141] ? NEVER : 20300 /* 2025-07-31 */
  s[2182] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[142] && f.modtogHjaelp30Juni2025 !== false
  s[2183] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = LOV1655_udbetaling_er && s[141] || s[0] < 20270 /* 2025-07-01 */ || f.modtogHjaelp30Juni2025 !== true
  s[2184] = LOV1655_udbetaling_ir
}

function svar_73(f, s) {
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v0 = f.bopaelsmaanederEfter15 ?? 0
  s[895] = v0
  const v1 = f.bopaelsmaanederEfter15 ?? 840
  s[897] = v1
  const v2 = f.harDanskIndfoedsret !== false || v1 >= 120 && (f.bopaelsmaanederLigeFoer ?? 840) >= 60 || f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== false
  const v3 = f.harDanskIndfoedsret !== true && (v0 < 120 || (f.bopaelsmaanederLigeFoer ?? 0) < 60) && f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== true
  const LSP_2_1 = s[3] || s[885] && v2 || s[886] && v2
  s[2186] = LSP_2_1
  const LSP_2_1_nej = s[3] || s[885] && v3 || s[886] && v3
  s[2187] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = s[3] || s[1] && (LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst !== false)
  s[906] = LSP_2_1_eu
  const LSP_2_1_eu_nej = s[3] || s[1] && (LSP_2_1_nej || s[3]) && f.ligestilletEfterEUEllerOverenskomst !== true
  s[902] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v8 = s[2] >= 18248 /* 2019-12-18 */ && s[887]
  const LSP_3_danmark = s[3] || v8 || s[888]
  s[2192] = LSP_3_danmark
  const LSP_3_danmark_nej = s[3] || s[1] && s[0] <= 18247 /* 2019-12-17 */ || v8
  s[2193] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = s[3] || v8
  s[2194] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v12 = LSP_3_danmark_nej || LSP_3_danmark_ir
  const v13 = f.bopaelsmaanederIDanmarkEfter15 ?? 0
  const v14 = f.bopaelsmaanederIDanmarkEfter15 ?? 840
  const v15 = LSP_3_danmark ? (v12 ? Math.min(v0, v13) : v13) : v0
  const v16 = LSP_3_danmark ? (v12 ? Math.max(v1, v14) : v14) : v1
  const v17 = f.harDanskIndfoedsret !== true || s[0] < s[38] || v15 < 360
  const v18 = s[143] || s[3]
  s[905] = v18
  const v19 = f.harDanskIndfoedsret !== false && v18 && v16 >= 360
  const LSP_3_2 = s[3] || s[885] && v19 || s[886] && v19
  s[2188] = LSP_3_2
  const LSP_3_2_nej = s[3] || s[885] && v17 || s[886] && v17
  s[2189] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v22 = f.maanederFra15TilPensionen ?? 1
  s[898] = v22
  const v23 = f.maanederFra15TilPensionen ?? 840
  s[896] = v23
  const v24 = f.harDanskIndfoedsret !== true || f.flyttetEfterTilkendelsen !== true || v15 < 120 && v15 * 4 < v23
  const v25 = f.harDanskIndfoedsret !== false && f.flyttetEfterTilkendelsen !== false && (v16 >= 120 || v16 * 4 >= v22)
  const LSP_3_3 = s[3] || s[885] && v25 || s[886] && v25
  s[2190] = LSP_3_3
  const LSP_3_3_nej = s[3] || s[885] && v24 || s[886] && v24
  s[2191] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v28 = f.harFastBopaelIDanmark !== false || f.harFastBopaelPaaFaeroeerneEllerIGroenland !== false && v12 || f.harHyrePaaDanskSkib !== false || LSP_3_2 || LSP_3_3 || f.flyttetEfterTilkendelsen !== false && f.saerligeOmstaendighederForPensionIUdlandet !== false
  const v29 = f.harFastBopaelIDanmark !== true && (f.harFastBopaelPaaFaeroeerneEllerIGroenland !== true || LSP_3_danmark) && f.harHyrePaaDanskSkib !== true && (LSP_3_2_nej || s[3]) && (LSP_3_3_nej || s[3]) && (f.flyttetEfterTilkendelsen !== true || f.saerligeOmstaendighederForPensionIUdlandet !== true)
  const LSP_3_1 = s[3] || s[885] && v28 || s[886] && v28
  s[907] = LSP_3_1
  const LSP_3_1_nej = s[3] || s[885] && v29 || s[886] && v29
  s[903] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v32 = v1 >= 36
  const LSP_4 = s[3] || s[885] && v32 || s[886] && v32
  s[908] = LSP_4
  const LSP_4_nej = s[3] || s[885] && v0 < 36 || s[886] && v0 < 36
  s[904] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v35 = s[37] <= 3651 /* 1979-12-31 */
  const v36 = s[38] >= 3652 /* 1980-01-01 */
  const v37 = Math.min(Math.floor(v0 / 12), 40)
  const v38 = Math.min(Math.floor(v1 / 12), 40)
  const v39 = f.hidtidigeFyrretyvendedele ?? 0
  const v40 = f.hidtidigeFyrretyvendedele ?? 40
  const v41 = s[325] && !s[323]
  const LSP_5_2 = v35 ? -Infinity : s[325] ? (v41 ? v39 : Math.min(v37, v39)) : v37
  s[2195] = LSP_5_2
  const LSP_5_2_hoej = v35 ? Infinity : s[325] ? (v41 ? v40 : Math.max(v38, v40)) : v38
  s[2196] = LSP_5_2_hoej
  const v44 = s[38] >= 20270 /* 2025-07-01 */
  s[901] = v44
  const LSP_5_2_er = s[37] < 20270 /* 2025-07-01 */ && (v35 || v36 && s[37] <= 14518 /* 2009-10-01 */ || s[38] >= 14519 /* 2009-10-02 */ && s[889])
  s[2197] = LSP_5_2_er
  const LSP_5_2_ir = s[37] < 20270 /* 2025-07-01 */ && (v35 || s[890]) || v44 || s[3]
  s[2198] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v47 = v36 && s[37] <= 20269 /* 2025-06-30 */
  const v48 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v49 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v50 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v51 = v48 ? Math.min(v49, v50) : -Infinity
  const v52 = v48 ? Math.max(v49, v50) : Infinity
  const v53 = v44 && s[889]
  const v54 = s[891] === Infinity ? Infinity : s[891] - 180
  const v55 = Math.max(600, s[892] === -Infinity ? -Infinity : s[892] - 180)
  const v56 = v54 >= Infinity
  const v57 = Math.min(10000, v56 ? -Infinity : quotient([v0, 10, 10000], [v54, 9], 'nærmeste', 100))
  const v58 = f.hidtidigProcentandel ?? 0
  const v59 = f.hidtidigProcentandel ?? 10000
  const v60 = v0 >= 12
  s[899] = v60
  const v61 = !(s[893] && !s[894]) && !v60
  const v62 = !v60 && v1 < 12
  s[900] = v62
  const v63 = !(s[893] && !s[894]) && !(!(s[893] && !s[894]) && v62)
  const v64 = v63 && !(v56 && v0 === v1 && !s[3] && v54 === v55)
  const v65 = v61 || v64
  const v66 = v61 ? (v64 ? Math.min(0, v57) : 0) : v57
  const v67 = s[893] ? (v65 ? Math.min(v58, v66) : v58) : v66
  const v68 = v64 ? Math.min(10000, v56 ? Infinity : Math.round(v1 * 10 * 100 / (v55 * 9)) * 100) : 0
  const v69 = s[893] ? (v65 ? Math.max(v59, v68) : v59) : v68
  const v70 = v47 && LSP_5_2_er && !(!v48 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v71 = v53 && (s[893] || v61 || v64)
  const LSP_5_3 = v35 ? -Infinity : v70 ? (v71 ? Math.min(v51, v67) : v51) : v67
  s[2199] = LSP_5_3
  const LSP_5_3_hoej = v35 ? Infinity : v70 ? (v71 ? Math.max(v52, v69) : v52) : v69
  s[2200] = LSP_5_3_hoej
  const LSP_5_3_er = v35 || v70 || v71
  s[2201] = LSP_5_3_er
  const LSP_5_3_ir = v35 || v47 && (LSP_5_2_ir || !v48) || v53 && v63 && (s[3] || v56) || s[890]
  s[2202] = LSP_5_3_ir
}

function svar_74(f, s) {
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v0 = f.pensionBetalesFra ?? FIRST_DAY
  s[959] = v0
  const v1 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  s[961] = v1
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 14518 /* 2009-10-01 */
  const v4 = Math.round(Math.min(40, Math.floor(s[895] * 50 / s[896])) * 250 / 10) * 10
  const v5 = Math.round(Math.min(40, Math.floor(s[897] * 50 / s[898])) * 250 / 10) * 10
  const v6 = v1 >= 14519 /* 2009-10-02 */ && v0 <= 17712 /* 2018-06-30 */
  const v7 = v1 >= 17713 /* 2018-07-01 */
  const v8 = s[899] ? Math.min(10000, Math.round(s[895] * 10 * 100 / (s[896] * 9)) * 100) : 0
  const v9 = s[900] ? 0 : Math.min(10000, Math.round(s[897] * 10 * 100 / (s[898] * 9)) * 100)
  const v10 = v6 || v7
  const v11 = v6 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = v6 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v13 = (s[37] < 20270 /* 2025-07-01 */ || s[3]) && v7
  const LSP_6 = v13 ? -Infinity : v2 ? -Infinity : v3 ? (v10 ? Math.min(v4, v11) : v4) : v11
  s[2203] = LSP_6
  const LSP_6_hoej = v13 ? Infinity : v2 ? Infinity : v3 ? (v10 ? Math.max(v5, v12) : v5) : v12
  s[2204] = LSP_6_hoej
  const LSP_6_ir = v13 || !(v13 && !(s[901] || v0 < 17713 /* 2018-07-01 */)) && v2
  s[2205] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const v17 = s[0] < s[38] || s[902] || s[903] || s[904]
  const v18 = s[905] && (s[906] || s[3]) && (s[907] || s[3]) && (s[908] || s[3]) && (s[143] || s[906] || s[907] || s[908])
  const LSP_12_1 = s[3] || s[885] && v18 || s[886] && v18
  s[2206] = LSP_12_1
  const LSP_12_1_nej = s[3] || s[885] && v17 || s[886] && v17
  s[2207] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v21 = s[2] >= 17326 /* 2017-06-09 */ && s[0] <= 17486 /* 2017-11-16 */
  const LSP_13 = s[3] || s[885] || s[886] && s[0] <= 17325 /* 2017-06-08 */ || v21
  s[2208] = LSP_13
  const LSP_13_nej = s[3] || v21 || s[2] >= 17487 /* 2017-11-17 */
  s[2209] = LSP_13_nej
  const LSP_13_ir = s[3] || v21
  s[2210] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v25 = s[2] >= shiftMonths(s[19], 216)
  const v26 = s[0] < shiftMonths(s[14], 216) || s[143]
  const v27 = v25 && s[144]
  const v28 = s[886] && s[5]
  const v29 = s[0] < s[326] || s[143]
  const v30 = s[324] && s[144]
  const LSP_16_1 = s[3] || s[885] && v27 || v28 && v27 || s[562] && v30 || s[119] && v30
  s[2213] = LSP_16_1
  const LSP_16_1_nej = s[3] || s[885] && v26 || v28 && v26 || s[562] && v29 || s[119] && v29
  s[2214] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v33 = s[0] < shiftMonths(s[14], 216) || s[324] || f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true
  const v34 = v25 && s[0] < s[326] && (f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false)
  const v35 = s[0] <= 18161 /* 2019-09-22 */
  s[942] = v35
  const v36 = s[909] && v35
  const v37 = s[2] >= 18162 /* 2019-09-23 */
  s[943] = v37
  const v38 = v37 && s[118]
  const LSP_16_2 = s[3] || s[910] && v34 || v36 && v34 || v38 && v34 || s[119] && v34
  s[2215] = LSP_16_2
  const LSP_16_2_nej = s[3] || s[7] || s[910] && v33 || v36 && v33 || v38 && v33 || s[119] && v33
  s[2216] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v41 = f.arbejdsevnenErVarigtNedsat !== true || f.ikkeSelvforsoergendeTrodsStoette !== true
  const v42 = f.arbejdsevnenErVarigtNedsat !== false && f.ikkeSelvforsoergendeTrodsStoette !== false
  const LSP_16_3 = s[3] || s[885] && v42 || v28 && v42 || s[562] && v42 || s[119] && v42
  s[2217] = LSP_16_3
  const LSP_16_3_nej = s[3] || s[885] && v41 || v28 && v41 || s[562] && v41 || s[119] && v41
  s[2218] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v45 = LSP_16_1 || LSP_16_2
  const v46 = (LSP_16_1_nej || s[3]) && (LSP_16_2_nej || s[3]) && (LSP_16_1_nej || LSP_16_2_nej) || LSP_16_3_nej
  const v47 = (v45 || s[3]) && (LSP_16_3 || s[3]) && (v45 || LSP_16_3)
  const v48 = s[886] && s[118]
  const LSP_16 = s[3] || s[885] && v47 || v48 && v47 || s[119] && v47
  s[2211] = LSP_16
  const LSP_16_nej = s[3] || s[885] && v46 || v48 && v46 || s[119] && v46
  s[2212] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2 = s[3] || s[885] || v28 || s[120] || s[293] && s[911] || s[119] && s[911]
  s[2219] = LSP_17_2
  const LSP_17_2_nej = s[3] || s[293] && s[912] || s[119] && s[912]
  s[2220] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene !== false && s[3]
  s[2221] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_nej = f.bedtOmAfgoerelseOmPensionAlene !== false && (s[3] || s[885] || v28 || s[4])
  s[2222] = LSP_17_2_oplysninger_nej
  const LSP_17_2_oplysninger_ir = LSP_17_2_oplysninger || f.bedtOmAfgoerelseOmPensionAlene !== true
  s[2223] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v56 = s[913] && s[914] <= 16362 /* 2014-10-19 */
  const v57 = s[914] < shiftMonths(s[38], -60) || f.langvarigOgAktuelTilknytning !== true
  const v58 = (s[915] >= shiftMonths(s[37], -60) || s[3]) && f.langvarigOgAktuelTilknytning !== false
  const v59 = s[915] >= 16363 /* 2014-10-20 */ && s[916]
  const LSP_17_3_senior = s[917] || v56 && v58 || v59 && v58
  s[2224] = LSP_17_3_senior
  const LSP_17_3_senior_nej = s[917] || s[918] || v56 && v57 || v59 && v57 || s[919]
  s[2225] = LSP_17_3_senior_nej
  // LSP.17.4: Kommunen kan rejse sagen selv (LSP § 17)
  const LSP_17_4 = s[3] || s[885] || v48 || s[119]
  s[2226] = LSP_17_4
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v63 = f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false || f.bedtOmAfgoerelseOmPensionAlene !== false
  const v64 = f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true && f.bedtOmAfgoerelseOmPensionAlene !== true
  const v65 = v64 || f.sagenErForelagtTeamet !== true && s[920]
  const v66 = v63 && (f.sagenErForelagtTeamet !== false || s[921])
  const LSP_18_1 = s[3] || s[885] && v63 || v28 && v63 || s[562] && v66 || s[783] && v66 || s[121] && v63
  s[2227] = LSP_18_1
  const LSP_18_1_nej = s[3] || s[885] && v64 || v28 && v64 || s[562] && v65 || s[783] && v65 || s[121] && v64
  s[2228] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v69 = f.forklaringPaaManglendeSelvforsoergelse !== false || f.konkreteArbejdsfunktionerErAngivet !== false
  const v70 = f.forklaringPaaManglendeSelvforsoergelse !== true && f.konkreteArbejdsfunktionerErAngivet !== true
  const v71 = f.redegoerelseForIngenForbedring !== true || f.redegoerelseForRessourcerIPensionssag !== true || f.forklaringPaaVarigNedsaettelse !== true || v70
  const v72 = f.redegoerelseForIngenForbedring !== false && f.redegoerelseForRessourcerIPensionssag !== false && f.forklaringPaaVarigNedsaettelse !== false && v69
  const v73 = s[4] && s[122]
  const LSP_19_1 = s[3] || s[885] && v72 || v28 && v72 || v73 && f.planMedFuldAfklaring !== false && f.dokumentationForUdtoemteIndsatser !== false && f.forklaringPaaVarigNedsaettelse !== false && v69 || s[121]
  s[2231] = LSP_19_1
  const LSP_19_1_nej = s[3] || s[885] && v71 || v28 && v71 || v73 && (f.planMedFuldAfklaring !== true || f.dokumentationForUdtoemteIndsatser !== true || f.forklaringPaaVarigNedsaettelse !== true || v70) || s[121]
  s[2232] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = s[3] || s[885] && f.moedeMedBeslutterneErTilbudt !== false || s[886] && f.moedeMedBeslutterneErTilbudt !== false
  s[2233] = LSP_20_3
  const LSP_20_3_nej = s[3] || s[885] && f.moedeMedBeslutterneErTilbudt !== true || s[886] && f.moedeMedBeslutterneErTilbudt !== true
  s[2234] = LSP_20_3_nej
}

function svar_75(f, s) {
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v0 = f.pensionssagenOvergikDen ?? FIRST_DAY
  s[958] = v0
  const v1 = f.pensionssagenOvergikDen ?? 84005 /* 2199-12-31 */
  s[957] = v1
  const LSP_21_1_ir = v0 <= 13331 /* 2006-07-02 */
  s[948] = LSP_21_1_ir
  const v3 = shiftMonths(v0, 3)
  s[946] = v3
  const v4 = shiftMonths(v1, 3)
  s[947] = v4
  const LSP_21_1 = LSP_21_1_ir ? FIRST_DAY : v3
  s[2235] = LSP_21_1
  const LSP_21_1_hoej = LSP_21_1_ir ? NEVER : v4
  s[2236] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v7 = f.maanederMedFuldtidsarbejde ?? 0
  const v8 = f.maanederMedFuldtidsarbejde ?? 840
  const SENBEK_2_1 = s[3] || s[9] && (v8 >= 300 || v8 >= 240 && f.langTilknytningMed20Til25Aar !== false)
  s[2625] = SENBEK_2_1
  const SENBEK_2_1_nej = s[3] || s[125] || s[9] && v7 < 300 && (v7 < 240 || f.langTilknytningMed20Til25Aar !== true)
  s[2626] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v11 = s[0] < s[922] || SENBEK_2_1_nej || (f.arbejdsevneISenesteJob ?? 16800) > 1500 || f.varigtNedsatISenesteJob !== true
  const v12 = (s[2] >= s[923] || s[3]) && (SENBEK_2_1 || s[3]) && (f.arbejdsevneISenesteJob ?? 0) <= 1500 && f.varigtNedsatISenesteJob !== false
  const v13 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  const LSP_26a_1 = s[3] || s[443] && v12 || s[333] && v12 && (f.pensionDuFaar !== undefined && !v13 || !(f.pensionDuFaar !== undefined))
  s[2238] = LSP_26a_1
  const LSP_26a_1_nej = s[3] || s[125] || s[443] && v11 || s[333] && (v11 || f.pensionDuFaar !== undefined && v13 || !(f.pensionDuFaar !== undefined))
  s[2239] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v16 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v17 = f.ydelser !== undefined ? v16 : NO_DAYS
  const v18 = f.ydelser !== undefined ? v16 : ALL_DAYS
  const v19 = intersect(v17, s[737])
  const v20 = intersect(v18, s[738])
  const v21 = from(v19, 13332 /* 2006-07-03 */)
  const v22 = from(v20, 13332 /* 2006-07-03 */)
  const v23 = dayReaching(v22, 13332 /* 2006-07-03 */, 1)
  const v24 = dayReaching(v21, 13332 /* 2006-07-03 */, 1)
  const v25 = v23 <= 18261 /* 2019-12-31 */
  const v26 = v24 >= 18262 /* 2020-01-01 */ && v23 <= 18669 /* 2021-02-11 */
  const v27 = v24 >= 18670 /* 2021-02-12 */ && v23 <= 2147483646
  const LSP_26a_5_ir = v26 || v24 === NEVER
  s[2244] = LSP_26a_5_ir
  const v29 = v25 && v26
  const v30 = v29 ? NO_DAYS : v25 ? v21 : NO_DAYS
  const v31 = v29 ? ALL_DAYS : v25 ? v22 : ALL_DAYS
  const v32 = v25 || v26
  const v33 = v32 && v27
  const LSP_26a_5 = v33 ? v30 : v32 ? v30 : v21
  s[2240] = LSP_26a_5
  const LSP_26a_5_hoej = v33 ? v31 : v32 ? v31 : v22
  s[2241] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = (!v33 || sameDays(v21, v30)) && (!v32 || (!v29 || sameDays(NO_DAYS, v21)) && (!v25 || !v25 || f.ydelser !== undefined) && !v26) && (!v27 || f.ydelser !== undefined)
  s[2243] = LSP_26a_5_eksakt
  const LSP_26a_5_er = v32 || v27
  s[2242] = LSP_26a_5_er
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[3] ? FIRST_DAY : s[9] ? shiftMonths(s[37], -78) : NEVER
  s[2245] = LSP_26b
  const LSP_26b_hoej = s[3] ? NEVER : s[125] ? NEVER : shiftMonths(s[38], -78)
  s[2246] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const LSP_26d_2 = s[917] ? FIRST_DAY : s[924] || s[919] ? shiftMonths(s[914], 6) : NEVER
  s[2247] = LSP_26d_2
  const LSP_26d_2_hoej = s[917] ? NEVER : s[918] ? NEVER : shiftMonths(s[915], 6)
  s[2248] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v42 = s[1] && s[0] <= 18625 /* 2020-12-29 */
  s[934] = v42
  const v43 = s[925] && s[887]
  s[933] = v43
  const v44 = s[19] >= -1826 /* 1965-01-01 */
  const v45 = s[14] >= -1826 /* 1965-01-01 */
  const v46 = f.anciennitetPaaArbejdsmarkedet ?? 0
  const v47 = f.anciennitetPaaArbejdsmarkedet ?? 840
  const v48 = v47 >= 528
  const v49 = v46 >= 528
  const v50 = v47 >= 516
  const v51 = v46 >= 516
  const v52 = v49 ? 3 : v51 ? 2 : v46 >= 504 ? 1 : 0
  const v53 = v48 ? 3 : v50 ? 2 : v47 >= 504 ? 1 : 0
  const v54 = s[19] >= -365 /* 1969-01-01 */
  const v55 = s[14] >= -365 /* 1969-01-01 */
  const v56 = v47 >= 540
  const v57 = v46 >= 540
  const v58 = v57 ? 3 : v49 ? 2 : v51 ? 1 : 0
  const v59 = v56 ? 3 : v48 ? 2 : v50 ? 1 : 0
  const v60 = s[926] ? -Infinity : v46 >= 552 ? 3 : v57 ? 2 : v49 ? 1 : 0
  const v61 = s[926] ? Infinity : v47 >= 552 ? 3 : v56 ? 2 : v48 ? 1 : 0
  const v62 = v54 ? v60 : v55 ? Math.min(v58, v60) : v58
  const v63 = v54 ? v61 : v55 ? Math.max(v59, v61) : v59
  const v64 = v44 ? v62 : v45 ? Math.min(v52, v62) : v52
  const v65 = v43 || s[888]
  s[935] = v65
  const v66 = v43 ? -Infinity : s[927] ? v64 : s[928] ? Math.min(0, v64) : 0
  const LSP_26h_3 = s[3] ? -Infinity : v42 ? (v65 ? Math.min(0, v66) : 0) : v66
  s[931] = LSP_26h_3
  const LSP_26h_3_hoej = s[3] ? Infinity : v65 ? (v43 ? Infinity : s[928] ? (v44 ? v63 : v45 ? Math.max(v53, v63) : v53) : 0) : 0
  s[930] = LSP_26h_3_hoej
  const LSP_26h_3_ir = s[3] || v43 || s[888] && s[928] && v45 && v55 && s[926] && s[929]
  s[932] = LSP_26h_3_ir
}

function svar_76(f, s) {
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v0 = s[930] >= 1
  const v1 = s[931] >= 1
  const v2 = s[931] > -Infinity && s[930] < Infinity
  const v3 = quotient([s[931], 12], [1], 'ned', 1)
  const v4 = quotient([s[930], 12], [1], 'ned', 1)
  const v5 = !v2 && !s[932] && s[931] === s[930]
  const v6 = shiftMonths(s[37], -(v2 ? Math.max(v3, v4) : Infinity))
  const v7 = shiftMonths(s[38], -(v2 ? Math.min(v3, v4) : -Infinity))
  const v8 = s[3] || s[932] || !v2
  const v9 = v0 && !v5
  const v10 = s[932] && !v5 && v7 >= NEVER
  const v11 = v1 ? v7 : NEVER
  const v12 = s[888] && (v9 || !v1 || v10)
  const LSP_26g_dag = s[3] ? FIRST_DAY : s[933] || v12 ? (s[933] ? FIRST_DAY : v9 ? v6 : NEVER) : NEVER
  s[2252] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[3] ? NEVER : s[934] ? NEVER : s[933] ? NEVER : v9 ? (!v1 || v10 ? Math.max(v7, v11) : v7) : v11
  s[2253] = LSP_26g_dag_hoej
  const LSP_26g_dag_er = s[3] || s[934] || s[933] || v12
  s[2254] = LSP_26g_dag_er
  const LSP_26g_dag_ir = s[3] || s[933] || s[888] && (v0 && v8 || s[932] && !((v5 || !v8 && v6 === v7) && !v5 && (v5 || v6 === NEVER)))
  s[2255] = LSP_26g_dag_ir
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v17 = s[2] >= s[66]
  const v18 = LSP_26g_dag_er && s[2] >= LSP_26g_dag
  const LSP_26g = s[3] || s[933] || s[888] && (s[144] && (v17 || s[3]) && (v18 || LSP_26g_dag_ir) && (s[0] < s[38] || v17 || v18) || s[3]) && (f.tilknytningI9Maaneder !== false || f.kommerFraFleksydelse !== false) && s[259]
  s[2249] = LSP_26g
  const LSP_26g_nej = s[3] || s[934] || s[933] || s[888] && (s[143] || s[0] < s[67] || LSP_26g_dag_er && s[0] < LSP_26g_dag_hoej || f.tilknytningI9Maaneder !== true && f.kommerFraFleksydelse !== true || s[256])
  s[2250] = LSP_26g_nej
  const LSP_26g_ir = s[3] || s[933]
  s[1363] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const LSP_26h_1 = s[3] ? FIRST_DAY : s[935] ? (s[933] ? FIRST_DAY : shiftMonths(s[37], -(s[936] && s[19] <= -1827 /* 1964-12-31 */ || s[937] && s[19] <= -366 /* 1968-12-31 */ ? 84 : 72))) : NEVER
  s[2256] = LSP_26h_1
  const LSP_26h_1_hoej = s[3] ? NEVER : s[934] ? NEVER : s[933] ? NEVER : shiftMonths(s[38], -((!s[938] || s[14] > -1827 /* 1964-12-31 */) && (!s[939] || s[14] > -366 /* 1968-12-31 */) ? 72 : 84))
  s[2257] = LSP_26h_1_hoej
  // LSP.26v.1: Dage med både tidlig pension og en anden forsørgelsesydelse (LSP § 26 v, stk. 1)
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'tidlig_pension')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge' || r_ydelser.ydelse === 'ressourceforloebsydelse' || r_ydelser.ydelse === 'revalideringsydelse' || r_ydelser.ydelse === 'ledighedsydelse' || r_ydelser.ydelse === 'fleksydelse' || r_ydelser.ydelse === 'kontanthjaelp' || r_ydelser.ydelse === 'efterloen')
  const v28 = f.ydelser !== undefined ? v27 : NO_DAYS
  const v29 = f.ydelser !== undefined ? v27 : ALL_DAYS
  const v30 = intersect(v25, v28)
  const v31 = intersect(v26, v29)
  const LSP_26v_1 = from(v30, 13332 /* 2006-07-03 */)
  s[2258] = LSP_26v_1
  const LSP_26v_1_hoej = from(v31, 13332 /* 2006-07-03 */)
  s[2259] = LSP_26v_1_hoej
  const v34 = dayReaching(LSP_26v_1_hoej, 13332 /* 2006-07-03 */, 1)
  const v35 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  const v36 = v34 <= 18669 /* 2021-02-11 */
  const v37 = v35 >= 18670 /* 2021-02-12 */ && v34 <= 2147483646
  const LSP_26v_1_ir = v35 === NEVER
  s[2262] = LSP_26v_1_ir
  const LSP_26v_1_eksakt = (!v36 || !v36 || f.ydelser !== undefined) && (!v37 || f.ydelser !== undefined)
  s[2261] = LSP_26v_1_eksakt
  const LSP_26v_1_er = v36 || v37
  s[2260] = LSP_26v_1_er
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v42 = f.ydelser !== undefined ? v41 : NO_DAYS
  const v43 = f.ydelser !== undefined ? v41 : ALL_DAYS
  const v44 = intersect(v25, v42)
  const v45 = intersect(v26, v43)
  const LSP_26v_2 = from(v44, 13332 /* 2006-07-03 */)
  s[2263] = LSP_26v_2
  const LSP_26v_2_hoej = from(v45, 13332 /* 2006-07-03 */)
  s[2264] = LSP_26v_2_hoej
  const v48 = dayReaching(LSP_26v_2_hoej, 13332 /* 2006-07-03 */, 1)
  const v49 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  const v50 = v48 <= 18669 /* 2021-02-11 */
  const v51 = v49 >= 18670 /* 2021-02-12 */ && v48 <= 2147483646
  const LSP_26v_2_ir = v49 === NEVER
  s[2267] = LSP_26v_2_ir
  const LSP_26v_2_eksakt = (!v50 || !v50 || f.ydelser !== undefined) && (!v51 || f.ydelser !== undefined)
  s[2266] = LSP_26v_2_eksakt
  const LSP_26v_2_er = v50 || v51
  s[2265] = LSP_26v_2_er
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v55 = s[0] <= 19967 /* 2024-09-01 */
  const v56 = s[2] >= 19108 /* 2022-04-26 */ && v55
  const v57 = s[2] >= 19968 /* 2024-09-02 */
  const LSP_29_1_eget = s[3] || s[885] || s[886] && s[0] <= 19107 /* 2022-04-25 */ || v56
  s[2268] = LSP_29_1_eget
  const LSP_29_1_eget_nej = s[3] || v56 || v57
  s[2269] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = s[3] || v56
  s[2270] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const v61 = s[886] && s[692]
  s[952] = v61
  const LSP_32a_1_aegtefaelle = s[3] || s[885] || v61
  s[2271] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = s[3] || s[940] && v55 || v57
  s[2272] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const LSP_32c_1 = s[3] ? -Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 0) * (f.aegtefaelleHarOgsaaPension !== false ? 1500 : 3000) / 10000)
  s[2273] = LSP_32c_1
  const LSP_32c_1_hoej = s[3] ? Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 1000000000) * (f.aegtefaelleHarOgsaaPension !== true ? 3000 : 1500) / 10000)
  s[2274] = LSP_32c_1_hoej
}

function svar_77(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = s[941] ? -Infinity : SATS_60(s[0])
  const v1 = s[941] ? Infinity : SATS_60(s[2])
  const v2 = s[941] ? -Infinity : SATS_61(s[0])
  const v3 = s[941] ? Infinity : SATS_61(s[2])
  const v4 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v0, v2) : v0) : v2
  s[954] = v4
  const v5 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v1, v3) : v1) : v3
  s[955] = v5
  const v6 = f.giftEllerSamlevende !== false && s[941] || f.giftEllerSamlevende !== true && s[941]
  s[956] = v6
  const v7 = v4 > -Infinity && v5 < Infinity
  const v8 = quotient([v4], [40], 'nærmeste', 100)
  const v9 = quotient([v5], [40], 'nærmeste', 100)
  const v10 = v7 ? Math.min(v8, v9) : -Infinity
  const v11 = v7 ? Math.max(v8, v9) : Infinity
  const v12 = !v7 && !v6 && v4 === v5
  const v13 = v6 || !v7
  const v14 = v10 > -Infinity && v11 < Infinity
  const v15 = quotient([v10, 12], [1], 'nærmeste', 100)
  const v16 = quotient([v11, 12], [1], 'nærmeste', 100)
  const v17 = v14 ? Math.min(v15, v16) : -Infinity
  const v18 = v14 ? Math.max(v15, v16) : Infinity
  const v19 = !v12 && !(!v14 && (v12 || !v13 && v10 === v11))
  const v20 = v13 || !v14
  const v21 = s[886] && s[0] <= 17487 /* 2017-11-17 */
  const v22 = s[2] >= 17488 /* 2017-11-18 */ && s[942]
  const v23 = s[885] && v19
  const v24 = v21 && v19
  const v25 = v22 || s[943]
  const v26 = v22 ? -Infinity : 0
  const v27 = v24 || v25
  const v28 = v24 ? (v25 ? Math.min(v17, v26) : v17) : v26
  const LSP_32c_2 = s[3] ? -Infinity : v23 ? (v27 ? Math.min(v17, v28) : v17) : v28
  s[2275] = LSP_32c_2
  const v30 = v22 ? Infinity : 0
  const v31 = v24 ? (v25 ? Math.max(v18, v30) : v18) : v30
  const LSP_32c_2_hoej = s[3] ? Infinity : v23 ? (v27 ? Math.max(v18, v31) : v18) : v31
  s[2276] = LSP_32c_2_hoej
  const LSP_32c_2_er = s[3] || v23 || v24 || v22 || s[943]
  s[2277] = LSP_32c_2_er
  const LSP_32c_2_ir = s[3] || s[885] && v20 || v21 && v20 || v22
  s[2278] = LSP_32c_2_ir
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v35 = f.folkepensionAnsoegtDen ?? FIRST_DAY
  const v36 = f.folkepensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  const v37 = v35 <= 13331 /* 2006-07-02 */
  const v38 = v36 >= 13332 /* 2006-07-03 */ && v35 <= 14518 /* 2009-10-01 */
  const v39 = v36 >= 14519 /* 2009-10-02 */
  const v40 = v36 >= 17326 /* 2017-06-09 */ && v35 <= 17486 /* 2017-11-16 */
  const v41 = v36 >= 17487 /* 2017-11-17 */
  const LSP_33_1_tilbage = v37 || v40 || v41 && shiftDays(shiftMonths(monthStart(s[38]), 5), 9) >= v35
  s[2283] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = v37 || v38 || v39 && v35 <= 17325 /* 2017-06-08 */ || v40 || v41 && shiftDays(shiftMonths(monthStart(s[37]), 5), 9) < v36
  s[2284] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = v37 || v40 || v41 && s[3]
  s[2285] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v45 = shiftDays(s[944], 1)
  const v46 = shiftDays(s[945], 1)
  const v47 = shiftDays(monthEnd(Math.max(s[37], v35)), 1)
  const v48 = shiftDays(monthEnd(Math.max(s[38], v36)), 1)
  const v49 = Math.max(v45, v47)
  const v50 = Math.min(v46, v48)
  const v51 = LSP_33_1_tilbage_ir && v50 >= v49
  const v52 = LSP_33_1_tilbage_nej || v51
  const v53 = LSP_33_1_tilbage_nej ? (v51 ? Math.min(v47, v49) : v47) : v49
  const v54 = LSP_33_1_tilbage ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = LSP_33_1_tilbage_nej ? (v51 ? Math.max(v48, v50) : v48) : v50
  const v56 = LSP_33_1_tilbage ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = !(s[893] && !s[894]) && (LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v51)
  const v58 = s[893] || v57
  const v59 = s[893] && s[3] || !(s[893] && !s[894]) && (LSP_33_1_tilbage && s[3] || LSP_33_1_tilbage_nej && s[3] || LSP_33_1_tilbage_ir && s[3] || LSP_33_1_tilbage_ir && !(!s[3] && v45 === v46 && !s[3] && v47 === v48 && v45 === v47))
  const LSP_33_1 = v37 ? FIRST_DAY : s[893] ? (v57 ? Math.min(v45, v54) : v45) : v54
  s[2279] = LSP_33_1
  const LSP_33_1_hoej = v37 ? NEVER : s[893] ? (v57 ? Math.max(v46, v56) : v46) : v56
  s[2280] = LSP_33_1_hoej
  const LSP_33_1_er = v37 || v38 && v58 || v39 && v58
  s[2281] = LSP_33_1_er
  const LSP_33_1_ir = v37 || v38 && v59 || v39 && v59
  s[2282] = LSP_33_1_ir
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v64 = f.pensionAfgjortDen ?? FIRST_DAY
  s[963] = v64
  const v65 = f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */
  s[964] = v65
  const v66 = s[946] >= v65
  const v67 = s[947] >= v64
  const v68 = shiftDays(monthEnd(s[946]), 1)
  s[960] = v68
  const v69 = shiftDays(monthEnd(s[947]), 1)
  s[962] = v69
  const v70 = shiftDays(monthEnd(v64), 1)
  const v71 = shiftDays(monthEnd(v65), 1)
  const LSP_33_2 = s[948] ? FIRST_DAY : v66 ? v70 : v67 ? Math.min(v68, v70) : v68
  s[2286] = LSP_33_2
  const LSP_33_2_hoej = s[948] ? NEVER : v66 ? v71 : v67 ? Math.max(v69, v71) : v69
  s[2287] = LSP_33_2_hoej
}

function svar_78(f, s) {
  // LSP.37: Dage med både folkepension og en anden pension (LSP § 37)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'folkepension')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const LSP_37 = from(v6, 13332 /* 2006-07-03 */)
  s[2288] = LSP_37
  const LSP_37_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[2289] = LSP_37_hoej
  const v10 = dayReaching(LSP_37_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14518 /* 2009-10-01 */
  const v13 = v11 >= 14519 /* 2009-10-02 */ && v10 <= 2147483646
  const LSP_37_ir = v11 === NEVER
  s[2292] = LSP_37_ir
  const LSP_37_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[2291] = LSP_37_eksakt
  const LSP_37_er = v12 || v13
  s[2290] = LSP_37_er
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v17 = s[0] <= 18670 /* 2021-02-12 */
  s[1249] = v17
  const v18 = s[2] >= 18671 /* 2021-02-13 */
  s[1250] = v18
  const v19 = v18 && s[0] <= 19106 /* 2022-04-24 */
  const LSP_44_udsendte = s[3] || v19 || s[2] >= 19107 /* 2022-04-25 */
  s[2295] = LSP_44_udsendte
  const LSP_44_udsendte_nej = s[3] || s[1] && v17 || v19
  s[2296] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = s[3] || v19
  s[2297] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v23 = s[0] < s[949] || f.samtykkerTilFrakendelse !== false
  const v24 = s[2] >= s[950] && f.samtykkerTilFrakendelse !== true
  const v25 = f.udsendtMedPsykiskLidelse !== true || LSP_44_udsendte_nej || LSP_44_udsendte_ir
  const v26 = f.udsendtMedPsykiskLidelse !== false && LSP_44_udsendte
  const v27 = f.vaesentligtForbedretOgSelvforsoergende !== true || v24 || v26
  const v28 = f.vaesentligtForbedretOgSelvforsoergende !== false && v23 && v25
  const v29 = s[940] && s[951]
  const LSP_44_1 = s[3] || s[885] && v28 || s[952] && v28 || v29 && f.vaesentligtForbedretOgSelvforsoergende !== false && v23 && v25 && f.saerligeOmstaendighederForFrakendelse !== false || s[953] && v28
  s[2293] = LSP_44_1
  const LSP_44_1_nej = s[3] || s[885] && v27 || s[952] && v27 || v29 && (f.vaesentligtForbedretOgSelvforsoergende !== true || v24 || v26 || f.saerligeOmstaendighederForFrakendelse !== true) || s[953] && v27
  s[2294] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[3] ? -Infinity : s[954]
  s[2298] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[3] ? Infinity : s[955]
  s[2299] = LSP_49_1_foertidspension_hoej
  const LSP_49_1_foertidspension_ir = s[3] || s[885] && s[956] || s[886] && s[956]
  s[2300] = LSP_49_1_foertidspension_ir
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v35 = s[941] ? -Infinity : SATS_62(s[0])
  const v36 = s[941] ? Infinity : SATS_62(s[2])
  const v37 = s[0] <= 17531 /* 2017-12-31 */
  s[1280] = v37
  const v38 = s[13] || s[543] && v37 || s[443] || s[133]
  const v39 = v38 ? -Infinity : SATS_63(s[0])
  const v40 = v38 ? Infinity : SATS_63(s[2])
  const v41 = v38 ? -Infinity : SATS_64(s[0])
  const v42 = v38 ? Infinity : SATS_64(s[2])
  const v43 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v39, v41) : v39) : v41
  const v44 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v40, v42) : v40) : v42
  const v45 = f.giftEllerSamlevende !== false && v38 || f.giftEllerSamlevende !== true && v38
  const v46 = v36 === Infinity
  const v47 = v43 === -Infinity
  const v48 = v35 === -Infinity
  const v49 = v44 === Infinity
  const v50 = v46 && v47 || v48 && v49
  const v51 = s[941] || v45 || v50
  const LSP_49_1_folkepension = s[3] ? -Infinity : v48 || v47 ? -Infinity : v35 + v43
  s[2301] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[3] ? Infinity : v46 || v49 ? Infinity : v36 + v44
  s[2302] = LSP_49_1_folkepension_hoej
  const LSP_49_1_folkepension_er = s[3] || s[885] && !(v50 && !s[941] && v35 === v36 && !v45 && v43 === v44) || s[886] && !(v50 && !s[941] && v35 === v36 && !v45 && v43 === v44)
  s[2303] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = s[3] || s[885] && v51 || s[886] && v51
  s[2304] = LSP_49_1_folkepension_ir
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v56 = s[957] >= 13332 /* 2006-07-03 */ && s[958] <= 15094 /* 2011-04-30 */
  const v57 = Math.min(s[959], s[960])
  const v58 = Math.min(s[961], s[962])
  const PENSBEK_7 = s[948] ? FIRST_DAY : v56 ? FIRST_DAY : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(s[960], v57) : v57) : s[960]
  s[2305] = PENSBEK_7
  const PENSBEK_7_hoej = s[948] ? NEVER : v56 ? NEVER : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(s[962], v58) : v58) : s[962]
  s[2306] = PENSBEK_7_hoej
  const PENSBEK_7_ir = s[948] || v56
  s[2307] = PENSBEK_7_ir
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v62 = f.foertidspensionAnsoegtDen ?? FIRST_DAY
  const v63 = f.foertidspensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  const PENSBEK_10_ir = v62 <= 13331 /* 2006-07-02 */
  s[1364] = PENSBEK_10_ir
  const v65 = v63 >= 13332 /* 2006-07-03 */ && v62 <= 15094 /* 2011-04-30 */
  const v66 = v63 >= 15095 /* 2011-05-01 */
  const PENSBEK_10 = PENSBEK_10_ir || v66 && f.staarTilRaadighedUnderPensionssagen !== false
  s[2308] = PENSBEK_10
  const PENSBEK_10_nej = PENSBEK_10_ir || v65 || v66 && f.staarTilRaadighedUnderPensionssagen !== true
  s[2309] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v69 = shiftMonths(v62, 3)
  const v70 = shiftMonths(v63, 3)
  const v71 = Math.min(v69, shiftDays(s[963], -1))
  const v72 = Math.min(v70, shiftDays(s[964], -1))
  const v73 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(v69, v71) : v71) : v69
  const v74 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(v70, v72) : v72) : v70
  const v75 = shiftDays(s[958], -1)
  const v76 = shiftDays(s[957], -1)
  const PENSBEK_11 = PENSBEK_10_ir ? FIRST_DAY : v65 ? (v66 ? Math.min(v73, v75) : v73) : v75
  s[2311] = PENSBEK_11
  const PENSBEK_11_hoej = PENSBEK_10_ir ? NEVER : v65 ? (v66 ? Math.max(v74, v76) : v74) : v76
  s[2312] = PENSBEK_11_hoej
}

function svar_79(f, s) {
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v0 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[3] || s[562] && (f.afgoerelsenGaelder !== undefined && v0 || !(f.afgoerelsenGaelder !== undefined)) || s[783] && s[965]
  s[2313] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[3] || s[7] || s[562] && f.afgoerelsenGaelder !== undefined && !v0 || s[783] && s[966] || s[121]
  s[2314] = PLANBEK_2_1_nej
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v3 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v4 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v5 = v3 <= 16251 /* 2014-06-30 */
  const v6 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v7 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v8 = Math.max(s[123], shiftMonths(v3, -3))
  const v9 = Math.max(s[124], shiftMonths(v4, -3))
  const REFUSIONSBEK_2 = v5 ? FIRST_DAY : v6 ? (v7 ? Math.min(s[123], v8) : s[123]) : v8
  s[2315] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v5 ? NEVER : v6 ? (v7 ? Math.max(s[124], v9) : s[124]) : v9
  s[2316] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v4 >= 16252 /* 2014-07-01 */ && s[278]
  s[2317] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v5 || v3 < 16252 /* 2014-07-01 */ || s[123] < 16252 /* 2014-07-01 */
  s[2318] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v14 = s[227] || s[239] || s[240] || f.arbejdsskade !== false || s[967]
  const v15 = s[226] && s[241] && s[242] && f.arbejdsskade !== true && s[968]
  const SDL_2_1 = s[220] || s[225] && v14 || s[234] && v14
  s[2322] = SDL_2_1
  const SDL_2_1_nej = s[220] || s[225] && v15 || s[234] && v15
  s[2323] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v18 = s[969] && s[970] >= s[0]
  const v19 = s[233] || s[969] && s[971] < s[2]
  const v20 = s[972] && (v18 || s[973]) && (s[232] || v18) || s[245]
  const v21 = SDL_2_1_nej || (v19 || s[231]) && (s[252] || s[231]) && (v19 || s[252]) || s[974] || s[253]
  const v22 = (SDL_2_1 || s[231]) && (v20 || s[231]) && s[975] && s[976] && (SDL_2_1 || v20 || s[977] || s[246])
  const v23 = s[231] && s[3]
  const SDL_2 = s[220] || s[225] && v22 || s[234] && v22
  s[2319] = SDL_2
  const SDL_2_nej = s[220] || s[225] && v21 || s[234] && v21
  s[2320] = SDL_2_nej
  const SDL_2_ir = s[220] || s[225] && v23 || s[234] && v23 || s[221]
  s[2321] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v27 = s[1] && s[376]
  const SDL_7_1_ferie_nej = s[3] || v27 || s[978]
  s[2327] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v29 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v30 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[3] || v27 && v30 || s[978] && v30
  s[2328] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[3] || v27 && v29 || s[978] && v29
  s[2329] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v33 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v34 = runEnd(v33, s[0])
  const v35 = runEnd(v33, s[2])
  const v36 = f.afbrydelser !== undefined && (s[189] || v34 !== 2147483647 || v35 === 2147483647 && (runStart(v33, s[0]) !== 2147483647 || runStart(v33, s[2]) === 2147483647))
  const SDL_7_1_genoptagelse = s[3] ? FIRST_DAY : shiftDays(v36 ? v34 : FIRST_DAY, 1)
  s[2330] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[3] ? NEVER : shiftDays(v36 ? v35 : NEVER, 1)
  s[2331] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[3] || f.ferieAftalt !== true
  s[2332] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[3] || v27 && f.ferieAftalt !== true || s[978] && f.ferieAftalt !== true
  s[2333] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[3] || v27 && f.ferieAftalt !== false || s[978] && f.ferieAftalt !== false
  s[2334] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v42 = shiftMonths(s[215], 3)
  s[1003] = v42
  const v43 = shiftMonths(s[218], 3)
  s[1004] = v43
  const v44 = f.bredVurderingsdag ?? FIRST_DAY
  const v45 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v46 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[216]
  const v47 = f.saerligeGrundeTilAndetTidspunkt !== false || v46
  const v48 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[157]
  const SDL_7_3 = s[220] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v46 ? Math.min(v42, v44) : v44) : v42
  s[2337] = SDL_7_3
  const SDL_7_3_hoej = s[220] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v46 ? Math.max(v43, v45) : v45) : v43
  s[2338] = SDL_7_3_hoej
  const v51 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v52 = f.persongruppe !== undefined && v51 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v52 && (s[220] || s[225] && v47 || s[234] && v47)
  s[2339] = SDL_7_3_er
  const SDL_7_3_ir = v52 && (s[220] || s[225] && v48 || s[234] && v48 || s[221]) || f.persongruppe !== undefined && !v51 || !(f.persongruppe !== undefined)
  s[2340] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v55 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v56 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v57 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v58 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v59 = s[979] && s[118]
  const SDL_7_5 = s[3] || s[244] && v56 || s[980] && v56 || s[981] && v58 || v59 && v58 || s[119] && v58
  s[2341] = SDL_7_5
  const SDL_7_5_nej = s[3] || s[244] && v55 || s[980] && v55 || s[981] && v57 || v59 && v57 || s[119] && v57
  s[2342] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v62 = s[1] && s[0] <= 17654 /* 2018-05-03 */
  const v63 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[1100] = v63
  const v64 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[1102] = v64
  const SDL_7_5_fra = s[3] ? FIRST_DAY : v62 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v63 : NEVER
  s[2343] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[3] ? NEVER : v62 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v64
  s[2344] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[3] || v62
  s[2345] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v68 = s[216] && s[217] && s[215] <= 14612 /* 2010-01-03 */
  const v69 = s[216] && s[218] >= 14613 /* 2010-01-04 */ && s[982]
  const v70 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v71 = runStart(v70, s[0])
  const v72 = runStart(v70, s[2])
  const v73 = f.fravaer !== undefined && (s[189] || v71 !== 2147483647 || v72 === 2147483647)
  const v74 = v73 ? v71 : FIRST_DAY
  const v75 = v73 ? v72 : NEVER
  const SDL_7a_1 = s[220] ? FIRST_DAY : v69 || s[234] ? (f.fratraeder !== true || shiftDays(v74, 56) < s[767] ? shiftDays(v74, 28) : NEVER) : NEVER
  s[2346] = SDL_7a_1
  const SDL_7a_1_hoej = s[220] ? NEVER : v68 ? NEVER : f.fratraeder !== false && shiftDays(v75, 56) >= s[766] ? NEVER : shiftDays(v75, 28)
  s[2347] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[227] && (s[220] || v68 || v69 || s[234])
  s[2348] = SDL_7a_1_er
  const SDL_7a_1_ir = s[227] && s[231] || s[226]
  s[1271] = SDL_7a_1_ir
}

function svar_80(f, s) {
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[3] || s[244] || s[243] && s[430] || s[375] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[2350] = SDL_10a
  const SDL_10a_nej = s[3] || s[375] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[2351] = SDL_10a_nej
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v2 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v2 <= 13331 /* 2006-07-02 */
  s[2354] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v2, 8)
  s[2352] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[2353] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v6 = s[763] && s[8]
  s[1007] = v6
  const SDL_11a_1 = s[3] || s[983] && f.laegeattestNoedvendig !== false || v6 && s[772] || s[9] && f.laegeattestNoedvendig !== false
  s[2355] = SDL_11a_1
  const SDL_11a_1_nej = s[3] || s[983] && f.laegeattestNoedvendig !== true || v6 && s[774] || s[9] && f.laegeattestNoedvendig !== true
  s[2356] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[3] || v6 && s[773]
  s[2357] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[3] || s[9] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[2358] = SDL_11c
  const SDL_11c_nej = s[3] || s[125] || s[9] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[2359] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v12 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v13 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v14 = s[984] || s[157]
  const SDL_12_1_2 = s[3] || s[244] && v13 || s[781] && v13 || s[884] && v14 && f.behovForTvaerfagligIndsats !== true || s[985] || s[986]
  s[1000] = SDL_12_1_2
  const SDL_12_1_2_nej = s[3] || s[244] && v12 || s[781] && v12 || s[884] && (s[987] || f.behovForTvaerfagligIndsats !== false) || s[988] || s[989] || s[121]
  s[999] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[3] || s[990] || s[991]
  s[998] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v18 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v19 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[3] || s[244] && v19 || s[781] && v19 || s[884] && v14 && f.behovForTvaerfagligIndsats !== false
  s[1034] = SDL_12_1_3
  const SDL_12_1_3_nej = s[3] || s[244] && v18 || s[781] && v18 || s[884] && (s[987] || f.behovForTvaerfagligIndsats !== true) || s[992] || s[783] || s[121]
  s[1035] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v22 = s[774] || s[772]
  const v23 = s[774] ? 0 : 4
  const v24 = s[772] ? 4 : 0
  const v25 = Math.max(1, v23)
  const v26 = Math.min(1, v24)
  const v27 = s[778] && v22
  const v28 = s[779] && v22 && v26 >= v25
  const v29 = v27 || v28
  const v30 = v27 ? (v28 ? Math.min(v23, v25) : v23) : v25
  const v31 = s[780] ? (v29 ? Math.min(1, v30) : 1) : v30
  const v32 = v27 ? (v28 ? Math.max(v24, v26) : v24) : v26
  const v33 = s[780] ? (v29 ? Math.max(1, v32) : 1) : v32
  const v34 = s[780] || v27 || v28
  const v35 = s[778] && s[773] || s[779] && !((!v22 || !s[773] && v23 === v24) && v22 && v23 === 1)
  const v36 = s[780] ? 0 : 1
  const v37 = s[778] ? 1 : 0
  const v38 = s[549] && v22
  const v39 = s[992] && v34
  const v40 = s[783] && v34
  const v41 = s[121] && (s[780] || s[778])
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v31, v36) : v31) : v36
  const v44 = v39 || v42
  const v45 = v39 ? (v42 ? Math.min(v31, v43) : v31) : v43
  const v46 = s[8] ? -Infinity : v38 ? (v44 ? Math.min(v23, v45) : v23) : v45
  const v47 = v40 ? (v41 ? Math.max(v33, v37) : v33) : v37
  const v48 = v39 ? (v42 ? Math.max(v33, v47) : v33) : v47
  const v49 = s[8] ? Infinity : v38 ? (v44 ? Math.max(v24, v48) : v24) : v48
  const v50 = s[993] ? 4 : 1
  const v51 = s[791] ? 0 : 1
  const v52 = !(s[800] && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[8] || v38 || v39 || v40 || v41)
  const SDL_13b_1_antal = s[800] ? (v52 ? Math.min(v46, v51) : v51) : v46
  s[2364] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[800] ? (v52 ? Math.max(v49, v50) : v50) : v49
  s[2365] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[9] && (s[800] || v52)
  s[2366] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[9] && !(s[800] && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[8] || s[549] && s[773] || s[992] && v35 || s[783] && v35 || s[121] && s[779]) || s[0] < 18262 /* 2020-01-01 */
  s[2367] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v57 = s[2] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v58 = s[2] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v59 = s[216] && s[2] >= s[994]
  s[1042] = v59
  const v60 = s[216] && s[0] < s[995]
  s[1044] = v60
  const v61 = s[2] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v62 = s[2] >= 19621 /* 2023-09-21 */ && s[118]
  const v63 = s[996] < 1 || f.fremmoedeErNoedvendigt !== false
  const v64 = s[997] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[3] || v57 || v58 && (v59 || s[157]) && f.fremmoedeErNoedvendigt !== true || v61 || v62 && v64 || s[119] && v64
  s[2368] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[3] || s[1] && s[0] <= 18989 /* 2021-12-28 */ || v57 || v58 && (v60 || f.fremmoedeErNoedvendigt !== false) || v61 || v62 && v63 || s[119] && v63
  s[2369] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[3] || v57 || v61
  s[2370] = SDL_13b_1_form_ir
}

function svar_81(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1] && s[0] <= 14406 /* 2009-06-11 */
  s[1023] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[1027] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[1025] = v5
  const v6 = shiftDays(v2, 56)
  s[1026] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[1024] = v9
  const v10 = s[998] && v8 >= v7
  const v11 = s[999] || v10
  const v12 = s[999] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[1000] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[999] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[1000] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[1020] = v15
  const v16 = s[2] >= 14407 /* 2009-06-12 */ && s[1001]
  s[1012] = v16
  const v17 = s[1002] >= 2
  s[1043] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[1003], -1)
  const v21 = shiftDays(s[1004], -1)
  const v22 = s[996] < 2 && s[216]
  const v23 = v17 || v22
  s[1029] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[1030] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[1031] = v25
  const v26 = s[996] < 2 && s[157]
  s[1028] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[999] && v23
  const v30 = s[998] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[1000] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[1000] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[773] && v4 >= NEVER
  const v37 = s[772] || v36 ? (s[772] ? v3 : NEVER) : NEVER
  const v38 = s[774] ? NEVER : v4
  const v39 = s[1002] >= 4
  const v40 = s[996] < 4 && s[216]
  const v41 = v40 || v39
  const v42 = v40 ? s[1005] : NEVER
  s[1010] = v42
  const v43 = v39 ? NEVER : s[1006]
  const v44 = s[996] < 4 && s[157]
  s[1022] = v44
  const v45 = s[772] && v41
  const v46 = s[773] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[774] ? NEVER : v43
  const v49 = s[774] || v45 || v46
  const v50 = s[772] && v44 || s[773] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[1032] = v50
  const v51 = s[778] && v49
  const v52 = s[779] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[780] ? NEVER : v48
  const v55 = s[780] || v51 || v52
  const v56 = s[778] && v50 || s[779] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[1033] = v56
  const v57 = v0 && (s[1000] || s[999] || v10)
  s[1011] = v57
  const v58 = s[781] && (s[1000] || v29 || v30)
  s[1013] = v58
  const v59 = s[1007] && (s[774] || s[772] || v36)
  s[1014] = v59
  const v60 = s[549] && v49
  s[1015] = v60
  const v61 = s[992] && v55
  s[1016] = v61
  const v62 = s[783] && v55
  s[1017] = v62
  const v63 = v62 || s[121]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[1019] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[3] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[1018] = v73
  const v74 = s[121] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[1021] = v78
  const v79 = s[993] && v41
  s[1009] = v79
}

function svar_82(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1008] || s[1009] ? (s[1009] ? s[1010] : NEVER) : NEVER
  const v1 = !(s[800] && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[3] || s[1011] || s[1012] || s[1013] || s[1014] || s[1015] || s[1016] || s[1017] || s[121])
  const SDL_13b_1_naeste = s[800] ? (v1 ? Math.min(s[1018], v0) : v0) : s[1018]
  s[2371] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[800] ? NEVER : s[3] ? NEVER : s[1011] ? (s[1019] ? Math.max(s[1020], s[1021]) : s[1020]) : s[1021]
  s[2372] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[997] && (s[800] || v1)
  s[2373] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[997] && (s[800] && s[993] && s[1022] || !(s[800] && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[3] || s[1023] && s[998] && !(s[1024] && s[1025] === s[1026] && s[1027] === s[1025]) || s[1012] || s[781] && (s[999] && s[1028] || s[998] && !(s[1024] && (!s[1029] || !s[1028] && s[1030] === s[1031]) && s[1029] && s[1027] === s[1030])) || s[1007] && s[773] && !(s[1024] && s[1027] === NEVER) || s[549] && s[1032] || s[992] && s[1033] || s[783] && s[1033])) || s[996] < 1
  s[2374] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[243] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[2] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[2] >= 15208 /* 2011-08-22 */ && s[764]
  const SDL_13b_5 = s[3] || s[244] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[763] && f.kontaktUhensigtsmaessig !== false
  s[2375] = SDL_13b_5
  const SDL_13b_5_nej = s[3] || s[244] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[763] && f.kontaktUhensigtsmaessig !== true
  s[2376] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[3] || s[244] || v7
  s[2377] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[3] || s[884] && s[1034] || s[992] && f.behovForTvaerfagligIndsats !== false || s[119] && f.behovForTvaerfagligIndsats !== false
  s[2378] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[3] || s[983] || s[884] && s[1035] || s[992] && f.behovForTvaerfagligIndsats !== true || s[119] && f.behovForTvaerfagligIndsats !== true
  s[2379] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[999] || s[1036]
  const v15 = (s[1000] || s[998]) && s[1037]
  const SDL_13c_2 = s[3] || s[549] && s[1000] || s[992] && v15 || s[119] && v15
  s[2380] = SDL_13c_2
  const SDL_13c_2_nej = s[3] || s[983] || s[1007] || s[549] && s[999] || s[992] && v14 || s[119] && v14
  s[2381] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[3] || s[549] && s[998]
  s[2382] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[121] && s[216]
  const v20 = s[783] || v19
  const v21 = Math.min(s[1038], s[1039])
  const v22 = s[783] ? (v19 ? v21 : s[1038]) : s[1039]
  const v23 = s[145] ? FIRST_DAY : s[992] ? (v20 ? Math.min(s[1038], v22) : s[1038]) : v22
  const v24 = Math.max(s[1040], s[1041])
  const v25 = s[783] ? (v19 ? v24 : s[1040]) : s[1041]
  const v26 = s[145] ? NEVER : s[992] ? (v20 ? Math.max(s[1040], v25) : s[1040]) : v25
  const v27 = s[216] ? v21 : s[1038]
  const v28 = s[216] ? v24 : s[1040]
  const v29 = !(s[800] && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[145] || s[992] || s[783] || v19)
  const SDL_13f_1_dag = s[800] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[2383] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[800] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[2384] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[277] && (s[800] || v29)
  s[2385] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[277] && (s[800] && s[157] || !(s[800] && !(!s[299] || s[216] && s[218] >= 20635 /* 2026-07-01 */)) && (s[145] || s[121] && s[157])) || s[0] < 20089 /* 2025-01-01 */
  s[2386] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[3] || s[1023] && s[1042] || s[1012] || s[781] && s[1043]
  s[2387] = SDL_16_2
  const SDL_16_2_nej = s[3] || s[1023] && s[1044] || s[1012] || s[781] && s[996] < 2 || s[763]
  s[2388] = SDL_16_2_nej
  const SDL_16_2_ir = s[3] || s[1023] && s[157] || s[1012]
  s[2389] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[979] && s[122]
  const SDL_21_1_1 = s[3] || s[244] && v38 || s[980] && v38 || s[981] && v38 || v39 && v38 || s[121] && v38
  s[2390] = SDL_21_1_1
  const SDL_21_1_1_nej = s[3] || s[244] && v37 || s[980] && v37 || s[981] && v37 || v39 && v37 || s[121] && v37
  s[2391] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[255] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[2] >= 16983 /* 2016-07-01 */ && s[1045]
  const SDL_21a = s[3] || v42 && v45 || v46 && v45 || s[1046]
  s[2409] = SDL_21a
  const SDL_21a_nej = s[3] || s[244] || s[243] && s[254] || v42 && v44 || v46 && v44 || s[1047]
  s[2410] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'optraening'
  const v50 = (s[1048] || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v51 = (s[1049] && f.noedvendigBehandling !== false || (f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[3]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[3] || s[244] && v51 || s[243] && v51
  s[2392] = SDL_21_1_2
  const SDL_21_1_2_nej = s[3] || s[244] && v50 || s[243] && v50
  s[2393] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[3] || s[244] && f.forhalerHelbredelsen !== false || s[243] && f.forhalerHelbredelsen !== false
  s[2394] = SDL_21_1_3
  const SDL_21_1_3_nej = s[3] || s[244] && f.forhalerHelbredelsen !== true || s[243] && f.forhalerHelbredelsen !== true
  s[2395] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v56 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v57 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[2])
  const SDL_21_3 = s[3] || s[244] && v57 || s[243] && v57
  s[2396] = SDL_21_3
  const SDL_21_3_nej = s[3] || s[244] && v56 || s[243] && v56
  s[2397] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v60 = s[1] && s[0] <= 18638 /* 2021-01-11 */
  const v61 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v62 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v63 = s[2] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[3] || v60 && v62 || v63 && v62
  s[2398] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[3] || v60 && v61 || v63 && v61
  s[2399] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[3] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[2401] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[3] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[2402] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v68 = f.opfyldtIgen ?? FIRST_DAY
  s[1050] = v68
  const v69 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[1051] = v69
  const v70 = SDL_21_4_dag_hoej >= v68
  const v71 = s[243] && s[0] <= 15397 /* 2012-02-27 */
  const v72 = s[0] <= 15516 /* 2012-06-25 */
  s[1116] = v72
  const v73 = s[2] >= 15398 /* 2012-02-28 */ && v72
  const v74 = s[2] >= 15517 /* 2012-06-26 */
  s[1117] = v74
  const SDL_21_4 = s[3] || s[244] && v70 || v71 && v70 || v73 || v74 && (v70 || s[3]) && f.genoptagetFoer !== true
  s[1365] = SDL_21_4
  const SDL_21_4_nej = s[3] || s[244] && SDL_21_4_dag < v69 || v71 && SDL_21_4_dag < v69 || v73 || v74 && (SDL_21_4_dag < v69 || f.genoptagetFoer !== false)
  s[1052] = SDL_21_4_nej
  const SDL_21_4_ir = s[3] || v73
  s[1053] = SDL_21_4_ir
}

function svar_83(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[3] ? FIRST_DAY : shiftDays(s[1050], 1)
  s[2403] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[3] ? NEVER : shiftDays(s[1051], 1)
  s[2404] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[3] || s[1052] || s[1053]
  s[2405] = SDL_21_4_fra_ir
}

function svar_84(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[1217] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[1215] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[1203] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[1216] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[1201] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[1202] = v7
  const v8 = shiftDays(s[215], 14)
  s[1194] = v8
  const v9 = shiftDays(s[218], 14)
  s[1195] = v9
  const v10 = v5 && s[216]
  s[1204] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[216]
  s[1205] = v13
  const v14 = v2 && (v4 || v10)
  s[1206] = v14
  const v15 = v13 || v14
  s[1210] = v15
  const v16 = v13 ? (v14 ? Math.min(s[215], v11) : s[215]) : v11
  s[1056] = v16
  const v17 = v13 ? (v14 ? Math.max(s[218], v12) : s[218]) : v12
  s[1072] = v17
  const v18 = v1 && s[157]
  const v19 = v18 || v2 && v5 && s[157]
  s[1073] = v19
  const v20 = s[216] && s[224] && s[215] <= 15397 /* 2012-02-27 */
  s[1074] = v20
  const v21 = s[218] >= 15398 /* 2012-02-28 */
  s[1209] = v21
  const v22 = s[215] <= 15516 /* 2012-06-25 */
  s[1162] = v22
  const v23 = s[216] && v21 && v22
  s[1075] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[216]
  s[1211] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[216]
  const v26 = Math.min(s[215], v8)
  const v27 = v24 ? (v25 ? v26 : s[215]) : v8
  const v28 = Math.max(s[218], v9)
  const v29 = v24 ? (v25 ? v28 : s[218]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[157]
  s[1214] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[215], v32) : s[215]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[218], v33) : s[218]) : v33
  s[1060] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[157])
  s[1076] = v38
  const v39 = s[218] >= 15517 /* 2012-06-26 */
  s[1163] = v39
  const v40 = s[216] && v39 && s[215] <= 18318 /* 2020-02-26 */
  s[1077] = v40
  const v41 = s[216] && s[218] >= 18319 /* 2020-02-27 */ && s[215] <= 18858 /* 2021-08-19 */
  s[1078] = v41
  const v42 = f.sygMedCovid19 !== false && s[216]
  const v43 = f.sygMedCovid19 !== true && s[216]
  const v44 = v42 ? (v43 ? v26 : s[215]) : v8
  const v45 = v42 ? (v43 ? v28 : s[218]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[215], v44) : s[215]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[218], v45) : s[218]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[215], v50) : s[215]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[218], v51) : s[218]) : v51
  s[1061] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[157] || f.sygMedCovid19 !== true && s[157]))
  s[1079] = v56
  const v57 = s[216] && s[218] >= 18859 /* 2021-08-20 */ && s[215] <= 18953 /* 2021-11-22 */
  s[1080] = v57
  const v58 = s[216] && s[218] >= 18954 /* 2021-11-23 */ && s[215] <= 19051 /* 2022-02-28 */
  s[1081] = v58
  const v59 = s[216] && s[218] >= 19052 /* 2022-03-01 */ && s[219]
  s[1082] = v59
  const v60 = s[225] && v15
  s[1054] = v60
  const v61 = v20 && v15
  s[1070] = v61
  const v62 = v23 && v35
  s[1068] = v62
  const v63 = v40 && v35
  s[1066] = v63
  const v64 = v41 && v53
  s[1064] = v64
  const v65 = v57 && v35
  s[1062] = v65
  const v66 = v58 && v53
  s[1058] = v66
  const v67 = v59 && v35
  s[1059] = v67
  const v68 = v66 || v67
  s[1063] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[1065] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[1067] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[1069] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[1071] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[1055] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[1057] = v79
}

function svar_85(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[220] ? FIRST_DAY : s[1054] ? (s[1055] ? Math.min(s[1056], s[1057]) : s[1056]) : s[1057]
  s[2541] = SDL_41_1
  const v1 = s[1058] ? (s[1059] ? Math.max(s[1060], s[1061]) : s[1061]) : s[1060]
  const v2 = s[1062] ? (s[1063] ? Math.max(s[1060], v1) : s[1060]) : v1
  const v3 = s[1064] ? (s[1065] ? Math.max(s[1061], v2) : s[1061]) : v2
  const v4 = s[1066] ? (s[1067] ? Math.max(s[1060], v3) : s[1060]) : v3
  const v5 = s[1068] ? (s[1069] ? Math.max(s[1060], v4) : s[1060]) : v4
  const v6 = s[1070] ? (s[1071] ? Math.max(s[1072], v5) : s[1072]) : v5
  const SDL_41_1_hoej = s[220] ? NEVER : s[1054] ? (s[1055] ? Math.max(s[1072], v6) : s[1072]) : v6
  s[2542] = SDL_41_1_hoej
  const SDL_41_1_er = s[220] || s[1054] || s[1070] || s[1068] || s[1066] || s[1064] || s[1062] || s[1058] || s[1059]
  s[2543] = SDL_41_1_er
  const v9 = s[225] && s[1073]
  s[1212] = v9
  const v10 = s[1074] && s[1073]
  s[1213] = v10
  const SDL_41_1_ir = s[220] || v9 || v10 || s[1075] && s[1076] || s[1077] && s[1076] || s[1078] && s[1079] || s[1080] && s[1076] || s[1081] && s[1079] || s[1082] && s[1076] || s[221]
  s[2544] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[216] || !s[157] && s[215] === s[218]
  s[1164] = v12
  const v13 = s[1083] && s[1084] < NEVER
  const v14 = s[1083] && s[1085] >= NEVER
  const v15 = Math.max(s[215], shiftDays(s[1084], 1))
  const v16 = Math.max(s[218], shiftDays(s[1085], 1))
  const v17 = s[1083] && s[216]
  const v18 = s[1086] || s[157]
  const v19 = Math.max(s[215], v15)
  const v20 = Math.min(s[218], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[216]
  const v23 = s[1086] && v17 && s[216] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[215], v19) : s[215]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[218], v20) : s[218]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[1087] && s[1088] < NEVER
  const v30 = s[1087] && s[1089] >= NEVER
  const v31 = Math.max(s[215], shiftDays(s[1088], 1))
  const v32 = Math.max(s[218], shiftDays(s[1089], 1))
  const v33 = s[1087] && s[216]
  const v34 = s[1090] || s[157]
  const v35 = Math.max(s[215], v31)
  const v36 = Math.min(s[218], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[216]
  const v39 = s[1090] && v33 && s[216] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[215], v35) : s[215]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[218], v36) : s[218]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[216]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[215], SDL_41_1) : s[215]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[218], SDL_41_1_hoej) : s[218]) : SDL_41_1_hoej
  const v49 = s[239] && (v45 || v46)
  const v50 = s[241] && s[216]
  const v51 = v49 ? (v50 ? Math.min(s[215], v47) : v47) : s[215]
  const v52 = v49 ? (v50 ? Math.max(s[218], v48) : v48) : s[218]
  const v53 = s[240] && (v37 || v38 || v39)
  const v54 = s[242] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[227] && (v21 || v22 || v23)
  const v58 = s[226] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[227] && (v13 && v18 || v14 && s[157] || s[1086] && s[157] || s[1086] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[216] || !v17 && !s[216]) && (!v17 || s[215] === v15))) || s[226] && (s[240] && (v29 && v34 || v30 && s[157] || s[1090] && s[157] || s[1090] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[216] || !v33 && !s[216]) && (!v33 || s[215] === v31))) || s[242] && (s[239] && (f.arbejdsskade !== false && s[157] || f.arbejdsskade !== true && SDL_41_1_ir) || s[241] && s[157]))
  const SDL_33_1 = s[220] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[1108] = SDL_33_1
  const SDL_33_1_hoej = s[220] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[1109] = SDL_33_1_hoej
  const SDL_33_1_er = s[220] || s[225] && v59 || s[234] && v59
  s[1107] = SDL_33_1_er
  const SDL_33_1_ir = s[220] || s[225] && v60 || s[234] && v60 || s[221]
  s[1111] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[233] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[972] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[220] || s[225] && v66 || s[234] && v66
  s[1258] = SDL_56_1
  const SDL_56_1_nej = s[220] || s[225] && v65 || s[234] && v65
  s[1260] = SDL_56_1_nej
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v69 = SDL_33_1_er && s[2] >= SDL_33_1
  const v70 = SDL_33_1_er && s[0] < SDL_33_1_hoej || s[252]
  const v71 = SDL_33_1_ir && s[231]
  const v72 = SDL_56_1_nej || s[1091]
  const v73 = s[231] && s[157]
  const v74 = s[226] || s[1092] || (v70 || v71) && (v72 || v73) && (v70 || v72)
  const v75 = s[227] && s[1093] && ((v69 || SDL_33_1_ir) && s[1094] && (v69 || s[245]) || (SDL_56_1 || s[231]) && (s[1095] || s[157]) && (SDL_56_1 || s[1095]) || v71 && v73)
  const SDL_54_1 = s[220] || s[225] && v75 || s[234] && v75
  s[1096] = SDL_54_1
  const SDL_54_1_nej = s[220] || s[225] && v74 || s[234] && v74
  s[1097] = SDL_54_1_nej
}

function svar_86(f, s) {
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[3] || s[244] && s[1096] || s[243] && s[1096]
  s[2406] = SDL_21_5
  const SDL_21_5_nej = s[3] || s[244] && s[1097] || s[243] && s[1097]
  s[2407] = SDL_21_5_nej
  const SDL_21_5_ir = s[3] || s[244] && s[231] || s[243] && s[231]
  s[2408] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v3 = s[1] && s[0] <= 16687 /* 2015-09-09 */
  const v4 = s[2] >= 16688 /* 2015-09-10 */
  const v5 = f.ophoerErAfgjort !== false && s[1098]
  const SDL_24_1_ophoer = s[3] ? FIRST_DAY : v3 ? FIRST_DAY : v5 ? Math.max(s[1099], s[1100]) : NEVER
  s[2411] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[3] ? NEVER : v3 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[1101], s[1102])
  s[2412] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[3] || v3 || v4 && (v5 || f.ophoerErAfgjort !== true)
  s[2413] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[3] || v3 || v4 && f.ophoerErAfgjort !== false && s[1103]
  s[2414] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v10 = s[263] && s[265] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[1104] && (v10 || s[263] && s[267] >= 16252 /* 2014-07-01 */ && s[265] <= 2147483646)
  s[2415] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[1104] && (v10 || s[263] && s[267] >= 13332 /* 2006-07-03 */ && s[265] <= 16251 /* 2014-06-30 */)
  s[2416] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[1104] && (v10 || s[269] || s[263] && s[267] === NEVER) || s[1105] || s[269]
  s[2417] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v14 = s[216] && s[1106]
  const v15 = s[239] && s[216]
  const v16 = s[241] && s[1107]
  const SDL_24a_2 = v14 ? FIRST_DAY : v15 ? (v16 ? Math.min(s[215], s[1108]) : s[215]) : s[1108]
  s[2419] = SDL_24a_2
  const SDL_24a_2_hoej = v14 ? NEVER : v15 ? (v16 ? Math.max(s[218], s[1109]) : s[218]) : s[1109]
  s[2420] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[1110] && (v14 || s[247] && (v15 || v16))
  s[2421] = SDL_24a_2_er
  const SDL_24a_2_ir = s[1110] && (v14 || s[247] && (s[239] && s[157] || s[241] && s[1111]) || s[221]) || s[1112]
  s[2422] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[3] || s[375] && (s[1110] || s[1113]) && f.laegenVurdererLivstruende !== false
  s[2423] = SDL_24a_6
  const SDL_24a_6_nej = s[3] || s[1114] || s[375] && (s[1115] || f.laegenVurdererLivstruende !== true)
  s[2424] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[3] || s[375] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[1366] = SDL_24b_1
  const SDL_24b_1_nej = s[3] || s[1114] || s[375] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[2426] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v25 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v26 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v27 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v28 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v29 = shiftDays(v28, 56) >= v25
  const v30 = shiftDays(v27, 56) >= v26
  const SDL_24b_2 = s[430] ? FIRST_DAY : v29 ? (v30 ? v27 : Math.min(v25, v27)) : v25
  s[2427] = SDL_24b_2
  const SDL_24b_2_hoej = s[430] ? NEVER : v29 ? (v30 ? v28 : Math.max(v26, v28)) : v26
  s[2428] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[430] || SDL_24b_1_nej || s[3]
  s[2429] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v34 = s[243] && s[0] <= 15320 /* 2011-12-12 */
  const v35 = s[2] >= 15321 /* 2011-12-13 */ && s[1116]
  const v36 = Math.max(s[963], shiftDays(s[959], -1))
  const v37 = Math.max(s[964], shiftDays(s[961], -1))
  const v38 = shiftDays(monthStart(s[959]), -1)
  const v39 = shiftDays(monthStart(s[961]), -1)
  const v40 = s[244] && s[262]
  const v41 = v34 && s[262]
  const v42 = s[1117] && s[262]
  const v43 = v35 || v42
  const v44 = v35 ? FIRST_DAY : Math.min(s[264], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v36, v38) : v36) : v38)
  const v45 = v41 || v43
  const v46 = v41 ? (v43 ? Math.min(s[264], v44) : s[264]) : v44
  const SDL_25_2 = s[3] ? FIRST_DAY : v40 ? (v45 ? Math.min(s[264], v46) : s[264]) : v46
  s[2432] = SDL_25_2
  const v48 = v35 ? NEVER : Math.min(s[266], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v37, v39) : v37) : v39)
  const v49 = v41 ? (v43 ? Math.max(s[266], v48) : s[266]) : v48
  const SDL_25_2_hoej = s[3] ? NEVER : v40 ? (v45 ? Math.max(s[266], v49) : s[266]) : v49
  s[2433] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[3] || v40 || v41 || v35 || v42)
  s[2434] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[3] || s[244] && s[268] || v34 && s[268] || v35 || s[1117] && s[268]) || f.pensionTilkendt !== true
  s[2435] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v53 = s[216] && s[224] && s[1106]
  s[1121] = v53
  const SDL_26_1_uger = s[220] ? -Infinity : v53 || s[247] ? (s[247] ? 0 : 91) : 91
  s[2443] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[220] ? Infinity : s[225] ? 91 : v53 ? 91 : 0
  s[2444] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[220] || s[225] || v53 || s[247]
  s[2445] = SDL_26_1_uger_er
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v57 = SDL_26_1_uger_er && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= SDL_26_1_uger
  s[1122] = v57
  const v58 = SDL_26_1_uger_er && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < SDL_26_1_uger_hoej
  s[1123] = v58
  const v59 = s[252] || s[271]
  const v60 = s[231] && s[272]
  const v61 = v57 || s[1094] && (s[270] || s[272]) && (s[245] || s[270])
  const v62 = (v58 || s[231]) && (v59 || v60) && (v58 || v59)
  const v63 = s[231] && v60
  const v64 = f.ugerISammenhaengendeSygeperiode ?? 0
  s[1124] = v64
  const v65 = f.ugerISammenhaengendeSygeperiode ?? 7280
  s[1119] = v65
  const v66 = f.retErOpbrugt !== false && v65 > 364
  const SDL_26_1 = v66 && (s[220] || s[225] && v61 || v53 && v61 || s[247])
  s[2436] = SDL_26_1
  const SDL_26_1_nej = v66 && (s[220] || s[225] && v62 || v53 && v62)
  s[2437] = SDL_26_1_nej
  const SDL_26_1_ir = v66 && (s[220] || s[225] && v63 || v53 && v63 || s[221]) || f.retErOpbrugt !== true || v64 <= 364
  s[2438] = SDL_26_1_ir
}

function svar_87(f, s) {
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v0 = f.fravaer !== undefined ? s[1118] : ALL_DAYS
  const v1 = Math.max(s[265], 18330 /* 2020-03-09 */)
  const v2 = Math.max(s[267], 18330 /* 2020-03-09 */)
  const v3 = s[263] && v1 <= 18808 /* 2021-06-30 */
  const v4 = s[263] && s[267] >= 18330 /* 2020-03-09 */
  const v5 = s[263] && s[265] < 18330 /* 2020-03-09 */
  const v6 = s[263] && s[265] <= 18535 /* 2020-09-30 */
  const v7 = v5 || s[263] && s[267] > 18535 /* 2020-09-30 */
  const v8 = (v4 || s[269]) && (v6 || s[269]) && (v4 || v6)
  const v9 = v4 || countDays(s[150], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v10 = (v5 || s[269]) && countDays(v0, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v11 = v8 || v10
  const v12 = (v7 || s[269]) && v9
  const v13 = shiftDays(s[265], 1)
  s[1147] = v13
  const v14 = shiftDays(s[267], 1)
  s[1149] = v14
  const v15 = shiftDays(shiftMonths(v13, 3), -1)
  const v16 = shiftDays(shiftMonths(v14, 3), -1)
  const v17 = Math.max(v15, 18443 /* 2020-06-30 */)
  const v18 = Math.min(v16, 18443 /* 2020-06-30 */)
  const v19 = v8 && s[263]
  const v20 = s[269] && s[263] && v18 >= v17
  const v21 = v7 || v20
  const v22 = v7 ? 18443 /* 2020-06-30 */ : v17
  const v23 = v19 ? (v21 ? Math.min(v15, v22) : v15) : v22
  const v24 = v7 ? 18443 /* 2020-06-30 */ : v18
  const v25 = v19 ? (v21 ? Math.max(v16, v24) : v16) : v24
  const v26 = v8 && s[269]
  const v27 = v11 && (v19 || v7 || v20)
  const v28 = v12 && s[263]
  const v29 = v27 ? (v28 ? Math.min(s[265], v23) : v23) : s[265]
  const v30 = v27 ? (v28 ? Math.max(s[267], v25) : v25) : s[267]
  const v31 = v1 <= 2147483646
  const v32 = s[263] && v2 >= 18809 /* 2021-07-01 */ && v31
  const v33 = s[269] || s[263] && v2 === NEVER
  const v34 = v3 && (v27 || v28)
  const v35 = v32 && s[263]
  const SDL_26_1_covid_er = v34 || v35
  s[1128] = SDL_26_1_covid_er
  const SDL_26_1_covid = v34 ? (v35 ? Math.min(s[265], v29) : v29) : s[265]
  s[1126] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v34 ? (v35 ? Math.max(s[267], v30) : v30) : s[267]
  s[1127] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v3 && (v11 && (v26 || s[269] && !((!s[263] || !s[269] && v15 === v16) && s[263] && (!s[263] || v15 === 18443 /* 2020-06-30 */))) || v12 && s[269]) || v32 && s[269] || v33
  s[1129] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v40 = !s[263] || !s[269] && s[265] === s[267]
  s[1159] = v40
  const v41 = s[263] && v31
  const v42 = v10 ? 18352 /* 2020-03-31 */ : NEVER
  const v43 = v9 ? NEVER : 18352 /* 2020-03-31 */
  const v44 = Math.max(s[265], v42)
  const v45 = Math.min(s[267], v43)
  const v46 = s[269] && s[263] && v45 >= v44
  const v47 = v7 || v46
  const v48 = v7 ? (v46 ? Math.min(v42, v44) : v42) : v44
  const SDL_26_1_fra = v19 ? (v47 ? Math.min(s[265], v48) : s[265]) : v48
  s[2439] = SDL_26_1_fra
  const v50 = v7 ? (v46 ? Math.max(v43, v45) : v43) : v45
  const SDL_26_1_fra_hoej = v19 ? (v47 ? Math.max(s[267], v50) : s[267]) : v50
  s[2440] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v41 && (v19 || v7 || v46)
  s[2441] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v41 && (v26 || s[269] && !(v40 && v42 === v43 && s[263] && (!s[263] || s[265] === v42))) || v33
  s[2442] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v54 = f.retErOpbrugt !== false && s[1119] > 182 && s[1120]
  const SDL_26_2 = v54 && (s[220] || s[225] || s[1121] && s[1122] || s[247])
  s[2446] = SDL_26_2
  const SDL_26_2_nej = v54 && (s[220] || s[225] || s[1121] && s[1123])
  s[2447] = SDL_26_2_nej
  const SDL_26_2_ir = v54 && (s[220] || s[225] || s[1121] && s[231] || s[221]) || f.retErOpbrugt !== true || s[1124] <= 182 || s[1125]
  s[2448] = SDL_26_2_ir
}

function svar_88(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1126])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1127])
  const v2 = s[1128] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[1128] && s[263]
  const v4 = v3 && s[265] < s[1127]
  const v5 = s[1128] && s[1127] >= 18443 /* 2020-06-30 */
  const v6 = s[1128] && s[1126] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[1129]) && (v6 || s[1129]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[1126], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[1127], 1), 3), -1)
  const v10 = Math.max(s[1126], v8)
  const v11 = Math.min(s[1127], v9)
  const v12 = (v4 || s[1129] || s[269]) && (v7 || s[1129]) && (v4 || v7) && s[1128]
  const v13 = (v3 && s[267] >= s[1126] || s[1128] && s[1126] < 18443 /* 2020-06-30 */ || s[1128] && s[1127] > 18535 /* 2020-09-30 */) && s[1128]
  const v14 = s[1129] && s[1128] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[1126], v10) : s[1126]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[1127], v11) : s[1127]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[1128] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[1128]
  const SDL_26_3_covid_er = v21 || v22
  s[2451] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[1126], v17) : v17) : s[1126]
  s[2449] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[1127], v19) : v19) : s[1127]
  s[2450] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[1129] || v20 && s[1129] || s[1129] || s[1128] && v1 === NEVER
  s[2452] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[1130], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[1130] < 18330 /* 2020-03-09 */ || s[1131] > 18535 /* 2020-09-30 */
  const v29 = s[1131] >= 18330 /* 2020-03-09 */ && s[1130] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[1130], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[1131], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[1130], v34) : v34) : s[1130]
  const v37 = v29 ? (v28 ? Math.max(s[1131], v35) : v35) : s[1131]
  const v38 = Math.max(s[1131], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[1130], v36) : v36) : s[1130]
  s[2453] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[1131], v37) : v37) : s[1131]
  s[2454] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[1131] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[1130] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[1135] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[1134] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[1132] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[1133] = SDL_26a_3_covid_hoej
  // SDL.26c.covid: Covid-forlængelse i 1 måned, oktober 2020 (SDL § 26 c, stk. 1-2)
  const v55 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid)
  const v56 = Math.max(18330 /* 2020-03-09 */, SDL_26_3_covid_hoej)
  const v57 = SDL_26_3_covid_er && v55 <= 18808 /* 2021-06-30 */
  const v58 = SDL_26_3_covid_er && SDL_26_3_covid_hoej >= 18535 /* 2020-09-30 */
  const v59 = SDL_26_3_covid_er && SDL_26_3_covid <= 18566 /* 2020-10-31 */
  const v60 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid, 1), 1), -1)
  const v61 = shiftDays(shiftMonths(shiftDays(SDL_26_3_covid_hoej, 1), 1), -1)
  const v62 = Math.max(SDL_26_3_covid, v60)
  const v63 = Math.min(SDL_26_3_covid_hoej, v61)
  const v64 = (v58 || SDL_26_3_covid_ir) && (v59 || SDL_26_3_covid_ir) && (v58 || v59) && SDL_26_3_covid_er
  const v65 = (SDL_26_3_covid_er && SDL_26_3_covid < 18535 /* 2020-09-30 */ || SDL_26_3_covid_er && SDL_26_3_covid_hoej > 18566 /* 2020-10-31 */) && SDL_26_3_covid_er
  const v66 = SDL_26_3_covid_ir && SDL_26_3_covid_er && v63 >= v62
  const v67 = v65 || v66
  const v68 = v65 ? (v66 ? Math.min(SDL_26_3_covid, v62) : SDL_26_3_covid) : v62
  const v69 = v64 ? (v67 ? Math.min(v60, v68) : v60) : v68
  const v70 = v65 ? (v66 ? Math.max(SDL_26_3_covid_hoej, v63) : SDL_26_3_covid_hoej) : v63
  const v71 = v64 ? (v67 ? Math.max(v61, v70) : v61) : v70
  const v72 = SDL_26_3_covid_er && v56 >= 18809 /* 2021-07-01 */ && v55 <= 2147483646
  const v73 = v57 && (v64 || v65 || v66)
  const v74 = v72 && SDL_26_3_covid_er
  const SDL_26c_covid_er = v73 || v74
  s[1136] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[1137] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[1138] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[1139] = SDL_26c_covid_ir
}

function svar_89(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1132])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1133])
  const v2 = s[1134] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[1134] && s[1133] >= 18535 /* 2020-09-30 */
  const v4 = s[1134] && s[1132] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[1132], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[1133], 1), 1), -1)
  const v7 = Math.max(s[1132], v5)
  const v8 = Math.min(s[1133], v6)
  const v9 = (v3 || s[1135]) && (v4 || s[1135]) && (v3 || v4) && s[1134]
  const v10 = (s[1134] && s[1132] < 18535 /* 2020-09-30 */ || s[1134] && s[1133] > 18566 /* 2020-10-31 */) && s[1134]
  const v11 = s[1135] && s[1134] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[1132], v7) : s[1132]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[1133], v8) : s[1133]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[1134] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[1134]
  const SDL_26d_covid_er = v18 || v19
  s[2457] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[1132], v14) : v14) : s[1132]
  s[2455] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[1133], v16) : v16) : s[1133]
  s[2456] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[1135] || v17 && s[1135] || s[1135] || s[1134] && v1 === NEVER
  s[2458] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[1136]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[1137], SDL_26d_covid) : SDL_26d_covid) : s[1137]
  const v28 = v24 ? (v25 ? Math.max(s[1138], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[1138]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[1139]
  const v30 = Math.max(18330 /* 2020-03-09 */, v27)
  const v31 = Math.max(18330 /* 2020-03-09 */, v28)
  const v32 = v26 && v30 <= 18808 /* 2021-06-30 */
  const v33 = shiftDays(v27, 1)
  const v34 = shiftDays(v28, 1)
  const v35 = v26 && v34 >= 18567 /* 2020-11-01 */
  const v36 = v26 && v33 <= 18658 /* 2021-01-31 */
  const v37 = shiftDays(shiftMonths(v33, 3), -1)
  const v38 = shiftDays(shiftMonths(v34, 3), -1)
  const v39 = Math.max(v27, v37)
  const v40 = Math.min(v28, v38)
  const v41 = (v35 || v29) && (v36 || v29) && (v35 || v36) && v26
  const v42 = (v26 && v33 < 18567 /* 2020-11-01 */ || v26 && v34 > 18658 /* 2021-01-31 */) && v26
  const v43 = v29 && v26 && v40 >= v39
  const v44 = v42 || v43
  const v45 = v42 ? (v43 ? Math.min(v27, v39) : v27) : v39
  const v46 = v41 ? (v44 ? Math.min(v37, v45) : v37) : v45
  const v47 = v42 ? (v43 ? Math.max(v28, v40) : v28) : v40
  const v48 = v41 ? (v44 ? Math.max(v38, v47) : v38) : v47
  const v49 = v26 && v31 >= 18809 /* 2021-07-01 */ && v30 <= 2147483646
  const v50 = v32 && (v41 || v42 || v43)
  const v51 = v49 && v26
  const SDL_26f_covid_er = v50 || v51
  s[1142] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[1140] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[1141] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[1143] = SDL_26f_covid_ir
}

function svar_90(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1140])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1141])
  const v2 = s[1142] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[1140], 1)
  const v4 = shiftDays(s[1141], 1)
  const v5 = s[1142] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[1142] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[1140], v7)
  const v10 = Math.min(s[1141], v8)
  const v11 = (v5 || s[1143]) && (v6 || s[1143]) && (v5 || v6) && s[1142]
  const v12 = (s[1142] && v3 < 18659 /* 2021-02-01 */ || s[1142] && v4 > 18686 /* 2021-02-28 */) && s[1142]
  const v13 = s[1143] && s[1142] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[1140], v9) : s[1140]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[1141], v10) : s[1141]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[1142] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[1142]
  const SDL_26g_covid_er = v20 || v21
  s[2461] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[1140], v16) : v16) : s[1140]
  s[2459] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[1141], v18) : v18) : s[1141]
  s[2460] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[1143] || v19 && s[1143] || s[1143] || s[1142] && v1 === NEVER
  s[2462] = SDL_26g_covid_ir
  // SDL.26h.covid: Covid-forlængelse i stedet for jobafklaring, § 26 h (SDL § 26 h, stk. 1)
  const v26 = Math.max(18330 /* 2020-03-09 */, SDL_26g_covid)
  const v27 = Math.max(18330 /* 2020-03-09 */, SDL_26g_covid_hoej)
  const v28 = SDL_26g_covid_er && v26 <= 18808 /* 2021-06-30 */
  const v29 = shiftDays(SDL_26g_covid, 1)
  const v30 = shiftDays(SDL_26g_covid_hoej, 1)
  const v31 = SDL_26g_covid_er && v30 >= 18687 /* 2021-03-01 */
  const v32 = SDL_26g_covid_er && v29 <= 18747 /* 2021-04-30 */
  const v33 = shiftDays(shiftMonths(v29, 2), -1)
  const v34 = shiftDays(shiftMonths(v30, 2), -1)
  const v35 = Math.max(SDL_26g_covid, v33)
  const v36 = Math.min(SDL_26g_covid_hoej, v34)
  const v37 = (v31 || SDL_26g_covid_ir) && (v32 || SDL_26g_covid_ir) && (v31 || v32) && SDL_26g_covid_er
  const v38 = (SDL_26g_covid_er && v29 < 18687 /* 2021-03-01 */ || SDL_26g_covid_er && v30 > 18747 /* 2021-04-30 */) && SDL_26g_covid_er
  const v39 = SDL_26g_covid_ir && SDL_26g_covid_er && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(SDL_26g_covid, v35) : SDL_26g_covid) : v35
  const v42 = v37 ? (v40 ? Math.min(v33, v41) : v33) : v41
  const v43 = v38 ? (v39 ? Math.max(SDL_26g_covid_hoej, v36) : SDL_26g_covid_hoej) : v36
  const v44 = v37 ? (v40 ? Math.max(v34, v43) : v34) : v43
  const v45 = SDL_26g_covid_er && v27 >= 18809 /* 2021-07-01 */ && v26 <= 2147483646
  const v46 = v28 && (v37 || v38 || v39)
  const v47 = v45 && SDL_26g_covid_er
  const SDL_26h_covid_er = v46 || v47
  s[2465] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[2463] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[2464] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[2466] = SDL_26h_covid_ir
  // SDL.26i.covid: Covid-forlængelse i stedet for jobafklaring, § 26 i (SDL § 26 i, stk. 1)
  const v52 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid)
  const v53 = Math.max(18330 /* 2020-03-09 */, SDL_26h_covid_hoej)
  const v54 = SDL_26h_covid_er && v52 <= 18808 /* 2021-06-30 */
  const v55 = shiftDays(SDL_26h_covid, 1)
  const v56 = shiftDays(SDL_26h_covid_hoej, 1)
  const v57 = SDL_26h_covid_er && v56 >= 18748 /* 2021-05-01 */
  const v58 = SDL_26h_covid_er && v55 <= 18808 /* 2021-06-30 */
  const v59 = shiftDays(shiftMonths(v55, 2), -1)
  const v60 = shiftDays(shiftMonths(v56, 2), -1)
  const v61 = Math.max(SDL_26h_covid, v59)
  const v62 = Math.min(SDL_26h_covid_hoej, v60)
  const v63 = (v57 || SDL_26h_covid_ir) && (v58 || SDL_26h_covid_ir) && (v57 || v58) && SDL_26h_covid_er
  const v64 = (SDL_26h_covid_er && v55 < 18748 /* 2021-05-01 */ || SDL_26h_covid_er && v56 > 18808 /* 2021-06-30 */) && SDL_26h_covid_er
  const v65 = SDL_26h_covid_ir && SDL_26h_covid_er && v62 >= v61
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(SDL_26h_covid, v61) : SDL_26h_covid) : v61
  const v68 = v63 ? (v66 ? Math.min(v59, v67) : v59) : v67
  const v69 = v64 ? (v65 ? Math.max(SDL_26h_covid_hoej, v62) : SDL_26h_covid_hoej) : v62
  const v70 = v63 ? (v66 ? Math.max(v60, v69) : v60) : v69
  const v71 = SDL_26h_covid_er && v53 >= 18809 /* 2021-07-01 */ && v52 <= 2147483646
  const v72 = v54 && (v63 || v64 || v65)
  const v73 = v71 && SDL_26h_covid_er
  const SDL_26i_covid_er = v72 || v73
  s[2469] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[2467] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[2468] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[2470] = SDL_26i_covid_ir
}

function svar_91(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[190] && s[195] && s[192] <= 14691 /* 2010-03-23 */
  const v1 = s[190] && s[191] >= 14692 /* 2010-03-24 */ && s[1144]
  const SDL_27_1_2_uger = s[194] ? -Infinity : v0 ? 182 : v1 ? 273 : s[198] ? 273 : 483
  s[2477] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[194] ? Infinity : v1 || s[1145] ? (s[1145] ? (s[199] ? 483 : 273) : 273) : 182
  s[2478] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[194] || v0 || v1 || s[198] || s[199]
  s[2479] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[190] && s[195] && s[193]
  const v6 = s[269] || s[209]
  const SDL_27_1_2_slut_er = s[194] || v5 && s[263] && SDL_27_1_2_uger_er
  s[2475] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[194] ? FIRST_DAY : shiftDays(s[265], SDL_27_1_2_uger)
  s[2473] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[194] ? NEVER : shiftDays(s[267], SDL_27_1_2_uger_hoej)
  s[2474] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[194] || v5 && v6 || s[196]
  s[2476] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[263] && s[1146]
  const SDL_27_1_3_slut = s[194] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[1147], s[1148])
  s[2480] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[194] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[1149], s[1150])
  s[2481] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[194] || s[197] && v12 || s[214] && v12
  s[2482] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[194] || s[197] && v6 || s[214] && v6 || s[196]
  s[2483] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[265], 182)
  const v18 = s[198] && s[263]
  const v19 = s[1151] || s[1152]
  const v20 = s[1152] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[194] ? FIRST_DAY : s[197] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[2484] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[194] ? NEVER : s[197] ? NEVER : v19 ? NEVER : shiftDays(s[267], 182)
  s[2485] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[194] || s[197] || v18 || s[1151] || s[1152]
  s[2486] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[194] || s[197] || s[198] && s[269] || s[1152] || s[196]
  s[2487] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[200] || s[204] || s[205] || s[1153]
  const v26 = s[1154] && s[1155] && s[1156] && s[1157] && (s[206] || s[208] || s[210] || s[1158])
  const v27 = Math.max(s[265], SDL_27_1_2_slut)
  const v28 = Math.min(s[267], SDL_27_1_2_slut_hoej)
  const v29 = s[201] && SDL_27_1_2_slut_er
  const v30 = s[211] && s[263]
  const v31 = s[209] && SDL_27_1_2_slut_er && s[263] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[265], v27) : s[265]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[267], v28) : s[267]) : v28
  const v35 = Math.max(s[265], SDL_27_1_3_slut)
  const v36 = Math.min(s[267], SDL_27_1_3_slut_hoej)
  const v37 = s[202] && SDL_27_1_3_slut_er
  const v38 = s[212] && s[263]
  const v39 = s[209] && SDL_27_1_3_slut_er && s[263] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[265], v35) : s[265]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[267], v36) : s[267]) : v36
  const v43 = Math.max(s[265], SDL_27_1_4_slut)
  const v44 = Math.min(s[267], SDL_27_1_4_slut_hoej)
  const v45 = s[203] && SDL_27_1_4_slut_er
  const v46 = s[213] && s[263]
  const v47 = s[207] && SDL_27_1_4_slut_er && s[263] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[265], v43) : s[265]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[267], v44) : s[267]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[201] && SDL_27_1_2_slut_ir || s[211] && s[269] || s[209] && SDL_27_1_2_slut_ir && s[269] || s[209] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[1159] && (SDL_27_1_2_slut_er && s[263] || !SDL_27_1_2_slut_er && !s[263]) && (!SDL_27_1_2_slut_er || s[265] === SDL_27_1_2_slut)) || s[202] && SDL_27_1_3_slut_ir || s[212] && s[269] || s[209] && SDL_27_1_3_slut_ir && s[269] || s[209] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[1159] && (SDL_27_1_3_slut_er && s[263] || !SDL_27_1_3_slut_er && !s[263]) && (!SDL_27_1_3_slut_er || s[265] === SDL_27_1_3_slut)) || s[203] && SDL_27_1_4_slut_ir || s[213] && s[269] || s[207] && SDL_27_1_4_slut_ir && s[269] || s[207] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[1159] && (SDL_27_1_4_slut_er && s[263] || !SDL_27_1_4_slut_er && !s[263]) && (!SDL_27_1_4_slut_er || s[265] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[1160] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[1160] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[194] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[2491] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[194] ? NEVER : v25 ? NEVER : v52
  s[2492] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[270] && (s[194] || s[197] && v57 || s[214] && v57)
  s[2493] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[270] && (s[194] || s[197] && v58 || s[214] && v58 || s[196]) || s[1161]
  s[2494] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[1120] && (s[151] || s[158] || s[159] && f.laegenVenterArbejdeInden26Uger !== false)
  s[2495] = SDL_29_1
  const SDL_29_1_nej = s[1120] && (s[151] || s[158] || s[159] && f.laegenVenterArbejdeInden26Uger !== true)
  s[2496] = SDL_29_1_nej
  const SDL_29_1_ir = s[1120] && (s[151] || s[158] || s[160]) || s[1125]
  s[2497] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[3] ? FIRST_DAY : Math.max(s[147], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[2498] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[3] ? NEVER : Math.max(s[148], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[2499] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[3] || f.sygUnderAftaltFri !== true
  s[2500] = SDL_30_1_fri_ir
}

function svar_92(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[216]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[215], v0) : s[215]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[218], v1) : s[218]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[157]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[216]
  const v9 = v7 ? (v8 ? Math.min(s[215], v4) : v4) : s[215]
  const v10 = v7 ? (v8 ? Math.max(s[218], v5) : v5) : s[218]
  const v11 = f.sygemeldtITide !== false && s[216]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[157] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[157])
  const SDL_35_2 = s[220] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[215], v9) : s[215]) : v9
  s[2510] = SDL_35_2
  const SDL_35_2_hoej = s[220] ? NEVER : v11 ? (v12 ? Math.max(s[218], v10) : s[218]) : v10
  s[2511] = SDL_35_2_hoej
  const SDL_35_2_er = s[232] && (s[220] || s[225] && v13 || s[234] && v13)
  s[2512] = SDL_35_2_er
  const SDL_35_2_ir = s[232] && (s[220] || s[225] && v14 || s[234] && v14 || s[221]) || s[233] || s[231]
  s[2513] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[216] && s[217] && s[1162]
  const v20 = s[216] && s[1163] && s[219]
  s[1192] = v20
  const SDL_35_3 = s[220] ? FIRST_DAY : v19 ? FIRST_DAY : s[215]
  s[2514] = SDL_35_3
  const SDL_35_3_hoej = s[220] ? NEVER : v19 ? NEVER : s[218]
  s[2515] = SDL_35_3_hoej
  const SDL_35_3_er = s[240] && (s[220] || v19 || v20 && s[216])
  s[2516] = SDL_35_3_er
  const SDL_35_3_ir = s[240] && (s[220] || v19 || v20 && s[157] || s[221]) || s[242]
  s[2517] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[1197] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[1198] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[215], v25) : s[215]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[218], v26) : s[218]) : v26
  const v31 = Math.max(s[215], v29)
  const v32 = Math.min(s[218], v30)
  const v33 = v27 && s[216]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[216] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[220] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[215], v37) : s[215]) : v37
  s[2518] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[220] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[218], v38) : s[218]) : v38
  s[2519] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[240] && (s[220] || v19 || v20 && (v33 || v34 || v35))
  s[2520] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[240] && (s[220] || v19 || v20 && (v27 && s[157] || v28 && v6 || SDL_35_3_ir && s[157] && v6 || SDL_35_3_ir && !(s[1164] && (!v3 || !v6 && v29 === v30) && (s[216] && v3 || !s[216] && !v3) && (!s[216] || s[215] === v29))) || s[221]) || s[242]
  s[2521] = SDL_35_3_fra_ir
}

function svar_93(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1185] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[1170] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[1168] = v4
  const v5 = shiftDays(v3, 7)
  s[1188] = v5
  const v6 = shiftDays(v4, 7)
  s[1190] = v6
  const v7 = shiftDays(s[215], 7)
  s[1207] = v7
  const v8 = shiftDays(s[218], 7)
  s[1208] = v8
  const v9 = v2 && s[216]
  s[1186] = v9
  const v10 = v1 || v9
  s[1191] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[157]
  s[1196] = v13
  const v14 = s[215] <= 15426 /* 2012-03-27 */
  s[1182] = v14
  const v15 = s[216] && s[224] && v14
  s[1173] = v15
  const v16 = s[218] >= 15427 /* 2012-03-28 */
  s[1171] = v16
  const v17 = s[216] && v16 && s[1162]
  s[1193] = v17
  const v18 = s[216] && s[1163] && s[235]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[215], 21)
  s[1183] = v21
  const v22 = shiftDays(s[218], 21)
  s[1184] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[1092] && s[216]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[1093] ? NEVER : v22
  const v28 = v2 && (s[1093] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[240] && s[216]
  const v32 = s[242] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[242] && v2 && s[1092] && s[157]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[1165] && s[216]
  const v40 = s[1166] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[1165] && s[157]
  const v44 = s[240] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[240] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[240] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[1166] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[225] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[238] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[220] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[2522] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[220] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[2523] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[1172] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[1174] = v66
  const SDL_38_1_er = v65 && (s[220] || v52 || v53 || v17 || v54 || v55)
  s[2524] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[220] || s[225] && v13 || v15 && v13 || v17 || v18 && (v43 || s[1166] && f.underretningsbrevSendt !== true && (s[240] && s[157] || v35)) || s[238] && (v43 || s[1166] && f.underretningsbrevSendt !== true && v35) || s[221]) || v66
  s[2525] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[1167] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[1169] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[220] || s[225] && v71 || s[234] && v71)
  s[1175] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[220] || s[225] && v72 || s[234] && v72)
  s[1176] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[220] || s[225] && SDL_38_1_ir || s[234] && SDL_38_1_ir || s[221]) || v66
  s[1177] = SDL_38_7_tide_ir
}

function svar_94(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[216] && s[995] >= s[1167] || s[157]) && f.undskyldendeForhold !== false || s[227] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[1168], 28) >= s[1167]
  const v1 = (s[216] && s[994] < s[1169] || f.undskyldendeForhold !== true) && (s[226] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[1170], 28) < s[1169])
  const v2 = s[216] && s[1171] && s[215] <= 19722 /* 2023-12-31 */
  const v3 = s[216] && s[218] >= 19723 /* 2024-01-01 */ && s[219]
  const SDL_38_8 = s[1172] && (s[220] || s[225] && v0 || s[1173] && v0 || v2 && v0 || v3 && v0)
  s[2530] = SDL_38_8
  const SDL_38_8_nej = s[1172] && (s[220] || s[225] && v1 || s[1173] && v1 || v2 && v1 || v3 && v1)
  s[2531] = SDL_38_8_nej
  const SDL_38_8_ir = s[1172] && s[231] || s[1174]
  s[2532] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[215], s[1167])
  const v8 = Math.min(s[218], s[1169])
  const v9 = SDL_38_8 && s[216]
  const v10 = SDL_38_8_ir && s[216] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[1167], v7) : s[1167]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[215], v12) : s[215]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[1169], v8) : s[1169]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[218], v14) : s[218]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[157] || SDL_38_8_ir && !(s[1164] && s[1167] === s[1169] && s[216] && (!s[216] || s[215] === s[1167]))
  const v18 = Math.max(s[215], v13)
  const v19 = Math.min(s[218], v15)
  const v20 = s[1175] && s[216]
  const v21 = s[1176] && v16
  const v22 = s[1177] && s[216] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[1175] && s[157] || s[1176] && v17 || s[1177] && s[157] && v17 || s[1177] && !(s[1164] && (!v16 || !v17 && v13 === v15) && (s[216] && v16 || !s[216] && !v16) && (!s[216] || s[215] === v13))
  const SDL_38_7 = s[220] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[215], v24) : s[215]) : v24
  s[2526] = SDL_38_7
  const SDL_38_7_hoej = s[220] ? NEVER : v20 ? (v23 ? Math.max(s[218], v25) : s[218]) : v25
  s[2527] = SDL_38_7_hoej
  const SDL_38_7_er = s[1172] && (s[220] || s[225] && v26 || s[1173] && v26 || v2 && v26 || v3 && v26)
  s[2528] = SDL_38_7_er
  const SDL_38_7_ir = s[1172] && (s[220] || s[225] && v27 || s[1173] && v27 || v2 && v27 || v3 && v27 || s[221]) || s[1174]
  s[2529] = SDL_38_7_ir
}

function svar_95(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[969] && s[152] >= s[1178]
  const v1 = s[969] && s[153] < s[1179]
  const v2 = shiftDays(s[215], 28)
  s[1266] = v2
  const v3 = shiftDays(s[218], 28)
  s[1267] = v3
  const v4 = s[1093] && s[216]
  const v5 = v4 || s[1092]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[1092] ? NEVER : v3
  const v8 = s[1093] && s[157]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[973] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[973] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[216] && s[224] && s[1180]
  const v18 = s[216] && s[1181] && s[1182]
  const v19 = s[216] && s[152] >= s[1183]
  s[1272] = v19
  const v20 = s[216] && s[153] < s[1184]
  s[1268] = v20
  const v21 = v19 && v5
  const v22 = s[157] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[1185] ? (s[1186] ? Math.min(s[1187], s[1188]) : s[1188]) : s[1187]
  const v30 = s[1185] ? (s[1186] ? Math.max(s[1189], s[1190]) : s[1190]) : s[1189]
  const v31 = v0 && s[1191]
  const v32 = s[973] && s[1191] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[216]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[225] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[1192] && (v36 || v37)
  const v42 = s[1193] || v41
  const v43 = s[1193] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[1194], v33) : s[1194]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[220] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[2533] = SDL_40_1
  const v49 = s[1193] ? NEVER : v36 ? (v37 ? Math.max(s[1195], v35) : s[1195]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[220] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[2534] = SDL_40_1_hoej
  const SDL_40_1_er = s[227] && (s[220] || v38 || v39 || v40 || s[1193] || v41)
  s[2535] = SDL_40_1_er
  const SDL_40_1_ir = s[227] && (s[220] || s[225] && v16 || v17 && v16 || v18 && (v19 && v8 || s[157] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[1193] || s[1192] && (v27 && s[157] || v28 && (v0 && s[1196] || s[973] && !((!s[1191] || !s[1196] && v29 === v30) && s[1191] && (!s[1191] || v29 === NEVER)))) || s[221]) || s[226]
  s[2536] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[216] && s[1163] && s[215] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[1197], 7)
  const v57 = shiftDays(s[1198], 7)
  const v58 = s[216] && s[218] >= 16249 /* 2014-06-28 */ && s[215] <= 16658 /* 2015-08-11 */
  const v59 = s[216] && s[218] >= 16659 /* 2015-08-12 */ && s[219]
  const v60 = shiftDays(s[1197], 21)
  const v61 = shiftDays(s[1198], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[1193] || v55 || v63
  const SDL_40a_1 = s[220] ? FIRST_DAY : s[1173] || v65 ? (v65 ? (s[1193] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[2537] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[220] ? NEVER : s[225] ? NEVER : s[1173] ? NEVER : s[1193] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[2538] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[240] && (s[220] || s[225] || s[1173] || s[1193] || v55 || v58 || v59)
  s[2539] = SDL_40a_1_er
  const SDL_40a_1_ir = s[240] && (s[220] || s[1193] || v58 || s[221]) || s[242]
  s[2540] = SDL_40a_1_ir
  // SDL.42.1.ved-siden-af: Sygedagpenge også for virksomheden ved siden af jobbet (SDL § 42, stk. 1)
  const v71 = s[216] && s[217] && s[215] <= 19265 /* 2022-09-30 */
  const v72 = s[216] && s[218] >= 19266 /* 2022-10-01 */ && s[219]
  const v73 = s[227] && f.driverVirksomhedVedSidenAf !== false
  const SDL_42_1_ved_siden_af = v73 && (s[220] || v71 && s[1199] || v72 && s[1199])
  s[2545] = SDL_42_1_ved_siden_af
  const SDL_42_1_ved_siden_af_nej = v73 && (s[220] || v71 && s[1200] || v72 && s[1200])
  s[2546] = SDL_42_1_ved_siden_af_nej
  const SDL_42_1_ved_siden_af_ir = v73 && (s[220] || v71 && s[231] || v72 && s[231] || s[221]) || s[226] || f.driverVirksomhedVedSidenAf !== true
  s[2547] = SDL_42_1_ved_siden_af_ir
}

function svar_96(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[1201], 7)
  const v1 = shiftDays(s[1202], 7)
  const v2 = s[1203] ? (s[1204] ? Math.min(s[1183], v0) : v0) : s[1183]
  const v3 = s[1203] ? (s[1204] ? Math.max(s[1184], v1) : v1) : s[1184]
  const v4 = s[1205] ? (s[1206] ? Math.min(s[1207], v2) : s[1207]) : v2
  const v5 = s[1205] ? (s[1206] ? Math.max(s[1208], v3) : s[1208]) : v3
  const v6 = s[216] && s[1209] && s[219]
  const v7 = f.aftaleForSelvstaendig !== true && s[1210]
  const v8 = s[1211] ? (v7 ? Math.min(s[1207], v4) : s[1207]) : v4
  const v9 = s[1211] ? (v7 ? Math.max(s[1208], v5) : s[1208]) : v5
  const v10 = v6 && (s[1211] || v7)
  const v11 = s[1070] || v10
  const v12 = s[1070] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[220] ? FIRST_DAY : s[1054] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[2548] = SDL_43_1
  const v14 = s[1070] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[220] ? NEVER : s[1054] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[2549] = SDL_43_1_hoej
  const SDL_43_1_er = s[239] && (s[220] || s[1054] || s[1070] || v10)
  s[2550] = SDL_43_1_er
  const SDL_43_1_ir = s[239] && (s[220] || s[1212] || s[1213] || v6 && (s[1214] || f.aftaleForSelvstaendig !== true && s[1073]) || s[221]) || s[241]
  s[2551] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[216] && s[994] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[216] && s[995] >= v18 || s[157]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[216] && s[224] && s[215] <= 15111 /* 2011-05-17 */
  s[1263] = v24
  const v25 = s[216] && s[218] >= 15112 /* 2011-05-18 */ && s[215] <= 15207 /* 2011-08-21 */
  s[1264] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[216] && s[218] >= 15208 /* 2011-08-22 */ && s[219]
  s[1265] = v28
  const SDL_43_5 = s[239] && (s[220] || s[225] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[2559] = SDL_43_5
  const SDL_43_5_nej = s[239] && (s[220] || s[225] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[2560] = SDL_43_5_nej
  const SDL_43_5_ir = s[239] && s[231] || s[241]
  s[2561] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[215], v18)
  const v35 = Math.min(s[218], v19)
  const v36 = SDL_43_5 && s[216]
  const v37 = SDL_43_5_ir && s[216] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[215], v39) : s[215]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[218], v41) : s[218]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[157] || SDL_43_5_ir && !(s[1164] && v18 === v19 && s[216] && (!s[216] || s[215] === v18))
  const v45 = Math.max(s[215], v40)
  const v46 = Math.min(s[218], v42)
  const v47 = v32 && s[216]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[216] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[157] || v33 && v44 || SDL_43_1_ir && s[157] && v44 || SDL_43_1_ir && !(s[1164] && (!v43 || !v44 && v40 === v42) && (s[216] && v43 || !s[216] && !v43) && (!s[216] || s[215] === v40))
  const SDL_43_4 = s[220] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[215], v51) : s[215]) : v51
  s[2552] = SDL_43_4
  const SDL_43_4_hoej = s[220] ? NEVER : v47 ? (v50 ? Math.max(s[218], v52) : s[218]) : v52
  s[2553] = SDL_43_4_hoej
  const SDL_43_4_er = s[239] && (s[220] || s[225] && v53 || s[234] && v53)
  s[2554] = SDL_43_4_er
  const SDL_43_4_ir = s[239] && (s[220] || s[225] && v54 || s[234] && v54 || s[221]) || s[241]
  s[2555] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[239] && (s[220] || s[225] && v32 || s[234] && v32)
  s[2556] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[239] && (s[220] || s[225] && v33 || s[234] && v33)
  s[2557] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[239] && (s[220] || s[225] && SDL_43_1_ir || s[234] && SDL_43_1_ir || s[221]) || s[241]
  s[2558] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[3] ? -Infinity : s[1215] ? (s[1216] ? 0 : 5500) : 8500
  s[2562] = SDL_45_4
  const SDL_45_4_hoej = s[3] ? Infinity : s[1217] ? 8500 : s[1203] ? 5500 : 0
  s[2563] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[3] ? -Infinity : f.dagpengePrUge ?? 0
  s[1242] = SDL_51_1
  const SDL_51_1_hoej = s[3] ? Infinity : f.dagpengePrUge ?? 2000000
  s[1243] = SDL_51_1_hoej
}

function svar_97(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[1262] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[1261] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = quotient([s[56], 2], [3], 'nærmeste', 100)
  const v6 = quotient([s[57], 2], [3], 'nærmeste', 100)
  const v7 = Math.max(v3, s[58] ? Math.min(v5, v6) : -Infinity)
  const v8 = Math.max(v4, s[58] ? Math.max(v5, v6) : Infinity)
  const v9 = v2 && !(!s[58] && s[59])
  const v10 = v1 || v9
  const v11 = v2 && s[60] || s[1218]
  const SDL_52_1 = s[3] ? -Infinity : Math.min(s[56], v1 ? (v9 ? Math.min(v3, v7) : v3) : v7)
  s[1236] = SDL_52_1
  const SDL_52_1_hoej = s[3] ? Infinity : Math.min(s[57], v1 ? (v9 ? Math.max(v4, v8) : v4) : v8)
  s[1238] = SDL_52_1_hoej
  const SDL_52_1_er = s[3] || s[244] && v10 || s[243] && v10
  s[2576] = SDL_52_1_er
  const SDL_52_1_ir = s[3] || s[244] && v11 || s[243] && v11
  s[2577] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v16 = s[1] && s[0] <= 14691 /* 2010-03-23 */
  const v17 = s[2] >= 14692 /* 2010-03-24 */ && s[1001]
  const v18 = SDL_52_1 > -Infinity && SDL_52_1_hoej < Infinity
  const v19 = quotient([SDL_52_1, 3], [4], 'nærmeste', 1)
  const v20 = quotient([SDL_52_1_hoej, 3], [4], 'nærmeste', 1)
  const v21 = v18 ? Math.min(v19, v20) : -Infinity
  const v22 = v18 ? Math.max(v19, v20) : Infinity
  const v23 = SDL_52_1_er && !(!v18 && (!SDL_52_1_er || !SDL_52_1_ir && SDL_52_1 === SDL_52_1_hoej))
  const v24 = SDL_52_1_ir || !v18
  const v25 = quotient([SDL_52_1], [2], 'nærmeste', 1)
  const v26 = quotient([SDL_52_1_hoej], [2], 'nærmeste', 1)
  const v27 = v18 ? Math.min(v25, v26) : -Infinity
  const v28 = v18 ? Math.max(v25, v26) : Infinity
  const v29 = s[589] && v23
  const v30 = v29 ? (s[590] ? v27 : Math.min(0, v27)) : 0
  const v31 = v29 ? (s[590] ? v28 : Math.max(0, v28)) : 0
  const v32 = s[1219] && v23
  const v33 = s[591] > 2500 && (v29 || !s[590])
  const v34 = v32 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v35 = v32 ? (v33 ? Math.max(v22, v31) : v22) : v31
  const v36 = s[640] && SDL_52_1_er
  s[1235] = v36
  const v37 = s[591] > 0 && (v32 || v33)
  const v38 = v36 || v37
  const v39 = s[640] && SDL_52_1_ir
  s[1240] = v39
  const v40 = v39 || s[591] > 0 && (s[1219] && v24 || s[591] > 2500 && s[589] && v24)
  const SDL_53_3 = s[3] ? -Infinity : v16 ? -Infinity : v36 ? (v37 ? Math.min(SDL_52_1, v34) : SDL_52_1) : v34
  s[1237] = SDL_53_3
  const SDL_53_3_hoej = s[3] ? Infinity : v16 ? Infinity : v36 ? (v37 ? Math.max(SDL_52_1_hoej, v35) : SDL_52_1_hoej) : v35
  s[1239] = SDL_53_3_hoej
  const SDL_53_3_er = s[3] || v16 || v17 && v38 || s[243] && v38
  s[1234] = SDL_53_3_er
  const SDL_53_3_ir = s[3] || v16 || v17 && v40 || s[243] && v40
  s[1241] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v45 = s[1] && s[0] <= 13604 /* 2007-04-01 */
  s[1232] = v45
  const v46 = s[2] >= 13605 /* 2007-04-02 */ && s[1001]
  s[1233] = v46
  const v47 = f.ledigUdenLoen !== false || s[240] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[242] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[3] || v45 || v46 && v47 || s[243] && v47
  s[1229] = SDL_53_2
  const SDL_53_2_nej = s[3] || v45 || v46 && v48 || s[243] && v48
  s[1230] = SDL_53_2_nej
  const SDL_53_2_ir = s[3] || v45
  s[1231] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v52 = quotient([s[56], 100], [3700], 'nærmeste', 1)
  const v53 = quotient([s[57], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[3] ? -Infinity : s[58] ? Math.min(v52, v53) : -Infinity
  s[1224] = SDL_50_1
  const SDL_50_1_hoej = s[3] ? Infinity : s[58] ? Math.max(v52, v53) : Infinity
  s[1223] = SDL_50_1_hoej
  const SDL_50_1_er = s[3] || s[244] && !(!s[58] && s[59]) || s[243] && !(!s[58] && s[59])
  s[1222] = SDL_50_1_er
  const SDL_50_1_ir = s[3] || s[244] && s[60] || s[243] && s[60]
  s[1225] = SDL_50_1_ir
}

function svar_98(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[1220] === s[1221]
  s[1244] = v0
  const v1 = f.timefortjeneste ?? 0
  s[1247] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[1248] = v2
  const v3 = s[1222] && v1 < s[1223]
  const v4 = v3 || s[1220] < 3700
  const v5 = s[1222] && v2 >= s[1224] || s[1225]
  const v6 = v5 && s[1221] >= 3700
  const v7 = Math.min(v1, s[1224])
  const v8 = Math.min(v2, s[1223])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[1220]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[1221]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[1220]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[1221]], [100], 'nærmeste', 1)
  const v14 = !s[1222] || !s[1225] && v7 === v8
  const v15 = Math.min(s[56], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[57], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[1225] || v9 || s[1218]
  const v18 = v4 && s[1222] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[1218] || v4 && v17
  const SDL_47_1 = s[220] ? -Infinity : v6 ? (v18 ? Math.min(s[56], v15) : s[56]) : v15
  s[1256] = SDL_47_1
  const SDL_47_1_hoej = s[220] ? Infinity : v6 ? (v18 ? Math.max(s[57], v16) : s[57]) : v16
  s[1257] = SDL_47_1_hoej
  const SDL_47_1_er = s[220] || s[225] && v19 || s[1226] && v19 || s[238] && v19
  s[1255] = SDL_47_1_er
  const SDL_47_1_ir = s[220] || s[225] && v20 || s[1226] && v20 || s[238] && v20 || s[221]
  s[1259] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[1227])
  const v26 = Math.max(0, s[1228])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[56], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[57], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[1222] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[56], v33) : s[56]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[57], v34) : s[57]) : v34
  const v39 = v28 && s[1218] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[1229] && SDL_47_1_er
  const v43 = s[1230] && v36
  const v44 = s[1231] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[1229] && SDL_47_1_ir || s[1230] && v39 || s[1231] && SDL_47_1_ir && v39 || s[1231] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[3] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[1251] = SDL_53_1
  const SDL_53_1_hoej = s[3] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[1252] = SDL_53_1_hoej
  const SDL_53_1_er = s[3] || s[1232] && v48 || s[1233] && v48 || s[243] && v48
  s[1253] = SDL_53_1_er
  const SDL_53_1_ir = s[3] || s[1232] && v49 || s[1233] && v49 || s[243] && v49
  s[1254] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[591] > 0 && s[1234]
  const v55 = s[1235] ? (v54 ? Math.min(s[1236], s[1237]) : s[1236]) : s[1237]
  const v56 = s[1235] ? (v54 ? Math.max(s[1238], s[1239]) : s[1238]) : s[1239]
  const v57 = s[239] && (s[1235] || v54)
  const v58 = s[241] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[242] && (v57 || v58)
  const v62 = s[240] || v61
  const v63 = s[240] && s[3] || s[242] && (s[239] && (s[1240] || s[591] > 0 && s[1241]) || s[241] && SDL_53_1_ir)
  const SDL_46_1 = s[3] ? -Infinity : s[240] ? (v61 ? Math.min(s[1242], v59) : s[1242]) : v59
  s[2564] = SDL_46_1
  const SDL_46_1_hoej = s[3] ? Infinity : s[240] ? (v61 ? Math.max(s[1243], v60) : s[1243]) : v60
  s[2565] = SDL_46_1_hoej
  const SDL_46_1_er = s[3] || s[244] && v62 || s[243] && v62
  s[2566] = SDL_46_1_er
  const SDL_46_1_ir = s[3] || s[244] && v63 || s[243] && v63
  s[2567] = SDL_46_1_ir
}

function svar_99(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[1224], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[1223], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[1220]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[1221]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[1220]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[1221]], [100], 'nærmeste', 1)
  const v7 = s[1222] && !(v2 && (!s[1222] || !s[1225] && v0 === v1) && s[1244])
  const v8 = s[1225] || v2
  const SDL_47_1_3 = s[220] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[2568] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[220] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[2569] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[220] || s[225] && v7 || s[234] && v7
  s[2570] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[220] || s[225] && v8 || s[234] && v8 || s[221]
  s[2571] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[3] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[1245])
  s[2572] = SDL_50_4
  const SDL_50_4_hoej = s[3] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[1246])
  s[2573] = SDL_50_4_hoej
  const SDL_50_4_er = s[227] && (s[3] || s[244] && SDL_47_1_3_er || s[243] && SDL_47_1_3_er)
  s[2574] = SDL_50_4_er
  const SDL_50_4_ir = s[227] && (s[3] || s[244] && SDL_47_1_3_ir || s[243] && SDL_47_1_3_ir) || s[226]
  s[2575] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[1247], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[1248], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[1247], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[1248], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[3] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[2578] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[3] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[2579] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[227] && (s[3] || s[1232] && !(!v19 && v17 === v18) || s[1233] && !(!v19 && v17 === v18) || s[243] && !(!v19 && v17 === v18))
  s[2580] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[227] && (s[3] || s[1232] && !v19 || s[1233] && !v19 || s[243] && !v19) || s[226]
  s[2581] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[3] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[2582] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[3] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[2583] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[227] && s[3] || s[226]
  s[2584] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[2] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_1)
  const SDL_53a_1 = s[3] || v30 && countDays(v31, s[0], s[2]) >= 1
  s[2585] = SDL_53a_1
  const SDL_53a_1_nej = s[3] || s[244] || s[243] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[2], s[0]) < 1
  s[2586] = SDL_53a_1_nej
  // SDL.53a.2: Dage med både sygedagpenge og dagpenge (SDL § 53 a, stk. 2)
  const v34 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'sygedagpenge')
  const v35 = f.ydelser !== undefined ? v34 : NO_DAYS
  const v36 = f.ydelser !== undefined ? v34 : ALL_DAYS
  const v37 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'dagpenge')
  const v38 = f.ydelser !== undefined ? v37 : NO_DAYS
  const v39 = f.ydelser !== undefined ? v37 : ALL_DAYS
  const v40 = intersect(v35, v38)
  const v41 = intersect(v36, v39)
  const v42 = from(v40, 13332 /* 2006-07-03 */)
  const v43 = from(v41, 13332 /* 2006-07-03 */)
  const v44 = dayReaching(v43, 13332 /* 2006-07-03 */, 1)
  const v45 = dayReaching(v42, 13332 /* 2006-07-03 */, 1)
  const v46 = v44 <= 16658 /* 2015-08-11 */
  const v47 = v45 >= 16659 /* 2015-08-12 */ && v44 <= 2147483646
  const SDL_53a_2_ir = v46 || v45 === NEVER
  s[2591] = SDL_53a_2_ir
  const v49 = v46 && v47
  const SDL_53a_2 = v49 ? NO_DAYS : v46 ? NO_DAYS : v42
  s[2587] = SDL_53a_2
  const SDL_53a_2_hoej = v49 ? ALL_DAYS : v46 ? ALL_DAYS : v43
  s[2588] = SDL_53a_2_hoej
  const SDL_53a_2_eksakt = (!v49 || sameDays(NO_DAYS, v42)) && !v46 && (!v47 || f.ydelser !== undefined)
  s[2590] = SDL_53a_2_eksakt
  const SDL_53a_2_er = v46 || v47
  s[2589] = SDL_53a_2_er
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v54 = s[2] >= 18319 /* 2020-02-27 */ && s[1249]
  const v55 = s[226] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v56 = s[227] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v57 = s[1250] && s[0] <= 18858 /* 2021-08-19 */
  const v58 = s[2] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[3] || v54 && v56 || v57 || v58 && v56
  s[2592] = SDL_53b_1
  const SDL_53b_1_nej = s[3] || s[1] && s[0] <= 18318 /* 2020-02-26 */ || v54 && v55 || v57 || s[2] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v58 && v55 || s[2] >= 19052 /* 2022-03-01 */
  s[2593] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[3] || v57
  s[2594] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[3] ? -Infinity : Math.min(s[1246], s[1251])
  s[2595] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[3] ? Infinity : Math.min(s[1245], s[1252])
  s[2596] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[1096] && (s[3] || s[244] && s[1253] || s[243] && s[1253])
  s[2597] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[1096] && (s[3] || s[244] && s[1254] || s[243] && s[1254]) || s[1097] || s[231]
  s[2598] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v66 = Math.min(s[56], SDL_47_1_3)
  const v67 = Math.min(s[57], SDL_47_1_3_hoej)
  const v68 = SDL_47_1_3_ir || s[1218]
  const v69 = s[225] && SDL_47_1_3_er
  const v70 = s[1226] && SDL_47_1_3_er
  const v71 = s[238] && s[1255]
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(s[1256], v66) : v66) : s[1256]
  const SDL_56_1_beloeb = s[220] ? -Infinity : v69 ? (v72 ? Math.min(v66, v73) : v66) : v73
  s[2599] = SDL_56_1_beloeb
  const v75 = v70 ? (v71 ? Math.max(s[1257], v67) : v67) : s[1257]
  const SDL_56_1_beloeb_hoej = s[220] ? Infinity : v69 ? (v72 ? Math.max(v67, v75) : v67) : v75
  s[2600] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[1258] && (s[220] || v69 || v70 || v71)
  s[2601] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[1258] && (s[220] || s[225] && v68 || s[1226] && v68 || s[238] && s[1259] || s[221]) || s[1260] || s[231]
  s[2602] = SDL_56_1_beloeb_ir
}

function svar_100(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen ?? FIRST_DAY
  const v1 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  const SDL_56_2_ir = v0 <= 13331 /* 2006-07-02 */
  s[1367] = SDL_56_2_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v3 && v0 <= 13604 /* 2007-04-01 */
  const v5 = f.langvarigEllerKroniskLidelse !== true || f.risikoenErVaesentligtForoeget !== true || (f.skoennedeFravaersdage ?? 0) < 10
  const v6 = f.langvarigEllerKroniskLidelse !== false && f.risikoenErVaesentligtForoeget !== false && (f.skoennedeFravaersdage ?? 366) >= 10
  const v7 = f.dageBetaltForLidelsen ?? 0
  const v8 = f.dageBetaltForLidelsen ?? 366
  const v9 = v1 >= 13605 /* 2007-04-02 */ && v0 <= 14031 /* 2008-06-01 */
  const v10 = v0 <= 15011 /* 2011-02-06 */
  const v11 = v1 >= 14032 /* 2008-06-02 */ && v10
  const v12 = v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 21
  const v13 = v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 21
  const v14 = v1 >= 15012 /* 2011-02-07 */
  const SDL_56_2 = SDL_56_2_ir || v4 && (v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 14) || v9 && (v6 || f.behandlingBesluttetVedAnsaettelsen !== false || v8 >= 15) || v11 && v12 || v14 && v12
  s[2603] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v4 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 14 || v9 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 15 || v11 && v13 || v14 && v13
  s[2604] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v17 = v3 && v10
  const v18 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v19 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = SDL_56_2_ir || v17 && v19 || v14 && v19
  s[2606] = SDL_56_3
  const SDL_56_3_nej = SDL_56_2_ir || v17 && v18 || v14 && v18
  s[2607] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = SDL_56_2_ir ? FIRST_DAY : shiftDays(shiftMonths(v0, 24), -1)
  s[2608] = SDL_56_4
  const SDL_56_4_hoej = SDL_56_2_ir ? NEVER : shiftDays(shiftMonths(v1, 24), -1)
  s[2609] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v24 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v25 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = SDL_56_2_ir || v17 && v24 || v14 && v24
  s[2610] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = SDL_56_2_ir || v17 && v25 || v14 && v25
  s[2611] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v28 = v1 >= 15398 /* 2012-02-28 */ && v0 <= 15516 /* 2012-06-25 */
  const v29 = s[1261] || v5 || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v30 = s[1262] && v6 && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v31 = v1 >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = SDL_56_2_ir || v28 && v30 || v31 && v30
  s[2612] = SDL_58a_1
  const SDL_58a_1_nej = SDL_56_2_ir || v17 || v14 && v0 <= 15397 /* 2012-02-27 */ || v28 && v29 || v31 && v29
  s[2613] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v34 = f.refusionskravFremsat ?? FIRST_DAY
  s[1273] = v34
  const v35 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  s[1274] = v35
  const v36 = s[216] && s[994] < v35
  const v37 = v36 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v38 = s[216] && s[995] >= v34 || s[157]
  const v39 = v38 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v40 = v36 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v41 = v38 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[227] && (s[220] || s[225] && v39 || s[1263] && v39 || s[1264] && v41 || s[1265] && v41)
  s[1269] = SDL_59_6
  const SDL_59_6_nej = s[227] && (s[220] || s[225] && v37 || s[1263] && v37 || s[1264] && v40 || s[1265] && v40)
  s[1270] = SDL_59_6_nej
}

function svar_101(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v1 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v2 = s[216] && s[1266] < v1
  const v3 = s[216] && s[1267] >= v0 || s[1268] || s[1269]
  const v4 = s[1270] || s[1271]
  const v5 = (v2 || s[157]) && (s[1272] || s[157]) && v4 && (v2 || s[1272] || s[1270])
  const v6 = s[157] && s[1271]
  const v7 = shiftMonths(s[1273], -3)
  const v8 = shiftMonths(s[1274], -3)
  const v9 = Math.max(v0, v7)
  const v10 = Math.max(v1, v8)
  const v11 = Math.max(v7, v9)
  const v12 = Math.min(v8, v10)
  const v13 = v6 && !(v7 === v8 && v9 === v10 && v7 === v9)
  const v14 = v6 && v12 >= v11
  const v15 = v5 || v14
  const v16 = v14 ? Math.min(v9, v11) : v9
  const v17 = v5 ? v16 : v11
  const v18 = v3 ? (v15 ? Math.min(v7, v17) : v7) : v17
  const v19 = v14 ? Math.max(v10, v12) : v10
  const v20 = v5 ? v19 : v12
  const v21 = v3 ? (v15 ? Math.max(v8, v20) : v8) : v20
  const v22 = v3 || v5 || v14
  const v23 = s[216] && s[1187] < v1
  const v24 = s[216] && s[152] >= shiftDays(s[215], 30)
  const v25 = s[216] && s[1189] >= v0 || s[216] && s[153] < shiftDays(s[218], 30) || s[1269]
  const v26 = (v23 || s[157]) && (v24 || s[157]) && v4 && (v23 || v24 || s[1270])
  const v27 = v26 || v14
  const v28 = v26 ? v16 : v11
  const v29 = v26 ? v19 : v12
  const v30 = s[225] && v22
  const v31 = s[1173] && v22
  const v32 = s[1192] && (v25 || v26 || v14)
  const v33 = s[1193] || v32
  const v34 = s[1193] ? FIRST_DAY : v25 ? (v27 ? Math.min(v7, v28) : v7) : v28
  const v35 = v31 || v33
  const v36 = v31 ? (v33 ? Math.min(v18, v34) : v18) : v34
  const SDL_59_2 = s[220] ? FIRST_DAY : v30 ? (v35 ? Math.min(v18, v36) : v18) : v36
  s[2614] = SDL_59_2
  const v38 = s[1193] ? NEVER : v25 ? (v27 ? Math.max(v8, v29) : v8) : v29
  const v39 = v31 ? (v33 ? Math.max(v21, v38) : v21) : v38
  const SDL_59_2_hoej = s[220] ? NEVER : v30 ? (v35 ? Math.max(v21, v39) : v21) : v39
  s[2615] = SDL_59_2_hoej
  const SDL_59_2_er = s[227] && (s[220] || v30 || v31 || s[1193] || v32)
  s[2616] = SDL_59_2_er
  const SDL_59_2_ir = s[227] && (s[220] || s[225] && v13 || s[1173] && v13 || s[1193] || s[1192] && v13 || s[221]) || s[226]
  s[2617] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[3] || s[1] && s[1275] >= 13332 /* 2006-07-03 */
  s[2618] = SDL_82_1
  const SDL_82_1_nej = s[3] || s[1] && s[1276] < 13332 /* 2006-07-03 */
  s[2619] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v45 = s[1] && s[436]
  const SEL_112_1_forud = s[3] || v45 || s[1277] && f.hjaelpemiddelKoebtFoerBevilling !== false && f.saerligGrundTilKoebFoerBevilling !== true
  s[2623] = SEL_112_1_forud
  const SEL_112_1_forud_nej = s[3] || v45 || s[1277] && (f.hjaelpemiddelKoebtFoerBevilling !== true || f.saerligGrundTilKoebFoerBevilling !== false)
  s[2624] = SEL_112_1_forud_nej
  const SEL_112_1_forud_ir = s[3] || v45
  s[1368] = SEL_112_1_forud_ir
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const SEL_112_1 = s[3] || v45 || s[1277] && f.funktionsevnenErVarigtNedsat !== false && (f.hjaelpemidletAfhjaelperVaesentligt !== false || f.hjaelpemidletLetterHjemmetVaesentligt !== false || f.hjaelpemidletErNoedvendigtForErhverv !== false) && f.hjaelpemidletErBedstOgBilligst !== false && (SEL_112_1_forud_nej || SEL_112_1_forud_ir)
  s[2620] = SEL_112_1
  const SEL_112_1_nej = s[3] || v45 || s[1277] && (f.funktionsevnenErVarigtNedsat !== true || f.hjaelpemidletAfhjaelperVaesentligt !== true && f.hjaelpemidletLetterHjemmetVaesentligt !== true && f.hjaelpemidletErNoedvendigtForErhverv !== true || f.hjaelpemidletErBedstOgBilligst !== true || SEL_112_1_forud)
  s[2621] = SEL_112_1_nej
}

function svar_102(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = s[545] && s[0] <= 15399 /* 2012-02-29 */
  s[1315] = v0
  const v1 = f.boernIHjemmetVedSaerligStoette ?? 0
  s[1321] = v1
  const v2 = f.boernIHjemmetVedSaerligStoette ?? 30
  s[1322] = v2
  const v3 = v2 >= 1
  s[1281] = v3
  const v4 = v1 >= 1
  s[1282] = v4
  const v5 = s[2] >= 17532 /* 2018-01-01 */ && s[376]
  s[1308] = v5
  const v6 = s[295] && s[145]
  s[1307] = v6
  const v7 = s[544] || v5 || v6 || s[953]
  const v8 = v7 ? -Infinity : SATS_66(s[0])
  s[1290] = v8
  const v9 = v7 ? Infinity : SATS_66(s[2])
  s[1292] = v9
  const v10 = v1 - 1
  s[1287] = v10
  const v11 = v2 - 1
  s[1288] = v11
  const v12 = Math.round(65000 * v10 / 100) * 100
  const v13 = Math.round(65000 * v11 / 100) * 100
  const v14 = v9 === Infinity
  s[1291] = v14
  const v15 = v8 === -Infinity
  s[1289] = v15
  const v16 = v15 ? -Infinity : v8 - Math.max(v12, v13)
  const v17 = v14 ? Infinity : v9 - Math.min(v12, v13)
  const v18 = f.boernUdeVedSaerligStoette ?? 0
  s[1296] = v18
  const v19 = f.boernUdeVedSaerligStoette ?? 30
  s[1295] = v19
  const v20 = v16 === -Infinity ? -Infinity : v16 - (Math.round(55000 * v19 / 100) * 100)
  const v21 = v17 === Infinity ? Infinity : v17 - (Math.round(55000 * v18 / 100) * 100)
  const v22 = v19 <= 0
  s[1303] = v22
  const v23 = v18 <= 0
  s[1305] = v23
  const v24 = v7 ? -Infinity : SATS_67(s[0])
  s[1300] = v24
  const v25 = v7 ? Infinity : SATS_67(s[2])
  s[1302] = v25
  const v26 = v18 - 1
  s[1297] = v26
  const v27 = v19 - 1
  s[1298] = v27
  const v28 = Math.round(55000 * v26 / 100) * 100
  const v29 = Math.round(55000 * v27 / 100) * 100
  const v30 = v25 === Infinity
  s[1301] = v30
  const v31 = v24 === -Infinity
  s[1299] = v31
  const v32 = v31 ? -Infinity : v24 - Math.max(v28, v29)
  const v33 = v30 ? Infinity : v25 - Math.min(v28, v29)
  const v34 = v7 ? -Infinity : SATS_68(s[0])
  s[1304] = v34
  const v35 = v7 ? Infinity : SATS_68(s[2])
  s[1306] = v35
  const v36 = v22 ? v34 : v23 ? Math.min(v32, v34) : v32
  const v37 = v22 ? v35 : v23 ? Math.max(v33, v35) : v33
  const v38 = v3 && v7 || !v4 && (!v22 && v7 || v23 && v7)
  s[1320] = v38
  const v39 = Math.max(0, v3 ? (v4 ? v20 : Math.min(v20, v36)) : v36)
  s[1316] = v39
  const v40 = Math.max(0, v3 ? (v4 ? v21 : Math.max(v21, v37)) : v37)
  s[1319] = v40
  const v41 = s[2] >= 15400 /* 2012-03-01 */ && s[430]
  s[1312] = v41
  const v42 = Math.round(75000 * v10 / 100) * 100
  const v43 = Math.round(75000 * v11 / 100) * 100
  const v44 = v15 ? -Infinity : v8 - Math.max(v42, v43)
  const v45 = v14 ? Infinity : v9 - Math.min(v42, v43)
  const v46 = Math.round(60000 * v18 / 100) * 100
  const v47 = Math.round(60000 * v19 / 100) * 100
  const v48 = v44 === -Infinity ? -Infinity : v44 - v47
  const v49 = v45 === Infinity ? Infinity : v45 - v46
  const v50 = Math.round(60000 * v26 / 100) * 100
  const v51 = Math.round(60000 * v27 / 100) * 100
  const v52 = v31 ? -Infinity : v24 - Math.max(v50, v51)
  const v53 = v30 ? Infinity : v25 - Math.min(v50, v51)
  const v54 = v22 ? v34 : v23 ? Math.min(v34, v52) : v52
  const v55 = v22 ? v35 : v23 ? Math.max(v35, v53) : v53
  const v56 = Math.max(0, v3 ? (v4 ? v48 : Math.min(v48, v54)) : v54)
  s[1313] = v56
  const v57 = Math.max(0, v3 ? (v4 ? v49 : Math.max(v49, v55)) : v55)
  s[1318] = v57
  const v58 = s[375] && s[1278]
  s[1310] = v58
  const v59 = Math.round(80000 * v10 / 100) * 100
  const v60 = Math.round(80000 * v11 / 100) * 100
  const v61 = v15 ? -Infinity : v8 - Math.max(v59, v60)
  const v62 = v14 ? Infinity : v9 - Math.min(v59, v60)
  const v63 = v62 === Infinity
  const v64 = v61 === -Infinity
  const v65 = v64 ? -Infinity : v61 - v47
  const v66 = v63 ? Infinity : v62 - v46
  const v67 = Math.max(0, v3 ? (v4 ? v65 : Math.min(v54, v65)) : v54)
  s[1311] = v67
  const v68 = Math.max(0, v3 ? (v4 ? v66 : Math.max(v55, v66)) : v55)
  s[1317] = v68
  const v69 = s[1279] && s[1280]
  s[1309] = v69
  const v70 = Math.round(65000 * v18 / 100) * 100
  s[1294] = v70
  const v71 = Math.round(65000 * v19 / 100) * 100
  s[1293] = v71
  const v72 = v64 ? -Infinity : v61 - v71
  s[1283] = v72
  const v73 = v63 ? Infinity : v62 - v70
  s[1285] = v73
  const v74 = Math.round(65000 * v26 / 100) * 100
  const v75 = Math.round(65000 * v27 / 100) * 100
  const v76 = v31 ? -Infinity : v24 - Math.max(v74, v75)
  const v77 = v30 ? Infinity : v25 - Math.min(v74, v75)
  const v78 = v22 ? v34 : v23 ? Math.min(v34, v76) : v76
  s[1284] = v78
  const v79 = v22 ? v35 : v23 ? Math.max(v35, v77) : v77
  s[1286] = v79
}

function svar_103(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = Math.max(0, s[1281] ? (s[1282] ? s[1283] : Math.min(s[1283], s[1284])) : s[1284])
  const v1 = Math.max(0, s[1281] ? (s[1282] ? s[1285] : Math.max(s[1285], s[1286])) : s[1286])
  const v2 = s[978] && s[8]
  s[1330] = v2
  const v3 = Math.round(85000 * s[1287] / 100) * 100
  const v4 = Math.round(85000 * s[1288] / 100) * 100
  const v5 = s[1289] ? -Infinity : s[1290] - Math.max(v3, v4)
  const v6 = s[1291] ? Infinity : s[1292] - Math.min(v3, v4)
  const v7 = v6 === Infinity
  const v8 = v5 === -Infinity
  const v9 = v8 ? -Infinity : v5 - s[1293]
  const v10 = v7 ? Infinity : v6 - s[1294]
  const v11 = Math.max(0, s[1281] ? (s[1282] ? v9 : Math.min(s[1284], v9)) : s[1284])
  const v12 = Math.max(0, s[1281] ? (s[1282] ? v10 : Math.max(s[1286], v10)) : s[1286])
  const v13 = v8 ? -Infinity : v5 - (Math.round(70000 * s[1295] / 100) * 100)
  const v14 = v7 ? Infinity : v6 - (Math.round(70000 * s[1296] / 100) * 100)
  const v15 = Math.round(70000 * s[1297] / 100) * 100
  const v16 = Math.round(70000 * s[1298] / 100) * 100
  const v17 = s[1299] ? -Infinity : s[1300] - Math.max(v15, v16)
  const v18 = s[1301] ? Infinity : s[1302] - Math.min(v15, v16)
  const v19 = s[1303] ? s[1304] : s[1305] ? Math.min(s[1304], v17) : v17
  const v20 = s[1303] ? s[1306] : s[1305] ? Math.max(s[1306], v18) : v18
  const v21 = Math.max(0, s[1281] ? (s[1282] ? v13 : Math.min(v13, v19)) : v19)
  const v22 = Math.max(0, s[1281] ? (s[1282] ? v14 : Math.max(v14, v20)) : v20)
  const v23 = Math.round(95000 * s[1287] / 100) * 100
  const v24 = Math.round(95000 * s[1288] / 100) * 100
  const v25 = s[1289] ? -Infinity : s[1290] - Math.max(v23, v24)
  const v26 = s[1291] ? Infinity : s[1292] - Math.min(v23, v24)
  const v27 = v25 === -Infinity ? -Infinity : v25 - (Math.round(75000 * s[1295] / 100) * 100)
  const v28 = v26 === Infinity ? Infinity : v26 - (Math.round(75000 * s[1296] / 100) * 100)
  const v29 = Math.round(75000 * s[1297] / 100) * 100
  const v30 = Math.round(75000 * s[1298] / 100) * 100
  const v31 = s[1299] ? -Infinity : s[1300] - Math.max(v29, v30)
  const v32 = s[1301] ? Infinity : s[1302] - Math.min(v29, v30)
  const v33 = s[1303] ? s[1304] : s[1305] ? Math.min(s[1304], v31) : v31
  const v34 = s[1303] ? s[1306] : s[1305] ? Math.max(s[1306], v32) : v32
  const v35 = Math.max(0, s[1281] ? (s[1282] ? v27 : Math.min(v27, v33)) : v33)
  const v36 = Math.max(0, s[1281] ? (s[1282] ? v28 : Math.max(v28, v34)) : v34)
  const v37 = s[142] && s[951]
  const v38 = v37 || s[953]
  const v39 = s[953] ? -Infinity : v35
  const v40 = s[1307] || s[550] || v38
  const v41 = s[1307] ? -Infinity : s[550] ? (v38 ? Math.min(v35, v39) : v35) : v39
  const v42 = s[321] || v40
  const v43 = s[321] ? (v40 ? Math.min(v21, v41) : v21) : v41
  const v44 = s[1308] || v2 || v42
  const v45 = s[1308] ? -Infinity : v2 ? (v42 ? Math.min(v11, v43) : v11) : v43
  const v46 = s[1309] || v44
  const v47 = s[1309] ? (v44 ? Math.min(v0, v45) : v0) : v45
  const v48 = s[1310] || v46
  const v49 = s[1310] ? (v46 ? Math.min(s[1311], v47) : s[1311]) : v47
  const v50 = s[1312] || v48
  const v51 = s[1312] ? (v48 ? Math.min(s[1313], v49) : s[1313]) : v49
  const SSBEK_3_1 = s[3] ? -Infinity : s[1314] ? -Infinity : s[1315] ? (v50 ? Math.min(s[1316], v51) : s[1316]) : v51
  s[1327] = SSBEK_3_1
  const v53 = s[953] ? Infinity : v36
  const v54 = s[1307] ? Infinity : s[550] ? (v38 ? Math.max(v36, v53) : v36) : v53
  const v55 = s[321] ? (v40 ? Math.max(v22, v54) : v22) : v54
  const v56 = s[1308] ? Infinity : v2 ? (v42 ? Math.max(v12, v55) : v12) : v55
  const v57 = s[1309] ? (v44 ? Math.max(v1, v56) : v1) : v56
  const v58 = s[1310] ? (v46 ? Math.max(s[1317], v57) : s[1317]) : v57
  const v59 = s[1312] ? (v48 ? Math.max(s[1318], v58) : s[1318]) : v58
  const SSBEK_3_1_hoej = s[3] ? Infinity : s[1314] ? Infinity : s[1315] ? (v50 ? Math.max(s[1319], v59) : s[1319]) : v59
  s[1329] = SSBEK_3_1_hoej
  const SSBEK_3_1_ir = s[3] || s[1314] || s[1315] && s[1320] || s[1312] && s[1320] || s[1310] && s[1320] || s[1309] && s[1320] || s[1308] || v2 && s[1320] || s[321] && s[1320] || s[1307] || s[550] && s[1320] || v37 && s[1320] || s[953]
  s[1328] = SSBEK_3_1_ir
}

function svar_104(f, s) {
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v0 = s[545] && s[141]
  const v1 = f.ydelseVedSaerligStoette === 'revalidering'
  const v2 = f.faaetHjaelp3MaanederAf18 !== true || (f.ydelseVedSaerligStoette !== undefined && v1 || !(f.ydelseVedSaerligStoette !== undefined)) && f.behovetBortfalderEfterRevalidering !== false
  const v3 = f.faaetHjaelp3MaanederAf18 !== false && (f.ydelseVedSaerligStoette !== undefined && !v1 || !(f.ydelseVedSaerligStoette !== undefined) || f.behovetBortfalderEfterRevalidering !== true)
  const v4 = s[1321] <= 0
  const v5 = !(v4 && s[1321] === s[1322]) || !(s[1305] && s[1296] === s[1295])
  const v6 = v4 && s[1305]
  const v7 = Math.round((f.hidtidigNettoindtaegt ?? 0) * 9 / 10)
  const v8 = Math.round((f.hidtidigNettoindtaegt ?? 100000000) * 9 / 10)
  const v9 = Math.max(v7, f.nettoForsoergersats ?? 0)
  const v10 = Math.max(v8, f.nettoForsoergersats ?? 100000000)
  const v11 = v6 ? (v5 ? Math.min(v7, v9) : v9) : v7
  const v12 = v6 ? (v5 ? Math.max(v8, v10) : v10) : v8
  const v13 = Math.min(v11, f.nettoHoejesteDagpenge ?? 0)
  const v14 = Math.min(v12, f.nettoHoejesteDagpenge ?? 100000000)
  const v15 = v3 ? (v2 ? Math.min(v11, v13) : v13) : v11
  const v16 = v3 ? (v2 ? Math.max(v12, v14) : v14) : v12
  const v17 = s[1323] || s[119]
  const v18 = s[119] ? -Infinity : v15
  const SSBEK_6_1 = s[3] ? -Infinity : s[1314] ? -Infinity : v0 ? (v17 ? Math.min(v15, v18) : v15) : v18
  s[2631] = SSBEK_6_1
  const v20 = s[119] ? Infinity : v16
  const SSBEK_6_1_hoej = s[3] ? Infinity : s[1314] ? Infinity : v0 ? (v17 ? Math.max(v16, v20) : v16) : v20
  s[2632] = SSBEK_6_1_hoej
  const v22 = s[1324] || s[1325]
  const SSBEK_6_1_ir = s[1326] && (s[3] || s[1314] || s[119]) || v22
  s[2633] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v24 = Math.max(0, -s[1327] === Infinity ? Infinity : (f.nettoboligudgift ?? 10000000) - s[1327])
  const v25 = f.nettoindtaegtVedSaerligStoette ?? 0
  const v26 = f.nettoindtaegtVedSaerligStoette ?? 100000000
  const v27 = s[1328] || SSBEK_6_1_ir
  const v28 = Math.max(0, Math.min(Math.max(0, -s[1329] === -Infinity ? -Infinity : (f.nettoboligudgift ?? 0) - s[1329]) - Math.max(0, v26 - (f.nettohjaelpAlene ?? 0)), SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - v26))
  const v29 = Math.max(0, Math.min(v24 === Infinity ? Infinity : v24 - Math.max(0, v25 - (f.nettohjaelpAlene ?? 100000000)), SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - v25))
  const v30 = v0 && s[1326]
  const v31 = s[1323] && s[1326]
  const v32 = v31 || s[119]
  const v33 = s[119] ? -Infinity : v28
  const SSBEK_5_1 = s[3] ? -Infinity : s[1314] ? -Infinity : v30 ? (v32 ? Math.min(v28, v33) : v28) : v33
  s[2627] = SSBEK_5_1
  const v35 = s[119] ? Infinity : v29
  const SSBEK_5_1_hoej = s[3] ? Infinity : s[1314] ? Infinity : v30 ? (v32 ? Math.max(v29, v35) : v29) : v35
  s[2628] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[1326] && (s[3] || s[1314] || v30 || v31 || s[119])
  s[2629] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[1326] && (s[3] || s[1314] || v0 && v27 || s[1323] && v27 || s[119]) || v22
  s[2630] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const v39 = Math.min(SSBEK_5_1, f.nettoLaaneudgifter ?? 0)
  const v40 = Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter ?? 10000000)
  const v41 = v0 && SSBEK_5_1_er
  const v42 = s[1323] && SSBEK_5_1_er
  const v43 = v42 || s[119]
  const v44 = s[119] ? -Infinity : v39
  const SSBEK_10_1 = s[3] ? -Infinity : s[1314] ? -Infinity : v41 ? (v43 ? Math.min(v39, v44) : v39) : v44
  s[2634] = SSBEK_10_1
  const v46 = s[119] ? Infinity : v40
  const SSBEK_10_1_hoej = s[3] ? Infinity : s[1314] ? Infinity : v41 ? (v43 ? Math.max(v40, v46) : v40) : v46
  s[2635] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[1326] && (s[3] || s[1314] || v41 || v42 || s[119])
  s[2636] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[1326] && (s[3] || s[1314] || v0 && SSBEK_5_1_ir || s[1323] && SSBEK_5_1_ir || s[119]) || v22
  s[2637] = SSBEK_10_1_ir
  // STATSFLEKSBEK.11: Statens refusion af lønnen i et fleksjob (BEK 2270/2020 § 11, stk. 1)
  const v50 = s[351] >= 11778 /* 2002-04-01 */
  const STATSFLEKSBEK_11 = s[3] ? -Infinity : !v50 && s[352] < 11778 /* 2002-04-01 */ ? 10000 : 5000
  s[2638] = STATSFLEKSBEK_11
  const STATSFLEKSBEK_11_hoej = s[3] ? Infinity : v50 ? 5000 : 10000
  s[2639] = STATSFLEKSBEK_11_hoej
  const STATSFLEKSBEK_11_er = f.ansatIFleksjob !== false && f.omfattetAfStatensFleksjobordning !== false
  s[2640] = STATSFLEKSBEK_11_er
  const STATSFLEKSBEK_11_ir = STATSFLEKSBEK_11_er && s[3] || f.ansatIFleksjob !== true || f.omfattetAfStatensFleksjobordning !== true
  s[1369] = STATSFLEKSBEK_11_ir
  // STATSFLEKSBEK.11.3: Statens refusion har et loft over lønnen (BEK 2270/2020 § 11, stk. 3)
  const v55 = s[1] && s[0] <= 14609 /* 2009-12-31 */
  const v56 = s[2] >= 14610 /* 2010-01-01 */ && s[81]
  const v57 = s[82] && s[376]
  const v58 = s[351] <= 13333 /* 2006-07-04 */ || f.fleksjobAftaltSenest4Juli2006 !== false
  const STATSFLEKSBEK_11_3 = STATSFLEKSBEK_11_er && (s[3] || v55 && !(v58 && !(s[352] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || v56 && !(v58 && !(s[352] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || v57 && !(v58 && !(s[352] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || s[1330] && !(v58 && !(s[352] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || s[443] && !(v58 && !(s[352] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)) || s[333] && !(v58 && !(s[352] > 13333 /* 2006-07-04 */ && f.fleksjobAftaltSenest4Juli2006 !== true)))
  s[2642] = STATSFLEKSBEK_11_3
  const STATSFLEKSBEK_11_3_nej = STATSFLEKSBEK_11_er && (s[3] || v55 && v58 || v56 && v58 || v57 && v58 || s[1330] && v58 || s[443] && v58 || s[333] && v58)
  s[2643] = STATSFLEKSBEK_11_3_nej
}

function svar_105(f, s) {
  const v0 = s[3] ? 4 : 0
  s[1372] = v0
  const v1 = s[10] ? 4 : 0
  s[1375] = v1
  const v2 = s[564] ? 4 : 0
  s[1382] = v2
  const v3 = s[369] ? 4 : 0
  s[1398] = v3
  const v4 = (s[356] ? 1 : 0) + v3
  s[1395] = v4
  const v5 = s[42] ? 4 : 0
  s[1401] = v5
  const v6 = s[18] ? 4 : 0
  s[1408] = v6
  const v7 = s[53] ? 4 : 0
  s[2026] = v7
  const v8 = (f.erVisiteretTilFleksjob !== false ? 1 : 0) + v7
  s[1418] = v8
  const v9 = 1 + v5
  s[1431] = v9
  const v10 = 1 + v0
  s[1465] = v10
  const v11 = s[1331] ? 1 : 0
  s[1480] = v11
  const v12 = v11 + (s[1332] ? 4 : 0)
  s[1484] = v12
  const v13 = s[1333] ? 1 : 0
  s[1489] = v13
  const v14 = s[86] ? 1 : 0
  s[1494] = v14
  const v15 = (s[276] ? 1 : 0) + (s[1334] ? 4 : 0)
  s[1529] = v15
  const v16 = s[1335] ? 4 : 0
  s[1537] = v16
  const v17 = s[1336] ? 2 : 0
  s[1541] = v17
  const v18 = s[1337] ? 4 : 0
  s[1542] = v18
  const v19 = (s[1338] ? 1 : 0) + (s[1339] ? 2 : 0) + v0
  s[1543] = v19
  const v20 = s[128] ? 1 : 0
  s[1550] = v20
  const v21 = s[1340] ? 1 : 0
  s[1558] = v21
  const v22 = s[112] ? 0 : 1
  s[1575] = v22
  const v23 = s[1341] ? 4 : 0
  s[1589] = v23
  const v24 = (s[277] ? 1 : 0) + v23
  s[1592] = v24
  const v25 = s[1342] ? 4 : 0
  s[1622] = v25
  const v26 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[1648] = v26
  const v27 = s[316] ? 4 : 0
  s[1659] = v27
  const v28 = v26 + v27
  s[1639] = v28
  const v29 = s[302] ? 4 : 0
  s[1645] = v29
  const v30 = s[1343] ? 4 : 0
  s[1649] = v30
  const v31 = s[1325] ? 4 : 0
  s[1662] = v31
  const v32 = s[429] ? 4 : 0
  s[1692] = v32
  const v33 = s[1344] ? 4 : 0
  s[1698] = v33
  const v34 = s[1345] ? 4 : 0
  s[1716] = v34
  const v35 = s[1346] ? 1 : 0
  s[1739] = v35
  const v36 = s[1347] ? 1 : 0
  s[1744] = v36
  const v37 = (s[1348] ? 1 : 0) + (s[1349] ? 4 : 0)
  s[1748] = v37
  const v38 = f.revalideringErBevilget !== false ? 1 : 0
  s[1794] = v38
  const v39 = s[1350] ? 1 : 0
  s[1804] = v39
  const v40 = s[421] ? 4 : 0
  s[1815] = v40
  const v41 = s[1351] ? 1 : 0
  s[1826] = v41
  const v42 = s[1352] ? 1 : 0
  s[1831] = v42
  const v43 = s[451] ? 4 : 0
  s[1844] = v43
  const v44 = s[449] ? 4 : 0
  s[1850] = v44
  const v45 = s[873] ? 4 : 0
  s[1872] = v45
  const v46 = s[142] ? 1 : 0
  s[1875] = v46
  const v47 = s[1353] ? 1 : 0
  s[1886] = v47
  const v48 = s[1354] ? 4 : 0
  s[1891] = v48
  const v49 = s[1326] ? 1 : 0
  s[1901] = v49
  const v50 = s[724] ? 4 : 0
  s[1911] = v50
  const v51 = s[645] ? 4 : 0
  s[1927] = v51
  const v52 = s[1355] ? 4 : 0
  s[1970] = v52
  const v53 = (s[684] ? 1 : 0) + v52
  s[1952] = v53
  const v54 = (s[255] ? 1 : 0) + v51
  s[1975] = v54
  const v55 = s[3] ? 2 : 0
  s[2003] = v55
  const v56 = s[1356] ? 4 : 0
  s[2034] = v56
  const v57 = 1 + (s[1357] ? 4 : 0)
  s[2055] = v57
  const v58 = s[1358] ? 4 : 0
  s[2080] = v58
  const v59 = s[1359] ? 1 : 0
  s[2109] = v59
  const v60 = s[1360] ? 1 : 0
  s[2114] = v60
  const v61 = s[1361] ? 4 : 0
  s[2158] = v61
  const v62 = s[1362] ? 1 : 0
  s[2177] = v62
  const v63 = s[917] ? 4 : 0
  s[2180] = v63
  const v64 = 1 + (s[948] ? 4 : 0)
  s[2237] = v64
  const v65 = s[1363] ? 4 : 0
  s[2251] = v65
  const v66 = s[1364] ? 4 : 0
  s[2310] = v66
  const v67 = s[231] ? 4 : 0
  s[2324] = v67
  const v68 = s[157] ? 4 : 0
  s[2325] = v68
  const v69 = s[3] ? 1 : 0
  s[2326] = v69
  const v70 = s[1271] ? 4 : 0
  s[2349] = v70
  const v71 = s[1365] ? 1 : 0
  s[2400] = v71
  const v72 = s[1366] ? 1 : 0
  s[2425] = v72
  const v73 = s[207] ? 4 : 0
  s[2471] = v73
  const v74 = s[209] ? 4 : 0
  s[2472] = v74
  const v75 = s[1367] ? 4 : 0
  s[2605] = v75
  const v76 = s[1368] ? 4 : 0
  s[2622] = v76
  const v77 = s[1369] ? 4 : 0
  s[2641] = v77
}

export function svar(f) {
  const s = new Array(2644)
  svar_1(f, s)
  svar_2(f, s)
  svar_3(f, s)
  svar_4(f, s)
  svar_5(f, s)
  svar_6(f, s)
  svar_7(f, s)
  svar_8(f, s)
  svar_9(f, s)
  svar_10(f, s)
  svar_11(f, s)
  svar_12(f, s)
  svar_13(f, s)
  svar_14(f, s)
  svar_15(f, s)
  svar_16(f, s)
  svar_17(f, s)
  svar_18(f, s)
  svar_19(f, s)
  svar_20(f, s)
  svar_21(f, s)
  svar_22(f, s)
  svar_23(f, s)
  svar_24(f, s)
  svar_25(f, s)
  svar_26(f, s)
  svar_27(f, s)
  svar_28(f, s)
  svar_29(f, s)
  svar_30(f, s)
  svar_31(f, s)
  svar_32(f, s)
  svar_33(f, s)
  svar_34(f, s)
  svar_35(f, s)
  svar_36(f, s)
  svar_37(f, s)
  svar_38(f, s)
  svar_39(f, s)
  svar_40(f, s)
  svar_41(f, s)
  svar_42(f, s)
  svar_43(f, s)
  svar_44(f, s)
  svar_45(f, s)
  svar_46(f, s)
  svar_47(f, s)
  svar_48(f, s)
  svar_49(f, s)
  svar_50(f, s)
  svar_51(f, s)
  svar_52(f, s)
  svar_53(f, s)
  svar_54(f, s)
  svar_55(f, s)
  svar_56(f, s)
  svar_57(f, s)
  svar_58(f, s)
  svar_59(f, s)
  svar_60(f, s)
  svar_61(f, s)
  svar_62(f, s)
  svar_63(f, s)
  svar_64(f, s)
  svar_65(f, s)
  svar_66(f, s)
  svar_67(f, s)
  svar_68(f, s)
  svar_69(f, s)
  svar_70(f, s)
  svar_71(f, s)
  svar_72(f, s)
  svar_73(f, s)
  svar_74(f, s)
  svar_75(f, s)
  svar_76(f, s)
  svar_77(f, s)
  svar_78(f, s)
  svar_79(f, s)
  svar_80(f, s)
  svar_81(f, s)
  svar_82(f, s)
  svar_83(f, s)
  svar_84(f, s)
  svar_85(f, s)
  svar_86(f, s)
  svar_87(f, s)
  svar_88(f, s)
  svar_89(f, s)
  svar_90(f, s)
  svar_91(f, s)
  svar_92(f, s)
  svar_93(f, s)
  svar_94(f, s)
  svar_95(f, s)
  svar_96(f, s)
  svar_97(f, s)
  svar_98(f, s)
  svar_99(f, s)
  svar_100(f, s)
  svar_101(f, s)
  svar_102(f, s)
  svar_103(f, s)
  svar_104(f, s)
  svar_105(f, s)
  return { ALF_53_2_fleksjob_kan: (s[1370] ? 1 : 0) + (s[1371] ? 2 : 0) + s[1372], ALF_62_3: s[1088], ALF_62_3_hoej: s[1089], ALF_62_3_kan: (s[1087] ? 1 : 0) + (s[1090] ? 4 : 0), ALF_75h_3_fleksjob_kan: (s[1373] ? 1 : 0) + (s[1374] ? 2 : 0) + s[1375], BEK937_27_kan: (s[1376] ? 1 : 0) + (s[1377] ? 2 : 0) + (s[1378] ? 4 : 0), BEK937_27_2007_kan: (s[1379] ? 1 : 0) + (s[1380] ? 2 : 0) + (s[1381] ? 4 : 0), FERIEBEK_2_kan: (s[672] ? 1 : 0) + (s[671] ? 2 : 0) + s[1382], FERIEBEK_2_6_kan: (s[1383] ? 3 : 0) + (s[1384] ? 4 : 0), FERIEHINDRINGSBEK_2_kan: (s[1385] ? 1 : 0) + (s[1386] ? 2 : 0) + (s[1387] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[1388] ? 1 : 0) + (s[1389] ? 2 : 0) + s[1372], FLEKSLOENBEK_3_4: s[1390], FLEKSLOENBEK_3_4_hoej: s[1391], FLEKSLOENBEK_3_4_kan: 1 + (s[1392] ? 4 : 0), FLEKSLOENBEK_4_1: s[1393], FLEKSLOENBEK_4_1_hoej: s[1394], FLEKSLOENBEK_4_1_kan: s[1395], FLEKSLOENBEK_4_2_kan: (s[1396] ? 1 : 0) + (s[1397] ? 2 : 0) + s[1398], FLEKSLOENBEK_4_4: s[1399], FLEKSLOENBEK_4_4_hoej: s[1400], FLEKSLOENBEK_4_4_kan: s[1395], FLEKSYDELSESBEK_4_kan: (s[46] ? 1 : 0) + (s[45] ? 2 : 0) + s[1401], FYL_1a: s[61], FYL_1a_hoej: s[62], FYL_1a_kan: 1 + (s[63] ? 4 : 0), FYL_1a_2: s[1402], FYL_1a_2_hoej: s[1403], FYL_1a_2_kan: (s[1404] ? 1 : 0) + (s[1405] ? 4 : 0), FYL_2_1_kan: (s[1406] ? 1 : 0) + (s[1407] ? 2 : 0) + s[1408], FYL_2a_kan: (s[15] ? 1 : 0) + (s[17] ? 2 : 0) + s[1408], FYL_3a_1_kan: (s[1409] ? 1 : 0) + (s[1410] ? 2 : 0) + (s[1411] ? 4 : 0), FYL_3a_4: s[1412], FYL_3a_4_hoej: s[1413], FYL_3a_4_kan: (s[1414] ? 1 : 0) + (s[1415] ? 4 : 0), FYL_4_1: s[1416], FYL_4_1_hoej: s[1417], FYL_4_1_kan: s[1418], FYL_4_2: s[54], FYL_4_2_hoej: s[55], FYL_4_2_kan: s[1418], FYL_4_3: s[1419], FYL_4_3_hoej: s[1420], FYL_4_3_kan: s[1418], FYL_5: s[1421], FYL_5_hoej: s[1422], FYL_5_kan: (s[1423] ? 1 : 0) + (s[1424] ? 4 : 0), FYL_8: s[1425], FYL_8_hoej: s[1426], FYL_8_kan: (s[1427] ? 1 : 0) + (s[1428] ? 4 : 0), FYL_9_1: s[1429], FYL_9_1_hoej: s[1430], FYL_9_1_kan: s[1431], FYL_9_3: s[1432], FYL_9_3_hoej: s[1433], FYL_9_3_kan: s[1431], FYL_15_1: s[72], FYL_15_1_hoej: s[73], FYL_15_1_kan: 1 + (s[74] ? 4 : 0), FYL_15_4_kan: (s[1434] ? 1 : 0) + (s[1435] ? 2 : 0) + s[1401], FYL_15_4_pension: flat(s[1436]), FYL_15_4_pension_hoej: flat(s[1437]), FYL_15_4_pension_kan: (s[1438] ? 1 : 0) + (s[1438] && !s[1439] ? 2 : 0) + (s[1440] ? 4 : 0), FYL_17_1_kan: (s[69] ? 1 : 0) + (s[68] ? 2 : 0) + s[1401], FYL_17_2: s[1441], FYL_17_2_hoej: s[1442], FYL_17_2_kan: (s[1443] ? 1 : 0) + (s[1444] ? 4 : 0), FYL_17_4: s[1445], FYL_17_4_hoej: s[1446], FYL_17_4_kan: (s[1447] ? 1 : 0) + (s[1448] ? 4 : 0), FYL_18_5: s[1449], FYL_18_5_hoej: s[1450], FYL_18_5_kan: (s[71] ? 1 : 0) + (s[1451] ? 4 : 0), FYL_20_3_kan: (s[1452] ? 1 : 0) + (s[1453] ? 2 : 0) + (s[1454] ? 4 : 0), FYL_22_1: s[1455], FYL_22_1_hoej: s[1456], FYL_22_1_kan: 1 + (s[1457] ? 4 : 0), FYL_22_2: s[1458], FYL_22_2_hoej: s[1459], FYL_22_2_kan: 1 + (s[1460] ? 4 : 0), FYL_22_2_laengst: s[1461], FYL_22_2_laengst_hoej: s[1462], FYL_22_2_laengst_kan: s[1431], INDSATSBEK_65: s[1463], INDSATSBEK_65_hoej: s[1464], INDSATSBEK_65_kan: s[1465], INDSATSBEK_86: s[1466], INDSATSBEK_86_hoej: s[1467], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat !== false ? 1 : 0) + (s[1468] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1469] ? 1 : 0) + (s[1470] ? 2 : 0) + (s[1471] ? 4 : 0), INDSATSBEK_138_3_kan: (s[1472] ? 1 : 0) + (s[1473] ? 2 : 0) + (s[1474] ? 4 : 0), INDSATSBEK_138_3_plan_kan: (s[1475] ? 1 : 0) + (s[1476] ? 2 : 0) + (s[1477] ? 4 : 0), KOMP_3_1_kan: (s[1478] ? 1 : 0) + (s[1479] ? 2 : 0) + s[1372], KOMP_4_kan: s[1480] + (s[1481] ? 2 : 0) + s[1372], KOMP_7_3: s[1482], KOMP_7_3_hoej: s[1483], KOMP_7_3_kan: s[1484], KOMP_7_3_behov: s[1485], KOMP_7_3_behov_hoej: s[1486], KOMP_7_3_behov_kan: (s[1487] ? 1 : 0) + (s[1488] ? 4 : 0), KOMP_14_kan: s[1489] + (s[1490] ? 2 : 0) + s[1372], KOMP_14a_3: s[1491], KOMP_14a_3_hoej: s[1492], KOMP_14a_3_kan: s[1489] + (s[1493] ? 4 : 0), KOMP_15_1_kan: s[1494] + (s[87] ? 2 : 0) + s[1372], KOMP_15b_3: s[1495], KOMP_15b_3_hoej: s[1496], KOMP_15b_3_kan: s[1494] + (s[1497] ? 4 : 0), KOMP_15f_1_kan: (s[1498] ? 1 : 0) + (s[1499] ? 2 : 0) + (s[1500] ? 4 : 0), KOMP_15i_1_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + (s[1503] ? 4 : 0), KOMP_15j_1_kan: (s[1504] ? 1 : 0) + (s[1505] ? 2 : 0) + (s[1506] ? 4 : 0), KOMP_16: s[1507], KOMP_16_hoej: s[1508], KOMP_16_kan: s[1465], KOMP_16a_2: s[1509], KOMP_16a_2_hoej: s[1510], KOMP_16a_2_kan: s[1484], KOMP_17a_3: s[1511], KOMP_17a_3_hoej: s[1512], KOMP_17a_3_kan: (s[90] ? 1 : 0) + (s[1513] ? 4 : 0), KOMPBEK_6_2_kan: (s[1514] ? 1 : 0) + (s[1515] ? 2 : 0) + s[1372], KOMPBEK_15_4: s[1516], KOMPBEK_15_4_hoej: s[1517], KOMPBEK_15_4_kan: s[1484], LAB_6_11_kan: (s[1518] ? 1 : 0) + (s[1519] ? 2 : 0) + s[1372], LAB_29_1: s[1520], LAB_29_1_hoej: s[1521], LAB_29_1_kan: (s[1522] ? 1 : 0) + (s[1523] ? 4 : 0), LAB_30_3_kan: (s[1524] ? 1 : 0) + (s[1525] ? 2 : 0) + (s[1526] ? 4 : 0), LAB_31_3: s[1527], LAB_31_3_hoej: s[1528], LAB_31_3_kan: s[1529], LAB_31_3_ledighedsydelse: s[1530], LAB_31_3_ledighedsydelse_hoej: s[1531], LAB_31_3_ledighedsydelse_kan: (s[9] ? 1 : 0) + (s[1532] ? 4 : 0), LAB_31_3_vindue: s[1533], LAB_31_3_vindue_hoej: s[1534], LAB_31_3_vindue_kan: s[1529], LAB_33_3_kan: (s[1535] ? 1 : 0) + (s[1536] ? 2 : 0) + s[1537], LAB_36_3_kan: (s[1538] ? 1 : 0) + (s[1539] ? 2 : 0) + s[1537], LAB_36_3_ressourceforloeb_kan: (s[1540] ? 1 : 0) + s[1541] + s[1542], LAB_43_kan: s[1543], LAB_44_1_kan: (s[1544] ? 1 : 0) + (s[1545] ? 2 : 0) + (s[1546] ? 4 : 0), LAB_45_1_kan: (s[1547] ? 1 : 0) + (s[1548] ? 2 : 0) + (s[1549] ? 4 : 0), LAB_57_1_kan: s[1550] + (s[129] ? 2 : 0) + s[1372], LAB_58_1_kan: (s[1551] ? 1 : 0) + (s[1552] ? 2 : 0) + s[1372], LAB_60_1_kan: (s[1553] ? 1 : 0) + (s[1554] ? 2 : 0) + s[1372], LAB_61_1: s[1555], LAB_61_1_hoej: s[1556], LAB_61_1_kan: s[1550] + (s[1557] ? 4 : 0), LAB_66_1_kan: s[1558] + (s[1559] ? 2 : 0) + (s[1560] ? 4 : 0), LAB_68_1: s[1561], LAB_68_1_hoej: s[1562], LAB_68_1_kan: s[1558] + (s[1563] ? 4 : 0), LAB_74_kan: (s[1564] ? 1 : 0) + (s[1565] ? 2 : 0) + s[1372], LAB_76_6: s[1566], LAB_76_6_hoej: s[1567], LAB_76_6_kan: 1 + (s[1568] ? 4 : 0), LAB_78_kan: (s[1569] ? 1 : 0) + (s[1570] ? 2 : 0) + s[1372], LAB_79_kan: (s[1571] ? 1 : 0) + (s[1572] ? 2 : 0) + s[1372], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[413] ? 0 : 1) + (s[414] ? 4 : 0), LAB_90_kan: (s[1573] ? 1 : 0) + (s[1574] ? 2 : 0) + (s[132] ? 4 : 0), LAB_92_1: s[113], LAB_92_1_hoej: s[114], LAB_92_1_kan: s[1575] + (s[115] ? 4 : 0), LAB_92_straks_kan: (s[1576] ? 1 : 0) + (s[1577] ? 2 : 0) + (s[1577] ? 4 : 0), LAB_92_timer: s[1578], LAB_92_timer_hoej: s[1579], LAB_92_timer_kan: s[1575] + (s[1580] ? 4 : 0), LAB_95_1: s[1581], LAB_95_1_hoej: s[1582], LAB_95_1_kan: (s[109] ? 1 : 0) + (s[1583] ? 4 : 0), LAB_102_1: s[1584], LAB_102_1_hoej: s[1585], LAB_102_1_kan: (s[411] ? 1 : 0) + (s[1586] ? 4 : 0), LAB_105a_1_kan: (s[1587] ? 1 : 0) + (s[1588] ? 2 : 0) + s[1589], LAB_105a_3: s[1590], LAB_105a_3_hoej: s[1591], LAB_105a_3_kan: s[1592], LAB_105a_indfaset: s[1593], LAB_105a_indfaset_hoej: s[1594], LAB_105a_indfaset_kan: s[1592], LAB_107_1_kan: (s[1595] ? 1 : 0) + (s[1596] ? 2 : 0) + (s[1597] ? 4 : 0), LAB_108_2_kan: (s[1598] ? 1 : 0) + (s[1599] ? 2 : 0) + s[1537], LAB_109_1_kan: (s[1600] ? 1 : 0) + (s[1601] ? 2 : 0) + (s[1602] ? 4 : 0), LAB_109_1_frist: s[1603], LAB_109_1_frist_hoej: s[1604], LAB_109_1_frist_kan: (s[286] ? 1 : 0) + (s[1605] ? 4 : 0), LAB_109_2_kraft_kan: (s[1606] ? 1 : 0) + (s[1607] ? 2 : 0) + (s[1608] ? 4 : 0), LAB_110_1: s[1609], LAB_110_1_hoej: s[1610], LAB_110_1_kan: (s[1611] ? 1 : 0) + (s[1612] ? 4 : 0), LAB_110_2_kan: (s[1613] ? 1 : 0) + (s[1614] ? 2 : 0) + (s[1615] ? 4 : 0), LAB_111_1: s[1616], LAB_111_1_hoej: s[1617], LAB_111_1_kan: (s[1618] ? 1 : 0) + (s[1619] ? 4 : 0), LAB_111_2_kan: (s[1620] ? 1 : 0) + (s[1621] ? 2 : 0) + s[1622], LAB_111_3: s[1623], LAB_111_3_hoej: s[1624], LAB_111_3_kan: (s[1625] ? 1 : 0) + (s[1626] ? 4 : 0), LAB_111_4_kan: (s[1627] ? 1 : 0) + (s[1628] ? 2 : 0) + s[1622], LAB_112_1_kan: (s[1629] ? 1 : 0) + (s[1630] ? 2 : 0) + (s[1631] ? 4 : 0), LAB_112_2_kan: (s[1632] ? 1 : 0) + (s[1633] ? 2 : 0) + s[1372], LAB_112_3_kan: (s[1634] ? 1 : 0) + (s[1635] ? 2 : 0) + s[1372], LAB_112_3_igang_kan: (s[1636] ? 1 : 0) + s[1541] + s[1542], LAB_113_2: s[1637], LAB_113_2_hoej: s[1638], LAB_113_2_kan: s[1639], LAB_113_2_team_kan: (s[1640] ? 1 : 0) + (s[1641] ? 2 : 0) + (s[1642] ? 4 : 0), LAB_113_3_kan: (s[1643] ? 1 : 0) + (s[1644] ? 2 : 0) + s[1645], LAB_113_4: s[1646], LAB_113_4_hoej: s[1647], LAB_113_4_kan: s[1648] + s[1649], LAB_113_4_ydelse_kan: (s[1650] ? 1 : 0) + (s[1651] ? 2 : 0) + s[1649], LAB_113a_kan: (s[1652] ? 1 : 0) + (s[1653] ? 2 : 0) + (s[1654] ? 4 : 0), LAB_114_1: s[1655], LAB_114_1_hoej: s[1656], LAB_114_1_kan: s[1639], LAB_114_1_plan_kan: (s[1657] ? 1 : 0) + (s[1658] ? 2 : 0) + s[1659], LAB_114_3: s[1660], LAB_114_3_hoej: s[1661], LAB_114_3_kan: 1 + s[1662], LAB_114_3_igang_kan: (s[1663] ? 1 : 0) + s[1541] + s[1542], LAB_114_4: s[1664], LAB_114_4_hoej: s[1665], LAB_114_4_kan: (s[1666] ? 1 : 0) + (s[1667] ? 4 : 0), LAB_115_1_kan: (s[1668] ? 1 : 0) + (s[1669] ? 2 : 0) + s[1372], LAB_116_1_kan: (s[336] ? 1 : 0) + (s[339] ? 2 : 0) + s[1372], LAB_116_1_alder_kan: (s[1670] ? 1 : 0) + (s[337] ? 2 : 0) + s[1372], LAB_116_1_foertidspension: flat(s[1671]), LAB_116_1_foertidspension_hoej: flat(s[1672]), LAB_116_1_foertidspension_kan: (s[1673] ? 1 : 0) + (s[1673] && !s[1674] ? 2 : 0) + (s[1675] ? 4 : 0), LAB_116_1_pension_kan: (s[1676] ? 1 : 0) + (s[338] ? 2 : 0) + (s[1677] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1678]), LAB_116_1_seniorpension_hoej: flat(s[1679]), LAB_116_1_seniorpension_kan: (s[1680] ? 1 : 0) + (s[1680] && !s[1681] ? 2 : 0) + (s[1682] ? 4 : 0), LAB_116_2_kan: (s[1683] ? 1 : 0) + (s[1684] ? 2 : 0) + (s[1685] ? 4 : 0), LAB_116_3_kan: (s[1686] ? 1 : 0) + (s[385] ? 2 : 0) + s[1372], LAB_116_frakendelse_kan: (s[1687] ? 1 : 0) + (s[1688] ? 2 : 0) + (s[1689] ? 4 : 0), LAB_117_1_kan: (s[1690] ? 1 : 0) + (s[1691] ? 2 : 0) + s[1372], LAB_118_2_kan: (s[428] ? 1 : 0) + (s[427] ? 2 : 0) + s[1692], LAB_118_3_kan: (s[1693] ? 1 : 0) + (s[1694] ? 2 : 0) + (s[1695] ? 4 : 0), LAB_119_1_kan: (s[1696] ? 1 : 0) + (s[1697] ? 2 : 0) + s[1698], LAB_119_1_bundet_kan: (s[1699] ? 1 : 0) + (s[345] ? 2 : 0) + (s[1700] ? 4 : 0), LAB_119_1_mangler: s[1701], LAB_119_1_mangler_hoej: s[1702], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads !== false ? 1 : 0) + s[1698], LAB_119_2_kan: (s[1703] ? 1 : 0) + (s[1704] ? 2 : 0) + (s[1705] ? 4 : 0), LAB_120_1: s[1706], LAB_120_1_hoej: s[1707], LAB_120_1_kan: 1 + (s[1708] ? 4 : 0), LAB_120_2_kan: (s[1709] ? 1 : 0) + (s[1710] ? 2 : 0) + s[1372], LAB_121_1: s[1711], LAB_121_1_hoej: s[1712], LAB_121_1_kan: (f.ansatIFleksjob !== false ? 1 : 0) + s[1375], LAB_121_3: s[1713], LAB_121_3_hoej: s[1714], LAB_121_3_kan: (s[1715] ? 1 : 0) + s[1716], LAB_121_4_kan: (s[1717] ? 1 : 0) + (s[1718] ? 2 : 0) + s[1716], LAB_122_2_kan: (s[1719] ? 1 : 0) + (s[1720] ? 2 : 0) + s[1372], LAB_122_3_kan: (s[1721] ? 1 : 0) + (s[1722] ? 2 : 0) + s[1372], LAB_122_3_afvigelse_kan: (s[1723] ? 1 : 0) + (s[1724] ? 2 : 0) + (s[1725] ? 4 : 0), LAB_122_5_kan: (s[1726] ? 1 : 0) + (s[1727] ? 2 : 0) + s[1372], LAB_123_1: s[394], LAB_123_1_hoej: s[395], LAB_123_1_kan: (s[396] ? 1 : 0) + (s[397] ? 4 : 0), LAB_123_1_ret_kan: (s[1728] ? 1 : 0) + (s[1729] ? 2 : 0) + s[1372], LAB_123_2: s[366], LAB_123_2_hoej: s[365], LAB_123_2_kan: (s[367] ? 1 : 0) + (s[368] ? 4 : 0), LAB_123_3: s[1730], LAB_123_3_hoej: s[1731], LAB_123_3_kan: s[1395], LAB_123_4_kan: (s[1732] ? 1 : 0) + (s[1733] ? 2 : 0) + (s[1734] ? 4 : 0), LAB_124_5: s[1735], LAB_124_5_hoej: s[1736], LAB_124_5_kan: (s[1737] ? 1 : 0) + (s[1738] ? 4 : 0), LAB_125_1_kan: s[1739] + (s[1740] ? 2 : 0) + s[1372], LAB_125_4: s[1741], LAB_125_4_hoej: s[1742], LAB_125_4_kan: s[1739] + (s[1743] ? 4 : 0), LAB_126_1_kan: s[1744] + (s[1745] ? 2 : 0) + s[1372], LAB_126_1_til: s[1746], LAB_126_1_til_hoej: s[1747], LAB_126_1_til_kan: s[1748], LAB_126_3: s[1749], LAB_126_3_hoej: s[1750], LAB_126_3_kan: s[1748], LAB_126_4: s[1751], LAB_126_4_hoej: s[1752], LAB_126_4_kan: s[1748], LAB_126_5: s[1753], LAB_126_5_hoej: s[1754], LAB_126_5_kan: s[1744] + (s[1755] ? 4 : 0), LAB_126_5_maaned: s[1756], LAB_126_5_maaned_hoej: s[1757], LAB_126_5_maaned_kan: (s[1758] ? 1 : 0) + (s[1759] ? 4 : 0), LAB_133_1_kan: (s[348] ? 1 : 0) + (s[347] ? 2 : 0) + s[1375], LAB_133_1_nyt_kan: (s[1760] ? 1 : 0) + (s[1761] ? 2 : 0) + s[1372], LAB_133_3: s[381], LAB_133_3_hoej: s[382], LAB_133_3_kan: (s[383] ? 1 : 0) + (s[384] ? 4 : 0), LAB_133_3_aar: s[1762], LAB_133_3_aar_hoej: s[1763], LAB_133_3_aar_kan: (s[1764] ? 1 : 0) + (s[1765] ? 4 : 0), LAB_133_3_loft_kan: (s[380] ? 1 : 0) + (s[379] ? 2 : 0) + (s[378] ? 4 : 0), LAB_133_4: s[1766], LAB_133_4_hoej: s[1767], LAB_133_4_kan: (s[1768] ? 1 : 0) + (s[1769] ? 4 : 0), LAB_133_5_kan: (s[1770] ? 1 : 0) + (s[1771] ? 2 : 0) + (s[1772] ? 4 : 0), LAB_134_3_kan: (s[1773] ? 1 : 0) + (s[1774] ? 2 : 0) + (s[1775] ? 4 : 0), LAB_134_4: s[1776], LAB_134_4_hoej: s[1777], LAB_134_4_kan: (s[1778] ? 1 : 0) + (s[1779] ? 4 : 0), LAB_136_1_kan: (s[1780] ? 1 : 0) + (s[1781] ? 2 : 0) + s[1372], LAB_136_2: s[1782], LAB_136_2_hoej: s[1783], LAB_136_2_kan: (s[1784] ? 1 : 0) + (s[1785] ? 4 : 0), LAB_137_1: s[1786], LAB_137_1_hoej: s[1787], LAB_137_1_kan: (s[1788] ? 1 : 0) + (s[1789] ? 4 : 0), LAB_142_1_kan: (s[1790] ? 1 : 0) + (s[1791] ? 2 : 0) + s[1372], LAB_144_kan: (s[731] ? 1 : 0) + (s[732] ? 2 : 0) + s[1372], LAB_145_1: s[1792], LAB_145_1_hoej: s[1793], LAB_145_1_kan: s[1794] + (s[1795] ? 4 : 0), LAB_145_1_plan_kan: (s[1796] ? 1 : 0) + (s[1797] ? 2 : 0) + (s[1798] ? 4 : 0), LAB_145_2_kan: (s[1799] ? 1 : 0) + (s[1800] ? 2 : 0) + (s[1801] ? 4 : 0), LAB_146_kan: (s[1802] ? 1 : 0) + (s[1803] ? 2 : 0) + s[1372], LAB_167_1_kan: s[1804] + (s[1805] ? 2 : 0) + s[1372], LAB_167_1_periode: s[1806], LAB_167_1_periode_hoej: s[1807], LAB_167_1_periode_kan: s[1804] + (s[1808] ? 4 : 0), LAB_167_2_kan: (s[1809] ? 1 : 0) + (s[1810] ? 2 : 0) + (s[1811] ? 4 : 0), LAB_167_3_kan: (s[1812] ? 1 : 0) + (s[1813] ? 2 : 0) + (s[1814] ? 4 : 0), LAB_175_1_kan: (s[420] ? 1 : 0) + (s[422] ? 2 : 0) + s[1815], LAB_175_2: s[1816], LAB_175_2_hoej: s[1817], LAB_175_2_kan: (s[1818] ? 1 : 0) + (s[1819] ? 4 : 0), LAB_175_2_takst: s[1820], LAB_175_2_takst_hoej: s[1821], LAB_175_2_takst_kan: (s[1822] ? 1 : 0) + (s[1823] ? 4 : 0), LAB_175_4_kan: (s[424] ? 1 : 0) + (s[423] ? 2 : 0) + s[1815], LAB_175_5_kan: (s[1824] ? 1 : 0) + (s[1825] ? 2 : 0) + s[1372], LAB_176_1_kan: s[1826] + (s[1827] ? 2 : 0) + s[1372], LAB_176_1_beloeb: s[1828], LAB_176_1_beloeb_hoej: s[1829], LAB_176_1_beloeb_kan: s[1826] + (s[1830] ? 4 : 0), LAB_2003_121_4_kan: s[1831] + (s[1832] ? 2 : 0) + s[1372], LAB_2003_121_4_til: s[1833], LAB_2003_121_4_til_hoej: s[1834], LAB_2003_121_4_til_kan: s[1831] + (s[1835] ? 4 : 0), LAS_2a_kan: (s[433] ? 1 : 0) + (s[434] ? 2 : 0) + (s[435] ? 4 : 0), LAS_10_3: s[1836], LAS_10_3_hoej: s[1837], LAS_10_3_kan: s[1431], LAS_11_kan: (s[1838] ? 1 : 0) + (s[1839] ? 2 : 0) + s[1372], LAS_11_2_kan: (s[439] ? 1 : 0) + (s[437] ? 2 : 0) + s[1372], LAS_11_2_supplerende_kan: (s[1840] ? 1 : 0) + (s[1841] ? 2 : 0) + s[1372], LAS_11_3_kan: (s[1842] ? 1 : 0) + (s[1843] ? 2 : 0) + s[1844], LAS_11_8_kan: (s[1845] ? 1 : 0) + (s[1846] ? 2 : 0) + s[1844], LAS_13_1_kan: (s[440] ? 1 : 0) + (s[438] ? 2 : 0) + s[1372], LAS_13_8_kan: (s[1847] ? 1 : 0) + (s[1848] ? 2 : 0) + (s[1849] ? 4 : 0), LAS_13f_1_kan: (s[447] ? 1 : 0) + (s[448] ? 2 : 0) + s[1850], LAS_13f_14_kan: (s[1851] ? 1 : 0) + (s[1852] ? 2 : 0) + s[1850], LAS_13g_1: s[1853], LAS_13g_1_hoej: s[1854], LAS_13g_1_kan: (s[1855] ? 1 : 0) + (s[1856] ? 4 : 0), LAS_13g_1_beloeb: s[1857], LAS_13g_1_beloeb_hoej: s[1858], LAS_13g_1_beloeb_kan: (s[1859] ? 1 : 0) + (s[1860] ? 4 : 0), LAS_14_1_kan: (s[1861] ? 1 : 0) + (s[1862] ? 2 : 0) + (s[1863] ? 4 : 0), LAS_14_1_graense: s[1864], LAS_14_1_graense_hoej: s[1865], LAS_14_1_graense_kan: 1 + (s[1866] ? 4 : 0), LAS_14_1_over: s[1867], LAS_14_1_over_hoej: s[1868], LAS_14_1_over_kan: 1 + (s[1869] ? 4 : 0), LAS_16_1: s[527], LAS_16_1_hoej: s[526], LAS_16_1_kan: (s[528] ? 1 : 0) + (s[529] ? 4 : 0), LAS_16_3_kan: (s[1870] ? 1 : 0) + (s[1871] ? 2 : 0) + s[1872], LAS_16_overgang_kan: (s[1873] ? 1 : 0) + (s[1874] ? 2 : 0) + s[1372], LAS_17_1: s[513], LAS_17_1_hoej: s[511], LAS_17_1_kan: s[1875] + (s[515] ? 4 : 0), LAS_18_1: s[512], LAS_18_1_hoej: s[514], LAS_18_1_kan: s[1875] + (s[516] ? 4 : 0), LAS_18_3: s[517], LAS_18_3_hoej: s[518], LAS_18_3_kan: s[1875] + (s[519] ? 4 : 0), LAS_19_1: s[520], LAS_19_1_hoej: s[521], LAS_19_1_kan: s[1875] + (s[522] ? 4 : 0), LAS_20_1: s[523], LAS_20_1_hoej: s[524], LAS_20_1_kan: s[1875] + (s[525] ? 4 : 0), LAS_23_1_kan: (s[469] ? 1 : 0) + (s[470] ? 2 : 0) + s[1372], LAS_24_1: s[493], LAS_24_1_hoej: s[492], LAS_24_1_kan: (s[482] ? 1 : 0) + (s[506] ? 4 : 0), LAS_24_3: s[1876], LAS_24_3_hoej: s[1877], LAS_24_3_kan: (s[1878] ? 1 : 0) + (s[1879] ? 4 : 0), LAS_25: s[531], LAS_25_hoej: s[532], LAS_25_kan: (s[533] ? 1 : 0) + (s[534] ? 4 : 0), LAS_25_3: s[503], LAS_25_3_hoej: s[502], LAS_25_3_kan: (s[504] ? 1 : 0) + (s[505] ? 4 : 0), LAS_25_3_forsoerger: s[480], LAS_25_3_forsoerger_hoej: s[481], LAS_25_3_forsoerger_kan: (s[479] ? 1 : 0) + (s[486] ? 4 : 0), LAS_25b_1: s[1880], LAS_25b_1_hoej: s[1881], LAS_25b_1_kan: (s[446] ? 1 : 0) + s[1850], LAS_26_1: s[1882], LAS_26_1_hoej: s[1883], LAS_26_1_kan: (s[1884] ? 1 : 0) + (s[1885] ? 4 : 0), LAS_26_3_kan: s[1886] + (s[1887] ? 2 : 0) + (s[1888] ? 4 : 0), LAS_26_5_kan: (s[1889] ? 1 : 0) + (s[1890] ? 2 : 0) + s[1891], LAS_26_7_kan: (s[1892] ? 1 : 0) + (s[1893] ? 2 : 0) + s[1891], LAS_30_1: s[1894], LAS_30_1_hoej: s[1895], LAS_30_1_kan: (s[1896] ? 1 : 0) + (s[1897] ? 4 : 0), LAS_30_2: s[1898], LAS_30_2_hoej: s[1899], LAS_30_2_kan: s[1886] + (s[1900] ? 4 : 0), LAS_34_1_kan: s[1901] + (s[1324] ? 2 : 0) + s[1662], LAS_34_2_kan: (s[1902] ? 1 : 0) + (s[1903] ? 2 : 0) + s[1662], LAS_35_1_kan: (s[1904] ? 1 : 0) + (s[1905] ? 2 : 0) + (s[1906] ? 4 : 0), LAS_40a_1_kan: (s[1907] ? 1 : 0) + (s[1908] ? 2 : 0) + s[1372], LAS_50_kan: (s[1909] ? 1 : 0) + (s[1910] ? 2 : 0) + s[1911], LAS_68_2: s[1912], LAS_68_2_hoej: s[1913], LAS_68_2_kan: (s[1914] ? 1 : 0) + (s[1915] ? 4 : 0), LAS_68_4: s[574], LAS_68_4_hoej: s[572], LAS_68_4_kan: (s[576] ? 1 : 0) + (s[578] ? 4 : 0), LAS_68_5_kan: (s[1916] ? 1 : 0) + (s[1917] ? 2 : 0) + (s[1918] ? 4 : 0), LAS_68a_1: s[1919], LAS_68a_1_hoej: s[1920], LAS_68a_1_kan: (s[1921] ? 1 : 0) + (s[1922] ? 4 : 0), LAS_68a_1_tid_kan: (s[563] ? 1 : 0) + (s[565] ? 2 : 0) + s[1382], LAS_68a_2: s[575], LAS_68a_2_hoej: s[573], LAS_68a_2_kan: (s[577] ? 1 : 0) + (s[579] ? 4 : 0), LAS_68a_3: s[568], LAS_68a_3_hoej: s[567], LAS_68a_3_kan: (s[569] ? 1 : 0) + (s[570] ? 4 : 0), LAS_69j_2: s[584], LAS_69j_2_hoej: s[585], LAS_69j_2_kan: (s[586] ? 1 : 0) + (s[587] ? 4 : 0), LAS_69j_2_bidrag: s[551], LAS_69j_2_bidrag_hoej: s[552], LAS_69j_2_bidrag_kan: (s[554] ? 1 : 0) + (s[555] ? 4 : 0), LAS_69j_4: s[659], LAS_69j_4_hoej: s[657], LAS_69j_4_kan: (s[661] ? 1 : 0) + (s[663] ? 4 : 0), LAS_69j_5: s[660], LAS_69j_5_hoej: s[658], LAS_69j_5_kan: (s[662] ? 1 : 0) + (s[664] ? 4 : 0), LAS_69j_5_modtager_kan: (s[1923] ? 1 : 0) + (s[1924] ? 2 : 0) + (s[1925] ? 4 : 0), LAS_69j_5_tid_kan: (s[1926] ? 1 : 0) + (s[604] ? 2 : 0) + s[1927], LAS_69j_7_kan: (s[647] ? 1 : 0) + (s[646] ? 2 : 0) + s[1927], LAS_69j_8_kan: (s[650] ? 1 : 0) + (s[649] ? 2 : 0) + (s[648] ? 4 : 0), LAS_69j_9: s[641], LAS_69j_9_hoej: s[642], LAS_69j_9_kan: (s[643] ? 1 : 0) + (s[644] ? 4 : 0), LAS_69j_10: s[607], LAS_69j_10_hoej: s[606], LAS_69j_10_kan: (s[608] ? 1 : 0) + (s[609] ? 4 : 0), LAS_69j_11_kan: (s[1928] ? 1 : 0) + (s[1929] ? 2 : 0) + (s[1930] ? 4 : 0), LAS_69j_13_kan: (s[652] ? 1 : 0) + (s[653] ? 2 : 0) + (s[651] ? 4 : 0), LAS_69j_15_kan: (s[673] ? 1 : 0) + (s[674] ? 2 : 0) + s[1927], LAS_69j_udbetales: s[1931], LAS_69j_udbetales_hoej: s[1932], LAS_69j_udbetales_kan: (s[1933] ? 1 : 0) + (s[1934] ? 4 : 0), LAS_69k_1_kan: (s[1935] ? 1 : 0) + (s[1936] ? 2 : 0) + s[1927], LAS_69k_2_kan: (s[1937] ? 1 : 0) + (s[1938] ? 2 : 0) + (s[1939] ? 4 : 0), LAS_69k_5_kan: (s[1940] ? 1 : 0) + (s[1941] ? 2 : 0) + s[1927], LAS_69k_6: s[1942], LAS_69k_6_hoej: s[1943], LAS_69k_6_kan: (s[1944] ? 1 : 0) + (s[1945] ? 4 : 0), LAS_69k_6_aftale_kan: (s[1946] ? 1 : 0) + (s[1947] ? 2 : 0) + s[1382], LAS_69k_6_senest: s[1948], LAS_69k_6_senest_hoej: s[1949], LAS_69k_6_senest_kan: (s[4] ? 1 : 0) + s[1382], LAS_69l_1_kan: (s[686] ? 1 : 0) + (s[685] ? 2 : 0) + (s[687] ? 4 : 0), LAS_69l_3: s[1950], LAS_69l_3_hoej: s[1951], LAS_69l_3_kan: s[1952], LAS_69m_2: s[1953], LAS_69m_2_hoej: s[1954], LAS_69m_2_kan: (s[1955] ? 1 : 0) + (s[1956] ? 4 : 0), LAS_69n_1: s[1957], LAS_69n_1_hoej: s[1958], LAS_69n_1_kan: (s[1959] ? 1 : 0) + (s[1960] ? 4 : 0), LAS_69o_1_kan: (s[1961] ? 1 : 0) + (s[1962] ? 2 : 0) + (s[1963] ? 4 : 0), LAS_69o_2: s[1964], LAS_69o_2_hoej: s[1965], LAS_69o_2_kan: (s[1966] ? 1 : 0) + (s[1967] ? 4 : 0), LAS_69p_1_kan: (s[1968] ? 1 : 0) + (s[1969] ? 2 : 0) + s[1970], LAS_69q_1: s[1971], LAS_69q_1_hoej: s[1972], LAS_69q_1_kan: s[1952], LAS_69t_2: s[1973], LAS_69t_2_hoej: s[1974], LAS_69t_2_kan: s[1975], LAS_69x_3: s[1976], LAS_69x_3_hoej: s[1977], LAS_69x_3_kan: s[1975], LAS_70_1_kan: (s[725] ? 1 : 0) + (s[723] ? 2 : 0) + s[1911], LAS_70_1_3_kan: (s[1978] ? 1 : 0) + (s[1979] ? 2 : 0) + (s[1980] ? 4 : 0), LAS_70_4: s[1981], LAS_70_4_hoej: s[1982], LAS_70_4_kan: (s[1983] ? 1 : 0) + (s[1984] ? 4 : 0), LAS_70_5: flat(s[1985]), LAS_70_5_hoej: flat(s[1986]), LAS_70_5_kan: (s[1987] ? 1 : 0) + (s[1987] && !s[1988] ? 2 : 0) + (s[1989] ? 4 : 0), LAS_71_1: s[1990], LAS_71_1_hoej: s[1991], LAS_71_1_kan: (s[1992] ? 1 : 0) + (s[1993] ? 4 : 0), LAS_71_2: s[716], LAS_71_2_hoej: s[717], LAS_71_2_kan: (s[715] ? 1 : 0) + (s[718] ? 4 : 0), LAS_71_2_ung: s[1994], LAS_71_2_ung_hoej: s[1995], LAS_71_2_ung_kan: (s[1996] ? 1 : 0) + (s[1997] ? 4 : 0), LAS_71_3: s[1998], LAS_71_3_hoej: s[1999], LAS_71_3_kan: (s[2000] ? 1 : 0) + (s[2001] ? 4 : 0), LAS_71_4_kan: (s[712] ? 1 : 0) + (s[713] ? 2 : 0) + (s[714] ? 4 : 0), LAS_71_6_kan: (s[2002] ? 1 : 0) + s[2003] + (s[2004] ? 4 : 0), LAS_73b_kan: (s[2005] ? 1 : 0) + (s[2006] ? 2 : 0) + s[1911], LAS_73c_1: s[2007], LAS_73c_1_hoej: s[2008], LAS_73c_1_kan: s[1794] + (s[2009] ? 4 : 0), LAS_73f_1_kan: (s[2010] ? 1 : 0) + (s[2011] ? 2 : 0) + s[1911], LAS_73f_1_beloeb: s[2012], LAS_73f_1_beloeb_hoej: s[2013], LAS_73f_1_beloeb_kan: s[1794] + s[1911], LAS_74_1_foertidspension: flat(s[2014]), LAS_74_1_foertidspension_hoej: flat(s[2015]), LAS_74_1_foertidspension_kan: (s[2016] ? 1 : 0) + (s[2016] && !s[2017] ? 2 : 0) + (s[2018] ? 4 : 0), LAS_74a_1_kan: (s[2019] ? 1 : 0) + (s[2020] ? 2 : 0) + s[1401], LAS_74a_1_fleksjob: flat(s[2021]), LAS_74a_1_fleksjob_hoej: flat(s[2022]), LAS_74a_1_fleksjob_kan: (s[2023] ? 1 : 0) + (s[2023] && !s[2024] ? 2 : 0) + (s[2025] ? 4 : 0), LAS_74a_2_kan: (s[745] ? 1 : 0) + (s[742] ? 2 : 0) + s[2026], LAS_74a_2_uge: s[820], LAS_74a_2_uge_hoej: s[821], LAS_74a_2_uge_kan: (s[819] ? 1 : 0) + (s[822] ? 4 : 0), LAS_74a_3: s[828], LAS_74a_3_hoej: s[827], LAS_74a_3_kan: (s[829] ? 1 : 0) + (s[830] ? 4 : 0), LAS_74a_7: s[2027], LAS_74a_7_hoej: s[2028], LAS_74a_7_kan: (s[2029] ? 1 : 0) + (s[2030] ? 4 : 0), LAS_74b_2_kan: (s[743] ? 1 : 0) + (s[744] ? 2 : 0) + s[1401], LAS_74c_1: s[809], LAS_74c_1_hoej: s[810], LAS_74c_1_kan: 1 + (s[811] ? 4 : 0), LAS_74c_1_18: s[2031], LAS_74c_1_18_hoej: s[2032], LAS_74c_1_18_kan: (s[2033] ? 1 : 0) + s[2034], LAS_74c_1_frist: s[2035], LAS_74c_1_frist_hoej: s[2036], LAS_74c_1_frist_kan: (s[2037] ? 1 : 0) + (s[2038] ? 4 : 0), LAS_74c_1_nu_kan: (s[2039] ? 1 : 0) + (s[2040] ? 2 : 0) + s[2034], LAS_74d_2: s[2041], LAS_74d_2_hoej: s[2042], LAS_74d_2_kan: (s[2043] ? 1 : 0) + (s[2044] ? 4 : 0), LAS_74d_3: s[2045], LAS_74d_3_hoej: s[2046], LAS_74d_3_kan: (s[2047] ? 1 : 0) + (s[2048] ? 4 : 0), LAS_74d_3_udbetales: s[2049], LAS_74d_3_udbetales_hoej: s[2050], LAS_74d_3_udbetales_kan: (s[2051] ? 1 : 0) + (s[2052] ? 4 : 0), LAS_74e_3: s[2053], LAS_74e_3_hoej: s[2054], LAS_74e_3_kan: s[2055], LAS_74e_4: s[2056], LAS_74e_4_hoej: s[2057], LAS_74e_4_kan: s[2055], LAS_74e_8: s[2058], LAS_74e_8_hoej: s[2059], LAS_74e_8_kan: (s[2060] ? 1 : 0) + (s[2061] ? 4 : 0), LAS_74f_1_kan: (s[2062] ? 1 : 0) + (s[2063] ? 2 : 0) + s[1401], LAS_74f_1_dag: s[2064], LAS_74f_1_dag_hoej: s[2065], LAS_74f_1_dag_kan: s[1431], LAS_75_1: s[2066], LAS_75_1_hoej: s[2067], LAS_75_1_kan: 1 + (s[2068] ? 4 : 0), LAS_75a_1_kan: (s[2069] ? 1 : 0) + (s[2070] ? 2 : 0) + (s[2071] ? 4 : 0), LAS_76_1_kan: (s[2072] ? 1 : 0) + (s[2073] ? 2 : 0) + s[1401], LAS_77_1: s[2074], LAS_77_1_hoej: s[2075], LAS_77_1_kan: (s[2076] ? 1 : 0) + (s[2077] ? 4 : 0), LAS_77a_1: s[2078], LAS_77a_1_hoej: s[2079], LAS_77a_1_kan: 1 + s[2080], LAS_77a_2: s[2081], LAS_77a_2_hoej: s[2082], LAS_77a_2_kan: (s[2083] ? 1 : 0) + (s[2084] ? 4 : 0), LAS_77a_4_kan: (s[2085] ? 1 : 0) + (s[2086] ? 2 : 0) + s[2080], LAS_77a_6_kan: (s[2087] ? 1 : 0) + (s[2088] ? 2 : 0) + s[1401], LAS_77b_1_kan: (s[2089] ? 1 : 0) + (s[2090] ? 2 : 0) + s[1401], LAS_81_1_kan: (s[2091] ? 1 : 0) + (s[2092] ? 2 : 0) + s[1372], LAS_81_1_forudsigelig_kan: (s[2093] ? 1 : 0) + (s[2094] ? 2 : 0) + s[1372], LAS_81_1_rimelig_kan: (s[2095] ? 1 : 0) + (s[871] ? 2 : 0) + s[1372], LAS_81_1_aendring_kan: (s[542] ? 1 : 0) + (s[541] ? 2 : 0) + s[1372], LAS_81a_1_kan: (s[2096] ? 1 : 0) + (s[2097] ? 2 : 0) + s[1372], LAS_81a_1_proevet_kan: (s[2098] ? 1 : 0) + (s[2099] ? 2 : 0) + (s[2100] ? 4 : 0), LAS_82_1_kan: (s[2101] ? 1 : 0) + (s[2102] ? 2 : 0) + s[1372], LAS_82_1_formue: s[2103], LAS_82_1_formue_hoej: s[2104], LAS_82_1_formue_kan: s[1465], LAS_82a_1_kan: (s[865] ? 1 : 0) + (s[866] ? 2 : 0) + s[1372], LAS_82a_2: s[2105], LAS_82a_2_hoej: s[2106], LAS_82a_2_kan: (s[2107] ? 1 : 0) + (s[2108] ? 4 : 0), LAS_82a_6_kan: s[2109] + (s[2110] ? 2 : 0) + s[1372], LAS_82a_6_gaelder: s[2111], LAS_82a_6_gaelder_hoej: s[2112], LAS_82a_6_gaelder_kan: s[2109] + (s[2113] ? 4 : 0), LAS_82b_1_kan: s[2114] + (s[2115] ? 2 : 0) + s[1372], LAS_82b_2: s[2116], LAS_82b_2_hoej: s[2117], LAS_82b_2_kan: s[2114] + (s[2118] ? 4 : 0), LAS_83_1_kan: (s[2119] ? 1 : 0) + (s[2120] ? 2 : 0) + (s[2121] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[2122] ? 1 : 0) + (s[2123] ? 2 : 0) + (s[2124] ? 4 : 0), LAS_85_1_kan: (s[2125] ? 1 : 0) + (s[2126] ? 2 : 0) + s[1372], LAS_85_2_kan: (s[2127] ? 1 : 0) + (s[2128] ? 2 : 0) + s[1372], LAS_85_4_kan: (s[2129] ? 1 : 0) + (s[2130] ? 2 : 0) + s[1372], LAS_86_2: s[2131], LAS_86_2_hoej: s[2132], LAS_86_2_kan: (s[2133] ? 1 : 0) + (s[2134] ? 4 : 0), LAS_86_7: s[2135], LAS_86_7_hoej: s[2136], LAS_86_7_kan: s[1875] + s[1872], LAS_86_8: s[2137], LAS_86_8_hoej: s[2138], LAS_86_8_kan: s[1875] + (s[2139] ? 4 : 0), LAS_86_8_beloeb: s[2140], LAS_86_8_beloeb_hoej: s[2141], LAS_86_8_beloeb_kan: (s[2142] ? 1 : 0) + (s[2143] ? 4 : 0), LAS_88_1_kan: (s[867] ? 1 : 0) + (s[2144] ? 2 : 0) + s[1372], LAS_91_1_kan: (s[2145] ? 1 : 0) + (s[2146] ? 2 : 0) + s[1372], LAS_91_1_dom_kan: (s[2147] ? 1 : 0) + (s[2148] ? 2 : 0) + (s[2149] ? 4 : 0), LAS_91_1_su_kan: (s[2150] ? 1 : 0) + (s[2151] ? 2 : 0) + (s[2152] ? 4 : 0), LAS_91_6_kan: (s[2153] ? 1 : 0) + (s[2154] ? 2 : 0) + (s[2155] ? 4 : 0), LAS_92_1_kan: (s[2156] ? 1 : 0) + (s[2157] ? 2 : 0) + s[2158], LAS_92_3: s[2159], LAS_92_3_hoej: s[2160], LAS_92_3_kan: (f.fikHjaelpTilBoligindskud !== false ? 1 : 0) + s[2158], LAS_93_1_kan: (s[2161] ? 1 : 0) + (s[2162] ? 2 : 0) + s[1372], LAS_93_1_selvforskyldt_kan: (s[2163] ? 1 : 0) + (s[2164] ? 2 : 0) + (s[2165] ? 4 : 0), LAS_94_1_kan: (s[2166] ? 1 : 0) + (s[2167] ? 2 : 0) + s[1372], LOB_4_1_kan: (s[2168] ? 1 : 0) + (s[2169] ? 2 : 0) + s[1372], LOB_9_1_kan: (s[2170] ? 1 : 0) + (s[2171] ? 2 : 0) + (s[2172] ? 4 : 0), LOB_10_1_kan: (s[2173] ? 1 : 0) + (s[2174] ? 2 : 0) + s[1372], LOB_15a_1_kan: s[1543], LOV1559_9_betaling: s[2175], LOV1559_9_betaling_hoej: s[2176], LOV1559_9_betaling_kan: s[2177] + (s[2178] ? 4 : 0), LOV1559_9_valg_kan: s[2177] + (s[2179] ? 2 : 0) + s[2180], LOV1655_udbetaling: s[2181], LOV1655_udbetaling_hoej: s[2182], LOV1655_udbetaling_kan: (s[2183] ? 1 : 0) + (s[2184] ? 4 : 0), LOV1750_21_8_kan: (s[301] ? 1 : 0) + (s[300] ? 2 : 0) + s[1645], LOV1750_21_revalidering_kan: (s[2185] ? 1 : 0) + (s[694] ? 2 : 0) + s[1911], LSP_1a_1: s[892], LSP_1a_1_hoej: s[891], LSP_1a_1_kan: s[1465], LSP_1a_1_dag: s[37], LSP_1a_1_dag_hoej: s[38], LSP_1a_1_dag_kan: s[1465], LSP_1a_1_tabel2006_kan: (s[28] ? 1 : 0) + (s[26] ? 2 : 0) + (s[27] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[32] ? 1 : 0) + (s[30] ? 2 : 0) + (s[31] ? 4 : 0), LSP_2_1_kan: (s[2186] ? 1 : 0) + (s[2187] ? 2 : 0) + s[1372], LSP_2_1_eu_kan: (s[906] ? 1 : 0) + (s[902] ? 2 : 0) + s[1372], LSP_3_1_kan: (s[907] ? 1 : 0) + (s[903] ? 2 : 0) + s[1372], LSP_3_2_kan: (s[2188] ? 1 : 0) + (s[2189] ? 2 : 0) + s[1372], LSP_3_3_kan: (s[2190] ? 1 : 0) + (s[2191] ? 2 : 0) + s[1372], LSP_3_danmark_kan: (s[2192] ? 1 : 0) + (s[2193] ? 2 : 0) + (s[2194] ? 4 : 0), LSP_4_kan: (s[908] ? 1 : 0) + (s[904] ? 2 : 0) + s[1372], LSP_5_2: s[2195], LSP_5_2_hoej: s[2196], LSP_5_2_kan: (s[2197] ? 1 : 0) + (s[2198] ? 4 : 0), LSP_5_3: s[2199], LSP_5_3_hoej: s[2200], LSP_5_3_kan: (s[2201] ? 1 : 0) + (s[2202] ? 4 : 0), LSP_6: s[2203], LSP_6_hoej: s[2204], LSP_6_kan: 1 + (s[2205] ? 4 : 0), LSP_12_1_kan: (s[2206] ? 1 : 0) + (s[2207] ? 2 : 0) + s[1372], LSP_13_kan: (s[2208] ? 1 : 0) + (s[2209] ? 2 : 0) + (s[2210] ? 4 : 0), LSP_16_kan: (s[2211] ? 1 : 0) + (s[2212] ? 2 : 0) + s[1372], LSP_16_1_kan: (s[2213] ? 1 : 0) + (s[2214] ? 2 : 0) + s[1372], LSP_16_2_kan: (s[2215] ? 1 : 0) + (s[2216] ? 2 : 0) + s[1372], LSP_16_3_kan: (s[2217] ? 1 : 0) + (s[2218] ? 2 : 0) + s[1372], LSP_17_2_kan: (s[2219] ? 1 : 0) + (s[2220] ? 2 : 0) + s[1372], LSP_17_2_oplysninger_kan: (s[2221] ? 1 : 0) + (s[2222] ? 2 : 0) + (s[2223] ? 4 : 0), LSP_17_3_senior_kan: (s[2224] ? 1 : 0) + (s[2225] ? 2 : 0) + s[2180], LSP_17_4_kan: (s[2226] ? 1 : 0) + s[2003] + s[1372], LSP_18_1_kan: (s[2227] ? 1 : 0) + (s[2228] ? 2 : 0) + s[1372], LSP_18_2_kan: (s[921] ? 1 : 0) + (s[2229] ? 2 : 0) + (s[2230] ? 4 : 0), LSP_19_1_kan: (s[2231] ? 1 : 0) + (s[2232] ? 2 : 0) + s[1692], LSP_20_3_kan: (s[2233] ? 1 : 0) + (s[2234] ? 2 : 0) + s[1372], LSP_21_1: s[2235], LSP_21_1_hoej: s[2236], LSP_21_1_kan: s[2237], LSP_26a_1_kan: (s[2238] ? 1 : 0) + (s[2239] ? 2 : 0) + s[1372], LSP_26a_5: flat(s[2240]), LSP_26a_5_hoej: flat(s[2241]), LSP_26a_5_kan: (s[2242] ? 1 : 0) + (s[2242] && !s[2243] ? 2 : 0) + (s[2244] ? 4 : 0), LSP_26b: s[2245], LSP_26b_hoej: s[2246], LSP_26b_kan: s[1465], LSP_26d_2: s[2247], LSP_26d_2_hoej: s[2248], LSP_26d_2_kan: 1 + s[2180], LSP_26g_kan: (s[2249] ? 1 : 0) + (s[2250] ? 2 : 0) + s[2251], LSP_26g_dag: s[2252], LSP_26g_dag_hoej: s[2253], LSP_26g_dag_kan: (s[2254] ? 1 : 0) + (s[2255] ? 4 : 0), LSP_26h_1: s[2256], LSP_26h_1_hoej: s[2257], LSP_26h_1_kan: 1 + s[2251], LSP_26h_3: s[931], LSP_26h_3_hoej: s[930], LSP_26h_3_kan: 1 + (s[932] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 1 + (s[929] ? 4 : 0), LSP_26v_1: flat(s[2258]), LSP_26v_1_hoej: flat(s[2259]), LSP_26v_1_kan: (s[2260] ? 1 : 0) + (s[2260] && !s[2261] ? 2 : 0) + (s[2262] ? 4 : 0), LSP_26v_2: flat(s[2263]), LSP_26v_2_hoej: flat(s[2264]), LSP_26v_2_kan: (s[2265] ? 1 : 0) + (s[2265] && !s[2266] ? 2 : 0) + (s[2267] ? 4 : 0), LSP_29_1_eget_kan: (s[2268] ? 1 : 0) + (s[2269] ? 2 : 0) + (s[2270] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[2271] ? 1 : 0) + (s[2272] ? 2 : 0) + s[1372], LSP_32c_1: s[2273], LSP_32c_1_hoej: s[2274], LSP_32c_1_kan: s[1465], LSP_32c_2: s[2275], LSP_32c_2_hoej: s[2276], LSP_32c_2_kan: (s[2277] ? 1 : 0) + (s[2278] ? 4 : 0), LSP_33_1: s[2279], LSP_33_1_hoej: s[2280], LSP_33_1_kan: (s[2281] ? 1 : 0) + (s[2282] ? 4 : 0), LSP_33_1_tilbage_kan: (s[2283] ? 1 : 0) + (s[2284] ? 2 : 0) + (s[2285] ? 4 : 0), LSP_33_2: s[2286], LSP_33_2_hoej: s[2287], LSP_33_2_kan: s[2237], LSP_37: flat(s[2288]), LSP_37_hoej: flat(s[2289]), LSP_37_kan: (s[2290] ? 1 : 0) + (s[2290] && !s[2291] ? 2 : 0) + (s[2292] ? 4 : 0), LSP_44_1_kan: (s[2293] ? 1 : 0) + (s[2294] ? 2 : 0) + s[1372], LSP_44_udsendte_kan: (s[2295] ? 1 : 0) + (s[2296] ? 2 : 0) + (s[2297] ? 4 : 0), LSP_49_1_foertidspension: s[2298], LSP_49_1_foertidspension_hoej: s[2299], LSP_49_1_foertidspension_kan: 1 + (s[2300] ? 4 : 0), LSP_49_1_folkepension: s[2301], LSP_49_1_folkepension_hoej: s[2302], LSP_49_1_folkepension_kan: (s[2303] ? 1 : 0) + (s[2304] ? 4 : 0), PENSBEK_7: s[2305], PENSBEK_7_hoej: s[2306], PENSBEK_7_kan: 1 + (s[2307] ? 4 : 0), PENSBEK_10_kan: (s[2308] ? 1 : 0) + (s[2309] ? 2 : 0) + s[2310], PENSBEK_11: s[2311], PENSBEK_11_hoej: s[2312], PENSBEK_11_kan: 1 + s[2310], PLANBEK_2_1_kan: (s[2313] ? 1 : 0) + (s[2314] ? 2 : 0) + s[1372], REFUSIONSBEK_2: s[2315], REFUSIONSBEK_2_hoej: s[2316], REFUSIONSBEK_2_kan: (s[2317] ? 1 : 0) + (s[2318] ? 4 : 0), SDL_2_kan: (s[2319] ? 1 : 0) + (s[2320] ? 2 : 0) + (s[2321] ? 4 : 0), SDL_2_1_kan: (s[2322] ? 1 : 0) + (s[2323] ? 2 : 0) + s[2324], SDL_3_kan: (s[977] ? 1 : 0) + (s[974] ? 2 : 0) + s[1372], SDL_6_1: s[215], SDL_6_1_hoej: s[218], SDL_6_1_kan: (s[216] ? 1 : 0) + s[2325], SDL_7_1_kan: (s[246] ? 1 : 0) + (s[253] ? 2 : 0) + s[1372], SDL_7_1_ferie_kan: s[2326] + (s[2327] ? 2 : 0) + s[1372], SDL_7_1_ferieaftale_kan: (s[2328] ? 1 : 0) + (s[2329] ? 2 : 0) + s[1372], SDL_7_1_genoptagelse: s[2330], SDL_7_1_genoptagelse_hoej: s[2331], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[2332] ? 4 : 0), SDL_7_1_ny_kan: (s[2333] ? 1 : 0) + (s[2334] ? 2 : 0) + s[1372], SDL_7_2_kan: (s[2335] ? 1 : 0) + (s[2336] ? 2 : 0) + s[1372], SDL_7_3: s[2337], SDL_7_3_hoej: s[2338], SDL_7_3_kan: (s[2339] ? 1 : 0) + (s[2340] ? 4 : 0), SDL_7_5_kan: (s[2341] ? 1 : 0) + (s[2342] ? 2 : 0) + s[1372], SDL_7_5_fra: s[2343], SDL_7_5_fra_hoej: s[2344], SDL_7_5_fra_kan: 1 + (s[2345] ? 4 : 0), SDL_7a_1: s[2346], SDL_7a_1_hoej: s[2347], SDL_7a_1_kan: (s[2348] ? 1 : 0) + s[2349], SDL_7c_kan: (s[775] ? 1 : 0) + (s[776] ? 2 : 0) + (s[777] ? 4 : 0), SDL_10a_kan: (s[2350] ? 1 : 0) + (s[2351] ? 2 : 0) + s[1372], SDL_11_3: s[2352], SDL_11_3_hoej: s[2353], SDL_11_3_kan: 1 + (s[2354] ? 4 : 0), SDL_11a_1_kan: (s[2355] ? 1 : 0) + (s[2356] ? 2 : 0) + (s[2357] ? 4 : 0), SDL_11c_kan: (s[2358] ? 1 : 0) + (s[2359] ? 2 : 0) + s[1372], SDL_12_1_1_kan: (s[774] ? 1 : 0) + (s[772] ? 2 : 0) + (s[773] ? 4 : 0), SDL_12_1_2_kan: (s[1000] ? 1 : 0) + (s[999] ? 2 : 0) + (s[998] ? 4 : 0), SDL_12_1_3_kan: (s[1034] ? 1 : 0) + (s[1035] ? 2 : 0) + s[1372], SDL_13b_1: s[2360], SDL_13b_1_hoej: s[2361], SDL_13b_1_kan: (s[2362] ? 1 : 0) + (s[2363] ? 4 : 0), SDL_13b_1_antal: s[2364], SDL_13b_1_antal_hoej: s[2365], SDL_13b_1_antal_kan: (s[2366] ? 1 : 0) + (s[2367] ? 4 : 0), SDL_13b_1_form_kan: (s[2368] ? 1 : 0) + (s[2369] ? 2 : 0) + (s[2370] ? 4 : 0), SDL_13b_1_naeste: s[2371], SDL_13b_1_naeste_hoej: s[2372], SDL_13b_1_naeste_kan: (s[2373] ? 1 : 0) + (s[2374] ? 4 : 0), SDL_13b_5_kan: (s[2375] ? 1 : 0) + (s[2376] ? 2 : 0) + (s[2377] ? 4 : 0), SDL_13c_1_2_kan: (s[2378] ? 1 : 0) + (s[2379] ? 2 : 0) + s[1372], SDL_13c_2_kan: (s[2380] ? 1 : 0) + (s[2381] ? 2 : 0) + (s[2382] ? 4 : 0), SDL_13f_1_kan: (s[780] ? 1 : 0) + (s[778] ? 2 : 0) + (s[779] ? 4 : 0), SDL_13f_1_dag: s[2383], SDL_13f_1_dag_hoej: s[2384], SDL_13f_1_dag_kan: (s[2385] ? 1 : 0) + (s[2386] ? 4 : 0), SDL_16_2_kan: (s[2387] ? 1 : 0) + (s[2388] ? 2 : 0) + (s[2389] ? 4 : 0), SDL_21_1_1_kan: (s[2390] ? 1 : 0) + (s[2391] ? 2 : 0) + s[1372], SDL_21_1_2_kan: (s[2392] ? 1 : 0) + (s[2393] ? 2 : 0) + s[1372], SDL_21_1_3_kan: (s[2394] ? 1 : 0) + (s[2395] ? 2 : 0) + s[1372], SDL_21_3_kan: (s[2396] ? 1 : 0) + (s[2397] ? 2 : 0) + s[1372], SDL_21_3_grundlag_kan: (s[2398] ? 1 : 0) + (s[2399] ? 2 : 0) + s[1372], SDL_21_4_kan: s[2400] + (s[1052] ? 2 : 0) + (s[1053] ? 4 : 0), SDL_21_4_dag: s[2401], SDL_21_4_dag_hoej: s[2402], SDL_21_4_dag_kan: s[1465], SDL_21_4_fra: s[2403], SDL_21_4_fra_hoej: s[2404], SDL_21_4_fra_kan: s[2400] + (s[2405] ? 4 : 0), SDL_21_5_kan: (s[2406] ? 1 : 0) + (s[2407] ? 2 : 0) + (s[2408] ? 4 : 0), SDL_21a_kan: (s[2409] ? 1 : 0) + (s[2410] ? 2 : 0) + s[1372], SDL_24_1: s[265], SDL_24_1_hoej: s[267], SDL_24_1_kan: (s[263] ? 1 : 0) + (s[269] ? 4 : 0), SDL_24_1_ophoer: s[2411], SDL_24_1_ophoer_hoej: s[2412], SDL_24_1_ophoer_kan: (s[2413] ? 1 : 0) + (s[2414] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2415] ? 1 : 0) + (s[2416] ? 2 : 0) + (s[2417] ? 4 : 0), SDL_24_3: flat(s[154]), SDL_24_3_hoej: flat(s[155]), SDL_24_3_kan: (s[156] ? 1 : 0) + (s[156] && !s[2418] ? 2 : 0) + s[2325], SDL_24a_1_kan: (s[1110] ? 1 : 0) + (s[1115] ? 2 : 0) + (s[1113] ? 4 : 0), SDL_24a_1_graense_kan: (s[248] ? 1 : 0) + (s[251] ? 2 : 0) + (s[249] ? 4 : 0), SDL_24a_2: s[2419], SDL_24a_2_hoej: s[2420], SDL_24a_2_kan: (s[2421] ? 1 : 0) + (s[2422] ? 4 : 0), SDL_24a_6_kan: (s[2423] ? 1 : 0) + (s[2424] ? 2 : 0) + s[1372], SDL_24b_1_kan: s[2425] + (s[2426] ? 2 : 0) + s[1372], SDL_24b_2: s[2427], SDL_24b_2_hoej: s[2428], SDL_24b_2_kan: s[2425] + (s[2429] ? 4 : 0), SDL_24c_1_kan: (s[2430] ? 1 : 0) + (s[2431] ? 2 : 0) + s[1372], SDL_25_1: s[264], SDL_25_1_hoej: s[266], SDL_25_1_kan: (s[262] ? 1 : 0) + (s[268] ? 4 : 0), SDL_25_2: s[2432], SDL_25_2_hoej: s[2433], SDL_25_2_kan: (s[2434] ? 1 : 0) + (s[2435] ? 4 : 0), SDL_26_1_kan: (s[2436] ? 1 : 0) + (s[2437] ? 2 : 0) + (s[2438] ? 4 : 0), SDL_26_1_covid: s[1126], SDL_26_1_covid_hoej: s[1127], SDL_26_1_covid_kan: (s[1128] ? 1 : 0) + (s[1129] ? 4 : 0), SDL_26_1_fra: s[2439], SDL_26_1_fra_hoej: s[2440], SDL_26_1_fra_kan: (s[2441] ? 1 : 0) + (s[2442] ? 4 : 0), SDL_26_1_uger: s[2443], SDL_26_1_uger_hoej: s[2444], SDL_26_1_uger_kan: (s[2445] ? 1 : 0) + s[2324], SDL_26_2_kan: (s[2446] ? 1 : 0) + (s[2447] ? 2 : 0) + (s[2448] ? 4 : 0), SDL_26_3_covid: s[2449], SDL_26_3_covid_hoej: s[2450], SDL_26_3_covid_kan: (s[2451] ? 1 : 0) + (s[2452] ? 4 : 0), SDL_26a_1_covid: s[2453], SDL_26a_1_covid_hoej: s[2454], SDL_26a_3_covid: s[1132], SDL_26a_3_covid_hoej: s[1133], SDL_26a_3_covid_kan: (s[1134] ? 1 : 0) + (s[1135] ? 4 : 0), SDL_26c_covid: s[1137], SDL_26c_covid_hoej: s[1138], SDL_26c_covid_kan: (s[1136] ? 1 : 0) + (s[1139] ? 4 : 0), SDL_26d_covid: s[2455], SDL_26d_covid_hoej: s[2456], SDL_26d_covid_kan: (s[2457] ? 1 : 0) + (s[2458] ? 4 : 0), SDL_26f_covid: s[1140], SDL_26f_covid_hoej: s[1141], SDL_26f_covid_kan: (s[1142] ? 1 : 0) + (s[1143] ? 4 : 0), SDL_26g_covid: s[2459], SDL_26g_covid_hoej: s[2460], SDL_26g_covid_kan: (s[2461] ? 1 : 0) + (s[2462] ? 4 : 0), SDL_26h_covid: s[2463], SDL_26h_covid_hoej: s[2464], SDL_26h_covid_kan: (s[2465] ? 1 : 0) + (s[2466] ? 4 : 0), SDL_26i_covid: s[2467], SDL_26i_covid_hoej: s[2468], SDL_26i_covid_kan: (s[2469] ? 1 : 0) + (s[2470] ? 4 : 0), SDL_27_1_kan: (s[270] ? 1 : 0) + (s[271] ? 2 : 0) + (s[272] ? 4 : 0), SDL_27_1_1_kan: (s[200] ? 1 : 0) + (s[206] ? 2 : 0) + s[2471], SDL_27_1_2_kan: (s[201] ? 1 : 0) + (s[211] ? 2 : 0) + s[2472], SDL_27_1_2_slut: s[2473], SDL_27_1_2_slut_hoej: s[2474], SDL_27_1_2_slut_kan: (s[2475] ? 1 : 0) + (s[2476] ? 4 : 0), SDL_27_1_2_uger: s[2477], SDL_27_1_2_uger_hoej: s[2478], SDL_27_1_2_uger_kan: (s[2479] ? 1 : 0) + s[2472], SDL_27_1_3_kan: (s[202] ? 1 : 0) + (s[212] ? 2 : 0) + s[2472], SDL_27_1_3_slut: s[2480], SDL_27_1_3_slut_hoej: s[2481], SDL_27_1_3_slut_kan: (s[2482] ? 1 : 0) + (s[2483] ? 4 : 0), SDL_27_1_3_uger: s[1148], SDL_27_1_3_uger_hoej: s[1150], SDL_27_1_3_uger_kan: (s[1146] ? 1 : 0) + s[2472], SDL_27_1_4_kan: (s[203] ? 1 : 0) + (s[213] ? 2 : 0) + s[2471], SDL_27_1_4_slut: s[2484], SDL_27_1_4_slut_hoej: s[2485], SDL_27_1_4_slut_kan: (s[2486] ? 1 : 0) + (s[2487] ? 4 : 0), SDL_27_1_5_kan: (s[204] ? 1 : 0) + (s[208] ? 2 : 0) + s[2472], SDL_27_1_6_kan: (s[205] ? 1 : 0) + (s[210] ? 2 : 0) + s[2472], SDL_27_1_7_kan: (s[1153] ? 1 : 0) + (s[1158] ? 2 : 0) + s[2472], SDL_27_1_7_2_kan: (s[2488] ? 1 : 0) + (s[2489] ? 2 : 0) + (s[2490] ? 4 : 0), SDL_27_1_slut: s[2491], SDL_27_1_slut_hoej: s[2492], SDL_27_1_slut_kan: (s[2493] ? 1 : 0) + (s[2494] ? 4 : 0), SDL_27_3_nedsat_kan: s[2326] + (s[929] ? 2 : 0) + s[1372], SDL_29_1_kan: (s[2495] ? 1 : 0) + (s[2496] ? 2 : 0) + (s[2497] ? 4 : 0), SDL_30_kan: (s[232] ? 1 : 0) + (s[233] ? 2 : 0) + s[2324], SDL_30_1: s[228], SDL_30_1_hoej: s[229], SDL_30_1_kan: (s[230] ? 1 : 0) + s[2324], SDL_30_1_fri: s[2498], SDL_30_1_fri_hoej: s[2499], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[2500] ? 4 : 0), SDL_30_2_kan: (s[2501] ? 1 : 0) + (s[2502] ? 2 : 0) + s[2324], SDL_30_fleksjob_kan: (s[2503] ? 1 : 0) + (s[2504] ? 2 : 0) + (s[2505] ? 4 : 0), SDL_31_1: s[1084], SDL_31_1_hoej: s[1085], SDL_31_1_kan: (s[1083] ? 1 : 0) + (s[1086] ? 4 : 0), SDL_32_kan: (s[245] ? 1 : 0) + (s[252] ? 2 : 0) + s[2324], SDL_32_1_kan: (s[2506] ? 1 : 0) + (s[2507] ? 2 : 0) + s[2324], SDL_33_1: s[1108], SDL_33_1_hoej: s[1109], SDL_33_1_kan: (s[1107] ? 1 : 0) + (s[1111] ? 4 : 0), SDL_34_1_kan: (s[2508] ? 1 : 0) + (s[2509] ? 2 : 0) + s[2324], SDL_35_2: s[2510], SDL_35_2_hoej: s[2511], SDL_35_2_kan: (s[2512] ? 1 : 0) + (s[2513] ? 4 : 0), SDL_35_3: s[2514], SDL_35_3_hoej: s[2515], SDL_35_3_kan: (s[2516] ? 1 : 0) + (s[2517] ? 4 : 0), SDL_35_3_fra: s[2518], SDL_35_3_fra_hoej: s[2519], SDL_35_3_fra_kan: (s[2520] ? 1 : 0) + (s[2521] ? 4 : 0), SDL_38_1: s[2522], SDL_38_1_hoej: s[2523], SDL_38_1_kan: (s[2524] ? 1 : 0) + (s[2525] ? 4 : 0), SDL_38_7: s[2526], SDL_38_7_hoej: s[2527], SDL_38_7_kan: (s[2528] ? 1 : 0) + (s[2529] ? 4 : 0), SDL_38_7_tide_kan: (s[1175] ? 1 : 0) + (s[1176] ? 2 : 0) + (s[1177] ? 4 : 0), SDL_38_8_kan: (s[2530] ? 1 : 0) + (s[2531] ? 2 : 0) + (s[2532] ? 4 : 0), SDL_40_1: s[2533], SDL_40_1_hoej: s[2534], SDL_40_1_kan: (s[2535] ? 1 : 0) + (s[2536] ? 4 : 0), SDL_40a_1: s[2537], SDL_40a_1_hoej: s[2538], SDL_40a_1_kan: (s[2539] ? 1 : 0) + (s[2540] ? 4 : 0), SDL_41_1: s[2541], SDL_41_1_hoej: s[2542], SDL_41_1_kan: (s[2543] ? 1 : 0) + (s[2544] ? 4 : 0), SDL_42_1_kan: (s[1199] ? 1 : 0) + (s[1200] ? 2 : 0) + s[2324], SDL_42_1_ved_siden_af_kan: (s[2545] ? 1 : 0) + (s[2546] ? 2 : 0) + (s[2547] ? 4 : 0), SDL_43_1: s[2548], SDL_43_1_hoej: s[2549], SDL_43_1_kan: (s[2550] ? 1 : 0) + (s[2551] ? 4 : 0), SDL_43_4: s[2552], SDL_43_4_hoej: s[2553], SDL_43_4_kan: (s[2554] ? 1 : 0) + (s[2555] ? 4 : 0), SDL_43_4_tide_kan: (s[2556] ? 1 : 0) + (s[2557] ? 2 : 0) + (s[2558] ? 4 : 0), SDL_43_5_kan: (s[2559] ? 1 : 0) + (s[2560] ? 2 : 0) + (s[2561] ? 4 : 0), SDL_45_4: s[2562], SDL_45_4_hoej: s[2563], SDL_45_4_kan: s[1465], SDL_46_1: s[2564], SDL_46_1_hoej: s[2565], SDL_46_1_kan: (s[2566] ? 1 : 0) + (s[2567] ? 4 : 0), SDL_47_1: s[1256], SDL_47_1_hoej: s[1257], SDL_47_1_kan: (s[1255] ? 1 : 0) + (s[1259] ? 4 : 0), SDL_47_1_3: s[2568], SDL_47_1_3_hoej: s[2569], SDL_47_1_3_kan: (s[2570] ? 1 : 0) + (s[2571] ? 4 : 0), SDL_50_1: s[1224], SDL_50_1_hoej: s[1223], SDL_50_1_kan: (s[1222] ? 1 : 0) + (s[1225] ? 4 : 0), SDL_50_4: s[2572], SDL_50_4_hoej: s[2573], SDL_50_4_kan: (s[2574] ? 1 : 0) + (s[2575] ? 4 : 0), SDL_51_1: s[1242], SDL_51_1_hoej: s[1243], SDL_51_1_kan: s[1465], SDL_52_1: s[1236], SDL_52_1_hoej: s[1238], SDL_52_1_kan: (s[2576] ? 1 : 0) + (s[2577] ? 4 : 0), SDL_53_1: s[1251], SDL_53_1_hoej: s[1252], SDL_53_1_kan: (s[1253] ? 1 : 0) + (s[1254] ? 4 : 0), SDL_53_1_ialt: s[2578], SDL_53_1_ialt_hoej: s[2579], SDL_53_1_ialt_kan: (s[2580] ? 1 : 0) + (s[2581] ? 4 : 0), SDL_53_1_timer: s[2582], SDL_53_1_timer_hoej: s[2583], SDL_53_1_timer_kan: (s[227] ? 1 : 0) + (s[2584] ? 4 : 0), SDL_53_2_kan: (s[1229] ? 1 : 0) + (s[1230] ? 2 : 0) + (s[1231] ? 4 : 0), SDL_53_3: s[1237], SDL_53_3_hoej: s[1239], SDL_53_3_kan: (s[1234] ? 1 : 0) + (s[1241] ? 4 : 0), SDL_53a_1_kan: (s[2585] ? 1 : 0) + (s[2586] ? 2 : 0) + s[1372], SDL_53a_2: flat(s[2587]), SDL_53a_2_hoej: flat(s[2588]), SDL_53a_2_kan: (s[2589] ? 1 : 0) + (s[2589] && !s[2590] ? 2 : 0) + (s[2591] ? 4 : 0), SDL_53b_1_kan: (s[2592] ? 1 : 0) + (s[2593] ? 2 : 0) + (s[2594] ? 4 : 0), SDL_54_1_kan: (s[1096] ? 1 : 0) + (s[1097] ? 2 : 0) + s[2324], SDL_54_1_beloeb: s[2595], SDL_54_1_beloeb_hoej: s[2596], SDL_54_1_beloeb_kan: (s[2597] ? 1 : 0) + (s[2598] ? 4 : 0), SDL_56_1_kan: (s[1258] ? 1 : 0) + (s[1260] ? 2 : 0) + s[2324], SDL_56_1_beloeb: s[2599], SDL_56_1_beloeb_hoej: s[2600], SDL_56_1_beloeb_kan: (s[2601] ? 1 : 0) + (s[2602] ? 4 : 0), SDL_56_2_kan: (s[2603] ? 1 : 0) + (s[2604] ? 2 : 0) + s[2605], SDL_56_3_kan: (s[2606] ? 1 : 0) + (s[2607] ? 2 : 0) + s[2605], SDL_56_4: s[2608], SDL_56_4_hoej: s[2609], SDL_56_4_kan: 1 + s[2605], SDL_56_4_fornyelse_kan: (s[2610] ? 1 : 0) + (s[2611] ? 2 : 0) + s[2605], SDL_58a_1_kan: (s[2612] ? 1 : 0) + (s[2613] ? 2 : 0) + s[2605], SDL_59_2: s[2614], SDL_59_2_hoej: s[2615], SDL_59_2_kan: (s[2616] ? 1 : 0) + (s[2617] ? 4 : 0), SDL_59_6_kan: (s[1269] ? 1 : 0) + (s[1270] ? 2 : 0) + s[2349], SDL_82_1_kan: (s[2618] ? 1 : 0) + (s[2619] ? 2 : 0) + s[1372], SEL_112_1_kan: (s[2620] ? 1 : 0) + (s[2621] ? 2 : 0) + s[2622], SEL_112_1_forud_kan: (s[2623] ? 1 : 0) + (s[2624] ? 2 : 0) + s[2622], SENBEK_2_1_kan: (s[2625] ? 1 : 0) + (s[2626] ? 2 : 0) + s[1372], SSBEK_3_1: s[1327], SSBEK_3_1_hoej: s[1329], SSBEK_3_1_kan: 1 + (s[1328] ? 4 : 0), SSBEK_5_1: s[2627], SSBEK_5_1_hoej: s[2628], SSBEK_5_1_kan: (s[2629] ? 1 : 0) + (s[2630] ? 4 : 0), SSBEK_6_1: s[2631], SSBEK_6_1_hoej: s[2632], SSBEK_6_1_kan: s[1901] + (s[2633] ? 4 : 0), SSBEK_10_1: s[2634], SSBEK_10_1_hoej: s[2635], SSBEK_10_1_kan: (s[2636] ? 1 : 0) + (s[2637] ? 4 : 0), STATSFLEKSBEK_11: s[2638], STATSFLEKSBEK_11_hoej: s[2639], STATSFLEKSBEK_11_kan: (s[2640] ? 1 : 0) + s[2641], STATSFLEKSBEK_11_3_kan: (s[2642] ? 1 : 0) + (s[2643] ? 2 : 0) + s[2641] }
}

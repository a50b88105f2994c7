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

const HELLIGDAGE_1 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5])

const HELLIGDAGE_2 = holidayTable([{"on":{"month":1,"day":1}},{"on":{"easter":-3}},{"on":{"easter":-2}},{"on":{"easter":0}},{"on":{"easter":1}},{"on":{"easter":26},"to":19722},{"on":{"easter":39}},{"on":{"easter":49}},{"on":{"easter":50}},{"on":{"month":12,"day":25}},{"on":{"month":12,"day":26}}], [1, 2, 3, 4, 5, 6])

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
  s[6] = v5
  const v6 = (f.timerUdenStoetteSeneste3Aar ?? 2635200) >= 192400
  s[831] = v6
  const v7 = f.erVisiteretTilFleksjob !== false || (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  const v8 = f.erVisiteretTilFleksjob !== true && v6
  const LAS_69k_6_senest_er = v1 >= 15706 /* 2013-01-01 */
  s[4] = LAS_69k_6_senest_er
  const ALF_53_2_fleksjob = ALF_53_2_fleksjob_ir || v5 && v8 || LAS_69k_6_senest_er && v8
  s[1383] = ALF_53_2_fleksjob
  const ALF_53_2_fleksjob_nej = ALF_53_2_fleksjob_ir || v5 && v7 || LAS_69k_6_senest_er && v7
  s[1384] = ALF_53_2_fleksjob_nej
  // SDL.6.1: Første fraværsdag (SDL § 6, stk. 1)
  const v12 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt' || r_fravaer.omfang === 'delvist')
  s[1131] = v12
  const v13 = f.fravaer !== undefined ? v12 : NO_DAYS
  s[157] = v13
  const v14 = runStart(v13, v0)
  const v15 = runStart(v13, v1)
  const v16 = v14 === 2147483647
  const v17 = v15 === 2147483647
  const v18 = !v16 || v17
  const v19 = v0 === v1
  s[194] = v19
  const v20 = v19 || v18
  const v21 = f.fravaer !== undefined && v20
  const v22 = v21 ? v14 : FIRST_DAY
  s[154] = v22
  const v23 = v21 ? v15 : NEVER
  s[155] = v23
  const v24 = v22 <= 13331 /* 2006-07-02 */
  s[158] = v24
  const v25 = v23 >= 13332 /* 2006-07-03 */
  s[153] = v25
  const v26 = v22 <= 2147483646
  s[156] = v26
  const v27 = v25 && v26
  const v28 = periods(f.fravaer, (r_fravaer) => r_fravaer.omfang === 'fuldt')
  const v29 = f.fravaer !== undefined ? v28 : NO_DAYS
  const v30 = f.fravaer !== undefined ? v28 : ALL_DAYS
  const v31 = dayReaching(v30, v22, 1)
  s[1286] = v31
  const v32 = dayReaching(v29, v23, 1)
  s[1285] = v32
  const v33 = runEnd(v13, v0)
  const v34 = runEnd(v13, v1)
  const v35 = v33 === 2147483647
  const v36 = v34 === 2147483647
  const v37 = v36 && v18
  const v38 = !v35 || v37
  const v39 = v19 || v38
  const v40 = f.fravaer !== undefined && v39
  const v41 = v40 ? v33 : FIRST_DAY
  s[160] = v41
  const v42 = v40 ? v34 : NEVER
  s[159] = v42
  const v43 = v42 >= v31
  const v44 = v41 >= v32
  const v45 = v43 ? v31 : NEVER
  const v46 = v44 ? v32 : NEVER
  const v47 = v23 === NEVER
  s[162] = v47
  const SDL_6_1_er = v24 || v27
  s[221] = SDL_6_1_er
  const SDL_6_1 = v24 ? FIRST_DAY : v45
  s[220] = SDL_6_1
  const SDL_6_1_hoej = v24 ? NEVER : v46
  s[223] = SDL_6_1_hoej
  const SDL_6_1_ir = v24 || v47
  s[161] = SDL_6_1_ir
  // ALF.62.3: Sidste sygedag, a-kassen betaler (ALF § 62, stk. 3)
  const v52 = SDL_6_1_er && SDL_6_1 <= 13331 /* 2006-07-02 */
  s[225] = v52
  const v53 = SDL_6_1_hoej >= 13332 /* 2006-07-03 */
  s[222] = v53
  const v54 = SDL_6_1 <= 15011 /* 2011-02-06 */
  s[993] = v54
  const v55 = SDL_6_1_er && v53 && v54
  s[230] = v55
  const v56 = SDL_6_1_hoej >= 15012 /* 2011-02-07 */
  s[229] = v56
  const v57 = SDL_6_1 <= 16439 /* 2015-01-04 */
  s[240] = v57
  const v58 = SDL_6_1_er && v56 && v57
  s[1236] = v58
  const v59 = SDL_6_1 <= 2147483646
  s[224] = v59
  const v60 = SDL_6_1_er && SDL_6_1_hoej >= 16440 /* 2015-01-05 */ && v59
  s[243] = v60
  const v61 = f.persongruppe === 'ledig'
  const v62 = f.persongruppe !== undefined && v61 || !(f.persongruppe !== undefined)
  s[244] = v62
  const v63 = f.persongruppe !== undefined && !v61 || !(f.persongruppe !== undefined)
  s[245] = v63
  const v64 = shiftDays(SDL_6_1, 13)
  const v65 = shiftDays(SDL_6_1_hoej, 13)
  const v66 = Math.min(v64, f.sidsteDagMedDagpengeret ?? FIRST_DAY)
  const v67 = Math.min(v65, f.sidsteDagMedDagpengeret ?? 84005 /* 2199-12-31 */)
  const v68 = f.dagpengerettenSlutter !== false && SDL_6_1_er
  const v69 = f.dagpengerettenSlutter !== true && SDL_6_1_er
  const v70 = v62 && (v68 || v69)
  const v71 = SDL_6_1_ir || SDL_6_1_er && SDL_6_1_hoej === NEVER
  s[226] = v71
  const v72 = v60 && (v70 || v63)
  const ALF_62_3 = v52 ? FIRST_DAY : v58 || v72 ? (v72 ? (v70 ? (v68 ? (v69 ? Math.min(v64, v66) : v66) : v64) : NEVER) : NEVER) : NEVER
  s[1099] = ALF_62_3
  const ALF_62_3_hoej = v52 ? NEVER : v55 ? NEVER : v58 ? NEVER : v63 ? NEVER : v68 ? (v69 ? Math.max(v65, v67) : v67) : v65
  s[1100] = ALF_62_3_hoej
  const ALF_62_3_er = v52 || v55 || v58 || v72
  s[1098] = ALF_62_3_er
  const ALF_62_3_ir = v52 || v60 && v62 && (f.dagpengerettenSlutter !== false && SDL_6_1_ir || f.dagpengerettenSlutter !== true && SDL_6_1_ir) || v71
  s[1101] = ALF_62_3_ir
}

function svar_2(f, s) {
  // BEK937.27: Sygedagpenge under uddannelse (BEK 937/2024 § 27, stk. 1-3)
  const v0 = s[0] <= 16439 /* 2015-01-04 */
  s[755] = v0
  const v1 = s[1] && v0
  s[994] = v1
  const v2 = f.uddannelseUnderSygdom === 'foer'
  const v3 = f.uddannelseUnderSygdom !== undefined && v2 || !(f.uddannelseUnderSygdom !== undefined)
  const v4 = f.uddannelseUnderSygdom !== undefined && !v2 || !(f.uddannelseUnderSygdom !== undefined)
  const v5 = f.uddannelseUnderSygdom === 'begyndt_under'
  const v6 = f.uddannelseUnderSygdom !== undefined && !v5 || !(f.uddannelseUnderSygdom !== undefined) || (f.undervisningstimer ?? 6000) > 600 || f.uddannelsePasserMedBehandling !== true || f.uddannelseUdskyderRevalidering !== false
  const v7 = (f.uddannelseUnderSygdom !== undefined && v5 || !(f.uddannelseUnderSygdom !== undefined)) && (f.undervisningstimer ?? 0) <= 600 && f.uddannelsePasserMedBehandling !== false && f.uddannelseUdskyderRevalidering !== true
  const v8 = s[2] >= 16440 /* 2015-01-05 */
  s[754] = v8
  const v9 = f.uddannelseUnderSygdom === 'opfoelgning'
  const v10 = f.uddannelseUnderSygdom === 'ingen'
  const v11 = f.uddannelseUnderSygdom !== undefined && !v10 || !(f.uddannelseUnderSygdom !== undefined)
  const BEK937_27 = v11 && (s[3] || v1 && (v3 || v7) || v8 && (v3 || v7 || f.uddannelseUnderSygdom !== undefined && v9 || !(f.uddannelseUnderSygdom !== undefined)))
  s[1386] = BEK937_27
  const BEK937_27_nej = v11 && (s[3] || v1 && v4 && v6 || v8 && v4 && v6 && (f.uddannelseUnderSygdom !== undefined && !v9 || !(f.uddannelseUnderSygdom !== undefined)))
  s[1387] = BEK937_27_nej
  const BEK937_27_ir = v11 && s[3] || f.uddannelseUnderSygdom !== undefined && v10 || !(f.uddannelseUnderSygdom !== undefined)
  s[1388] = BEK937_27_ir
  // FERIEBEK.2.6: 12 måneder med løntilskud imellem (BEK 762/2025 § 2, stk. 6)
  const v15 = s[0] >= 15706 /* 2013-01-01 */
  s[335] = v15
  const v16 = sum(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'loentilskud' ? 1 : 0)
  const FERIEBEK_2_6 = s[4] && (f.ydelsesperioder !== undefined ? v16 : Infinity) > 0 && (s[5] || s[4])
  s[1390] = FERIEBEK_2_6
  const FERIEBEK_2_6_ir = FERIEBEK_2_6 || !v15 || (f.ydelsesperioder !== undefined ? v16 : 0) <= 0
  s[1391] = FERIEBEK_2_6_ir
  // FERIEBEK.2: 12 sammenhængende måneder med ressourceforløbsydelse (BEK 762/2025 § 2, stk. 1-8)
  const v19 = s[0] <= 16070 /* 2013-12-31 */
  s[11] = v19
  const v20 = s[4] && v19
  s[856] = v20
  const v21 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie')
  const v22 = f.ydelsesperioder !== undefined ? v21 : NO_DAYS
  const v23 = f.ydelsesperioder !== undefined ? v21 : ALL_DAYS
  const v24 = monthStart(shiftDays(monthStart(shiftDays(s[0], 1)), -1))
  const v25 = monthStart(shiftDays(monthStart(shiftDays(s[2], 1)), -1))
  const v26 = periods(f.ydelsesperioder, (r_ydelsesperioder) => r_ydelsesperioder.slags === 'ressourceforloebsydelse' || r_ydelsesperioder.slags === 'ferie' || r_ydelsesperioder.slags === 'kontanthjaelp' || r_ydelsesperioder.slags === 'revalidering')
  const v27 = f.ydelsesperioder !== undefined ? v26 : NO_DAYS
  const v28 = f.ydelsesperioder !== undefined ? v26 : ALL_DAYS
  const v29 = shiftMonths(v24, -1)
  const v30 = shiftMonths(v25, -1)
  const v31 = shiftMonths(v24, -2)
  const v32 = shiftMonths(v25, -2)
  const v33 = shiftMonths(v24, -3)
  const v34 = shiftMonths(v25, -3)
  const v35 = shiftMonths(v24, -4)
  const v36 = shiftMonths(v25, -4)
  const v37 = shiftMonths(v24, -5)
  const v38 = shiftMonths(v25, -5)
  const v39 = shiftMonths(v24, -6)
  const v40 = shiftMonths(v25, -6)
  const v41 = shiftMonths(v24, -7)
  const v42 = shiftMonths(v25, -7)
  const v43 = shiftMonths(v24, -8)
  const v44 = shiftMonths(v25, -8)
  const v45 = shiftMonths(v24, -9)
  const v46 = shiftMonths(v25, -9)
  const v47 = shiftMonths(v24, -10)
  const v48 = shiftMonths(v25, -10)
  const v49 = shiftMonths(v24, -11)
  const v50 = shiftMonths(v25, -11)
  const v51 = countDays(v23, v24, monthEnd(v25)) >= 1 && countDays(v28, v29, monthEnd(v30)) >= 1 && countDays(v28, v31, monthEnd(v32)) >= 1 && countDays(v28, v33, monthEnd(v34)) >= 1 && countDays(v28, v35, monthEnd(v36)) >= 1 && countDays(v28, v37, monthEnd(v38)) >= 1 && countDays(v28, v39, monthEnd(v40)) >= 1 && countDays(v28, v41, monthEnd(v42)) >= 1 && countDays(v28, v43, monthEnd(v44)) >= 1 && countDays(v28, v45, monthEnd(v46)) >= 1 && countDays(v28, v47, monthEnd(v48)) >= 1 && countDays(v28, v49, monthEnd(v50)) >= 1 || FERIEBEK_2_6
  const v52 = (countDays(v22, v25, monthEnd(v24)) < 1 || countDays(v27, v30, monthEnd(v29)) < 1 || countDays(v27, v32, monthEnd(v31)) < 1 || countDays(v27, v34, monthEnd(v33)) < 1 || countDays(v27, v36, monthEnd(v35)) < 1 || countDays(v27, v38, monthEnd(v37)) < 1 || countDays(v27, v40, monthEnd(v39)) < 1 || countDays(v27, v42, monthEnd(v41)) < 1 || countDays(v27, v44, monthEnd(v43)) < 1 || countDays(v27, v46, monthEnd(v45)) < 1 || countDays(v27, v48, monthEnd(v47)) < 1 || countDays(v27, v50, monthEnd(v49)) < 1) && (FERIEBEK_2_6 || FERIEBEK_2_6_ir)
  const v53 = s[2] >= 16071 /* 2014-01-01 */
  s[12] = v53
  const v54 = s[0] <= 16616 /* 2015-06-30 */
  s[458] = v54
  const v55 = v53 && v54
  const v56 = s[2] >= 16617 /* 2015-07-01 */
  s[459] = v56
  const v57 = s[0] <= 18261 /* 2019-12-31 */
  s[9] = v57
  const v58 = v56 && v57
  const LAB_31_3_ledighedsydelse_er = s[2] >= 18262 /* 2020-01-01 */
  s[10] = LAB_31_3_ledighedsydelse_er
  const v60 = s[0] <= 20269 /* 2025-06-30 */
  s[145] = v60
  const v61 = LAB_31_3_ledighedsydelse_er && v60
  const LAS_17_1_er = s[2] >= 20270 /* 2025-07-01 */
  s[146] = LAS_17_1_er
  const FERIEBEK_2 = s[4] && (s[5] || v20 && v51 || v55 && v51 || v58 && v51 || v61 && v51 || LAS_17_1_er && v51)
  s[662] = FERIEBEK_2
  const FERIEBEK_2_nej = s[4] && (s[5] || v20 && v52 || v55 && v52 || v58 && v52 || v61 && v52 || LAS_17_1_er && v52)
  s[661] = FERIEBEK_2_nej
  const v65 = s[4] && s[5]
  const FERIEBEK_2_ir = v65 || !v15
  s[552] = FERIEBEK_2_ir
  // FLEKSLOENBEK.1.1: Beløbet tæller med i fleksløntilskuddet (BEK 227/2024 § 1)
  const v67 = s[4] && s[0] <= 16189 /* 2014-04-29 */
  s[7] = v67
  const v68 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg'
  const v69 = s[2] >= 16190 /* 2014-04-30 */
  s[8] = v69
  const v70 = s[0] <= 19722 /* 2023-12-31 */
  s[344] = v70
  const v71 = v69 && v70
  const v72 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b'
  const v73 = s[2] >= 19723 /* 2024-01-01 */
  s[345] = v73
  const v74 = f.beloebetsArt === 'loen' || f.beloebetsArt === 'pensionsbidrag' || f.beloebetsArt === 'ferietillaeg' || f.beloebetsArt === 'fritvalg' || f.beloebetsArt === 'loen_b' || f.beloebetsArt === 'pasning'
  const FLEKSLOENBEK_1_1 = s[3] || v67 && (f.beloebetsArt !== undefined && v68 || !(f.beloebetsArt !== undefined)) || v71 && (f.beloebetsArt !== undefined && v72 || !(f.beloebetsArt !== undefined)) || v73 && (f.beloebetsArt !== undefined && v74 || !(f.beloebetsArt !== undefined))
  s[1392] = FLEKSLOENBEK_1_1
  const FLEKSLOENBEK_1_1_nej = s[3] || s[6] || v67 && (f.beloebetsArt !== undefined && !v68 || !(f.beloebetsArt !== undefined)) || v71 && (f.beloebetsArt !== undefined && !v72 || !(f.beloebetsArt !== undefined)) || v73 && (f.beloebetsArt !== undefined && !v74 || !(f.beloebetsArt !== undefined))
  s[1393] = FLEKSLOENBEK_1_1_nej
}

function svar_3(f, s) {
  // FLEKSLOENBEK.3.4: Løn for flere måneder, delt ud (BEK 227/2024 § 3, stk. 4)
  const v0 = s[7] || s[8]
  const v1 = s[7] ? -Infinity : Math.round((f.loenForFlereMaaneder ?? 0) / (f.maanederLoennenDaekker ?? 120))
  const FLEKSLOENBEK_3_4 = s[3] ? -Infinity : s[6] ? (v0 ? Math.min(0, v1) : 0) : v1
  s[1394] = FLEKSLOENBEK_3_4
  const FLEKSLOENBEK_3_4_hoej = s[3] ? Infinity : v0 ? (s[7] ? Infinity : Math.round((f.loenForFlereMaaneder ?? 1000000000) / (f.maanederLoennenDaekker ?? 1))) : 0
  s[1395] = FLEKSLOENBEK_3_4_hoej
  const FLEKSLOENBEK_3_4_ir = s[3] || s[7]
  s[1396] = FLEKSLOENBEK_3_4_ir
  // LAB.133.1.nyt: Ændringen er et nyt fleksjob (LAB § 71)
  const v5 = f.aendringIFleksjobbet === 'ledig' || f.aendringIFleksjobbet === 'genansat' || f.aendringIFleksjobbet === 'nyt_job'
  const v6 = f.aendringIFleksjobbet === 'beskrivelse' || f.aendringIFleksjobbet === 'arbejdssted'
  const v7 = f.aendringIFleksjobbet === 'overdragelse'
  const LAB_133_1_nyt = s[3] || s[4] && (f.aendringIFleksjobbet !== undefined && v5 || !(f.aendringIFleksjobbet !== undefined) || (f.aendringIFleksjobbet !== undefined && v6 || !(f.aendringIFleksjobbet !== undefined)) && (f.sammeArbejdsgiverIFleksjobbet !== true || f.sammeOpgaverIFleksjobbet !== true) || (f.aendringIFleksjobbet !== undefined && v7 || !(f.aendringIFleksjobbet !== undefined)) && f.sammeOpgaverIFleksjobbet !== true)
  s[1875] = LAB_133_1_nyt
  const LAB_133_1_nyt_nej = s[3] || s[6] || s[4] && (f.aendringIFleksjobbet !== undefined && !v5 || !(f.aendringIFleksjobbet !== undefined)) && (f.aendringIFleksjobbet !== undefined && !v6 || !(f.aendringIFleksjobbet !== undefined) || f.sammeArbejdsgiverIFleksjobbet !== false && f.sammeOpgaverIFleksjobbet !== false) && (f.aendringIFleksjobbet !== undefined && !v7 || !(f.aendringIFleksjobbet !== undefined) || f.sammeOpgaverIFleksjobbet !== false)
  s[1876] = LAB_133_1_nyt_nej
  // LAB.133.1: Fleksjobbet følger reglerne fra før 2013 (LAB § 133, stk. 1)
  const v10 = s[4] && s[9]
  s[118] = v10
  const v11 = f.fleksjobStartede ?? FIRST_DAY
  s[337] = v11
  const v12 = f.fleksjobStartede ?? 84005 /* 2199-12-31 */
  s[338] = v12
  const v13 = v12 >= 15706 /* 2013-01-01 */ || LAB_133_1_nyt
  const v14 = v11 < 15706 /* 2013-01-01 */ && (LAB_133_1_nyt_nej || s[3])
  const LAB_133_1 = f.ansatIFleksjob !== false && (s[3] || s[6] || v10 && v14 || s[10] && v14)
  s[332] = LAB_133_1
  const LAB_133_1_nej = f.ansatIFleksjob !== false && (s[3] || v10 && v13 || s[10] && v13)
  s[331] = LAB_133_1_nej
  const LAB_133_1_ir = f.ansatIFleksjob !== false && s[3] || f.ansatIFleksjob !== true
  s[333] = LAB_133_1_ir
  // FLEKSLOENBEK.4.1: Den måned, lønnen læses i (BEK 227/2024 § 4, stk. 1)
  const v18 = v10 || s[10]
  s[334] = v18
  const FLEKSLOENBEK_4_1 = s[3] ? FIRST_DAY : v18 ? shiftDays(monthStart(s[0]), -1) : NEVER
  s[1397] = FLEKSLOENBEK_4_1
  const FLEKSLOENBEK_4_1_hoej = s[3] ? NEVER : s[6] ? NEVER : shiftDays(monthStart(s[2]), -1)
  s[1398] = FLEKSLOENBEK_4_1_hoej
  const v21 = f.ansatIFleksjob !== true || LAB_133_1
  s[347] = v21
  const FLEKSLOENBEK_4_1_er = f.ansatIFleksjob !== false && (LAB_133_1_nej || LAB_133_1_ir)
  s[346] = FLEKSLOENBEK_4_1_er
  const FLEKSLOENBEK_4_1_ir = FLEKSLOENBEK_4_1_er && s[3] || v21
  s[359] = FLEKSLOENBEK_4_1_ir
  // FLEKSLOENBEK.4.2: Den forventede løn bruges (BEK 227/2024 § 4, stk. 2)
  const FLEKSLOENBEK_4_2 = FLEKSLOENBEK_4_1_er && (s[3] || v10 && f.helMaanedsLoenErOplyst !== true || s[10] && f.helMaanedsLoenErOplyst !== true)
  s[1400] = FLEKSLOENBEK_4_2
  const FLEKSLOENBEK_4_2_nej = FLEKSLOENBEK_4_1_er && (s[3] || s[6] || v10 && f.helMaanedsLoenErOplyst !== false || s[10] && f.helMaanedsLoenErOplyst !== false)
  s[1401] = FLEKSLOENBEK_4_2_nej
  // FLEKSLOENBEK.4.4: Tilskuddet kan reguleres fra (BEK 227/2024 § 4, stk. 4)
  const FLEKSLOENBEK_4_4 = s[3] ? FIRST_DAY : v18 ? shiftMonths(s[0], -12) : NEVER
  s[1403] = FLEKSLOENBEK_4_4
  const FLEKSLOENBEK_4_4_hoej = s[3] ? NEVER : s[6] ? NEVER : shiftMonths(s[2], -12)
  s[1404] = FLEKSLOENBEK_4_4_hoej
  // FYL.2a: Du har betalt bidrag længe nok (FYL § 2 a, stk. 1-5)
  const v28 = s[0] <= 15339 /* 2011-12-31 */
  s[36] = v28
  const v29 = f.foedselsdag ?? FIRST_DAY
  s[33] = v29
  const v30 = f.foedselsdag ?? 84005 /* 2199-12-31 */
  s[34] = v30
  const FYL_2a_ir = s[0] <= 11503 /* 2001-06-30 */
  s[41] = FYL_2a_ir
  const v32 = s[0] <= 13502 /* 2006-12-20 */
  s[53] = v32
  const v33 = s[2] >= 11504 /* 2001-07-01 */ && v32
  s[42] = v33
  const v34 = f.iAkasseUdenBrudFra ?? FIRST_DAY
  s[57] = v34
  const v35 = f.iAkasseUdenBrudFra ?? 84005 /* 2199-12-31 */
  s[54] = v35
  const v36 = f.bidragUdenBrudFra ?? FIRST_DAY
  const v37 = f.bidragUdenBrudFra ?? 84005 /* 2199-12-31 */
  const v38 = v30 > -6516 /* 1952-02-29 */ || v35 > 8125 /* 1992-03-31 */ && f.betalteTilFleksydelsesalderen !== true || (f.ubrudteMaanederSeneste15Aar ?? 0) < 120 || v37 > 10682 /* 1999-04-01 */ || f.fleksydelsesbidragFraTilmelding !== true
  const v39 = v29 <= -6516 /* 1952-02-29 */ && (v34 <= 8125 /* 1992-03-31 */ || f.betalteTilFleksydelsesalderen !== false) && (f.ubrudteMaanederSeneste15Aar ?? 180) >= 120 && v36 <= 10682 /* 1999-04-01 */ && f.fleksydelsesbidragFraTilmelding !== false
  const v40 = (f.bidragsmaanederSeneste30Aar ?? 360) >= 300 || v39
  const v41 = (f.bidragsmaanederSeneste30Aar ?? 0) < 300 && v38
  const v42 = s[2] >= 13503 /* 2006-12-21 */
  s[35] = v42
  const v43 = v42 && s[0] <= 13878 /* 2007-12-31 */
  const v44 = s[2] >= 13879 /* 2008-01-01 */
  s[806] = v44
  const v45 = v44 && v28
  s[405] = v45
  const v46 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? FIRST_DAY
  const v47 = f.foersteEfterloensEllerFleksydelsesbidragDen ?? 84005 /* 2199-12-31 */
  const v48 = shiftMonths(v29, 360)
  s[110] = v48
  const v49 = shiftMonths(v30, 360)
  s[109] = v49
  const v50 = f.bidragsmaanederIAlt ?? 0
  const v51 = f.bidragsmaanederIAlt ?? 720
  const v52 = v51 >= 360
  const v53 = v29 <= -4019 /* 1958-12-31 */
  s[37] = v53
  const v54 = v30 <= -4019 /* 1958-12-31 */
  s[38] = v54
  const v55 = v36 <= 10773 /* 1999-07-01 */
  const v56 = (f.bidragsmaanederSeneste25Aar ?? 300) >= 240
  const v57 = v30 >= -4018 /* 1959-01-01 */
  s[99] = v57
  const v58 = v29 >= -4018 /* 1959-01-01 */
  s[98] = v58
  const v59 = v49 >= v46 && v52 || v39 || v53 && v55 && v56 && f.fleksydelsesbidragFraTilmelding !== false || v57 && v29 <= 2190 /* 1975-12-31 */ && (v36 <= 13879 /* 2008-01-01 */ && v34 <= 13879 /* 2008-01-01 */ && v51 >= 300 || v29 <= -2011 /* 1964-06-30 */ && v55 && v34 <= 10773 /* 1999-07-01 */ && v56 && f.fleksydelsesbidragFraTilmelding !== false) || v30 >= 2191 /* 1976-01-01 */ && v29 <= 2921 /* 1977-12-31 */ && shiftMonths(v30, 384) >= v46 && v52
  const v60 = (v48 < v47 || v50 < 360) && v38 && (!v54 || v37 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true) && (!v58 || v30 > 2190 /* 1975-12-31 */ || (v37 > 13879 /* 2008-01-01 */ || v35 > 13879 /* 2008-01-01 */ || v50 < 300) && (v30 > -2011 /* 1964-06-30 */ || v37 > 10773 /* 1999-07-01 */ || v35 > 10773 /* 1999-07-01 */ || (f.bidragsmaanederSeneste25Aar ?? 0) < 240 || f.fleksydelsesbidragFraTilmelding !== true)) && (v29 < 2191 /* 1976-01-01 */ || v30 > 2921 /* 1977-12-31 */ || shiftMonths(v29, 384) < v47 || v50 < 360)
  const v61 = s[2] >= 15340 /* 2012-01-01 */
  s[45] = v61
  const v62 = s[0] <= 16306 /* 2014-08-24 */
  s[51] = v62
  const v63 = v61 && v62
  s[39] = v63
  const v64 = s[2] >= 16307 /* 2014-08-25 */
  s[40] = v64
  const FYL_2a = FYL_2a_ir || v33 && v40 || v43 && v40 || v45 && v59 || v63 && v59 || v64 && v59
  s[49] = FYL_2a
  const FYL_2a_nej = FYL_2a_ir || v33 && v41 || v43 && v41 || v45 && v60 || v63 && v60 || v64 && v60
  s[48] = FYL_2a_nej
  // FLEKSYDELSESBEK.4: Lempeligere krav om bidrag ved nedsat arbejdsevne (BEK 1187/2020 § 4)
  const FLEKSYDELSESBEK_4_ir = s[0] <= 13329 /* 2006-06-30 */
  s[43] = FLEKSYDELSESBEK_4_ir
  const v68 = s[2] >= 13330 /* 2006-07-01 */
  s[52] = v68
  const v69 = v68 && v28
  s[44] = v69
  const v70 = v30 >= -1280 /* 1966-07-01 */ || FYL_2a || f.kunneIkkeKlareNormaltJob !== true || f.visTilknytningTilArbejdsmarkedet !== true || f.fleksydelsesbidragFraTilmelding !== true || f.betalteTilFleksydelsesalderen !== true || v50 < 60
  const v71 = FYL_2a_nej || FYL_2a_ir
  s[46] = v71
  const v72 = v29 < -1280 /* 1966-07-01 */ && v71 && f.kunneIkkeKlareNormaltJob !== false && f.visTilknytningTilArbejdsmarkedet !== false && f.fleksydelsesbidragFraTilmelding !== false && f.betalteTilFleksydelsesalderen !== false && v51 >= 60
  const FLEKSYDELSESBEK_4 = FLEKSYDELSESBEK_4_ir || v69 && v72 || v61 && v72
  s[50] = FLEKSYDELSESBEK_4
  const FLEKSYDELSESBEK_4_nej = FLEKSYDELSESBEK_4_ir || v69 && v70 || v61 && v70
  s[47] = FLEKSYDELSESBEK_4_nej
}

function svar_4(f, s) {
  // FVL.7.1: Myndigheden skal vejlede dig (FVL § 7, stk. 1)
  const v0 = s[1] && s[0] <= 13853 /* 2007-12-06 */
  s[19] = v0
  const v1 = f.henvendelsenVedroererSagsomraadet !== true || f.vejledningErFornoeden !== true
  const v2 = f.henvendelsenVedroererSagsomraadet !== false && f.vejledningErFornoeden !== false
  const v3 = s[2] >= 13854 /* 2007-12-07 */
  s[20] = v3
  const FVL_7_1 = s[3] || v0 && v2 || v3 && v2
  s[1406] = FVL_7_1
  const FVL_7_1_nej = s[3] || v0 && v1 || v3 && v1
  s[1407] = FVL_7_1_nej
  // FVL.7.2: Henvendelsen skal sendes videre til den rette myndighed (FVL § 7, stk. 2)
  const v6 = f.henvendelsenErSkriftlig !== true || f.henvendelsenVedroererSagsomraadet !== false || f.retteMyndighedKendes !== true
  const v7 = f.henvendelsenErSkriftlig !== false && f.henvendelsenVedroererSagsomraadet !== true && f.retteMyndighedKendes !== false
  const FVL_7_2 = s[3] || v0 && v7 || v3 && v7
  s[1408] = FVL_7_2
  const FVL_7_2_nej = s[3] || v0 && v6 || v3 && v6
  s[1409] = FVL_7_2_nej
  // FVL.8.1: Du kan lade dig repræsentere eller bistå (FVL § 8, stk. 1)
  const v10 = !(f.hensynModRepraesentation !== false && f.hensynModRepraesentation === true) && !(f.andenLovBegraenserRepraesentation !== false && f.andenLovBegraenserRepraesentation === true)
  const v11 = v10 && f.erPartISagen !== false
  const v12 = f.hensynModRepraesentation !== false || f.andenLovBegraenserRepraesentation !== false || v10 && f.erPartISagen !== true
  const FVL_8_1 = s[3] || v0 && v11 || v3 && v11
  s[1410] = FVL_8_1
  const FVL_8_1_nej = s[3] || v0 && v12 || v3 && v12
  s[1411] = FVL_8_1_nej
  // FVL.8.1.aktindsigt: Den, der hjælper dig, kan få aktindsigt for dig (FVL § 8, stk. 1)
  const v15 = f.hjaelperensRolle === 'partsrepraesentant'
  const v16 = f.hjaelperensRolle !== undefined && v15 || !(f.hjaelperensRolle !== undefined)
  const v17 = f.hjaelperensRolle !== undefined && !v15 || !(f.hjaelperensRolle !== undefined)
  const FVL_8_1_aktindsigt = s[3] || s[1] && v16
  s[1412] = FVL_8_1_aktindsigt
  const FVL_8_1_aktindsigt_nej = s[3] || s[1] && v17
  s[1413] = FVL_8_1_aktindsigt_nej
  // FVL.8.1.breve: Brevene sendes til din repræsentant (FVL § 8, stk. 1)
  const FVL_8_1_breve = s[3] || s[1] && v16 && f.aftaltAtBrevetSendesTilParten !== true
  s[1414] = FVL_8_1_breve
  const FVL_8_1_breve_nej = s[3] || s[1] && (v17 || f.aftaltAtBrevetSendesTilParten !== false)
  s[1415] = FVL_8_1_breve_nej
  // FVL.8.1.fuldmagt: Der kan kræves en skriftlig fuldmagt (FVL § 8, stk. 1)
  const v22 = f.repraesentantensFag === 'advokat' || f.repraesentantensFag === 'revisor' || f.repraesentantensFag === 'socialraadgiver'
  const v23 = f.repraesentantensFag !== undefined && !v22 || !(f.repraesentantensFag !== undefined) || f.repraesentantenHandlerForParten !== true
  const v24 = (f.repraesentantensFag !== undefined && v22 || !(f.repraesentantensFag !== undefined)) && f.repraesentantenHandlerForParten !== false
  const FVL_8_1_fuldmagt = s[3] || s[1] && f.skriftligFuldmagtForeligger !== true && (v24 && f.tvivlOmFuldmagten !== false || v23 && f.skriftligFuldmagtErNoedvendig !== false)
  s[1416] = FVL_8_1_fuldmagt
  const FVL_8_1_fuldmagt_nej = s[3] || s[1] && (f.skriftligFuldmagtForeligger !== false || v24 && f.tvivlOmFuldmagten !== true || v23 && f.skriftligFuldmagtErNoedvendig !== true)
  s[1417] = FVL_8_1_fuldmagt_nej
  // FVL.8.1.omfang: Fuldmagten dækker sagen (FVL § 8, stk. 1)
  const FVL_8_1_omfang = s[3] || s[1] && f.fuldmagtenNaevnerSagen !== false && f.fuldmagtenNaevnerHandlingen !== false && s[2] >= (f.fuldmagtenGaelderFra ?? FIRST_DAY) && (f.fuldmagtenHarEnSidsteDag !== true || (f.fuldmagtenGaelderTil ?? 84005 /* 2199-12-31 */) >= s[0]) && f.fuldmagtenErTilbagekaldt !== true
  s[1418] = FVL_8_1_omfang
  const FVL_8_1_omfang_nej = s[3] || s[1] && (f.fuldmagtenNaevnerSagen !== true || f.fuldmagtenNaevnerHandlingen !== true || s[0] < (f.fuldmagtenGaelderFra ?? 84005 /* 2199-12-31 */) || f.fuldmagtenHarEnSidsteDag !== false && (f.fuldmagtenGaelderTil ?? FIRST_DAY) < s[2] || f.fuldmagtenErTilbagekaldt !== false)
  s[1419] = FVL_8_1_omfang_nej
  // FVL.8.1.personligt: Du kan blive bedt om selv at medvirke (FVL § 8, stk. 1)
  const FVL_8_1_personligt = s[3] || v0 && f.personligMedvirkenHarBetydning !== false || v3 && f.personligMedvirkenHarBetydning !== false
  s[1420] = FVL_8_1_personligt
  const FVL_8_1_personligt_nej = s[3] || v0 && f.personligMedvirkenHarBetydning !== true || v3 && f.personligMedvirkenHarBetydning !== true
  s[1421] = FVL_8_1_personligt_nej
  // FVL.9.1: Ret til at se sagens dokumenter (FVL § 9, stk. 1-2)
  const v31 = f.erPartISagen !== true || f.sagenErEnAfgoerelsessag !== true || f.sagenErEnStraffesag !== false
  const v32 = f.erPartISagen !== false && f.sagenErEnAfgoerelsessag !== false && f.sagenErEnStraffesag !== true
  const v33 = v3 && s[11]
  s[23] = v33
  const v34 = s[12] && s[0] <= 16181 /* 2014-04-21 */
  s[21] = v34
  const v35 = s[2] >= 16182 /* 2014-04-22 */
  s[22] = v35
  const FVL_9_1 = s[3] || v0 && v32 || v33 && v32 || v34 && v32 || v35 && v32
  s[16] = FVL_9_1
  const FVL_9_1_nej = s[3] || v0 && v31 || v33 && v31 || v34 && v31 || v35 && v31
  s[13] = FVL_9_1_nej
  // FVL.12.1: Dokumentet er internt (FVL § 12, stk. 1-2)
  const v38 = f.afgivetAfGrund === 'retlig' || f.afgivetAfGrund === 'forskning'
  const v39 = f.erInterntArbejdsdokument !== true || f.afgivetTilUdenforstaaende !== false && (f.afgivetAfGrund !== undefined && !v38 || !(f.afgivetAfGrund !== undefined)) && f.afgivetAfLignendeGrund !== true
  const v40 = f.erInterntArbejdsdokument !== false && (f.afgivetTilUdenforstaaende !== true || f.afgivetAfGrund !== undefined && v38 || !(f.afgivetAfGrund !== undefined) || f.afgivetAfLignendeGrund !== false)
  const FVL_12_1 = s[3] || v0 && f.erInterntArbejdsdokument !== false || v33 && f.erInterntArbejdsdokument !== false || v34 && v40 || v35 && v40
  s[1435] = FVL_12_1
  const FVL_12_1_nej = s[3] || v0 && f.erInterntArbejdsdokument !== true || v33 && f.erInterntArbejdsdokument !== true || v34 && v39 || v35 && v39
  s[1436] = FVL_12_1_nej
  // FVL.13: Det interne dokument skal alligevel udleveres (FVL § 13)
  const v43 = f.interntDokumentsIndhold === 'beslutning' || f.interntDokumentsIndhold === 'notat' || f.interntDokumentsIndhold === 'bevis'
  const v44 = FVL_12_1_nej || f.foreliggerIEndeligForm !== true || f.interntDokumentsIndhold !== undefined && !v43 || !(f.interntDokumentsIndhold !== undefined)
  const v45 = FVL_12_1 || s[3]
  const v46 = v45 && f.foreliggerIEndeligForm !== false && (f.interntDokumentsIndhold !== undefined && v43 || !(f.interntDokumentsIndhold !== undefined))
  const FVL_13 = s[3] || v0 && v46 || v3 && v46
  s[1441] = FVL_13
  const FVL_13_nej = s[3] || v0 && v44 || v3 && v44
  s[1442] = FVL_13_nej
  // FVL.14: Dokumentet er undtaget på grund af sin art (FVL § 14)
  const v49 = f.dokumentetsSaerligeArt === 'ministermoede'
  const v50 = f.dokumentetsSaerligeArt === 'sekretariat'
  const v51 = f.dokumentetsSaerligeArt === 'retssag'
  const v52 = f.dokumentetsSaerligeArt !== undefined && v51 || !(f.dokumentetsSaerligeArt !== undefined)
  s[24] = v52
  const v53 = f.dokumentetsSaerligeArt !== undefined && !v51 || !(f.dokumentetsSaerligeArt !== undefined)
  s[25] = v53
  const v54 = f.dokumentetsSaerligeArt !== undefined && v49 || !(f.dokumentetsSaerligeArt !== undefined) || f.dokumentetsSaerligeArt !== undefined && v50 || !(f.dokumentetsSaerligeArt !== undefined) || v52
  const v55 = (f.dokumentetsSaerligeArt !== undefined && !v49 || !(f.dokumentetsSaerligeArt !== undefined)) && (f.dokumentetsSaerligeArt !== undefined && !v50 || !(f.dokumentetsSaerligeArt !== undefined)) && v53
  const FVL_14 = s[3] || v0 && v54 || v3 && v54
  s[1443] = FVL_14
  const FVL_14_nej = s[3] || v0 && v55 || v3 && v55
  s[1444] = FVL_14_nej
  // FVL.12.1.undtaget: Dokumentet kan holdes tilbage (FVL § 12, stk. 1)
  const v58 = FVL_12_1_nej || FVL_13
  const v59 = v45 && (FVL_13_nej || s[3]) && (FVL_12_1 || FVL_13_nej) || FVL_14
  const v60 = (v58 || s[3]) && (FVL_14_nej || s[3]) && (v58 || FVL_14_nej)
  const FVL_12_1_undtaget = s[3] || v0 && v59 || v3 && v59
  s[14] = FVL_12_1_undtaget
  const FVL_12_1_undtaget_nej = s[3] || v0 && v60 || v3 && v60
  s[17] = FVL_12_1_undtaget_nej
  // FVL.15: Passagen kan undtages (FVL § 15)
  const v63 = f.hensynBagUndtagelse === 'intet'
  const v64 = f.hensynBagUndtagelse !== undefined && v63 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true
  const v65 = (f.hensynBagUndtagelse !== undefined && !v63 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false
  const v66 = f.hensynBagUndtagelse === 'statens_sikkerhed'
  const v67 = f.hensynBagUndtagelse === 'fortrolighed_udland'
  const v68 = f.hensynBagUndtagelse === 'udenrigspolitik'
  const v69 = f.hensynBagUndtagelse === 'lovovertraedelser'
  const v70 = f.hensynBagUndtagelse === 'kontrol'
  const v71 = f.hensynBagUndtagelse === 'oekonomi'
  const v72 = f.hensynBagUndtagelse === 'forskning'
  const v73 = f.hensynBagUndtagelse === 'saerlig_karakter'
  const v74 = (f.hensynBagUndtagelse !== undefined && v66 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v67 || !(f.hensynBagUndtagelse !== undefined)) && f.fortrolighedFoelgerAfForpligtelse !== false || (f.hensynBagUndtagelse !== undefined && v68 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v69 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v70 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v71 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v72 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false || (f.hensynBagUndtagelse !== undefined && v73 || !(f.hensynBagUndtagelse !== undefined)) && f.hensynetVejerTungest !== false
  const v75 = (f.hensynBagUndtagelse !== undefined && !v66 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v67 || !(f.hensynBagUndtagelse !== undefined) || f.fortrolighedFoelgerAfForpligtelse !== true) && (f.hensynBagUndtagelse !== undefined && !v68 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v69 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v70 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v71 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v72 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true) && (f.hensynBagUndtagelse !== undefined && !v73 || !(f.hensynBagUndtagelse !== undefined) || f.hensynetVejerTungest !== true)
  const FVL_15 = s[3] || v0 && v65 || v33 && v65 || v34 && v74 || v35 && v74
  s[15] = FVL_15
  const FVL_15_nej = s[3] || v0 && v64 || v33 && v64 || v34 && v75 || v35 && v75
  s[18] = FVL_15_nej
}

function svar_5(f, s) {
  // FVL.9.2: Dokumentet skal udleveres helt (FVL § 9)
  const v0 = s[13] || s[14] || s[15]
  const v1 = s[16] || s[3]
  const v2 = s[17] || s[3]
  const v3 = s[18] || s[3]
  const v4 = v1 && v2 && v3 && (s[16] || s[17] || s[18])
  const FVL_9_2 = s[3] || s[19] && v4 || s[20] && v4
  s[1422] = FVL_9_2
  const FVL_9_2_nej = s[3] || s[19] && v0 || s[20] && v0
  s[1423] = FVL_9_2_nej
  // FVL.9.4: Et dokument, der er sendt til andre, kan ses (FVL § 9, stk. 4)
  const v7 = f.dokumentetAntagesFremmeDen ?? FIRST_DAY
  const v8 = f.dokumentetAntagesFremmeDen ?? 84005 /* 2199-12-31 */
  const v9 = shiftDays(f.dokumentetAfsendtDen ?? FIRST_DAY, 1)
  const v10 = shiftDays(f.dokumentetAfsendtDen ?? 84005 /* 2199-12-31 */, 1)
  const v11 = s[21] || s[22]
  const v12 = s[23] || v11
  const v13 = s[23] ? (v11 ? Math.min(v7, v9) : v7) : v9
  const FVL_9_4 = s[3] ? FIRST_DAY : s[19] ? (v12 ? Math.min(v7, v13) : v7) : v13
  s[1424] = FVL_9_4
  const v15 = s[23] ? (v11 ? Math.max(v8, v10) : v8) : v10
  const FVL_9_4_hoej = s[3] ? NEVER : s[19] ? (v12 ? Math.max(v8, v15) : v8) : v15
  s[1425] = FVL_9_4_hoej
  const FVL_9_4_ir = f.dokumentetErAfsendtTilAndre !== false && s[3] || f.dokumentetErAfsendtTilAndre !== true
  s[1426] = FVL_9_4_ir
  // FVL.9a.1: Anmodningen om aktindsigt er tilstrækkelig (FVL § 9 a)
  const FVL_9a_1 = s[3] || s[19] && f.sagenAngivet !== false || s[23] && f.sagenAngivet !== false || s[21] && f.sagenAngivet !== false || s[22] && f.sagenAngivet !== false
  s[1427] = FVL_9a_1
  const FVL_9a_1_nej = s[3] || s[19] && f.sagenAngivet !== true || s[23] && f.sagenAngivet !== true || s[21] && f.sagenAngivet !== true || s[22] && f.sagenAngivet !== true
  s[1428] = FVL_9a_1_nej
  // FVL.9a.2: Anmodningen kan afslås på grund af sit formål (FVL § 9 a, stk. 2)
  const v20 = s[12] && s[0] <= 19904 /* 2024-06-30 */
  s[950] = v20
  const v21 = s[2] >= 19905 /* 2024-07-01 */
  s[951] = v21
  const FVL_9a_2 = s[3] || v21 && f.retsstridigtFormaal !== false
  s[1429] = FVL_9a_2
  const FVL_9a_2_nej = s[3] || s[19] || s[23] || v20 || v21 && f.retsstridigtFormaal !== true
  s[1430] = FVL_9a_2_nej
  // FVL.9b.1: Afgørelsen skal vente på aktindsigten (FVL § 9 b, stk. 1)
  const v24 = s[13] || f.nogetKanUdleveres !== true
  s[28] = v24
  const v25 = v1 && f.nogetKanUdleveres !== false
  s[27] = v25
  const v26 = !(f.fristForAfgoerelsenBrydes !== false && f.fristForAfgoerelsenBrydes === true) && !(f.hensynModAtVentePaaAktindsigt !== false && f.hensynModAtVentePaaAktindsigt === true)
  s[26] = v26
  const v27 = v26 && f.anmodetOmAktindsigt !== false && v25 && f.harFaaetAktindsigt !== true
  const v28 = f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaAktindsigt !== false || v26 && (f.anmodetOmAktindsigt !== true || v24 || f.harFaaetAktindsigt !== false)
  const FVL_9b_1 = s[3] || s[19] && v27 || s[23] && v27 || s[21] && v27 || s[22] && v27
  s[1431] = FVL_9b_1
  const FVL_9b_1_nej = s[3] || s[19] && v28 || s[23] && v28 || s[21] && v28 || s[22] && v28
  s[1432] = FVL_9b_1_nej
  // FVL.10.1: Det skal overvejes at give mere, end du har ret til (FVL § 10, stk. 1)
  const v31 = f.anmodetOmAktindsigt !== true || v2 && v3 && (s[17] || s[18])
  const v32 = f.anmodetOmAktindsigt !== false && (s[14] || s[15] || s[3])
  const FVL_10_1 = s[3] || s[21] && v32 || s[22] && v32
  s[1433] = FVL_10_1
  const FVL_10_1_nej = s[3] || s[19] || s[23] || s[21] && v31 || s[22] && v31
  s[1434] = FVL_10_1_nej
  // FVL.12.1.navn: Du skal have lægekonsulentens navn (FVL § 12, stk. 1)
  const FVL_12_1_navn = s[3] || s[1] && f.laegekonsulentHarUdtaltSig !== false
  s[1437] = FVL_12_1_navn
  const FVL_12_1_navn_nej = s[3] || s[1] && f.laegekonsulentHarUdtaltSig !== true
  s[1438] = FVL_12_1_navn_nej
  // FVL.12.1.skik: Lægekonsulentens vurdering bør deles med dig (FVL § 12, stk. 1)
  const FVL_12_1_skik = s[3] || s[1] && f.laegekonsulentHarUdtaltSig !== false && f.afgoerelsenErTruffet !== true
  s[1439] = FVL_12_1_skik
  const FVL_12_1_skik_nej = s[3] || s[1] && (f.laegekonsulentHarUdtaltSig !== true || f.afgoerelsenErTruffet !== false)
  s[1440] = FVL_12_1_skik_nej
  // FVL.14a.1: Oplysningen skal gives, selv om dokumentet er undtaget (FVL § 14 a)
  const v39 = f.oplysningernesArt === 'faktisk_grundlag'
  const v40 = f.oplysningernesArt !== undefined && v39 || !(f.oplysningernesArt !== undefined)
  s[31] = v40
  const v41 = f.oplysningernesArt !== undefined && !v39 || !(f.oplysningernesArt !== undefined)
  s[32] = v41
  const v42 = v41 || f.oplysningerneErVaesentlige !== true || f.fremgaarAfAndetUdleveret !== false
  const v43 = v40 && f.oplysningerneErVaesentlige !== false && f.fremgaarAfAndetUdleveret !== true
  const v44 = f.oplysningernesArt === 'ekstern_faglig_vurdering'
  const v45 = (v41 || f.oplysningenErRelevant !== true) && (f.oplysningernesArt !== undefined && !v44 || !(f.oplysningernesArt !== undefined) || f.oplysningenErRelevant !== true || s[24]) || f.fremgaarAfAndetUdleveret !== false
  const v46 = (v40 && f.oplysningenErRelevant !== false || (f.oplysningernesArt !== undefined && v44 || !(f.oplysningernesArt !== undefined)) && f.oplysningenErRelevant !== false && s[25]) && f.fremgaarAfAndetUdleveret !== true
  const FVL_14a_1 = s[14] && (s[3] || s[19] && v43 || s[23] && v43 || s[21] && v46 || s[22] && v46)
  s[1445] = FVL_14a_1
  const FVL_14a_1_nej = s[14] && (s[3] || s[19] && v42 || s[23] && v42 || s[21] && v45 || s[22] && v45)
  s[1446] = FVL_14a_1_nej
  const FVL_14a_1_ir = s[3] || v2
  s[1447] = FVL_14a_1_ir
  // FVL.14b: Myndighedens egen faglige vurdering skal gives (FVL § 14 b)
  const v50 = f.erInternFagligVurdering !== true || f.foreliggerIEndeligForm !== true || f.praksisAtIndhenteEksternVurdering !== true
  const v51 = f.erInternFagligVurdering !== false && f.foreliggerIEndeligForm !== false && f.praksisAtIndhenteEksternVurdering !== false
  const FVL_14b = s[3] || s[21] && v51 || s[22] && v51
  s[1448] = FVL_14b
  const FVL_14b_nej = s[3] || s[19] || s[23] || s[21] && v50 || s[22] && v50
  s[1449] = FVL_14b_nej
  // FVL.15c: Resten af dokumentet skal udleveres (FVL § 15 c)
  const v54 = !(f.restenRoeberHensynet !== false && f.restenRoeberHensynet === true) && !(f.restenErKlartVildledende !== false && f.restenErKlartVildledende === true) && !(f.restenErUdenMening !== false && f.restenErUdenMening === true)
  const v55 = v54 && f.heleDokumentetErOmfattet !== true
  const v56 = f.restenRoeberHensynet !== false || f.restenErKlartVildledende !== false || f.restenErUdenMening !== false || v54 && f.heleDokumentetErOmfattet !== false
  const FVL_15c = s[15] && (s[3] || s[19] && f.heleDokumentetErOmfattet !== true || s[23] && f.heleDokumentetErOmfattet !== true || s[21] && v55 || s[22] && v55)
  s[1450] = FVL_15c
  const FVL_15c_nej = s[15] && (s[3] || s[19] && f.heleDokumentetErOmfattet !== false || s[23] && f.heleDokumentetErOmfattet !== false || s[21] && v56 || s[22] && v56)
  s[1451] = FVL_15c_nej
  const FVL_15c_ir = s[3] || v3
  s[1452] = FVL_15c_ir
}

function svar_6(f, s) {
  // FVL.16.2: Anmodningen om aktindsigt skal være færdigbehandlet (FVL § 16, stk. 2)
  const v0 = f.anmodningOmAktindsigtModtaget ?? FIRST_DAY
  s[29] = v0
  const v1 = f.anmodningOmAktindsigtModtaget ?? 84005 /* 2199-12-31 */
  s[30] = v1
  const FVL_16_2_underretning_ir = v0 <= 13331 /* 2006-07-02 */
  s[1458] = FVL_16_2_underretning_ir
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 13853 /* 2007-12-06 */
  const v4 = shiftDays(v0, 10)
  const v5 = shiftDays(v1, 10)
  const v6 = v1 >= 13854 /* 2007-12-07 */ && v0 <= 16070 /* 2013-12-31 */
  const v7 = v1 >= 16071 /* 2014-01-01 */ && v0 <= 16181 /* 2014-04-21 */
  const v8 = shiftDays(v0, 1)
  const v9 = shiftDays(v1, 1)
  const v10 = from(ALL_DAYS, v9)
  const v11 = from(ALL_DAYS, v8)
  const v12 = from(ALL_DAYS, shiftDays(v9, 120))
  const v13 = from(ALL_DAYS, shiftDays(v8, 120))
  const v14 = without(v10, v13)
  const v15 = without(v11, v12)
  const v16 = onWeekdays(v14, 62)
  const v17 = onWeekdays(v15, 62)
  const v18 = intersectTable(v14, HELLIGDAGE_1)
  const v19 = intersectTable(v15, HELLIGDAGE_1)
  const v20 = without(v16, v19)
  const v21 = without(v17, v18)
  const v22 = dayReaching(v21, v8, 7)
  const v23 = dayReaching(v20, v9, 7)
  const v24 = v1 >= 16182 /* 2014-04-22 */
  const v25 = v7 || v24
  const v26 = v6 || v25
  const v27 = v6 ? (v25 ? Math.min(v4, v22) : v4) : v22
  const FVL_16_2 = FVL_16_2_underretning_ir ? FIRST_DAY : v3 ? (v26 ? Math.min(v4, v27) : v4) : v27
  s[1453] = FVL_16_2
  const v29 = v6 ? (v25 ? Math.max(v5, v23) : v5) : v23
  const FVL_16_2_hoej = FVL_16_2_underretning_ir ? NEVER : v3 ? (v26 ? Math.max(v5, v29) : v5) : v29
  s[1454] = FVL_16_2_hoej
  const FVL_16_2_ir = f.anmodetOmAktindsigt !== false && FVL_16_2_underretning_ir || f.anmodetOmAktindsigt !== true
  s[1455] = FVL_16_2_ir
  // FVL.16.2.underretning: Du skal have besked om, at fristen ikke holdes (FVL § 16, stk. 2)
  const v32 = f.anmodetOmAktindsigt !== true || f.anmodningOmAktindsigtErFaerdigbehandlet !== false
  const v33 = f.anmodetOmAktindsigt !== false && f.anmodningOmAktindsigtErFaerdigbehandlet !== true
  const v34 = f.anmodetOmAktindsigt !== false && FVL_16_2 < s[2]
  const v35 = f.anmodetOmAktindsigt !== false && FVL_16_2_hoej >= s[0]
  const v36 = v32 || v35
  const v37 = v33 && (v34 || FVL_16_2_ir)
  const v38 = v32 || (v35 || FVL_16_2_ir) && f.ikkeMuligtIndenForFristen !== true
  const v39 = v33 && (v34 || f.ikkeMuligtIndenForFristen !== false)
  const FVL_16_2_underretning = FVL_16_2_underretning_ir || v3 && v37 || v6 && v37 || v7 && v39 || v24 && v39
  s[1456] = FVL_16_2_underretning
  const FVL_16_2_underretning_nej = FVL_16_2_underretning_ir || v3 && v36 || v6 && v36 || v7 && v38 || v24 && v38
  s[1457] = FVL_16_2_underretning_nej
  // FVL.16.3: Dokumenterne skal udleveres, som du ønsker det (FVL § 16, stk. 3)
  const v42 = f.kopiHarBetydning !== true || f.dokumenterneTalerModKopi !== false
  const v43 = f.kopiHarBetydning !== false && f.dokumenterneTalerModKopi !== true
  const v44 = f.formenErUmulig !== false || f.tungtvejendeModhensyn !== false
  s[967] = v44
  const v45 = f.formenErUmulig !== true && f.tungtvejendeModhensyn !== true
  s[966] = v45
  const FVL_16_3 = s[3] || s[19] && v43 || s[23] && v43 || s[21] && v45 || s[22] && v45
  s[1459] = FVL_16_3
  const FVL_16_3_nej = s[3] || s[19] && v42 || s[23] && v42 || s[21] && v44 || s[22] && v44
  s[1460] = FVL_16_3_nej
  // FVL.16.4: Klagen over aktindsigt går til sagens egen klageinstans (FVL § 16, stk. 4)
  const v48 = f.klagenGaelder === 'partsaktindsigt'
  const v49 = f.klageinstansISagen === 'ingen'
  const v50 = f.klageinstansISagen !== undefined && v49 || !(f.klageinstansISagen !== undefined)
  s[956] = v50
  const v51 = f.klageinstansISagen !== undefined && !v49 || !(f.klageinstansISagen !== undefined)
  s[955] = v51
  const v52 = f.klagenGaelder !== undefined && !v48 || !(f.klagenGaelder !== undefined) || v50
  const v53 = (f.klagenGaelder !== undefined && v48 || !(f.klagenGaelder !== undefined)) && v51
  const FVL_16_4 = s[3] || s[19] && v53 || s[20] && v53
  s[1461] = FVL_16_4
  const FVL_16_4_nej = s[3] || s[19] && v52 || s[20] && v52
  s[1462] = FVL_16_4_nej
  // FVL.16.4.ankestyrelsen: Klagen over aktindsigt går til Ankestyrelsen (FVL § 16, stk. 4)
  const v56 = f.klageinstansISagen === 'ankestyrelsen'
  const v57 = f.klageinstansISagen !== undefined && v56 || !(f.klageinstansISagen !== undefined)
  const v58 = f.klageinstansISagen !== undefined && !v56 || !(f.klageinstansISagen !== undefined)
  const v59 = v52 || v58
  const v60 = v53 && v57
  const FVL_16_4_ankestyrelsen = s[3] || s[19] && v60 || s[20] && v60
  s[1463] = FVL_16_4_ankestyrelsen
  const FVL_16_4_ankestyrelsen_nej = s[3] || s[19] && v59 || s[20] && v59
  s[1464] = FVL_16_4_ankestyrelsen_nej
  // FVL.16.4.spor: Klagen har 4 ugers frist og genvurdering (FVL § 16, stk. 4)
  const v63 = f.klagenGaelder === 'sagen'
  const FVL_16_4_spor = s[3] || s[1] && (f.klagenGaelder !== undefined && v63 || !(f.klagenGaelder !== undefined)) && v57
  s[1465] = FVL_16_4_spor
  const FVL_16_4_spor_nej = s[3] || s[1] && (f.klagenGaelder !== undefined && !v63 || !(f.klagenGaelder !== undefined) || v58)
  s[1466] = FVL_16_4_spor_nej
  // FVL.16.4.udsættelse: Afgørelsen skal vente på klagen over aktindsigt (FVL § 16, stk. 4)
  const v66 = s[26] && f.klageOverAktindsigtVerserer !== false && s[27] && f.harFaaetAktindsigt !== true
  const v67 = f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaAktindsigt !== false || s[26] && (f.klageOverAktindsigtVerserer !== true || s[28] || f.harFaaetAktindsigt !== false)
  const FVL_16_4_udsaettelse = s[3] || s[19] && v66 || s[23] && v66 || s[21] && v66 || s[22] && v66
  s[1467] = FVL_16_4_udsaettelse
  const FVL_16_4_udsaettelse_nej = s[3] || s[19] && v67 || s[23] && v67 || s[21] && v67 || s[22] && v67
  s[1468] = FVL_16_4_udsaettelse_nej
}

function svar_7(f, s) {
  // FVL.17: Klagefristens sidste dag, når der er bedt om aktindsigt (FVL § 17)
  const v0 = f.afgoerelsenMeddeltDen ?? FIRST_DAY
  const v1 = f.afgoerelsenMeddeltDen ?? 84005 /* 2199-12-31 */
  const v2 = f.klagefristensSidsteDag ?? FIRST_DAY
  const v3 = f.klagefristensSidsteDag ?? 84005 /* 2199-12-31 */
  const v4 = f.anmodetOmAktindsigt !== true || s[29] < v1 || v2 < s[30] || f.klagefristenAfbrydes !== true
  const v5 = f.anmodetOmAktindsigt !== false && s[30] >= v0 && v3 >= s[29] && f.klagefristenAfbrydes !== false
  const v6 = f.aktindsigtMeddeltEllerAfslaaet ?? FIRST_DAY
  const v7 = f.aktindsigtMeddeltEllerAfslaaet ?? 84005 /* 2199-12-31 */
  const v8 = f.anmodningOmAktindsigtErFaerdigbehandlet !== false ? Math.max(shiftDays(v6, v2 - s[30]), shiftDays(v6, 14)) : NEVER
  const v9 = f.anmodningOmAktindsigtErFaerdigbehandlet !== true ? NEVER : Math.max(shiftDays(v7, v3 - s[29]), shiftDays(v7, 14))
  const FVL_17 = s[3] ? FIRST_DAY : v5 ? (v4 ? Math.min(v2, v8) : v8) : v2
  s[1469] = FVL_17
  const FVL_17_hoej = s[3] ? NEVER : v5 ? (v4 ? Math.max(v3, v9) : v9) : v3
  s[1470] = FVL_17_hoej
  // FVL.19.1: Du skal høres om oplysningerne (FVL § 19, stk. 1)
  const v12 = !(f.ubetaenkeligtAtAfgoere !== false && f.ubetaenkeligtAtAfgoere === true) && !(f.fristForAfgoerelsenBrydes !== false && f.fristForAfgoerelsenBrydes === true) && !(f.hensynModAtVentePaaHoering !== false && f.hensynModAtVentePaaHoering === true) && !(f.retTilAktindsigtIOplysningerne !== true && f.retTilAktindsigtIOplysningerne === false) && !(f.videKredsEllerVanskeligt !== false && f.videKredsEllerVanskeligt === true) && !(f.andenLovSikrerUdtalelse !== false && f.andenLovSikrerUdtalelse === true)
  const v13 = v12 && f.erPartISagen !== false && s[31] && f.partenKenderOplysningerne !== true && f.oplysningerneErTilUgunst !== false && f.oplysningerneErVaesentlige !== false
  const v14 = f.ubetaenkeligtAtAfgoere !== false || f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaHoering !== false || f.retTilAktindsigtIOplysningerne !== true || f.videKredsEllerVanskeligt !== false || f.andenLovSikrerUdtalelse !== false || v12 && (f.erPartISagen !== true || s[32] || f.partenKenderOplysningerne !== false || f.oplysningerneErTilUgunst !== true || f.oplysningerneErVaesentlige !== true)
  const v15 = f.oplysningernesArt === 'faktisk_grundlag' || f.oplysningernesArt === 'ekstern_faglig_vurdering'
  const v16 = f.oplysningernesArt !== undefined && v15 || !(f.oplysningernesArt !== undefined)
  s[952] = v16
  const v17 = f.oplysningernesArt !== undefined && !v15 || !(f.oplysningernesArt !== undefined)
  s[953] = v17
  const v18 = v12 && f.erPartISagen !== false && v16 && f.partenKenderOplysningerne !== true && f.oplysningerneErTilUgunst !== false && f.oplysningerneErVaesentlige !== false
  const v19 = f.ubetaenkeligtAtAfgoere !== false || f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaHoering !== false || f.retTilAktindsigtIOplysningerne !== true || f.videKredsEllerVanskeligt !== false || f.andenLovSikrerUdtalelse !== false || v12 && (f.erPartISagen !== true || v17 || f.partenKenderOplysningerne !== false || f.oplysningerneErTilUgunst !== true || f.oplysningerneErVaesentlige !== true)
  const FVL_19_1 = s[3] || s[19] && v13 || s[23] && v13 || s[21] && v18 || s[22] && v18
  s[1472] = FVL_19_1
  const FVL_19_1_nej = s[3] || s[19] && v14 || s[23] && v14 || s[21] && v19 || s[22] && v19
  s[1473] = FVL_19_1_nej
  // FVL.20.1: Høringen kan udelades, fordi afgørelsen kan ændres (FVL § 20, stk. 1)
  const v22 = f.kanAendresPaaAnmodning !== true || f.karakterenTalerForAtUndladeHoering !== true
  const v23 = f.kanAendresPaaAnmodning !== false && f.karakterenTalerForAtUndladeHoering !== false
  const FVL_20_1 = s[3] || s[19] && v23 || s[20] && v23
  s[1476] = FVL_20_1
  const FVL_20_1_nej = s[3] || s[19] && v22 || s[20] && v22
  s[1477] = FVL_20_1_nej
  // FVL.19.1.venter: Afgørelsen skal vente på partshøringen (FVL § 19, stk. 1)
  const v26 = f.hoeringsfristErSat !== true || (f.hoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v27 = f.hoeringsfristErSat !== false && (f.hoeringsfrist ?? FIRST_DAY) < s[2]
  const v28 = FVL_19_1_nej || FVL_20_1 || f.hoertOmOplysningerne !== false && (f.harUdtaltSig !== false || v27)
  const v29 = FVL_19_1 || s[3]
  const v30 = v29 && (FVL_20_1_nej || s[3]) && (f.hoertOmOplysningerne !== true || f.harUdtaltSig !== true && v26)
  const FVL_19_1_venter = s[3] || s[19] && v30 || s[20] && v30
  s[1474] = FVL_19_1_venter
  const FVL_19_1_venter_nej = s[3] || s[19] && v28 || s[20] && v28
  s[1475] = FVL_19_1_venter_nej
  // FVL.20.2: Oplysningerne og adgangen til genoptagelse skal med afgørelsen (FVL § 20, stk. 2)
  const v33 = FVL_19_1_nej || FVL_20_1_nej || f.hoertOmOplysningerne !== false
  const v34 = v29 && (FVL_20_1 || s[3]) && f.hoertOmOplysningerne !== true
  const FVL_20_2 = s[3] || s[19] && v34 || s[20] && v34
  s[1340] = FVL_20_2
  const FVL_20_2_nej = s[3] || s[19] && v33 || s[20] && v33
  s[1479] = FVL_20_2_nej
  // FVL.20.3: Klagefristens sidste dag, når sagen skal genoptages efter udeladt høring (FVL § 20, stk. 3)
  const v37 = f.bedtOmGenoptagelseDen ?? FIRST_DAY
  const v38 = f.bedtOmGenoptagelseDen ?? 84005 /* 2199-12-31 */
  const v39 = f.bedtOmGenoptagelse !== true || v2 < v38
  const v40 = f.bedtOmGenoptagelse !== false && v3 >= v37
  const v41 = f.nyAfgoerelseMeddeltDen ?? FIRST_DAY
  const v42 = f.nyAfgoerelseMeddeltDen ?? 84005 /* 2199-12-31 */
  const v43 = f.nyAfgoerelseErMeddelt !== false ? Math.max(shiftDays(v41, v2 - v38), shiftDays(v41, 14)) : NEVER
  const v44 = f.nyAfgoerelseErMeddelt !== true ? NEVER : Math.max(shiftDays(v42, v3 - v37), shiftDays(v42, 14))
  const FVL_20_3 = s[3] ? FIRST_DAY : v40 ? (v39 ? Math.min(v2, v43) : v43) : v2
  s[1480] = FVL_20_3
  const FVL_20_3_hoej = s[3] ? NEVER : v40 ? (v39 ? Math.max(v3, v44) : v44) : v3
  s[1481] = FVL_20_3_hoej
  const FVL_20_3_ir = s[3] || FVL_20_2_nej || s[3]
  s[1482] = FVL_20_3_ir
  // FVL.21.1: Afgørelsen skal vente på den udtalelse, du vil komme med (FVL § 21, stk. 1)
  const v48 = !(f.fristForAfgoerelsenBrydes !== false && f.fristForAfgoerelsenBrydes === true) && !(f.hensynModAtVentePaaUdtalelse !== false && f.hensynModAtVentePaaUdtalelse === true) && !(f.andenLovSikrerUdtalelse !== false && f.andenLovSikrerUdtalelse === true)
  const v49 = v48 && f.erPartISagen !== false && f.harForlangtUdsaettelse !== false && f.harUdtaltSig !== true && v26
  const v50 = f.fristForAfgoerelsenBrydes !== false || f.hensynModAtVentePaaUdtalelse !== false || f.andenLovSikrerUdtalelse !== false || v48 && (f.erPartISagen !== true || f.harForlangtUdsaettelse !== true || f.harUdtaltSig !== false || v27)
  const FVL_21_1 = s[3] || s[19] && v49 || s[20] && v49
  s[1483] = FVL_21_1
  const FVL_21_1_nej = s[3] || s[19] && v50 || s[20] && v50
  s[1484] = FVL_21_1_nej
  // FVL.22: Afgørelsen skal begrundes (FVL § 22)
  const v53 = f.afgoerelsenMeddelesSkriftligt !== true || f.afgoerelsenGiverFuldtMedhold !== false
  const v54 = f.afgoerelsenMeddelesSkriftligt !== false && f.afgoerelsenGiverFuldtMedhold !== true
  const FVL_22 = s[3] || s[19] && v54 || s[20] && v54
  s[1485] = FVL_22
  const FVL_22_nej = s[3] || s[19] && v53 || s[20] && v53
  s[1486] = FVL_22_nej
  // FVL.23.1: Du kan forlange en skriftlig begrundelse (FVL § 23, stk. 1)
  const v57 = f.afgoerelsenMeddelesSkriftligt !== false || f.afgoerelsenGiverFuldtMedhold !== false
  const v58 = f.afgoerelsenMeddelesSkriftligt !== true && f.afgoerelsenGiverFuldtMedhold !== true
  const FVL_23_1 = s[3] || s[19] && v58 || s[20] && v58
  s[1341] = FVL_23_1
  const FVL_23_1_nej = s[3] || s[19] && v57 || s[20] && v57
  s[1488] = FVL_23_1_nej
  // FVL.23.1.frist: Den skriftlige begrundelse skal være forlangt (FVL § 23, stk. 1)
  const FVL_23_1_frist = s[3] ? FIRST_DAY : shiftDays(v0, 14)
  s[1489] = FVL_23_1_frist
  const FVL_23_1_frist_hoej = s[3] ? NEVER : shiftDays(v1, 14)
  s[1490] = FVL_23_1_frist_hoej
  const FVL_23_1_frist_ir = s[3] || FVL_23_1_nej || s[3]
  s[1342] = FVL_23_1_frist_ir
  // FVL.23.2: Den skriftlige begrundelse skal være givet (FVL § 23, stk. 2)
  const FVL_23_2 = s[3] ? FIRST_DAY : shiftDays(f.begrundelseBegaeretDen ?? FIRST_DAY, 14)
  s[1492] = FVL_23_2
  const FVL_23_2_hoej = s[3] ? NEVER : shiftDays(f.begrundelseBegaeretDen ?? 84005 /* 2199-12-31 */, 14)
  s[1493] = FVL_23_2_hoej
  // FVL.24.1.hovedhensyn: Begrundelsen skal angive hovedhensynene (FVL § 24, stk. 1)
  const v66 = FVL_22_nej || f.afgoerelsenBerorPaaSkoen !== true
  const v67 = FVL_22 || s[3]
  const v68 = v67 && f.afgoerelsenBerorPaaSkoen !== false
  const FVL_24_1_hovedhensyn = s[3] || s[19] && v68 || s[20] && v68
  s[1497] = FVL_24_1_hovedhensyn
  const FVL_24_1_hovedhensyn_nej = s[3] || s[19] && v66 || s[20] && v66
  s[1498] = FVL_24_1_hovedhensyn_nej
  // FVL.24.2: Begrundelsen skal gøre rede for fakta (FVL § 24, stk. 2)
  const v71 = FVL_22_nej || f.redegoerelseForFaktaErFornoeden !== true
  const v72 = v67 && f.redegoerelseForFaktaErFornoeden !== false
  const FVL_24_2 = s[3] || s[19] && v72 || s[20] && v72
  s[1499] = FVL_24_2
  const FVL_24_2_nej = s[3] || s[19] && v71 || s[20] && v71
  s[1500] = FVL_24_2_nej
  // FVL.24.1: Begrundelsen har det, den skal (FVL § 24, stk. 1-2)
  const v75 = f.begrundelsenHarRetsreglerne !== true || (FVL_24_1_hovedhensyn || s[3]) && f.begrundelsenHarHovedhensynene !== true || (FVL_24_2 || s[3]) && f.begrundelsenHarFakta !== true
  const v76 = f.begrundelsenHarRetsreglerne !== false && (FVL_24_1_hovedhensyn_nej || f.begrundelsenHarHovedhensynene !== false) && (FVL_24_2_nej || f.begrundelsenHarFakta !== false)
  const FVL_24_1 = FVL_22 && (s[3] || s[19] && v76 || s[20] && v76)
  s[1494] = FVL_24_1
  const FVL_24_1_nej = FVL_22 && (s[3] || s[19] && v75 || s[20] && v75)
  s[1495] = FVL_24_1_nej
  const FVL_24_1_ir = s[3] || FVL_22_nej || s[3]
  s[1496] = FVL_24_1_ir
}

function svar_8(f, s) {
  // FVL.25.1: Afgørelsen skal have en klagevejledning (FVL § 25, stk. 1)
  const v0 = f.afgoerelsenKanPaaklages !== true || f.afgoerelsenMeddelesSkriftligt !== true || f.afgoerelsenGiverFuldtMedhold !== false
  const v1 = f.afgoerelsenKanPaaklages !== false && f.afgoerelsenMeddelesSkriftligt !== false && f.afgoerelsenGiverFuldtMedhold !== true
  const FVL_25_1 = s[3] || s[19] && v1 || s[20] && v1
  s[1501] = FVL_25_1
  const FVL_25_1_nej = s[3] || s[19] && v0 || s[20] && v0
  s[1502] = FVL_25_1_nej
  // FVL.25.1.indhold: Klagevejledningen har det, den skal (FVL § 25, stk. 1)
  const v4 = f.klagevejledningHarKlageinstansen !== true || f.klagevejledningHarFremgangsmaaden !== true || f.klagenHarEnFrist !== false && f.klagevejledningHarFristen !== true
  const v5 = f.klagevejledningHarKlageinstansen !== false && f.klagevejledningHarFremgangsmaaden !== false && (f.klagenHarEnFrist !== true || f.klagevejledningHarFristen !== false)
  const FVL_25_1_indhold = FVL_25_1 && (s[3] || s[19] && v5 || s[20] && v5)
  s[1506] = FVL_25_1_indhold
  const FVL_25_1_indhold_nej = FVL_25_1 && (s[3] || s[19] && v4 || s[20] && v4)
  s[1507] = FVL_25_1_indhold_nej
  const FVL_25_1_indhold_ir = s[3] || FVL_25_1_nej || s[3]
  s[1508] = FVL_25_1_indhold_ir
  // FVL.25.1.fristløb: Klagefristen løber, som klagevejledningen er (FVL § 25, stk. 1)
  const v9 = f.afgoerelsenKanPaaklages !== false && f.klagenHarEnFrist !== false
  const FVL_25_1_fristloeb = v9 && (s[3] || s[1] && (FVL_25_1_nej || FVL_25_1_indhold))
  s[1503] = FVL_25_1_fristloeb
  const FVL_25_1_fristloeb_nej = v9 && (s[3] || s[1] && (FVL_25_1_indhold_nej || FVL_25_1_indhold_ir) && FVL_25_1)
  s[1504] = FVL_25_1_fristloeb_nej
  const FVL_25_1_fristloeb_ir = v9 && s[3] || f.afgoerelsenKanPaaklages !== true || f.klagenHarEnFrist !== true
  s[1505] = FVL_25_1_fristloeb_ir
  // FVL.27.1: Oplysningen er omfattet af tavshedspligt (FVL § 27, stk. 1-4)
  const v13 = f.betegnetSomFortrolig !== false || f.hemmeligholdelseErNoedvendig !== false
  const v14 = f.betegnetSomFortrolig !== true && f.hemmeligholdelseErNoedvendig !== true
  const v15 = f.oplysningenGaelder === 'privat_forhold'
  const v16 = f.oplysningenGaelder === 'forretningsforhold'
  const v17 = f.oplysningenGaelder !== undefined && v15 || !(f.oplysningenGaelder !== undefined) || (f.oplysningenGaelder !== undefined && v16 || !(f.oplysningenGaelder !== undefined)) && f.vaesentligOekonomiskBetydning !== false || f.betegnetSomFortrolig !== false || f.hemmeligholdelseErNoedvendig !== false
  const v18 = (f.oplysningenGaelder !== undefined && !v15 || !(f.oplysningenGaelder !== undefined)) && (f.oplysningenGaelder !== undefined && !v16 || !(f.oplysningenGaelder !== undefined) || f.vaesentligOekonomiskBetydning !== true) && f.betegnetSomFortrolig !== true && f.hemmeligholdelseErNoedvendig !== true
  const FVL_27_1 = s[3] || s[19] && v13 || s[23] && v13 || s[21] && v17 || s[22] && v17
  s[1509] = FVL_27_1
  const FVL_27_1_nej = s[3] || s[19] && v14 || s[23] && v14 || s[21] && v18 || s[22] && v18
  s[1510] = FVL_27_1_nej
  // FVL.28.1: Videregivelsen følger reglerne om persondata (FVL § 28, stk. 1)
  const v21 = s[1] && s[0] <= 14407 /* 2009-06-12 */
  const v22 = s[2] >= 14408 /* 2009-06-13 */ && s[0] <= 15621 /* 2012-10-08 */
  const v23 = s[0] <= 17675 /* 2018-05-24 */
  s[82] = v23
  const v24 = s[2] >= 15622 /* 2012-10-09 */ && v23
  const v25 = s[2] >= 17676 /* 2018-05-25 */
  s[83] = v25
  const FVL_28_1 = s[3] || v21 || v22 || v24 && f.erPersonoplysning !== false || v25 && f.erPersonoplysning !== false
  s[1511] = FVL_28_1
  const FVL_28_1_nej = s[3] || v21 || v22 || v24 && f.erPersonoplysning !== true || v25 && f.erPersonoplysning !== true
  s[1512] = FVL_28_1_nej
  const FVL_28_1_ir = s[3] || v21 || v22
  s[1513] = FVL_28_1_ir
  // FVL.28.2: Den fortrolige oplysning må gives til en anden myndighed (FVL § 28, stk. 2)
  const v29 = f.samtykkeTilVideregivelse !== false || f.lovKraeverVideregivelse !== false || f.vaesentligForMyndigheden !== false
  const v30 = f.samtykkeTilVideregivelse !== true && f.lovKraeverVideregivelse !== true && f.vaesentligForMyndigheden !== true
  const FVL_28_2 = f.erPersonoplysning !== true && (s[3] || v21 || v22 || v24 && v29 || v25 && v29)
  s[1514] = FVL_28_2
  const FVL_28_2_nej = f.erPersonoplysning !== true && (s[3] || v21 || v22 || v24 && v30 || v25 && v30)
  s[1515] = FVL_28_2_nej
  const FVL_28_2_ir = f.erPersonoplysning !== true && FVL_28_1_ir || f.erPersonoplysning !== false
  s[1516] = FVL_28_2_ir
  // FYL.1a: Fleksydelsesalderen nås (FYL § 1 a)
  const v34 = shiftMonths(s[33], 720)
  s[942] = v34
  const v35 = shiftMonths(s[34], 720)
  s[941] = v35
  const v36 = s[35] && s[36]
  s[61] = v36
  const v37 = s[33] <= -3838 /* 1959-06-30 */
  s[65] = v37
  const v38 = s[34] <= -3838 /* 1959-06-30 */
  s[64] = v38
  const v39 = s[37] ? 720 : v37 ? 726 : s[33] <= -3654 /* 1959-12-31 */ ? 732 : s[33] <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v40 = s[38] ? 720 : v38 ? 726 : s[34] <= -3654 /* 1959-12-31 */ ? 732 : s[34] <= -3472 /* 1960-06-30 */ ? 738 : 744
  const v41 = shiftMonths(s[33], v39)
  const v42 = shiftMonths(s[34], v40)
  const v43 = s[34] <= -2558 /* 1962-12-31 */
  const FYL_1a_2_er = s[33] <= -2558 /* 1962-12-31 */
  s[1520] = FYL_1a_2_er
  const v45 = f.folkepensionsalderNaasDen ?? FIRST_DAY
  s[76] = v45
  const v46 = f.folkepensionsalderNaasDen ?? 84005 /* 2199-12-31 */
  s[77] = v46
  const v47 = shiftMonths(v45, -36)
  s[66] = v47
  const v48 = shiftMonths(v46, -36)
  s[67] = v48
  const v49 = s[33] <= -5115 /* 1955-12-31 */
  s[80] = v49
  const v50 = s[34] <= -5115 /* 1955-12-31 */
  s[78] = v50
  const v51 = s[33] <= -4933 /* 1956-06-30 */
  s[81] = v51
  const v52 = s[34] <= -4933 /* 1956-06-30 */
  s[79] = v52
  const v53 = s[33] <= -5845 /* 1953-12-31 */ ? 720 : s[33] <= -5664 /* 1954-06-30 */ ? 726 : s[33] <= -5480 /* 1954-12-31 */ ? 732 : s[33] <= -5299 /* 1955-06-30 */ ? 738 : v49 ? 744 : v51 ? 750 : s[37] ? 756 : v37 ? 762 : 768
  const v54 = s[34] <= -5845 /* 1953-12-31 */ ? 720 : s[34] <= -5664 /* 1954-06-30 */ ? 726 : s[34] <= -5480 /* 1954-12-31 */ ? 732 : s[34] <= -5299 /* 1955-06-30 */ ? 738 : v50 ? 744 : v52 ? 750 : s[38] ? 756 : v38 ? 762 : 768
  const v55 = shiftMonths(s[33], v53)
  const v56 = shiftMonths(s[34], v54)
  const v57 = v43 ? v55 : FYL_1a_2_er ? Math.min(v47, v55) : v47
  const v58 = v43 ? v56 : FYL_1a_2_er ? Math.max(v48, v56) : v48
  const v59 = s[39] || s[40] && s[0] <= 20438 /* 2025-12-16 */ || s[2] >= 20439 /* 2025-12-17 */
  const v60 = v36 || v59
  const v61 = v36 ? (v59 ? Math.min(v41, v57) : v41) : v57
  const FYL_1a = s[41] ? FIRST_DAY : s[42] ? (v60 ? Math.min(v34, v61) : v34) : v61
  s[55] = FYL_1a
  const v63 = v36 ? (v59 ? Math.max(v42, v58) : v42) : v58
  const FYL_1a_hoej = s[41] ? NEVER : s[42] ? (v60 ? Math.max(v35, v63) : v35) : v63
  s[58] = FYL_1a_hoej
  // FYL.1a.2: Fleksydelsesalderen i måneder (FYL § 1 a, stk. 1-2)
  const FYL_1a_2 = s[43] ? -Infinity : s[44] ? (s[45] ? Math.min(v39, v53) : v39) : v53
  s[1518] = FYL_1a_2
  const FYL_1a_2_hoej = s[43] ? Infinity : s[44] ? (s[45] ? Math.max(v40, v54) : v40) : v54
  s[1519] = FYL_1a_2_hoej
  const FYL_1a_2_ir = FYL_1a_2_er && s[43] || !v43
  s[1521] = FYL_1a_2_ir
  // FYL.2.1: Ret til fleksydelse (FYL § 2, stk. 1)
  const v68 = f.bopaelVedFleksydelse === 'danmark' || f.bopaelVedFleksydelse === 'eu_eoes' || f.bopaelVedFleksydelse === 'schweiz_groenland_faeroeerne'
  const v69 = s[0] < FYL_1a_hoej || f.erVisiteretTilFleksjob !== true || f.betalerFleksydelsesbidrag !== true || s[46] && (s[47] || s[43]) && (s[48] || s[47]) || f.pensionsvaerdiIndberettet !== true || f.bopaelVedFleksydelse !== undefined && !v68 || !(f.bopaelVedFleksydelse !== undefined)
  const v70 = s[2] >= FYL_1a || s[41]
  s[731] = v70
  const v71 = v70 && f.erVisiteretTilFleksjob !== false && f.betalerFleksydelsesbidrag !== false && (s[49] || s[50] || s[41] && s[43]) && f.pensionsvaerdiIndberettet !== false && (f.bopaelVedFleksydelse !== undefined && v68 || !(f.bopaelVedFleksydelse !== undefined))
  const v72 = s[35] && s[51]
  const FYL_2_1 = s[41] || s[42] && v71 || v72 && v71 || s[40] && v71
  s[1522] = FYL_2_1
  const FYL_2_1_nej = s[41] || s[42] && v69 || v72 && v69 || s[40] && v69
  s[1523] = FYL_2_1_nej
  // FYL.4.2: Du er tilmeldt fleksydelsesordningen fra (FYL § 4, stk. 2)
  const v75 = f.blevVisiteretTilFleksjobDen ?? FIRST_DAY
  s[62] = v75
  const v76 = f.blevVisiteretTilFleksjobDen ?? 84005 /* 2199-12-31 */
  s[63] = v76
  const FYL_4_2 = s[43] ? FIRST_DAY : shiftDays(monthEnd(v75), 1)
  s[59] = FYL_4_2
  const FYL_4_2_hoej = s[43] ? NEVER : shiftDays(monthEnd(v76), 1)
  s[56] = FYL_4_2_hoej
  const FYL_4_2_ir = f.erVisiteretTilFleksjob !== false && s[43] || f.erVisiteretTilFleksjob !== true
  s[60] = FYL_4_2_ir
}

function svar_9(f, s) {
  // FYL.3a.1: Fleksydelse, selv om du valgte efterløn fra (FYL § 3 a, stk. 1-2)
  const v0 = s[52] && s[53]
  const v1 = f.manglendeBidragsmaaneder ?? 0
  const v2 = f.manglendeBidragsmaaneder ?? 360
  const v3 = s[34] >= 1096 /* 1973-01-01 */
  const v4 = f.fravalgteEfterloen !== true || v1 < 1 || v3 && shiftMonths(s[33], 288) < s[54] || s[33] < 1096 /* 1973-01-01 */ && s[54] > 9862 /* 1997-01-01 */ || f.erVisiteretTilFleksjob !== false && shiftMonths(s[55], -180) < s[56] || f.fleksydelsesbidragFraTilmelding !== true
  const v5 = f.fravalgteEfterloen !== false && v2 >= 1 && (v3 && shiftMonths(s[34], 288) >= s[57] || s[33] < 1096 /* 1973-01-01 */ && s[57] <= 9862 /* 1997-01-01 */) && (f.erVisiteretTilFleksjob !== false && shiftMonths(s[58], -180) >= s[59] || s[60] || s[41]) && f.fleksydelsesbidragFraTilmelding !== false
  const FYL_3a_1 = s[43] || s[61] || s[39] && v5 || s[40] && v5
  s[1524] = FYL_3a_1
  const FYL_3a_1_nej = s[43] || v0 || s[61] || s[39] && v4 || s[40] && v4
  s[1525] = FYL_3a_1_nej
  const FYL_3a_1_ir = s[43] || s[61]
  s[1526] = FYL_3a_1_ir
  // FYL.3a.4: Nedsættelse af fleksydelsen om året, når bidrag mangler (FYL § 3 a, stk. 4)
  const v9 = s[0] <= 13149 /* 2006-01-01 */
  s[691] = v9
  const v10 = s[2] >= 20822 /* 2027-01-04 */
  s[732] = v10
  const v11 = v9 || v10
  s[1228] = v11
  const v12 = v11 ? -Infinity : SATS_1(s[0])
  s[68] = v12
  const v13 = v11 ? Infinity : SATS_1(s[2])
  s[69] = v13
  const v14 = v12 > -Infinity && v13 < Infinity
  s[70] = v14
  const v15 = quotient([v12, 10400, v1], [12, 10000], 'nærmeste', 1)
  const v16 = quotient([v12, 10400, v2], [12, 10000], 'nærmeste', 1)
  const v17 = quotient([v13, 10400, v1], [12, 10000], 'nærmeste', 1)
  const v18 = quotient([v13, 10400, v2], [12, 10000], 'nærmeste', 1)
  const v19 = !v11 && v12 === v13
  s[71] = v19
  const v20 = v11 || !v14
  s[72] = v20
  const v21 = s[39] && !(!v14 && v19 && v1 === v2)
  const v22 = s[40] && !(!v14 && v19 && v1 === v2)
  const v23 = s[61] || v21 || v22
  const v24 = s[61] ? -Infinity : v14 ? Math.min(v18, v17, v15, v16) : -Infinity
  const FYL_3a_4 = s[43] ? -Infinity : v0 ? (v23 ? Math.min(0, v24) : 0) : v24
  s[1527] = FYL_3a_4
  const v26 = s[61] ? Infinity : v14 ? Math.max(v18, v17, v15, v16) : Infinity
  const FYL_3a_4_hoej = s[43] ? Infinity : v0 ? (v23 ? Math.max(0, v26) : 0) : v26
  s[1528] = FYL_3a_4_hoej
  const FYL_3a_4_er = f.fravalgteEfterloen !== false && (s[43] || v0 || s[61] || v21 || v22)
  s[1529] = FYL_3a_4_er
  const FYL_3a_4_ir = f.fravalgteEfterloen !== false && (s[43] || s[61] || s[39] && v20 || s[40] && v20) || f.fravalgteEfterloen !== true
  s[1530] = FYL_3a_4_ir
  // FYL.4.1: Kommunen skal give besked om visitationen (FYL § 4, stk. 1)
  const v30 = s[45] && s[0] <= 16555 /* 2015-04-30 */
  const v31 = s[2] >= 16556 /* 2015-05-01 */
  const FYL_4_1 = s[43] ? FIRST_DAY : v30 || v31 ? (v31 ? shiftDays(s[62], 14) : NEVER) : NEVER
  s[1531] = FYL_4_1
  const FYL_4_1_hoej = s[43] ? NEVER : s[44] ? NEVER : v30 ? NEVER : shiftDays(s[63], 14)
  s[1532] = FYL_4_1_hoej
  // FYL.4.3: Din egen tilmelding virker fra (FYL § 4, stk. 3)
  const FYL_4_3 = s[43] ? FIRST_DAY : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? FIRST_DAY), 1)
  s[1534] = FYL_4_3
  const FYL_4_3_hoej = s[43] ? NEVER : shiftDays(monthEnd(f.tilmeldingModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  s[1535] = FYL_4_3_hoej
  // FYL.5: Din udmeldelse virker fra (BEK 1187/2020 § 7)
  const v36 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? FIRST_DAY), 1)
  const v37 = shiftDays(monthEnd(f.udmeldelseModtagetDen ?? 84005 /* 2199-12-31 */), 1)
  const v38 = f.oenskedeIkkeTilmelding !== false && f.erVisiteretTilFleksjob !== false
  const v39 = v38 || f.oenskedeIkkeTilmelding !== true
  const v40 = f.oenskedeIkkeTilmelding !== false && s[60]
  const FYL_5 = s[43] ? FIRST_DAY : v38 ? (f.oenskedeIkkeTilmelding !== true ? Math.min(s[59], v36) : s[59]) : v36
  s[1536] = FYL_5
  const FYL_5_hoej = s[43] ? NEVER : v38 ? (f.oenskedeIkkeTilmelding !== true ? Math.max(s[56], v37) : s[56]) : v37
  s[1537] = FYL_5_hoej
  const FYL_5_er = f.erVisiteretTilFleksjob !== false && (s[43] || s[44] && v39 || v30 && v39 || v31 && v39)
  s[1538] = FYL_5_er
  const FYL_5_ir = f.erVisiteretTilFleksjob !== false && (s[43] || s[44] && v40 || v30 && v40 || v31 && v40) || f.erVisiteretTilFleksjob !== true
  s[1539] = FYL_5_ir
  // FYL.8: Fleksydelsesbidrag for et kvartal (FYL § 8)
  const v45 = s[1] && s[36]
  const v46 = quotient([v12, 3500], [10000], 'nærmeste', 100)
  const v47 = quotient([v13, 3500], [10000], 'nærmeste', 100)
  const FYL_8 = s[3] ? -Infinity : v14 ? Math.min(v46, v47) : -Infinity
  s[1540] = FYL_8
  const FYL_8_hoej = s[3] ? Infinity : v14 ? Math.max(v46, v47) : Infinity
  s[1541] = FYL_8_hoej
  const FYL_8_er = s[3] || v45 && !(!v14 && v19) || s[45] && !(!v14 && v19)
  s[1542] = FYL_8_er
  const FYL_8_ir = s[3] || v45 && v20 || s[45] && v20
  s[1543] = FYL_8_ir
  // FYL.9.1: Bidraget skal være betalt efter rykkeren (FYL § 9, stk. 1)
  const FYL_9_1 = s[43] ? FIRST_DAY : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? FIRST_DAY, 21)
  s[1544] = FYL_9_1
  const FYL_9_1_hoej = s[43] ? NEVER : shiftDays(f.rykkerForFleksydelsesbidragSendtDen ?? 84005 /* 2199-12-31 */, 21)
  s[1545] = FYL_9_1_hoej
  // FYL.9.3: Udmeldelsen ophæves, hvis du betaler senest (FYL § 9, stk. 3)
  const FYL_9_3 = s[43] ? FIRST_DAY : shiftDays(f.underrettetOmUdmeldelseDen ?? FIRST_DAY, 28)
  s[1547] = FYL_9_3
  const FYL_9_3_hoej = s[43] ? NEVER : shiftDays(f.underrettetOmUdmeldelseDen ?? 84005 /* 2199-12-31 */, 28)
  s[1548] = FYL_9_3_hoej
  // FYL.15.1: Du kan tidligst gå på fleksydelse (FYL § 15, stk. 1)
  const v56 = s[52] && s[51]
  const FYL_15_1 = s[43] ? FIRST_DAY : Math.max(s[55], shiftMonths(s[62], 3))
  s[73] = FYL_15_1
  const FYL_15_1_hoej = s[43] ? NEVER : Math.max(s[58], shiftMonths(s[63], 3))
  s[74] = FYL_15_1_hoej
  const FYL_15_1_ir = s[43] || v56 && s[41] || s[40] && s[41]
  s[75] = FYL_15_1_ir
  // FYL.15.4: Fleksydelsen udbetales fortsat, set på pension og ophold (FYL § 15, stk. 4)
  const v60 = f.pensionDuFaar === 'ingen' || f.pensionDuFaar === 'invaliditetsydelse'
  const v61 = f.pensionDuFaar !== undefined && !v60 || !(f.pensionDuFaar !== undefined) || (f.maanederUdenForEOeS ?? 12) > 3
  const v62 = (f.pensionDuFaar !== undefined && v60 || !(f.pensionDuFaar !== undefined)) && (f.maanederUdenForEOeS ?? 0) <= 3
  const FYL_15_4 = s[43] || v56 && v62 || s[40] && v62
  s[1549] = FYL_15_4
  const FYL_15_4_nej = s[43] || v56 && v61 || s[40] && v61
  s[1550] = FYL_15_4_nej
}

function svar_10(f, s) {
  // FYL.15.4.pension: Dage med både fleksydelse og pension (FYL § 15, stk. 4)
  const v0 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksydelse')
  const v1 = f.ydelser !== undefined ? v0 : NO_DAYS
  const v2 = f.ydelser !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension' || r_ydelser.ydelse === 'folkepension')
  const v4 = f.ydelser !== undefined ? v3 : NO_DAYS
  const v5 = f.ydelser !== undefined ? v3 : ALL_DAYS
  const v6 = intersect(v1, v4)
  const v7 = intersect(v2, v5)
  const FYL_15_4_pension = from(v6, 13332 /* 2006-07-03 */)
  s[1551] = FYL_15_4_pension
  const FYL_15_4_pension_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[1552] = FYL_15_4_pension_hoej
  const v10 = dayReaching(FYL_15_4_pension_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(FYL_15_4_pension, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 16306 /* 2014-08-24 */
  const v13 = v11 >= 16307 /* 2014-08-25 */ && v10 <= 2147483646
  const FYL_15_4_pension_ir = v11 === NEVER
  s[1555] = FYL_15_4_pension_ir
  const FYL_15_4_pension_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[1554] = FYL_15_4_pension_eksakt
  const FYL_15_4_pension_er = v12 || v13
  s[1553] = FYL_15_4_pension_er
  // FYL.17.1: Fleksydelse med 100 pct. (FYL § 17, stk. 1-3)
  const v17 = s[52] && s[5]
  s[730] = v17
  const v18 = s[4] && s[51]
  const FYL_18_5_er = s[34] >= -5114 /* 1956-01-01 */
  s[1568] = FYL_18_5_er
  const v20 = !s[64] || FYL_18_5_er && s[65] && (f.fleksydelseFraDen ?? 84005 /* 2199-12-31 */) >= s[66]
  const v21 = s[65] && (s[33] < -5114 /* 1956-01-01 */ || !s[64] || (f.fleksydelseFraDen ?? FIRST_DAY) < s[67])
  const FYL_17_1 = s[43] || v18 && v20 || s[40] && v20
  s[1556] = FYL_17_1
  const FYL_17_1_nej = s[43] || v17 || v18 && v21 || s[40] && v21
  s[1557] = FYL_17_1_nej
  // FYL.17.2: Fleksydelsens sats om året (FYL § 17, stk. 1-3)
  const v24 = quotient([s[68], 473200], [10000], 'nærmeste', 1200)
  const v25 = quotient([s[69], 473200], [10000], 'nærmeste', 1200)
  const v26 = s[70] ? Math.min(v24, v25) : -Infinity
  const v27 = s[70] ? Math.max(v24, v25) : Infinity
  const v28 = s[2] >= 20819 /* 2027-01-01 */
  s[133] = v28
  const v29 = s[5] || v28
  s[343] = v29
  const v30 = v29 ? -Infinity : SATS_2(s[0])
  const v31 = v29 ? Infinity : SATS_2(s[2])
  const v32 = v29 ? -Infinity : SATS_3(s[0])
  const v33 = v29 ? Infinity : SATS_3(s[2])
  const v34 = Math.max(v30, v32)
  const v35 = Math.min(v31, v33)
  const v36 = s[43] && v35 >= v34
  const v37 = FYL_17_1_nej || v36
  const v38 = FYL_17_1_nej ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = FYL_17_1 ? (v37 ? Math.min(v30, v38) : v30) : v38
  const v40 = FYL_17_1_nej ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = FYL_17_1 ? (v37 ? Math.max(v31, v40) : v31) : v40
  const v42 = v17 && !(!s[70] && s[71])
  const v43 = s[4] && (FYL_17_1 || FYL_17_1_nej || v36)
  const FYL_17_2 = s[43] ? -Infinity : v42 ? (v43 ? Math.min(v26, v39) : v26) : v39
  s[1558] = FYL_17_2
  const FYL_17_2_hoej = s[43] ? Infinity : v42 ? (v43 ? Math.max(v27, v41) : v27) : v41
  s[1559] = FYL_17_2_hoej
  const FYL_17_2_er = s[43] || v42 || v43
  s[1560] = FYL_17_2_er
  const FYL_17_2_ir = s[43] || v17 && s[72] || s[4] && (FYL_17_1 && v29 || FYL_17_1_nej && v29 || s[43] && v29 || s[43] && !(!v29 && v30 === v31 && !v29 && v32 === v33 && v30 === v32))
  s[1561] = FYL_17_2_ir
  // FYL.17.4: Fleksydelse om måneden (FYL § 17, stk. 4-7)
  const v48 = s[1] && s[51]
  const v49 = Math.min(FYL_17_2, f.aarsindtaegtFoerFleksydelse ?? 0)
  const v50 = Math.min(FYL_17_2_hoej, f.aarsindtaegtFoerFleksydelse ?? 10000000000)
  const v51 = v49 <= -Infinity
  const v52 = quotient([v49], [12], 'nærmeste', 100)
  const v53 = quotient([v50], [12], 'nærmeste', 100)
  const v54 = FYL_17_2_er && !(v51 && (!FYL_17_2_er || !FYL_17_2_ir && v49 === v50))
  const v55 = FYL_17_2_ir || v51
  const FYL_17_4 = s[3] ? -Infinity : v51 ? -Infinity : Math.min(v52, v53)
  s[1562] = FYL_17_4
  const FYL_17_4_hoej = s[3] ? Infinity : v51 ? Infinity : Math.max(v52, v53)
  s[1563] = FYL_17_4_hoej
  const FYL_17_4_er = s[3] || v48 && v54 || s[40] && v54
  s[1564] = FYL_17_4_er
  const FYL_17_4_ir = s[3] || v48 && v55 || s[40] && v55
  s[1565] = FYL_17_4_ir
  // FYL.18.5: Fradrag i fleksydelsen om året for pensioner (FYL § 18, stk. 5-6)
  const FYL_18_5 = s[43] ? -Infinity : s[44] ? -Infinity : Math.round((f.livsvarigPensionOmAaret ?? 0) * 16 / 25) + Math.round((f.pensionsdepoter ?? 0) / 25) + Math.round((f.loebendePensionFraAnsaettelse ?? 0) * 16 / 25)
  s[1566] = FYL_18_5
  const FYL_18_5_hoej = s[43] ? Infinity : s[44] ? Infinity : Math.round((f.livsvarigPensionOmAaret ?? 10000000000) * 16 / 25) + Math.round((f.pensionsdepoter ?? 100000000000) / 25) + Math.round((f.loebendePensionFraAnsaettelse ?? 10000000000) * 16 / 25)
  s[1567] = FYL_18_5_hoej
  const FYL_20_3_ir = s[43] || s[44]
  s[1572] = FYL_20_3_ir
  const FYL_18_5_ir = FYL_18_5_er && FYL_20_3_ir || s[33] < -5114 /* 1956-01-01 */
  s[1569] = FYL_18_5_ir
  // FYL.20.3: Fleksydelse udbetales ved siden af arbejdet (FYL § 20, stk. 1-3)
  const v64 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 74400) > 12800 || f.arbejdetErFleksjobEllerHosAegtefaellen !== false
  const v65 = (f.arbejdstimerIMaanedenMedFleksydelse ?? 0) <= 12800 && f.arbejdetErFleksjobEllerHosAegtefaellen !== true
  const FYL_20_3 = s[43] || s[44] || s[39] && v65 || s[40] && v65
  s[1570] = FYL_20_3
  const FYL_20_3_nej = s[43] || s[44] || s[39] && v64 || s[40] && v64
  s[1571] = FYL_20_3_nej
  // FYL.22.1: Fleksydelse udbetales tidligst fra (FYL § 22, stk. 1)
  const FYL_22_1 = s[43] ? FIRST_DAY : Math.max(s[73], shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? FIRST_DAY), 1))
  s[1573] = FYL_22_1
  const FYL_22_1_hoej = s[43] ? NEVER : Math.max(s[74], shiftDays(monthEnd(f.ansoegtOmFleksydelseDen ?? 84005 /* 2199-12-31 */), 1))
  s[1574] = FYL_22_1_hoej
  const FYL_22_1_ir = s[43] || s[44] && s[75] || s[39] && s[75] || s[40] && s[75]
  s[1575] = FYL_22_1_ir
  // FYL.22.2: Fleksydelsen slutter (FYL § 22, stk. 2)
  const FYL_22_2 = s[43] ? FIRST_DAY : monthEnd(s[76])
  s[1576] = FYL_22_2
  const FYL_22_2_hoej = s[43] ? NEVER : monthEnd(s[77])
  s[1577] = FYL_22_2_hoej
  // FYL.22.2.laengst: Så længe kan du højst få fleksydelse (FYL § 22, stk. 2)
  const FYL_22_2_laengst = s[43] ? -Infinity : s[45] ? (s[78] ? 60 : s[79] ? 54 : s[38] ? 48 : s[64] ? 42 : 36) : 60
  s[1578] = FYL_22_2_laengst
  const FYL_22_2_laengst_hoej = s[43] ? Infinity : s[44] ? 60 : s[80] ? 60 : s[81] ? 54 : s[37] ? 48 : s[65] ? 42 : 36
  s[1579] = FYL_22_2_laengst_hoej
}

function svar_11(f, s) {
  // GDPR.12.3: Du skal have svar om dine data (GDPR § 12, stk. 3)
  const v0 = f.indsigtsanmodningModtaget ?? FIRST_DAY
  const v1 = f.indsigtsanmodningModtaget ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 17675 /* 2018-05-24 */
  const GDPR_12_3 = v2 ? FIRST_DAY : v3 ? FIRST_DAY : shiftMonths(v0, f.indsigtsfristenErForlaenget !== true ? 1 : 3)
  s[1580] = GDPR_12_3
  const GDPR_12_3_hoej = v2 ? NEVER : v3 ? NEVER : shiftMonths(v1, f.indsigtsfristenErForlaenget !== false ? 3 : 1)
  s[1581] = GDPR_12_3_hoej
  const GDPR_12_3_ir = v2 || v3
  s[1582] = GDPR_12_3_ir
  // GDPR.15.1.medarbejder: Du skal vide, hvilken medarbejder der slog op (GDPR § 15, stk. 1)
  const v7 = s[1] && s[82]
  const GDPR_15_1_medarbejder = s[3] || v7 || s[83] && f.bedtOmIndsigtIOpslag !== false && f.medarbejderensNavnErNoedvendigt !== false
  s[1583] = GDPR_15_1_medarbejder
  const GDPR_15_1_medarbejder_nej = s[3] || v7 || s[83] && (f.bedtOmIndsigtIOpslag !== true || f.medarbejderensNavnErNoedvendigt !== true)
  s[1584] = GDPR_15_1_medarbejder_nej
  const GDPR_15_1_medarbejder_ir = s[3] || v7
  s[1343] = GDPR_15_1_medarbejder_ir
  // GDPR.15.1.opslag: Du skal vide, hvornår og hvorfor der er slået op (GDPR § 15, stk. 1)
  const v11 = s[0] <= 19529 /* 2023-06-21 */
  s[560] = v11
  const v12 = s[83] && v11
  const v13 = s[2] >= 19530 /* 2023-06-22 */
  s[561] = v13
  const GDPR_15_1_opslag = s[3] || v7 || v12 && f.bedtOmIndsigtIOpslag !== false || v13 && f.bedtOmIndsigtIOpslag !== false
  s[1586] = GDPR_15_1_opslag
  const GDPR_15_1_opslag_nej = s[3] || v7 || v12 || v13 && f.bedtOmIndsigtIOpslag !== true
  s[1587] = GDPR_15_1_opslag_nej
  // INDSATSBEK.65: Så mange må være ansat med tilskud eller i praktik (BEK 1216/2023 § 65)
  const v16 = f.ordinaertAnsatte ?? 0
  const v17 = f.ordinaertAnsatte ?? 100000
  const INDSATSBEK_65 = s[3] ? -Infinity : Math.max(1, Math.floor(Math.min(v16, 50) / 5) + Math.floor(Math.max(0, v16 - 50) / 10))
  s[1588] = INDSATSBEK_65
  const INDSATSBEK_65_hoej = s[3] ? Infinity : Math.max(1, Math.floor(Math.min(v17, 50) / 5) + Math.floor(Math.max(0, v17 - 50) / 10))
  s[1589] = INDSATSBEK_65_hoej
  // INDSATSBEK.86: Støttens andel af lønomkostningerne (BEK 1216/2023 § 86)
  const INDSATSBEK_86 = s[3] ? -Infinity : Math.round((f.stoetteTilAnsaettelsenOmAaret ?? 0) * 10000 / (f.loenomkostningerOmAaret ?? 1000000000))
  s[1590] = INDSATSBEK_86
  const INDSATSBEK_86_hoej = s[3] ? Infinity : Math.round((f.stoetteTilAnsaettelsenOmAaret ?? 1000000000) * 10000 / (f.loenomkostningerOmAaret ?? 100))
  s[1591] = INDSATSBEK_86_hoej
  const INDSATSBEK_86_ir = f.arbejdsgiverenErPrivat !== false && s[3] || f.arbejdsgiverenErPrivat !== true
  s[1592] = INDSATSBEK_86_ir
  // INDSATSBEK.86.loft: Støtten er over loftet på 75 procent (BEK 1216/2023 § 86)
  const v23 = s[1] && s[0] <= 14456 /* 2009-07-31 */
  s[134] = v23
  const v24 = s[2] >= 14457 /* 2009-08-01 */ && s[9]
  s[135] = v24
  const v25 = f.arbejdsgiverenErPrivat !== false && INDSATSBEK_86_hoej > 7500
  const v26 = f.arbejdsgiverenErPrivat !== false && INDSATSBEK_86 <= 7500
  const INDSATSBEK_86_loft = f.arbejdsgiverenErPrivat !== false && (s[3] || v23 && v25 || v24 && v25 || s[10] && v25)
  s[1593] = INDSATSBEK_86_loft
  const INDSATSBEK_86_loft_nej = f.arbejdsgiverenErPrivat !== false && (s[3] || v23 && v26 || v24 && v26 || s[10] && v26)
  s[1594] = INDSATSBEK_86_loft_nej
  const INDSATSBEK_86_loft_ir = f.arbejdsgiverenErPrivat !== false && (s[3] || v23 && INDSATSBEK_86_ir || v24 && INDSATSBEK_86_ir || s[10] && INDSATSBEK_86_ir) || f.arbejdsgiverenErPrivat !== true
  s[1595] = INDSATSBEK_86_loft_ir
  // KOMP.3.1: Fortrin til stillingen (KOMP § 3, stk. 1)
  const v30 = s[1] && s[0] <= 13916 /* 2008-02-07 */
  s[94] = v30
  const v31 = f.fortrinVed === 'offentlig_stilling' || f.fortrinVed === 'stadeplads_eller_taxi'
  const KOMP_17a_3_er = f.fortrinVed !== undefined && v31 || !(f.fortrinVed !== undefined)
  s[88] = KOMP_17a_3_er
  const v33 = f.fortrinVed !== undefined && !v31 || !(f.fortrinVed !== undefined)
  s[89] = v33
  const v34 = f.fortrinVed === 'offentlig_stilling'
  const v35 = f.fortrinVed !== undefined && v34 || !(f.fortrinVed !== undefined)
  s[93] = v35
  const v36 = f.fortrinVed !== undefined && !v34 || !(f.fortrinVed !== undefined)
  s[91] = v36
  const v37 = v36 || f.stillingenBesaettesInternt !== true
  s[92] = v37
  const v38 = v35 && f.stillingenBesaettesInternt !== false
  s[90] = v38
  const v39 = v33 || f.handicapGoerBeskaeftigelseVanskelig !== true || v38 || f.ligeSaaKvalificeret !== true
  const v40 = KOMP_17a_3_er && f.handicapGoerBeskaeftigelseVanskelig !== false && v37 && f.ligeSaaKvalificeret !== false
  const v41 = s[2] >= 13917 /* 2008-02-08 */
  s[95] = v41
  const KOMP_3_1 = s[3] || v30 && v40 || v41 && v40
  s[1596] = KOMP_3_1
  const KOMP_3_1_nej = s[3] || v30 && v39 || v41 && v39
  s[1597] = KOMP_3_1_nej
  // KOMP.4: Personlig assistance i arbejdet (KOMP § 4)
  const v44 = f.assistanceTil === 'andet'
  const v45 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.assistanceTil !== undefined && v44 || !(f.assistanceTil !== undefined) || f.erhvervetUforeneligtMedNedsaettelsen !== false || f.assistancenErVikarEllerMedhjaelp !== false
  const v46 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && (f.assistanceTil !== undefined && !v44 || !(f.assistanceTil !== undefined)) && f.erhvervetUforeneligtMedNedsaettelsen !== true && f.assistancenErVikarEllerMedhjaelp !== true
  const KOMP_4 = s[3] || v30 && v46 || v41 && v46
  s[1344] = KOMP_4
  const KOMP_4_nej = s[3] || v30 && v45 || v41 && v45
  s[1599] = KOMP_4_nej
  // KOMP.7.3: Assistance pr. uge, højst (KOMP § 7, stk. 3)
  const v49 = f.assistanceTil === 'efteruddannelse_foer_job'
  const KOMP_7_3 = s[3] ? -Infinity : (f.assistanceTil !== undefined && !v49 || !(f.assistanceTil !== undefined)) && (f.flereFunktionsnedsaettelser !== true && f.funktionsnedsaettelsenErMegetBetydelig !== true || f.assistanceUdOver20Timer !== true) ? Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 0) / 3700)) : 3700
  s[1600] = KOMP_7_3
  const KOMP_7_3_hoej = s[3] ? Infinity : f.assistanceTil !== undefined && v49 || !(f.assistanceTil !== undefined) || (f.flereFunktionsnedsaettelser !== false || f.funktionsnedsaettelsenErMegetBetydelig !== false) && f.assistanceUdOver20Timer !== false ? 3700 : Math.min(2000, Math.round(2000 * (f.arbejdstimerVedAssistance ?? 16800) / 3700))
  s[1601] = KOMP_7_3_hoej
  const v52 = KOMP_4_nej || s[3]
  const KOMP_7_3_ir = s[3] || v52
  s[1345] = KOMP_7_3_ir
  // KOMP.7.3.behov: Assistance, der kan bevilges (KOMP § 7, stk. 3)
  const v54 = f.behovForAssistance ?? 0
  const v55 = f.behovForAssistance ?? 16800
  const KOMP_7_3_behov = s[3] ? -Infinity : Math.min(KOMP_7_3, v54)
  s[1603] = KOMP_7_3_behov
  const KOMP_7_3_behov_hoej = s[3] ? Infinity : Math.min(KOMP_7_3_hoej, v55)
  s[1604] = KOMP_7_3_behov_hoej
  const KOMP_7_3_behov_er = KOMP_4 && (s[3] || v30 && KOMP_4 || v41 && KOMP_4)
  s[1605] = KOMP_7_3_behov_er
  const KOMP_7_3_behov_ir = KOMP_4 && (s[3] || v30 && KOMP_7_3_ir || v41 && KOMP_7_3_ir) || v52
  s[1606] = KOMP_7_3_behov_ir
  // KOMP.14: Personlig assistance på uddannelse (KOMP § 14)
  const v60 = f.uddannelseMedAssistance === 'anden'
  const v61 = f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v60 || !(f.uddannelseMedAssistance !== undefined)
  const v62 = f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v60 || !(f.uddannelseMedAssistance !== undefined))
  const v63 = v41 && s[0] <= 14432 /* 2009-07-07 */
  const v64 = s[0] <= 15886 /* 2013-06-30 */
  s[96] = v64
  const v65 = s[2] >= 14433 /* 2009-07-08 */ && v64
  const v66 = s[2] >= 15887 /* 2013-07-01 */
  s[97] = v66
  const v67 = f.uddannelseMedAssistance === 'anden' || f.uddannelseMedAssistance === 'ledig_med_godtgoerelse'
  const KOMP_14 = s[3] || v30 && v62 || v63 && v62 || v65 && v62 || v66 && f.funktionsnedsaettelsenErVarigOgBetydelig !== false && f.berettigetTilSpecialpaedagogiskStoette !== true && (f.uddannelseMedAssistance !== undefined && !v67 || !(f.uddannelseMedAssistance !== undefined))
  s[1346] = KOMP_14
  const KOMP_14_nej = s[3] || v30 && v61 || v63 && v61 || v65 && v61 || v66 && (f.funktionsnedsaettelsenErVarigOgBetydelig !== true || f.berettigetTilSpecialpaedagogiskStoette !== false || f.uddannelseMedAssistance !== undefined && v67 || !(f.uddannelseMedAssistance !== undefined))
  s[1608] = KOMP_14_nej
  // KOMP.14a.3: Assistance pr. uge på uddannelse (KOMP § 14 a, stk. 3)
  const KOMP_14a_3 = s[3] ? -Infinity : Math.min(v54, f.saerligtTilfaeldeUnderUddannelse !== true ? 2000 : 3700)
  s[1609] = KOMP_14a_3
  const KOMP_14a_3_hoej = s[3] ? Infinity : Math.min(v55, f.saerligtTilfaeldeUnderUddannelse !== false ? 3700 : 2000)
  s[1610] = KOMP_14a_3_hoej
  const KOMP_14a_3_ir = s[3] || KOMP_14_nej || s[3]
  s[1611] = KOMP_14a_3_ir
  // KOMP.15.1: Løntilskud til nyuddannede med handicap (KOMP § 15)
  const v73 = s[1] && s[0] <= 14027 /* 2008-05-28 */
  s[86] = v73
  const v74 = f.handicapGoerBeskaeftigelseVanskelig !== true || (f.handicapUddannelsensLaengde ?? 0) < 18 || f.uddannelsenGiverAdgangTilAkasse !== true || shiftMonths(f.handicapUddannelseAfsluttet ?? FIRST_DAY, 24) < s[2] || f.ansatEfterHandicapUddannelsen !== false || f.manglerErfaringIFaget !== true
  const v75 = f.handicapGoerBeskaeftigelseVanskelig !== false && (f.handicapUddannelsensLaengde ?? 240) >= 18 && f.uddannelsenGiverAdgangTilAkasse !== false && shiftMonths(f.handicapUddannelseAfsluttet ?? 84005 /* 2199-12-31 */, 24) >= s[0] && f.ansatEfterHandicapUddannelsen !== true && f.manglerErfaringIFaget !== false
  const v76 = s[2] >= 14028 /* 2008-05-29 */
  s[321] = v76
  const v77 = v76 && s[9]
  s[87] = v77
  const KOMP_15_1 = s[3] || v73 && v75 || v77 && v75 || s[10] && v75
  s[84] = KOMP_15_1
  const KOMP_15_1_nej = s[3] || v73 && v74 || v77 && v74 || s[10] && v74
  s[85] = KOMP_15_1_nej
}

function svar_12(f, s) {
  // KOMP.15b.3: Løntilskuddet kan vare til (KOMP § 15 b, stk. 3)
  const v0 = s[1] && s[9]
  s[122] = v0
  const KOMP_15b_3 = s[3] ? FIRST_DAY : v0 ? FIRST_DAY : shiftDays(shiftMonths(f.isbryderBegyndte ?? FIRST_DAY, 12), -1)
  s[1613] = KOMP_15b_3
  const KOMP_15b_3_hoej = s[3] ? NEVER : v0 ? NEVER : shiftDays(shiftMonths(f.isbryderBegyndte ?? 84005 /* 2199-12-31 */, 12), -1)
  s[1614] = KOMP_15b_3_hoej
  const LAB_90_ir = s[3] || v0
  s[127] = LAB_90_ir
  const KOMP_15b_3_ir = s[84] && LAB_90_ir || s[85] || s[3]
  s[1615] = KOMP_15b_3_ir
  // KOMP.15f.1: Hjælpemiddel i et tilbud (KOMP § 15 f)
  const v5 = f.hjaelpemidletErAfgoerende !== false || f.hjaelpemidletKompenserer !== false
  const v6 = f.hjaelpemidletErAfgoerende !== true && f.hjaelpemidletKompenserer !== true
  const v7 = s[3] || s[86] && v5 || s[87] && v5 || s[10] && v5 && f.udgiftenLiggerUdOverArbejdsgiverens !== false && f.saedvanligtPaaArbejdspladsen !== true && (f.handicapGoerBeskaeftigelseVanskelig !== false || f.andenLovDaekkerHjaelpemidlet !== true)
  const v8 = s[3] || s[86] && v6 || s[87] && v6 || s[10] && (v6 || f.udgiftenLiggerUdOverArbejdsgiverens !== true || f.saedvanligtPaaArbejdspladsen !== false || f.handicapGoerBeskaeftigelseVanskelig !== true && f.andenLovDaekkerHjaelpemidlet !== false)
  const v9 = f.arbejdshjaelpemiddelTil === 'tilbud'
  const v10 = f.arbejdshjaelpemiddelTil !== undefined && v9 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15f_1 = v10 && v7
  s[1616] = KOMP_15f_1
  const KOMP_15f_1_nej = v10 && v8
  s[1617] = KOMP_15f_1_nej
  const KOMP_15f_1_ir = v10 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v9 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1618] = KOMP_15f_1_ir
  // KOMP.15i.1: Hjælpemiddel i job eller egen virksomhed (KOMP § 15 i)
  const v14 = f.arbejdshjaelpemiddelTil === 'ordinaert_job' || f.arbejdshjaelpemiddelTil === 'egen_virksomhed'
  const v15 = f.arbejdshjaelpemiddelTil !== undefined && v14 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15i_1 = v15 && v7
  s[1619] = KOMP_15i_1
  const KOMP_15i_1_nej = v15 && v8
  s[1620] = KOMP_15i_1_nej
  const KOMP_15i_1_ir = v15 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v14 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1621] = KOMP_15i_1_ir
  // KOMP.15j.1: Hjælpemiddel i fleksjob (KOMP § 15 j)
  const v19 = f.hjaelpemidletErAfgoerende !== true || f.hjaelpemidletKompenserer !== true || f.andenLovDaekkerHjaelpemidlet !== false
  const v20 = f.hjaelpemidletErAfgoerende !== false && f.hjaelpemidletKompenserer !== false && f.andenLovDaekkerHjaelpemidlet !== true
  const v21 = f.arbejdshjaelpemiddelTil === 'fleksjob'
  const v22 = f.arbejdshjaelpemiddelTil !== undefined && v21 || !(f.arbejdshjaelpemiddelTil !== undefined)
  const KOMP_15j_1 = v22 && (s[3] || s[86] && v20 || s[87] && v20 || s[10] && v20)
  s[1622] = KOMP_15j_1
  const KOMP_15j_1_nej = v22 && (s[3] || s[86] && v19 || s[87] && v19 || s[10] && v19)
  s[1623] = KOMP_15j_1_nej
  const KOMP_15j_1_ir = v22 && s[3] || f.arbejdshjaelpemiddelTil !== undefined && !v21 || !(f.arbejdshjaelpemiddelTil !== undefined)
  s[1624] = KOMP_15j_1_ir
  // KOMP.16: Kommunen skal have afgjort, om du får hjælpemidlet (KOMP § 16)
  const KOMP_16 = s[3] ? FIRST_DAY : s[87] || s[10] ? (s[10] ? shiftDays(f.hjaelpemiddelSoegtDen ?? FIRST_DAY, 28) : NEVER) : NEVER
  s[1625] = KOMP_16
  const KOMP_16_hoej = s[3] ? NEVER : s[86] ? NEVER : s[87] ? NEVER : shiftDays(f.hjaelpemiddelSoegtDen ?? 84005 /* 2199-12-31 */, 28)
  s[1626] = KOMP_16_hoej
  // KOMP.16a.2: Assistancen betales tidligst fra (KOMP § 16 a, stk. 2)
  const KOMP_16a_2 = s[3] ? FIRST_DAY : Math.max(f.assistanceBegyndte ?? FIRST_DAY, shiftMonths(f.assistanceSoegtDen ?? FIRST_DAY, -3))
  s[1627] = KOMP_16a_2
  const KOMP_16a_2_hoej = s[3] ? NEVER : Math.max(f.assistanceBegyndte ?? 84005 /* 2199-12-31 */, shiftMonths(f.assistanceSoegtDen ?? 84005 /* 2199-12-31 */, -3))
  s[1628] = KOMP_16a_2_hoej
  // KOMP.17a.3: Du skal have bedt om en udtalelse om afslaget (KOMP § 17 a)
  const KOMP_17a_3 = s[3] ? FIRST_DAY : shiftDays(f.afslagPaaStillingModtaget ?? FIRST_DAY, 28)
  s[1629] = KOMP_17a_3
  const KOMP_17a_3_hoej = s[3] ? NEVER : shiftDays(f.afslagPaaStillingModtaget ?? 84005 /* 2199-12-31 */, 28)
  s[1630] = KOMP_17a_3_hoej
  const KOMP_17a_3_ir = s[88] && s[3] || s[89]
  s[1631] = KOMP_17a_3_ir
  // KOMPBEK.6.2: Du skal kaldes til samtale (BEK 1174/2019 § 6, stk. 2)
  const v33 = f.fortrinVed === 'stadeplads_eller_taxi'
  const v34 = f.handicapGoerBeskaeftigelseVanskelig !== true || s[90] || f.bedtOmFortrinsadgang !== true || (s[91] || f.opfylderFormelleUddannelseskrav !== true) && (f.fortrinVed !== undefined && !v33 || !(f.fortrinVed !== undefined) || f.aabenbartRingereKvalificeret !== false)
  const v35 = f.handicapGoerBeskaeftigelseVanskelig !== false && s[92] && f.bedtOmFortrinsadgang !== false && (s[93] && f.opfylderFormelleUddannelseskrav !== false || (f.fortrinVed !== undefined && v33 || !(f.fortrinVed !== undefined)) && f.aabenbartRingereKvalificeret !== true)
  const KOMPBEK_6_2 = s[3] || s[94] && v35 || s[95] && v35
  s[1632] = KOMPBEK_6_2
  const KOMPBEK_6_2_nej = s[3] || s[94] && v34 || s[95] && v34
  s[1633] = KOMPBEK_6_2_nej
  // KOMPBEK.15.4: Kommunen skal have taget stilling til, om assistancen fortsætter (BEK 1174/2019 § 15, stk. 4)
  const v38 = s[95] && s[96]
  const KOMPBEK_15_4 = s[3] ? FIRST_DAY : v38 || s[97] ? (s[97] ? shiftMonths(f.assistanceBevilgetDen ?? FIRST_DAY, 12) : NEVER) : NEVER
  s[1634] = KOMPBEK_15_4
  const KOMPBEK_15_4_hoej = s[3] ? NEVER : s[94] ? NEVER : v38 ? NEVER : shiftMonths(f.assistanceBevilgetDen ?? 84005 /* 2199-12-31 */, 12)
  s[1635] = KOMPBEK_15_4_hoej
  // LSP.1a.1.tabel2006: Aldrene vedtaget i 2006 gælder (LSP § 1 a, stk. 1)
  const v41 = s[0] <= 14431 /* 2009-07-06 */
  s[123] = v41
  const v42 = s[35] && v41
  const v43 = s[2] >= 14432 /* 2009-07-07 */
  s[124] = v43
  const LSP_1a_1_tabel2006 = s[3] || v42 || v43
  s[102] = LSP_1a_1_tabel2006
  const LSP_1a_1_tabel2006_nej = s[3] || s[1] && s[53] || v42
  s[100] = LSP_1a_1_tabel2006_nej
  const LSP_1a_1_tabel2006_ir = s[3] || v42
  s[101] = LSP_1a_1_tabel2006_ir
  // LSP.1a.1.tabel2011: Aldrene vedtaget i 2011 gælder (LSP § 1 a, stk. 1)
  const v47 = s[0] <= 15336 /* 2011-12-28 */
  s[103] = v47
  const v48 = s[2] >= 15337 /* 2011-12-29 */ && s[0] <= 15529 /* 2012-07-08 */
  s[108] = v48
  const v49 = s[2] >= 15530 /* 2012-07-09 */
  s[107] = v49
  const LSP_1a_1_tabel2011 = s[3] || v48 || v49
  s[106] = LSP_1a_1_tabel2011
  const LSP_1a_1_tabel2011_nej = s[3] || s[1] && v47 || v48
  s[104] = LSP_1a_1_tabel2011_nej
  const LSP_1a_1_tabel2011_ir = s[3] || v48
  s[105] = LSP_1a_1_tabel2011_ir
}

function svar_13(f, s) {
  // LSP.1a.1: Din folkepensionsalder (LSP § 1 a, stk. 1)
  const v0 = s[1] && s[0] <= 14518 /* 2009-10-01 */
  s[879] = v0
  const v1 = s[98] ? (s[33] >= -3837 /* 1959-07-01 */ ? (s[33] >= -3653 /* 1960-01-01 */ ? (s[33] >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v2 = s[99] ? (s[34] >= -3837 /* 1959-07-01 */ ? (s[34] >= -3653 /* 1960-01-01 */ ? (s[34] >= -3471 /* 1960-07-01 */ ? 804 : 798) : 792) : 786) : 780
  const v3 = s[34] >= -11142 /* 1939-07-01 */ ? (s[100] || s[101] ? 780 : v1) : 804
  const v4 = s[33] >= -11142 /* 1939-07-01 */ ? (s[102] ? v2 : 780) : 804
  const v5 = s[2] >= 14519 /* 2009-10-02 */
  s[880] = v5
  const v6 = v5 && s[103]
  const v7 = s[104] || s[105]
  const v8 = s[33] >= -5844 /* 1954-01-01 */
  const v9 = s[34] >= -5844 /* 1954-01-01 */
  const v10 = s[33] >= -5663 /* 1954-07-01 */
  const v11 = s[34] >= -5663 /* 1954-07-01 */
  const v12 = s[33] >= -5479 /* 1955-01-01 */
  const v13 = s[34] >= -5479 /* 1955-01-01 */
  const v14 = s[33] >= -5298 /* 1955-07-01 */
  s[921] = v14
  const v15 = s[34] >= -5298 /* 1955-07-01 */
  s[922] = v15
  const v16 = v8 ? (v10 ? (v12 ? (v14 ? 804 : 798) : 792) : 786) : 780
  const v17 = v9 ? (v11 ? (v13 ? (v15 ? 804 : 798) : 792) : 786) : 780
  const v18 = s[106] ? (v7 ? Math.min(v1, v16) : v16) : v1
  const v19 = s[106] ? (v7 ? Math.max(v2, v17) : v17) : v2
  const v20 = s[107] && s[0] <= 16797 /* 2015-12-28 */
  const v21 = s[2] >= 16798 /* 2015-12-29 */ && s[0] <= 17086 /* 2016-10-12 */
  const v22 = s[33] >= -2557 /* 1963-01-01 */
  s[932] = v22
  const v23 = s[34] >= -2557 /* 1963-01-01 */
  s[930] = v23
  const v24 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? 816 : 804) : 798) : 792) : 786) : 780
  const v25 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? 816 : 804) : 798) : 792) : 786) : 780
  const v26 = s[2] >= 17087 /* 2016-10-13 */ && s[0] <= 18626 /* 2020-12-30 */
  const v27 = s[0] <= 18669 /* 2021-02-11 */
  s[881] = v27
  const v28 = s[2] >= 18627 /* 2020-12-31 */ && v27
  const v29 = s[33] >= -1096 /* 1967-01-01 */
  s[933] = v29
  const v30 = s[34] >= -1096 /* 1967-01-01 */
  s[931] = v30
  const v31 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? (v29 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v32 = v9 ? (v11 ? (v13 ? (v15 ? (v23 ? (v30 ? 828 : 816) : 804) : 798) : 792) : 786) : 780
  const v33 = s[2] >= 18670 /* 2021-02-12 */
  s[882] = v33
  const v34 = v33 && s[0] <= 20452 /* 2025-12-30 */
  const v35 = s[2] >= 20453 /* 2025-12-31 */
  const v36 = s[34] >= 365 /* 1971-01-01 */
  s[920] = v36
  const v37 = v8 ? (v10 ? (v12 ? (v14 ? (v22 ? (v29 ? (s[33] >= 365 /* 1971-01-01 */ ? 840 : 828) : 816) : 804) : 798) : 792) : 786) : 780
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
  const v49 = s[108] || v47
  const v50 = s[108] ? (v47 ? Math.min(v18, v48) : v18) : v48
  const v51 = v6 || v49
  const v52 = v6 ? (v49 ? Math.min(v1, v50) : v1) : v50
  const LSP_1a_1 = s[3] ? -Infinity : v0 ? (v51 ? Math.min(v3, v52) : v3) : v52
  s[887] = LSP_1a_1
  const v54 = v34 ? (v35 ? Math.max(v32, v38) : v32) : v38
  const v55 = v28 ? (v39 ? Math.max(v32, v54) : v32) : v54
  const v56 = v26 ? (v41 ? Math.max(v25, v55) : v25) : v55
  const v57 = v21 ? (v43 ? Math.max(v25, v56) : v25) : v56
  const v58 = v20 ? (v45 ? Math.max(v17, v57) : v17) : v57
  const v59 = s[108] ? (v47 ? Math.max(v19, v58) : v19) : v58
  const v60 = v6 ? (v49 ? Math.max(v2, v59) : v2) : v59
  const LSP_1a_1_hoej = s[3] ? Infinity : v0 ? (v51 ? Math.max(v4, v60) : v4) : v60
  s[886] = LSP_1a_1_hoej
  // LSP.1a.1.dag: Dagen, du når folkepensionsalderen (LSP § 1 a, stk. 1)
  const LSP_1a_1_dag = s[3] ? FIRST_DAY : shiftMonths(s[33], LSP_1a_1)
  s[885] = LSP_1a_1_dag
  const LSP_1a_1_dag_hoej = s[3] ? NEVER : shiftMonths(s[34], LSP_1a_1_hoej)
  s[883] = LSP_1a_1_dag_hoej
  // LAB.6.11: Job med løntilskud for førtidspensionister (LAB § 6)
  const v64 = f.pensionDuFaar === 'foertidspension'
  const v65 = f.pensionDuFaar !== undefined && v64 || !(f.pensionDuFaar !== undefined)
  s[320] = v65
  const v66 = f.pensionDuFaar !== undefined && !v64 || !(f.pensionDuFaar !== undefined)
  s[319] = v66
  const v67 = s[2] >= LSP_1a_1_dag
  s[884] = v67
  const v68 = v66 || v67 || f.ikkeNormaltArbejdePaaNedsatTid !== true
  const v69 = s[0] < LSP_1a_1_dag_hoej || s[3]
  s[904] = v69
  const v70 = v65 && v69 && f.ikkeNormaltArbejdePaaNedsatTid !== false
  const LAB_6_11 = s[3] || s[86] && v70 || s[87] && v70 || s[10] && v65
  s[1636] = LAB_6_11
  const LAB_6_11_nej = s[3] || s[86] && v68 || s[87] && v68 || s[10] && v66
  s[1637] = LAB_6_11_nej
}

function svar_14(f, s) {
  // LAB.92.1: Første tilbud senest, under 30 år (LAB § 102, stk. 1)
  const v0 = f.soegteHjaelpDen ?? FIRST_DAY
  const v1 = f.soegteHjaelpDen ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[136] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */
  const v4 = v0 <= 14027 /* 2008-05-28 */
  const v5 = v3 && v4
  s[137] = v5
  const v6 = v0 >= s[109]
  s[142] = v6
  const LAB_95_1_er = v1 >= s[110]
  s[143] = LAB_95_1_er
  const v8 = shiftDays(v0, 91)
  const v9 = shiftDays(v1, 91)
  const v10 = v1 >= 14028 /* 2008-05-29 */
  s[141] = v10
  const v11 = v10 && v0 <= 16070 /* 2013-12-31 */
  s[138] = v11
  const v12 = v1 >= 16071 /* 2014-01-01 */ && v0 <= 18261 /* 2019-12-31 */
  s[139] = v12
  const v13 = v1 >= 18262 /* 2020-01-01 */
  s[140] = v13
  const v14 = v12 || v13
  const v15 = v11 || v14
  const v16 = v14 ? FIRST_DAY : v8
  const LAB_92_1 = v2 ? FIRST_DAY : v5 ? (v15 ? Math.min(v8, v16) : v8) : v16
  s[1691] = LAB_92_1
  const v18 = v14 ? NEVER : v9
  const LAB_92_1_hoej = v2 ? NEVER : v5 ? (v15 ? Math.max(v9, v18) : v9) : v18
  s[1692] = LAB_92_1_hoej
  const LAB_92_straks_nej = v2 || v12 || v13
  s[1696] = LAB_92_straks_nej
  const LAB_92_1_ir = !v6 && LAB_92_straks_nej || LAB_95_1_er
  s[1694] = LAB_92_1_ir
  // LAB.95.1: Første tilbud senest, fra 30 år (LAB § 102, stk. 1)
  const v22 = v3 && v0 <= 13571 /* 2007-02-27 */
  const v23 = shiftMonths(v0, 12)
  const v24 = shiftMonths(v1, 12)
  const v25 = v1 >= 13572 /* 2007-02-28 */ && v4
  const v26 = v25 || v15
  const v27 = v25 ? FIRST_DAY : v14 ? FIRST_DAY : shiftMonths(v0, 9)
  const LAB_95_1 = v2 ? FIRST_DAY : v22 ? (v26 ? Math.min(v23, v27) : v23) : v27
  s[1700] = LAB_95_1
  const v29 = v25 ? NEVER : v14 ? NEVER : shiftMonths(v1, 9)
  const LAB_95_1_hoej = v2 ? NEVER : v22 ? (v26 ? Math.max(v24, v29) : v24) : v29
  s[1701] = LAB_95_1_hoej
  const LAB_95_1_ir = LAB_95_1_er && (v2 || v25 || v12 || v13) || !v6
  s[1702] = LAB_95_1_ir
  // LAB.29.1: Skriftlig plan senest (LAB § 102, stk. 1)
  const v32 = !v6 || LAB_95_1_er
  const v33 = v6 ? LAB_95_1 : LAB_95_1_er ? Math.min(LAB_92_1, LAB_95_1) : LAB_92_1
  const v34 = v6 ? LAB_95_1_hoej : LAB_95_1_er ? Math.max(LAB_92_1_hoej, LAB_95_1_hoej) : LAB_92_1_hoej
  const v35 = !v6 && LAB_92_1_ir || LAB_95_1_er && LAB_95_1_ir
  const v36 = v5 && v32
  const v37 = v11 && v32
  const v38 = v37 || v14
  const v39 = v14 ? FIRST_DAY : v33
  const LAB_29_1 = v2 ? FIRST_DAY : v36 ? (v38 ? Math.min(v33, v39) : v33) : v39
  s[1638] = LAB_29_1
  const v41 = v14 ? NEVER : v34
  const LAB_29_1_hoej = v2 ? NEVER : v36 ? (v38 ? Math.max(v34, v41) : v34) : v41
  s[1639] = LAB_29_1_hoej
  const LAB_29_1_er = v2 || v36 || v37 || v12 || v13
  s[1640] = LAB_29_1_er
  const LAB_29_1_ir = v2 || v5 && v35 || v11 && v35 || v12 || v13
  s[1641] = LAB_29_1_ir
  // LAB.30.3: Du skal have et uddannelsespålæg (LAB § 30)
  const v45 = s[1] && s[11]
  s[949] = v45
  const v46 = s[12] && s[9]
  s[535] = v46
  const v47 = s[2] >= s[110]
  s[442] = v47
  const v48 = v47 || f.harErhvervskompetencegivendeUddannelse !== false
  s[430] = v48
  const v49 = s[0] < s[109] && f.harErhvervskompetencegivendeUddannelse !== true
  s[429] = v49
  const LAB_30_3 = s[3] || v45 || v46 && v49 || s[10] && v49
  s[1642] = LAB_30_3
  const LAB_30_3_nej = s[3] || v45 || v46 && v48 || s[10] && v48
  s[1643] = LAB_30_3_nej
  const LAB_30_3_ir = s[3] || v45
  s[954] = LAB_30_3_ir
  // LAB.31.3: Mindste antal samtaler i forløbet (lov 1750/2025 § 1)
  const v53 = s[0] <= 16251 /* 2014-06-30 */
  s[112] = v53
  const LAS_69t_2_er = s[2] >= 16252 /* 2014-07-01 */
  s[255] = LAS_69t_2_er
  const v55 = LAS_69t_2_er && s[9]
  s[113] = v55
  const v56 = s[0] <= 20484 /* 2026-01-31 */
  s[117] = v56
  const v57 = s[10] && v56
  s[119] = v57
  const v58 = s[2] >= 20485 /* 2026-02-01 */
  s[111] = v58
  const v59 = v57 || v58
  s[114] = v59
  const LAB_31_3 = v53 ? -Infinity : v59 ? (v58 ? -Infinity : 4) : 6
  s[1645] = LAB_31_3
  const v61 = v58 ? Infinity : 4
  const LAB_31_3_hoej = v53 ? Infinity : v55 ? (v59 ? Math.max(6, v61) : 6) : v61
  s[1646] = LAB_31_3_hoej
  const v63 = s[0] >= 16252 /* 2014-07-01 */
  s[271] = v63
  const v64 = f.erIJobafklaring !== true || !v63
  s[116] = v64
  const LAB_31_3_er = f.erIJobafklaring !== false && LAS_69t_2_er
  s[115] = LAB_31_3_er
  const LAB_31_3_ir = LAB_31_3_er && (v53 || v58) || v64
  s[1347] = LAB_31_3_ir
  // LAB.31.3.ledighedsydelse: Jobsamtaler i de første 6 måneder med ledighedsydelse (LAB § 31)
  const v67 = s[0] <= 20634 /* 2026-06-30 */
  s[121] = v67
  const v68 = s[10] && v67
  s[144] = v68
  const v69 = s[2] >= 20635 /* 2026-07-01 */
  s[120] = v69
  const LAB_31_3_ledighedsydelse = s[9] ? -Infinity : v69 ? (f.fritagetForJobsamtaler !== false ? 0 : 4) : 4
  s[1648] = LAB_31_3_ledighedsydelse
  const LAB_31_3_ledighedsydelse_hoej = s[9] ? Infinity : v68 ? 4 : f.fritagetForJobsamtaler !== true ? 4 : 0
  s[1649] = LAB_31_3_ledighedsydelse_hoej
  const LAB_31_3_ledighedsydelse_ir = s[10] && s[9] || s[0] < 18262 /* 2020-01-01 */
  s[1650] = LAB_31_3_ledighedsydelse_ir
}

function svar_15(f, s) {
  // LAB.31.3.vindue: De første samtaler skal være holdt (lov 1750/2025 § 1)
  const v0 = f.jobafklaringStartede ?? FIRST_DAY
  s[272] = v0
  const v1 = f.jobafklaringStartede ?? 84005 /* 2199-12-31 */
  s[278] = v1
  const v2 = shiftDays(shiftMonths(v0, 6), -1)
  const v3 = shiftDays(shiftMonths(v1, 6), -1)
  const v4 = shiftDays(shiftMonths(v0, 12), -1)
  const v5 = shiftDays(shiftMonths(v1, 12), -1)
  const v6 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.min(v2, v4) : v2) : v4
  const v7 = f.risikoForFireAar !== false ? (f.risikoForFireAar !== true ? Math.max(v3, v5) : v3) : v5
  const v8 = s[111] ? FIRST_DAY : v2
  const LAB_31_3_vindue = s[112] ? FIRST_DAY : s[113] ? (s[114] ? Math.min(v6, v8) : v6) : v8
  s[1651] = LAB_31_3_vindue
  const v10 = s[111] ? NEVER : v3
  const LAB_31_3_vindue_hoej = s[112] ? NEVER : s[113] ? (s[114] ? Math.max(v7, v10) : v7) : v10
  s[1652] = LAB_31_3_vindue_hoej
  // LAB.33.3: Kontaktforløb uden kontakt (standby) i jobafklaringsforløb (LAB § 33, stk. 3)
  const LAB_33_3 = s[115] && (s[112] || s[113] && f.kontaktUhensigtsmaessig !== false || s[10] && f.kontaktUhensigtsmaessig !== false)
  s[1653] = LAB_33_3
  const LAB_33_3_nej = s[115] && (s[112] || s[113] && f.kontaktUhensigtsmaessig !== true || s[10] && f.kontaktUhensigtsmaessig !== true)
  s[1654] = LAB_33_3_nej
  const LAB_36_3_nej = s[115] && s[112]
  s[1657] = LAB_36_3_nej
  const LAB_33_3_ir = LAB_36_3_nej || s[116]
  s[1348] = LAB_33_3_ir
  // LAB.36.3: Ret til en koordinerende sagsbehandler (LAB § 36, stk. 3)
  const LAB_36_3 = s[115] && (s[112] || s[113] || s[10])
  s[1656] = LAB_36_3
  // LOV1750.21.8: Dit ressourceforløb fortsætter efter de gamle regler (lov 1750/2025 § 21, stk. 8)
  const v17 = s[4] && s[117]
  s[550] = v17
  const v18 = f.ressourceforloebErBevilget !== true || (f.ressourceforloebBevilgetDen ?? 84005 /* 2199-12-31 */) > 20484 /* 2026-01-31 */
  s[293] = v18
  const v19 = s[111] && f.ressourceforloebErBevilget !== false && (f.ressourceforloebBevilgetDen ?? FIRST_DAY) <= 20484 /* 2026-01-31 */
  s[292] = v19
  const LOV1750_21_8 = f.ressourceforloebErBevilget !== false && (s[3] || v17 || v19)
  s[297] = LOV1750_21_8
  const LOV1750_21_8_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[6] || s[111] && v18)
  s[296] = LOV1750_21_8_nej
  const LOV1750_21_8_ir = f.ressourceforloebErBevilget !== false && s[3] || f.ressourceforloebErBevilget !== true
  s[298] = LOV1750_21_8_ir
  // LAB.36.3.ressourceforløb: Koordinerende sagsbehandler (LAB § 36, stk. 3)
  const v23 = s[111] && LOV1750_21_8
  s[294] = v23
  const v24 = s[111] && LOV1750_21_8_nej
  s[299] = v24
  const v25 = s[111] && LOV1750_21_8_ir
  s[300] = v25
  const LAB_36_3_ressourceforloeb = f.ressourceforloebErBevilget !== false && (s[3] || s[118] || s[119] || v23)
  s[1658] = LAB_36_3_ressourceforloeb
  const LAB_36_3_ressourceforloeb_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[6] || v24)
  s[1349] = LAB_36_3_ressourceforloeb_nej
  const LAB_36_3_ressourceforloeb_ir = f.ressourceforloebErBevilget !== false && (s[3] || v25) || f.ressourceforloebErBevilget !== true
  s[1350] = LAB_36_3_ressourceforloeb_ir
  // LAB.43: Samlet beskrivelse (LAB § 43)
  const v29 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const v30 = f.afgoerelsenGaelder !== undefined && v29 || !(f.afgoerelsenGaelder !== undefined)
  s[976] = v30
  const v31 = f.afgoerelsenGaelder !== undefined && !v29 || !(f.afgoerelsenGaelder !== undefined)
  s[977] = v31
  const LAB_43 = s[3] || s[120] && v30
  s[1351] = LAB_43
  const LAB_43_nej = s[3] || s[1] && s[121] || s[120] && v31
  s[1352] = LAB_43_nej
  // LAB.109.2.kraft: Undtagelsen om 8 uger gælder (LAB § 109, stk. 2)
  const v34 = v0 <= 16251 /* 2014-06-30 */
  s[285] = v34
  const v35 = v1 >= 16252 /* 2014-07-01 */
  s[277] = v35
  const v36 = v0 <= 16617 /* 2015-07-01 */
  s[279] = v36
  const v37 = v1 >= 16618 /* 2015-07-02 */ && v0 <= 17125 /* 2016-11-20 */
  s[284] = v37
  const v38 = v1 >= 17126 /* 2016-11-21 */
  s[280] = v38
  const LAB_109_2_kraft = v35 && (v34 || v37 || v38)
  s[1725] = LAB_109_2_kraft
  const LAB_109_2_kraft_nej = v35 && (v34 || v35 && v36 || v37)
  s[1726] = LAB_109_2_kraft_nej
  const LAB_109_2_kraft_ir = v35 && (v34 || v37) || v0 < 16252 /* 2014-07-01 */
  s[1727] = LAB_109_2_kraft_ir
  // LAB.109.1: Sagen om det første forløb skal i rehabiliteringsteamet (lov 1750/2025 § 1)
  const v42 = v0 <= 18261 /* 2019-12-31 */
  s[281] = v42
  const v43 = v35 && v42
  const v44 = v1 >= 18262 /* 2020-01-01 */
  s[288] = v44
  const v45 = v0 <= 20634 /* 2026-06-30 */
  const v46 = v1 >= 20635 /* 2026-07-01 */
  const v47 = f.forventetRask ?? FIRST_DAY
  s[756] = v47
  const v48 = f.forventetRask ?? 84005 /* 2199-12-31 */
  s[273] = v48
  const v49 = shiftDays(v1, 56) >= v47
  s[274] = v49
  const v50 = f.ventesFuldtRask !== false && v49 && (LAB_109_2_kraft || LAB_109_2_kraft_ir) || f.fikTvaerfagligIndsats !== false && f.overgikVedRevurderingen !== false
  const v51 = (f.ventesFuldtRask !== true || shiftDays(v0, 56) < v48 || LAB_109_2_kraft_nej) && (f.fikTvaerfagligIndsats !== true || f.overgikVedRevurderingen !== true)
  const v52 = v44 && v0 <= 20088 /* 2024-12-31 */
  s[282] = v52
  const v53 = v1 >= 20089 /* 2025-01-01 */
  s[283] = v53
  const v54 = v53 && v45
  const v55 = s[0] >= 20635 /* 2026-07-01 */
  s[295] = v55
  const v56 = s[120] && v53 && v0 < 20635 /* 2026-07-01 */
  const LAB_109_1 = v35 && (v56 || !(v56 && !(!v55 || v0 < 20089 /* 2025-01-01 */ || v46)) && (v34 || v43 && v51 || v52 && v51 || v54 && f.tvaerfagligtBehovIForloebet !== false))
  s[1719] = LAB_109_1
  const LAB_109_1_nej = v35 && (v56 || !(v56 && !(!v55 || v0 < 20089 /* 2025-01-01 */ || v46)) && (v34 || v43 && v50 || v52 && v50 || v54 && f.tvaerfagligtBehovIForloebet !== true || v46))
  s[1720] = LAB_109_1_nej
  const LAB_109_1_ir = v35 && (v56 || !(v56 && !(!v55 || v0 < 20089 /* 2025-01-01 */ || v46)) && v34) || v0 < 16252 /* 2014-07-01 */
  s[1721] = LAB_109_1_ir
  // LAB.44.1: Planens forberedende del skal laves før teamet (lov 1750/2025 § 1)
  const v60 = v34 || v43 || v44 && v45 || v46
  const v61 = v34 || v46
  const v62 = v0 < 16252 /* 2014-07-01 */ || LAB_109_1_nej
  s[287] = v62
  const LAB_109_1_frist_er = v35 && (LAB_109_1 || LAB_109_1_ir)
  s[286] = LAB_109_1_frist_er
  const LAB_44_1 = LAB_109_1_frist_er && v60
  s[1662] = LAB_44_1
  const LAB_44_1_nej = LAB_109_1_frist_er && v61
  s[1663] = LAB_44_1_nej
  const LAB_44_1_ir = LAB_44_1_nej || v62
  s[1664] = LAB_44_1_ir
  // LAB.45.1: Du skal have planens indsatsdel (lov 1750/2025 § 1)
  const LAB_45_1 = v35 && v60
  s[1665] = LAB_45_1
  const LAB_45_1_nej = v35 && v61
  s[1666] = LAB_45_1_nej
  const LAB_45_1_ir = LAB_45_1_nej || v0 < 16252 /* 2014-07-01 */
  s[1667] = LAB_45_1_ir
  // LAB.57.1: Virksomhedspraktik (LAB § 57, stk. 1)
  const v70 = f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v71 = f.maalgruppeForTilbud !== undefined && v70 || !(f.maalgruppeForTilbud !== undefined)
  s[397] = v71
  const v72 = f.maalgruppeForTilbud !== undefined && !v70 || !(f.maalgruppeForTilbud !== undefined)
  s[396] = v72
  const v73 = f.maalgruppeForTilbud === 'foertidspension' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v74 = v71 || (f.maalgruppeForTilbud !== undefined && !v73 || !(f.maalgruppeForTilbud !== undefined)) && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  const v75 = v72 && (f.maalgruppeForTilbud !== undefined && v73 || !(f.maalgruppeForTilbud !== undefined) || f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true)
  const LAB_57_1 = s[3] || s[86] && v74 || s[87] && v74 || s[10] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== false
  s[125] = LAB_57_1
  const LAB_57_1_nej = s[3] || s[86] && v75 || s[87] && v75 || s[10] && f.kanKunVanskeligtFaaArbejdeUdenPraktik !== true
  s[126] = LAB_57_1_nej
}

function svar_16(f, s) {
  // LAB.58.1: Formålet med praktikken passer til helbredet (LAB § 58, stk. 1)
  const v0 = f.praktikkensFormaal === 'optraening'
  const v1 = f.praktikkensFormaal !== undefined && v0 || !(f.praktikkensFormaal !== undefined) || f.helbredetErStationaert !== false
  const v2 = (f.praktikkensFormaal !== undefined && !v0 || !(f.praktikkensFormaal !== undefined)) && f.helbredetErStationaert !== true
  const LAB_58_1 = s[3] || s[122] && v1 || s[10] && v1
  s[1669] = LAB_58_1
  const LAB_58_1_nej = s[3] || s[122] && v2 || s[10] && v2
  s[1670] = LAB_58_1_nej
  // LAB.60.1: Reglerne for lønmodtagere gælder i praktikken (LAB § 60, stk. 1)
  const v5 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring'
  const v6 = f.maalgruppeForTilbud !== undefined && v5 || !(f.maalgruppeForTilbud !== undefined)
  const v7 = f.maalgruppeForTilbud !== undefined && !v5 || !(f.maalgruppeForTilbud !== undefined)
  const LAB_60_1 = s[3] || s[10] && v6 && f.ansatPaaPraktikstedet !== false
  s[1671] = LAB_60_1
  const LAB_60_1_nej = s[3] || s[86] || s[87] || s[10] && (v7 || f.ansatPaaPraktikstedet !== true)
  s[1672] = LAB_60_1_nej
  // LAB.61.1: Praktikken kan vare til (LAB § 61)
  const v10 = s[1] && s[123]
  const v11 = s[124] && s[9]
  const v12 = f.maalgruppeForTilbud === 'dagpenge'
  const v13 = f.maalgruppeForTilbud !== undefined && v12 || !(f.maalgruppeForTilbud !== undefined)
  s[400] = v13
  const v14 = f.maalgruppeForTilbud !== undefined && !v12 || !(f.maalgruppeForTilbud !== undefined)
  s[398] = v14
  const v15 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v16 = v13 || (f.maalgruppeForTilbud !== undefined && v15 || !(f.maalgruppeForTilbud !== undefined)) && f.harVanskeligtVedLoentilskud !== true
  const v17 = v14 && (f.maalgruppeForTilbud !== undefined && !v15 || !(f.maalgruppeForTilbud !== undefined) || f.harVanskeligtVedLoentilskud !== false)
  const v18 = f.praktikBegyndte ?? FIRST_DAY
  const v19 = f.praktikBegyndte ?? 84005 /* 2199-12-31 */
  const v20 = shiftDays(shiftDays(v18, 28), -1)
  const v21 = shiftDays(shiftDays(v19, 28), -1)
  const v22 = shiftDays(shiftDays(v18, 182), -1)
  const v23 = shiftDays(shiftDays(v19, 182), -1)
  const v24 = f.saerligtBehovForLaengerePraktik !== true ? v22 : NEVER
  const v25 = f.saerligtBehovForLaengerePraktik !== false ? NEVER : v23
  const v26 = shiftDays(shiftDays(v18, 91), -1)
  const v27 = shiftDays(shiftDays(v19, 91), -1)
  const v28 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v24, v26) : v24) : v26
  const v29 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v25, v27) : v25) : v27
  const v30 = v16 ? (v17 ? Math.min(v20, v28) : v20) : v28
  const v31 = v16 ? (v17 ? Math.max(v21, v29) : v21) : v29
  const v32 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v33 = f.maalgruppeForTilbud !== undefined && v32 || !(f.maalgruppeForTilbud !== undefined)
  s[128] = v33
  const v34 = f.maalgruppeForTilbud !== undefined && !v32 || !(f.maalgruppeForTilbud !== undefined)
  s[129] = v34
  const v35 = shiftDays(shiftDays(v18, 273), -1)
  const v36 = shiftDays(shiftDays(v19, 273), -1)
  const v37 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.min(v22, v35) : v35) : v22
  const v38 = f.saerligtBehovForLaengerePraktik !== false ? (f.saerligtBehovForLaengerePraktik !== true ? Math.max(v23, v36) : v36) : v23
  const v39 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.min(v26, v37) : v37) : v26
  const v40 = f.praktikForlaengesTil26Uger !== false ? (f.praktikForlaengesTil26Uger !== true ? Math.max(v27, v38) : v38) : v27
  const v41 = v33 ? (v34 ? Math.min(v20, v39) : v20) : v39
  const v42 = v33 ? (v34 ? Math.max(v21, v40) : v21) : v40
  const LAB_61_1 = s[3] ? FIRST_DAY : v10 ? FIRST_DAY : v11 ? (s[10] ? Math.min(v30, v41) : v30) : v41
  s[1673] = LAB_61_1
  const LAB_61_1_hoej = s[3] ? NEVER : v10 ? NEVER : v11 ? (s[10] ? Math.max(v31, v42) : v31) : v42
  s[1674] = LAB_61_1_hoej
  const LAB_61_1_ir = s[125] && (s[3] || v10) || s[126] || s[3]
  s[1675] = LAB_61_1_ir
  // LAB.66.1: Job med løntilskud (LAB § 66, stk. 1)
  const v46 = f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'under_18'
  const v47 = f.maalgruppeForTilbud === 'ung_uddannelsesparat'
  const v48 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'selvforsoergende'
  const v49 = f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb'
  const v50 = f.tilbuddetsArt === 'loentilskud_privat'
  const v51 = f.tilbuddetsArt !== undefined && v50 || !(f.tilbuddetsArt !== undefined)
  s[401] = v51
  const v52 = f.tilbuddetsArt !== undefined && !v50 || !(f.tilbuddetsArt !== undefined)
  s[399] = v52
  const v53 = shiftMonths(s[33], 600)
  s[313] = v53
  const v54 = shiftMonths(s[34], 600)
  s[314] = v54
  const v55 = f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v56 = f.tilbuddetsArt !== undefined && v55 || !(f.tilbuddetsArt !== undefined)
  const LAB_66_1 = v56 && (s[3] || s[122] || s[10] && (f.maalgruppeForTilbud !== undefined && !v46 || !(f.maalgruppeForTilbud !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v47 || !(f.maalgruppeForTilbud !== undefined) || f.aabenlystUddannelsesparat !== true) && (v7 || f.harJobEllerVirksomhedVedTilbud !== true) && ((f.maalgruppeForTilbud !== undefined && !v48 || !(f.maalgruppeForTilbud !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v49 || !(f.maalgruppeForTilbud !== undefined) || v52) || f.harKompetencegivendeUddannelse !== true || v53 < s[2] || f.eneforsoergerVedLoentilskud !== false || (f.maanederMedForsoergelseFoerLoentilskud ?? 600) >= 6))
  s[130] = LAB_66_1
  const LAB_66_1_nej = v56 && (s[3] || s[122] || s[10] && (f.maalgruppeForTilbud !== undefined && v46 || !(f.maalgruppeForTilbud !== undefined) || (f.maalgruppeForTilbud !== undefined && v47 || !(f.maalgruppeForTilbud !== undefined)) && f.aabenlystUddannelsesparat !== false || v6 && f.harJobEllerVirksomhedVedTilbud !== false || (f.maalgruppeForTilbud !== undefined && v48 || !(f.maalgruppeForTilbud !== undefined) || (f.maalgruppeForTilbud !== undefined && v49 || !(f.maalgruppeForTilbud !== undefined)) && v51) && f.harKompetencegivendeUddannelse !== false && v54 >= s[0] && f.eneforsoergerVedLoentilskud !== true && (f.maanederMedForsoergelseFoerLoentilskud ?? 0) < 6))
  s[131] = LAB_66_1_nej
  const LAB_66_1_ir = v56 && s[127] || f.tilbuddetsArt !== undefined && !v55 || !(f.tilbuddetsArt !== undefined)
  s[132] = LAB_66_1_ir
}

function svar_17(f, s) {
  // LAB.68.1: Løntilskuddet kan vare til (LAB § 68)
  const v0 = f.maalgruppeForTilbud === 'foertidspension'
  const v1 = f.maalgruppeForTilbud !== undefined && v0 || !(f.maalgruppeForTilbud !== undefined)
  const v2 = f.maalgruppeForTilbud !== undefined && !v0 || !(f.maalgruppeForTilbud !== undefined)
  const v3 = f.tilbuddetsArt === 'loentilskud_offentlig'
  const v4 = f.tilbuddetsArt !== undefined && v3 || !(f.tilbuddetsArt !== undefined)
  const v5 = f.tilbuddetsArt !== undefined && !v3 || !(f.tilbuddetsArt !== undefined)
  const v6 = f.loentilskudBegyndte ?? FIRST_DAY
  const v7 = f.loentilskudBegyndte ?? 84005 /* 2199-12-31 */
  const v8 = shiftDays(shiftMonths(v6, 4), -1)
  const v9 = shiftDays(shiftMonths(v7, 4), -1)
  const v10 = shiftDays(shiftMonths(v6, 6), -1)
  const v11 = shiftDays(shiftMonths(v7, 6), -1)
  const v12 = v4 ? (v5 ? Math.min(v8, v10) : v8) : v10
  const v13 = v4 ? (v5 ? Math.max(v9, v11) : v9) : v11
  const v14 = shiftDays(shiftMonths(v6, 12), -1)
  const v15 = shiftDays(shiftMonths(v7, 12), -1)
  const v16 = f.loentilskudForlaengesTil12Maaneder !== false ? (f.loentilskudForlaengesTil12Maaneder !== true ? Math.min(v10, v14) : v14) : v10
  const v17 = f.loentilskudForlaengesTil12Maaneder !== false ? (f.loentilskudForlaengesTil12Maaneder !== true ? Math.max(v11, v15) : v15) : v11
  const LAB_68_1 = s[3] ? FIRST_DAY : s[122] ? FIRST_DAY : v2 ? (s[128] ? (s[129] ? Math.min(v12, v16) : v12) : v16) : NEVER
  s[1677] = LAB_68_1
  const LAB_68_1_hoej = s[3] ? NEVER : s[122] ? NEVER : v1 ? NEVER : s[128] ? (s[129] ? Math.max(v13, v17) : v13) : v17
  s[1678] = LAB_68_1_hoej
  const LAB_68_1_ir = s[130] && s[127] || s[131] || s[132]
  s[1679] = LAB_68_1_ir
  // LAB.74: Løn og arbejdstid i job med løntilskud (LAB § 74)
  const LAB_74 = s[3] || s[86] && f.vilkaarAftaltMedFagligOrganisation !== false || s[87] && f.vilkaarAftaltMedFagligOrganisation !== false || s[10] && f.vilkaarAftaltMedFagligOrganisation !== false
  s[1680] = LAB_74
  const LAB_74_nej = s[3] || s[86] && f.vilkaarAftaltMedFagligOrganisation !== true || s[87] && f.vilkaarAftaltMedFagligOrganisation !== true || s[10] && f.vilkaarAftaltMedFagligOrganisation !== true
  s[1681] = LAB_74_nej
  // LAB.76.6: Løntilskud pr. time (LAB § 76, stk. 6)
  const v23 = s[0] <= 13148 /* 2005-12-31 */
  s[366] = v23
  const v24 = v23 || s[133]
  s[935] = v24
  const v25 = v24 ? -Infinity : SATS_4(s[0])
  const v26 = v24 ? Infinity : SATS_4(s[2])
  const v27 = v24 ? -Infinity : SATS_5(s[0])
  const v28 = v24 ? Infinity : SATS_5(s[2])
  const v29 = f.saerligtTilfaeldeForLoentilskud !== false && v24 || f.saerligtTilfaeldeForLoentilskud !== true && v24
  const LAB_76_6 = s[3] ? -Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.min(v25, v27) : v25) : v27
  s[1682] = LAB_76_6
  const LAB_76_6_hoej = s[3] ? Infinity : f.saerligtTilfaeldeForLoentilskud !== false ? (f.saerligtTilfaeldeForLoentilskud !== true ? Math.max(v26, v28) : v26) : v28
  s[1683] = LAB_76_6_hoej
  const LAB_76_6_ir = s[3] || s[86] && v29 || s[87] && v29 || s[10] && v29
  s[1684] = LAB_76_6_ir
  // LAB.78: Ansættelsen drøftes først med de ansatte (LAB § 78)
  const LAB_78 = s[3] || s[86] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[87] && f.ansaettelsenErDroeftetMedDeAnsatte !== false || s[10] && f.ansaettelsenErDroeftetMedDeAnsatte !== false
  s[1685] = LAB_78
  const LAB_78_nej = s[3] || s[86] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[87] && f.ansaettelsenErDroeftetMedDeAnsatte !== true || s[10] && f.ansaettelsenErDroeftetMedDeAnsatte !== true
  s[1686] = LAB_78_nej
  // LAB.79: Flere ansatte ved job med løntilskud (LAB § 79)
  const v35 = f.merbeskaeftigelse !== false || f.stillingenErLedigVedAfgang !== false
  const v36 = f.merbeskaeftigelse !== true && f.stillingenErLedigVedAfgang !== true
  const LAB_79 = s[3] || s[134] && v35 || s[135] && v35 || s[10] && f.merbeskaeftigelse !== false
  s[1687] = LAB_79
  const LAB_79_nej = s[3] || s[134] && v36 || s[135] && v36 || s[10] && f.merbeskaeftigelse !== true
  s[1688] = LAB_79_nej
  // LAB.82.3: Taksten på dagpenge i praktik, indtil 2012 (LAB § 82, stk. 3)
  const LSP_26h_6_ir = s[3] || s[1]
  s[923] = LSP_26h_6_ir
  const v40 = s[0] >= 15404 /* 2012-03-05 */
  s[406] = v40
  const v41 = s[2] >= 15404 /* 2012-03-05 */
  s[402] = v41
  const LAB_82_3_ir = !v40 && LSP_26h_6_ir || v41
  s[407] = LAB_82_3_ir
  // LAB.90: Vejledning og opkvalificering (LAB § 90)
  const LAB_90 = s[3] || s[122] || s[10] && v2
  s[1689] = LAB_90
  const LAB_90_nej = s[3] || s[122] || s[10] && v1
  s[1690] = LAB_90_nej
  // LAB.92.straks: Tilbud fra første dag er tilladt (LAB § 102, stk. 1)
  const LAB_92_straks = s[136] || s[137] || s[138] || s[139] || s[140]
  s[1695] = LAB_92_straks
  // LAB.92.timer: Mindste timetal i tilbud under 30 år (LAB § 92)
  const LAB_92_timer = s[136] ? -Infinity : s[141] ? -Infinity : f.kunProblemetLedighed !== true || f.harErhvervskompetencegivendeUddannelse !== false ? 0 : 3000
  s[1697] = LAB_92_timer
  const LAB_92_timer_hoej = s[136] ? Infinity : s[141] ? Infinity : 3000
  s[1698] = LAB_92_timer_hoej
  const LAB_92_timer_ir = !s[142] && (s[136] || s[141]) || s[143]
  s[1699] = LAB_92_timer_ir
  // LAB.102.1: Det første tilbud skal være begyndt (LAB § 102)
  const v49 = f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const v50 = f.maalgruppeForTilbud !== undefined && v49 || !(f.maalgruppeForTilbud !== undefined)
  s[394] = v50
  const v51 = f.maalgruppeForTilbud !== undefined && !v49 || !(f.maalgruppeForTilbud !== undefined)
  s[395] = v51
  const v52 = f.tilbudsfristenRegnesFra ?? FIRST_DAY
  const v53 = f.tilbudsfristenRegnesFra ?? 84005 /* 2199-12-31 */
  const v54 = shiftMonths(v52, 1)
  const v55 = shiftMonths(v53, 1)
  const v56 = shiftMonths(v52, 6)
  const v57 = shiftMonths(v53, 6)
  const v58 = v50 ? (v51 ? Math.min(v54, v56) : v54) : v56
  const v59 = v50 ? (v51 ? Math.max(v55, v57) : v55) : v57
  const v60 = s[128] && f.kommerSelvIJob !== false
  const v61 = v60 && !(s[129] || f.kommerSelvIJob !== true) ? NEVER : v58
  const v62 = v60 ? NEVER : v59
  const LAB_102_1 = s[3] ? FIRST_DAY : s[122] ? FIRST_DAY : s[144] ? (s[120] ? Math.min(v58, v61) : v58) : v61
  s[1703] = LAB_102_1
  const LAB_102_1_hoej = s[3] ? NEVER : s[122] ? NEVER : s[144] ? (s[120] ? Math.max(v59, v62) : v59) : v62
  s[1704] = LAB_102_1_hoej
  const v65 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat'
  const LAB_102_1_er = f.maalgruppeForTilbud !== undefined && v65 || !(f.maalgruppeForTilbud !== undefined)
  s[404] = LAB_102_1_er
  const v67 = f.maalgruppeForTilbud !== undefined && !v65 || !(f.maalgruppeForTilbud !== undefined)
  s[403] = v67
  const LAB_102_1_ir = LAB_102_1_er && s[127] || v67
  s[1705] = LAB_102_1_ir
}

function svar_18(f, s) {
  // LAS.11.3: Du opfylder opholdskravet (LAS § 11, stk. 3)
  const v0 = s[0] <= 13858 /* 2007-12-11 */
  s[441] = v0
  const v1 = s[1] && v0
  s[339] = v1
  const v2 = f.retEfterEURetten !== false || (f.opholdSeneste8Aar ?? 96) >= 84
  const v3 = f.retEfterEURetten !== true && (f.opholdSeneste8Aar ?? 0) < 84
  const v4 = s[2] >= 13859 /* 2007-12-12 */
  s[336] = v4
  const v5 = v4 && s[36]
  const v6 = s[0] <= 17896 /* 2018-12-31 */
  s[365] = v6
  const v7 = s[2] >= 16679 /* 2015-09-01 */ && v6
  const v8 = s[2] >= 17897 /* 2019-01-01 */
  s[989] = v8
  const v9 = v8 && s[145]
  const v10 = f.retEfterEURetten !== false || (f.opholdSeneste10Aar ?? 120) >= 108
  const v11 = f.retEfterEURetten !== true && (f.opholdSeneste10Aar ?? 0) < 108
  const v12 = f.modtogHjaelpenVedSkaerpelsen2019 !== false && v8 && s[145]
  const LAS_11_3 = v12 && v2 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v1 && v2 || v5 && v2 || s[45] && s[0] <= 16678 /* 2015-08-31 */ || v7 && v2 || v9 && v10 || s[146] && v10)
  s[1950] = LAS_11_3
  const LAS_11_3_nej = v12 && v3 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v1 && v3 || v5 && v3 || v7 && v3 || v9 && v11 || s[146] && v11)
  s[1951] = LAS_11_3_nej
  const LAS_11_3_ir = !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && s[3]
  s[443] = LAS_11_3_ir
  // LAS.11.8: Du opfylder beskæftigelseskravet (LAS § 11, stk. 8)
  const v16 = s[2] >= s[76]
  s[290] = v16
  const v17 = f.harHaftRetTilStarthjaelp !== true || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v16 || (f.fuldtidsarbejdeSeneste8Aar ?? 96) >= 30
  const v18 = f.harHaftRetTilStarthjaelp !== false && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < s[77] && (f.fuldtidsarbejdeSeneste8Aar ?? 0) < 30
  const v19 = f.indrejstDen ?? FIRST_DAY
  const v20 = f.indrejstDen ?? 84005 /* 2199-12-31 */
  const v21 = (f.fuldtidsarbejdeSeneste10Aar ?? 120) >= 30
  const LAS_11_8 = v12 || !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v1 && v17 || v5 && v17 || s[45] && v6 || v9 && (f.indrejstFraUdlandet !== true || v19 < 13879 /* 2008-01-01 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v16 || f.opfyldtBeskaeftigelseskravetFoer !== false || v21) || s[146] && (f.indrejstFraUdlandet !== true || v19 < -639 /* 1968-04-02 */ || f.retEfterEURetten !== false || f.pensionNedsatForOptjening !== false || v16 || f.opfyldtBeskaeftigelseskravetFoer !== false || v21))
  s[1953] = LAS_11_8
  const LAS_11_8_nej = !(v12 && !(f.modtogHjaelpenVedSkaerpelsen2019 !== true || s[0] < 17897 /* 2019-01-01 */ || s[2] > 20269 /* 2025-06-30 */)) && (s[3] || v1 && v18 || v5 && v18 || v9 && f.indrejstFraUdlandet !== false && v20 >= 13879 /* 2008-01-01 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < s[77] && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30 || s[146] && f.indrejstFraUdlandet !== false && v20 >= -639 /* 1968-04-02 */ && f.retEfterEURetten !== true && f.pensionNedsatForOptjening !== true && s[0] < s[77] && f.opfyldtBeskaeftigelseskravetFoer !== true && (f.fuldtidsarbejdeSeneste10Aar ?? 0) < 30)
  s[1954] = LAS_11_8_nej
  // LAB.105a.1: Kommunen kan give dig arbejdspligt (LAB § 105 a, stk. 1)
  const v24 = s[0] <= 20088 /* 2024-12-31 */
  s[275] = v24
  const LAB_105a_3_er = s[2] >= 20089 /* 2025-01-01 */
  s[276] = LAB_105a_3_er
  const v26 = LAB_105a_3_er && s[145]
  s[537] = v26
  const v27 = LAS_11_3_nej || LAS_11_8_nej
  s[444] = v27
  const v28 = (LAS_11_3 || LAS_11_3_ir) && (LAS_11_8 || LAS_11_3_ir) && (LAS_11_3 || LAS_11_8)
  s[445] = v28
  const v29 = v27 || LAS_11_3_ir
  s[446] = v29
  const LAB_105a_1 = LAB_105a_3_er && (v24 || v26 && f.fikSelvforsoergelsesydelse !== false && f.fordrevetFraUkraine !== true || s[146] && v29 && f.fordrevetFraUkraine !== true)
  s[1706] = LAB_105a_1
  const LAB_105a_1_nej = LAB_105a_3_er && (v24 || v26 && (f.fikSelvforsoergelsesydelse !== true || f.fordrevetFraUkraine !== false) || s[146] && (v28 || f.fordrevetFraUkraine !== false))
  s[1707] = LAB_105a_1_nej
  const LAB_105a_1_ir = LAB_105a_3_er && v24 || s[0] < 20089 /* 2025-01-01 */
  s[1353] = LAB_105a_1_ir
  // LAB.105a.3: Arbejdspligten begynder senest (LAB § 105 a, stk. 3)
  const LAB_105a_3 = v24 ? FIRST_DAY : shiftMonths(f.omfattetAfArbejdspligtFra ?? FIRST_DAY, 1)
  s[1709] = LAB_105a_3
  const LAB_105a_3_hoej = v24 ? NEVER : shiftMonths(f.omfattetAfArbejdspligtFra ?? 84005 /* 2199-12-31 */, 1)
  s[1710] = LAB_105a_3_hoej
  // LAB.105a.indfaset: Arbejdspligten skal være indfaset (LAB § 105 a)
  const LAB_105a_indfaset = v24 ? FIRST_DAY : f.fikSelvforsoergelsesydelse !== false ? 20270 /* 2025-07-01 */ : 20454 /* 2026-01-01 */
  s[1712] = LAB_105a_indfaset
  const LAB_105a_indfaset_hoej = v24 ? NEVER : f.fikSelvforsoergelsesydelse !== true ? 20454 /* 2026-01-01 */ : 20270 /* 2025-07-01 */
  s[1713] = LAB_105a_indfaset_hoej
  // SDL.7.2: Det mindste fravær (SDL § 7, stk. 2)
  const v37 = s[0] <= 15011 /* 2011-02-06 */
  s[1012] = v37
  const v38 = s[1] && v37
  s[149] = v38
  const v39 = f.persongruppe === 'loenmodtager'
  const SDL_53_1_timer_er = f.persongruppe !== undefined && v39 || !(f.persongruppe !== undefined)
  s[232] = SDL_53_1_timer_er
  const v41 = f.persongruppe !== undefined && !v39 || !(f.persongruppe !== undefined)
  s[231] = v41
  const v42 = f.timerDuKanArbejde ?? 0
  const v43 = f.timerDuKanArbejde ?? 16800
  const v44 = v42 <= 0
  const v45 = f.normalTimerPrUge ?? 0
  s[1230] = v45
  const v46 = f.normalTimerPrUge ?? 16800
  s[1231] = v46
  const v47 = v45 - v43
  s[1237] = v47
  const v48 = v46 - v42
  s[1238] = v48
  const v49 = v44 || v48 >= 400
  const v50 = !(v44 && v42 === v43) && v47 < 400
  const v51 = f.persongruppe === 'selvstaendig'
  const v52 = f.persongruppe !== undefined && v51
  const v53 = v52 || !(f.persongruppe !== undefined)
  s[151] = v53
  const v54 = f.persongruppe !== undefined && !v51
  const v55 = v54 || !(f.persongruppe !== undefined)
  s[152] = v55
  const v56 = f.andelAfArbejdetDuKan ?? 0
  s[579] = v56
  const v57 = f.andelAfArbejdetDuKan ?? 10000
  s[582] = v57
  const v58 = v56 <= 5000
  s[580] = v58
  const v59 = v57 <= 5000
  s[581] = v59
  const v60 = v55 || !v59
  const v61 = v53 && v58
  const v62 = f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v63 = f.persongruppe !== undefined && v62 || !(f.persongruppe !== undefined)
  const v64 = f.persongruppe !== undefined && !v62 || !(f.persongruppe !== undefined)
  const v65 = SDL_53_1_timer_er && v49 || v61 || v63
  const v66 = (v41 || v50) && v60 && v64
  const v67 = s[2] >= 15012 /* 2011-02-07 */
  s[150] = v67
  const v68 = v67 && s[5]
  s[991] = v68
  const v69 = s[4] && s[0] <= 15883 /* 2013-06-27 */
  s[992] = v69
  const v70 = f.ansatFra ?? FIRST_DAY
  s[227] = v70
  const v71 = f.ansatFra ?? 84005 /* 2199-12-31 */
  s[228] = v71
  const v72 = SDL_53_1_timer_er && (v49 || f.ansatIFleksjob !== false && v71 >= 15706 /* 2013-01-01 */) || v61 || v63
  const v73 = (v41 || v50 && (f.ansatIFleksjob !== true || v70 < 15706 /* 2013-01-01 */)) && v60 && v64
  const v74 = s[2] >= 15884 /* 2013-06-28 */
  s[990] = v74
  const SDL_7_2 = s[3] || v38 && v65 || v68 && v65 || v69 && v72 || v74 && v72
  s[148] = SDL_7_2
  const SDL_7_2_nej = s[3] || v38 && v66 || v68 && v66 || v69 && v73 || v74 && v73
  s[147] = SDL_7_2_nej
}

function svar_19(f, s) {
  // SDL.7.1: Uarbejdsdygtig på grund af egen sygdom (SDL § 7, stk. 1-2)
  const v0 = f.uarbejdsdygtigVedEgenSygdom !== true || s[147]
  const v1 = f.uarbejdsdygtigVedEgenSygdom !== false && (s[148] || s[3])
  const SDL_7_1 = s[3] || s[149] && v1 || s[150] && v1
  s[247] = SDL_7_1
  const SDL_7_1_nej = s[3] || s[149] && v0 || s[150] && v0
  s[254] = SDL_7_1_nej
  // SDL.24.3.2: De første dage, der ikke tæller (SDL § 24, stk. 3, nr. 1-2)
  const v4 = s[151] ? 14 : 15
  const v5 = s[152] ? 15 : 14
  const v6 = s[151] ? 14 : 21
  const v7 = s[152] ? 21 : 14
  const v8 = s[151] ? 14 : 30
  const v9 = s[152] ? 30 : 14
  // SDL.24.3: Dage, der tæller med (SDL § 24, stk. 3-4)
  const v10 = s[153] && s[154] <= 15011 /* 2011-02-06 */
  s[1170] = v10
  const v11 = s[155] >= 15012 /* 2011-02-07 */ && s[156]
  s[1171] = v11
  const v12 = dropFirst(s[157], (start) => start >= NEVER ? 0 : start >= 13332 /* 2006-07-03 */ ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v9 : v7) : v5) : 14) : Infinity)
  const v13 = dropFirst(s[157], (start) => { const r0_0 = start >= 13332 /* 2006-07-03 */; const r0_1 = start >= NEVER; const r0_2 = r0_0 ? (start >= 13605 /* 2007-04-02 */ ? (start >= 14032 /* 2008-06-02 */ ? (start >= 15341 /* 2012-01-02 */ ? v8 : v6) : v4) : 14) : -Infinity; return Math.max(0, r0_1 ? 0 : r0_1 || !r0_0 ? Math.min(0, r0_2) : r0_2) })
  const v14 = f.fravaer !== undefined ? v12 : NO_DAYS
  const v15 = f.fravaer !== undefined ? v13 : ALL_DAYS
  const v16 = allPeriods(f.afbrydelser)
  const v17 = f.afbrydelser !== undefined ? v16 : NO_DAYS
  const v18 = f.afbrydelser !== undefined ? v16 : ALL_DAYS
  const v19 = without(v14, v18)
  const v20 = without(v15, v17)
  const v21 = f.fravaer !== undefined && sameDays(v12, v13) && f.afbrydelser !== undefined
  const v22 = from(v19, 15523 /* 2012-07-02 */)
  const v23 = from(v20, 15523 /* 2012-07-02 */)
  const v24 = intersectTable(v22, HELLIGDAGE_2)
  const v25 = intersectTable(v23, HELLIGDAGE_2)
  const v26 = without(v19, v25)
  const v27 = without(v20, v24)
  const v28 = s[158] && v10
  const v29 = v28 ? NO_DAYS : s[158] ? NO_DAYS : v26
  const v30 = v28 ? ALL_DAYS : s[158] ? ALL_DAYS : v27
  const v31 = s[158] || v10
  const v32 = v31 && v11
  const SDL_24_3 = v32 ? v29 : v31 ? v29 : v26
  s[167] = SDL_24_3
  const SDL_24_3_hoej = v32 ? v30 : v31 ? v30 : v27
  s[166] = SDL_24_3_hoej
  const SDL_24_3_eksakt = (!v32 || sameDays(v26, v29)) && (!v31 || (!v28 || sameDays(NO_DAYS, v26)) && !s[158] && (!v10 || v21)) && (!v11 || v21)
  s[2563] = SDL_24_3_eksakt
  const SDL_24_3_er = v31 || v11
  s[165] = SDL_24_3_er
  // SDL.25.1: Grænsen for pensionister m.fl. (SDL § 25, stk. 1)
  const v37 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension'
  const v38 = f.pensionDuFaar !== undefined && v37 || !(f.pensionDuFaar !== undefined)
  s[256] = v38
  const v39 = f.pensionDuFaar !== undefined && !v37 || !(f.pensionDuFaar !== undefined)
  s[258] = v39
  const v40 = f.pensionDuFaar === 'tidlig_pension'
  const v41 = f.pensionDuFaar !== undefined && v40 || !(f.pensionDuFaar !== undefined)
  s[257] = v41
  const v42 = f.pensionDuFaar !== undefined && !v40 || !(f.pensionDuFaar !== undefined)
  s[259] = v42
  const v43 = onWeekdays(SDL_24_3, 62)
  s[164] = v43
  const v44 = onWeekdays(SDL_24_3_hoej, 62)
  s[163] = v44
  const v45 = monthEndOver(v44, 12, 130, s[154])
  const v46 = monthEndOver(v43, 12, 130, s[155])
  const v47 = SDL_24_3_er && s[159] >= v45
  const v48 = SDL_24_3_er && s[160] < v46
  const v49 = v47 && SDL_24_3_er
  const v50 = s[161] && SDL_24_3_er && v46 >= NEVER
  const v51 = v49 ? v45 : NEVER
  const v52 = v48 ? NEVER : v46
  const v53 = v49 ? (v48 || v50 ? Math.max(v46, v52) : v46) : v52
  const v54 = v49 || v48 || v50
  const v55 = monthEndOver(SDL_24_3_hoej, 12, 182, s[154])
  const v56 = monthEndOver(SDL_24_3, 12, 182, s[155])
  const v57 = SDL_24_3_er && s[159] >= v55
  const v58 = SDL_24_3_er && s[160] < v56
  const v59 = v57 && SDL_24_3_er
  const v60 = s[161] && SDL_24_3_er && v56 >= NEVER
  const v61 = v59 ? v55 : NEVER
  const v62 = v58 ? NEVER : v56
  const v63 = v59 ? (v58 || v60 ? Math.max(v56, v62) : v56) : v62
  const v64 = v59 || v58 || v60
  const SDL_25_1 = s[158] ? FIRST_DAY : v10 ? FIRST_DAY : v54 ? (v64 ? Math.min(v51, v61) : v51) : v61
  s[262] = SDL_25_1
  const SDL_25_1_hoej = s[158] ? NEVER : v10 ? NEVER : v54 ? (v64 ? Math.max(v53, v63) : v53) : v63
  s[264] = SDL_25_1_hoej
  const v67 = v38 || f.opfylderHelbredsbetingelserForFoertidspension !== false || f.naaetFolkepensionsalder !== false || v41
  s[1132] = v67
  const v68 = v39 && f.opfylderHelbredsbetingelserForFoertidspension !== true && f.naaetFolkepensionsalder !== true && v42
  s[1133] = v68
  const SDL_25_1_er = v67 && (s[158] || v10 || v11 && (v54 || v64))
  s[260] = SDL_25_1_er
  const SDL_25_1_ir = v67 && (s[158] || v10 || v11 && (v47 && s[161] || s[161] && !((!SDL_24_3_er || !s[161] && v45 === v46) && SDL_24_3_er && (!SDL_24_3_er || v45 === NEVER)) || v57 && s[161] || s[161] && !((!SDL_24_3_er || !s[161] && v55 === v56) && SDL_24_3_er && (!SDL_24_3_er || v55 === NEVER))) || s[162]) || v68
  s[266] = SDL_25_1_ir
}

function svar_20(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = monthEndOver(s[163], 18, 260, s[154])
  const v1 = monthEndOver(s[164], 18, 260, s[155])
  const v2 = s[165] && v0 <= 16251 /* 2014-06-30 */
  s[168] = v2
  const v3 = s[165] && v1 > 16251 /* 2014-06-30 */
  s[170] = v3
  const v4 = s[165] && s[159] >= v0
  const v5 = s[165] && s[160] < v1
  const v6 = v4 && s[165]
  const v7 = s[161] && s[165] && v1 >= NEVER
  const v8 = v6 ? v0 : NEVER
  const v9 = v5 ? NEVER : v1
  const v10 = v6 ? (v5 || v7 ? Math.max(v1, v9) : v1) : v9
  const v11 = v6 || v5 || v7
  const v12 = v4 && s[161] || s[161] && !((!s[165] || !s[161] && v0 === v1) && s[165] && (!s[165] || v0 === NEVER))
  const v13 = v2 && v11
  const v14 = s[161] && v11 && v10 >= NEVER
  const v15 = v13 ? v8 : NEVER
  s[182] = v15
  const v16 = v3 ? NEVER : v10
  const v17 = v13 ? (v3 || v14 ? Math.max(v10, v16) : v10) : v16
  s[183] = v17
  const v18 = v13 || v3 || v14
  s[180] = v18
  const v19 = v2 && v12 || s[161] && !((!v11 || !v12 && v8 === v10) && v11 && (!v11 || v8 === NEVER))
  s[181] = v19
  const v20 = monthEndOver(s[166], 18, 364, s[154])
  const v21 = monthEndOver(s[167], 18, 364, s[155])
  const v22 = s[165] && v20 <= 16251 /* 2014-06-30 */
  s[169] = v22
  const v23 = s[165] && v21 > 16251 /* 2014-06-30 */
  s[171] = v23
  const v24 = s[165] && s[159] >= v20
  const v25 = s[165] && s[160] < v21
  const v26 = v24 && s[165]
  const v27 = s[161] && s[165] && v21 >= NEVER
  const v28 = v26 ? v20 : NEVER
  const v29 = v25 ? NEVER : v21
  const v30 = v26 ? (v25 || v27 ? Math.max(v21, v29) : v21) : v29
  const v31 = v26 || v25 || v27
  const v32 = v24 && s[161] || s[161] && !((!s[165] || !s[161] && v20 === v21) && s[165] && (!s[165] || v20 === NEVER))
  const v33 = v22 && v31
  const v34 = s[161] && v31 && v30 >= NEVER
  const v35 = v33 ? v28 : NEVER
  s[186] = v35
  const v36 = v23 ? NEVER : v30
  const v37 = v33 ? (v23 || v34 ? Math.max(v30, v36) : v30) : v36
  s[187] = v37
  const v38 = v33 || v23 || v34
  s[184] = v38
  const v39 = v22 && v32 || s[161] && !((!v31 || !v32 && v28 === v30) && v31 && (!v31 || v28 === NEVER))
  s[185] = v39
  const v40 = v18 || v38
  const v41 = v18 ? (v38 ? Math.min(v15, v35) : v15) : v35
  s[174] = v41
  const v42 = v18 ? (v38 ? Math.max(v17, v37) : v17) : v37
  s[176] = v42
  const v43 = v19 || v39
  s[179] = v43
  const v44 = v18 && v15 <= 15011 /* 2011-02-06 */ && v17 >= 13332 /* 2006-07-03 */ || v38 && v35 <= 15011 /* 2011-02-06 */ && v37 >= 13332 /* 2006-07-03 */
  s[178] = v44
  const v45 = v18 && v15 <= 16251 /* 2014-06-30 */ && v17 >= 15012 /* 2011-02-07 */ || v38 && v35 <= 16251 /* 2014-06-30 */ && v37 >= 15012 /* 2011-02-07 */
  s[188] = v45
  const v46 = Math.max(s[154], 16252 /* 2014-07-01 */)
  const v47 = Math.max(s[155], 16252 /* 2014-07-01 */)
  const v48 = monthEndOver(s[163], 9, 110, v46)
  const v49 = monthEndOver(s[164], 9, 110, v47)
  const v50 = s[165] && s[159] >= v48
  const v51 = s[165] && s[160] < v49
  const v52 = v50 && s[165]
  const v53 = s[161] && s[165] && v49 >= NEVER
  const v54 = v52 ? v48 : NEVER
  const v55 = v51 ? NEVER : v49
  const v56 = v52 ? (v51 || v53 ? Math.max(v49, v55) : v49) : v55
  const v57 = v52 || v51 || v53
  s[192] = v57
  const v58 = v50 && s[161] || s[161] && !((!s[165] || !s[161] && v48 === v49) && s[165] && (!s[165] || v48 === NEVER))
  s[190] = v58
  const v59 = monthEndOver(s[166], 9, 154, v46)
  const v60 = monthEndOver(s[167], 9, 154, v47)
  const v61 = s[165] && s[159] >= v59
  const v62 = s[165] && s[160] < v60
  const v63 = v61 && s[165]
  const v64 = s[161] && s[165] && v60 >= NEVER
  const v65 = v63 ? v59 : NEVER
  const v66 = v62 ? NEVER : v60
  const v67 = v63 ? (v62 || v64 ? Math.max(v60, v66) : v60) : v66
  const v68 = v63 || v62 || v64
  s[193] = v68
  const v69 = v61 && s[161] || s[161] && !((!s[165] || !s[161] && v59 === v60) && s[165] && (!s[165] || v59 === NEVER))
  s[191] = v69
  const v70 = v57 || v68
  s[189] = v70
  const v71 = !(v57 && !v58 || v68 && !v69) && (v40 || v18 || v38 || v57 || v68)
  const v72 = v71 ? FIRST_DAY : v57 ? (v68 ? Math.min(v54, v65) : v54) : v65
  const v73 = v71 ? NEVER : v57 ? (v68 ? Math.max(v56, v67) : v56) : v67
  const v74 = v45 && v40
  const v75 = !(v18 && !v19 && v15 >= 15012 /* 2011-02-07 */ && v17 <= 16251 /* 2014-06-30 */ || v38 && !v39 && v35 >= 15012 /* 2011-02-07 */ && v37 <= 16251 /* 2014-06-30 */) && (v70 || v71)
  const v76 = v74 ? (v75 ? Math.min(v41, v72) : v41) : v72
  s[175] = v76
  const v77 = v74 ? (v75 ? Math.max(v42, v73) : v42) : v73
  s[177] = v77
  const v78 = v44 && v40
  s[172] = v78
  const v79 = !(v18 && !v19 && v15 >= 13332 /* 2006-07-03 */ && v17 <= 15011 /* 2011-02-06 */ || v38 && !v39 && v35 >= 13332 /* 2006-07-03 */ && v37 <= 15011 /* 2011-02-06 */) && (v74 || v75)
  s[173] = v79
}

function svar_21(f, s) {
  // SDL.24.1: Revurderingstidspunktet (SDL § 24, stk. 1)
  const v0 = s[165] && countDays(s[163], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 110
  const v1 = s[168] || s[165] && countDays(s[164], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 110
  const v2 = s[165] && countDays(s[166], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) > 154
  const v3 = s[169] || s[165] && countDays(s[167], 15979 /* 2013-10-01 */, 16251 /* 2014-06-30 */) <= 154
  const v4 = s[154] < 16252 /* 2014-07-01 */ && (s[165] && countDays(s[166], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) >= 1 || s[161]) && ((s[170] || s[161]) && (v0 || s[161]) && (s[170] || v0) || (s[171] || s[161]) && (v2 || s[161]) && (s[171] || v2) || s[161])
  const SDL_24_1 = v4 ? FIRST_DAY : s[172] ? (s[173] ? Math.min(s[174], s[175]) : s[174]) : s[175]
  s[263] = SDL_24_1
  const SDL_24_1_hoej = v4 ? NEVER : s[172] ? (s[173] ? Math.max(s[176], s[177]) : s[176]) : s[177]
  s[265] = SDL_24_1_hoej
  const SDL_24_1_er = s[154] < NEVER && (v4 || !(v4 && !(s[155] >= 16252 /* 2014-07-01 */ || s[165] && countDays(s[167], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[161]) && (v3 || s[161]) && (v1 || v3))) && (s[172] || s[173]))
  s[261] = SDL_24_1_er
  const SDL_24_1_ir = s[154] < NEVER && (v4 || !(v4 && !(s[155] >= 16252 /* 2014-07-01 */ || s[165] && countDays(s[167], 16252 /* 2014-07-01 */, 16252 /* 2014-07-01 */) < 1 || (v1 || s[161]) && (v3 || s[161]) && (v1 || v3))) && (s[178] && s[179] || !(s[180] && !s[181] && s[182] >= 13332 /* 2006-07-03 */ && s[183] <= 15011 /* 2011-02-06 */ || s[184] && !s[185] && s[186] >= 13332 /* 2006-07-03 */ && s[187] <= 15011 /* 2011-02-06 */) && (s[188] && s[179] || !(s[180] && !s[181] && s[182] >= 15012 /* 2011-02-07 */ && s[183] <= 16251 /* 2014-06-30 */ || s[184] && !s[185] && s[186] >= 15012 /* 2011-02-07 */ && s[187] <= 16251 /* 2014-06-30 */) && (s[189] && (s[190] || s[191]) || !(s[192] && !s[190] || s[193] && !s[191]))))) || s[155] >= NEVER
  s[267] = SDL_24_1_ir
  // SDL.27.1.1: Forlængelse, fordi revalidering er sandsynlig (SDL § 27, stk. 1, nr. 1)
  const v9 = f.forlaengelseAfgjortDen ?? FIRST_DAY
  const v10 = f.forlaengelseAfgjortDen ?? 84005 /* 2199-12-31 */
  const v11 = SDL_24_1_er && SDL_24_1 < NEVER
  s[1117] = v11
  const v12 = SDL_24_1_er && SDL_24_1_hoej >= NEVER
  s[1118] = v12
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
  s[195] = v25
  const v26 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.min(v9, v21) : v9) : v21
  s[197] = v26
  const v27 = f.forlaengelseErAfgjort !== false ? (v24 ? Math.max(v10, v23) : v10) : v23
  s[196] = v27
  const v28 = v25 && v26 <= 13331 /* 2006-07-02 */
  s[199] = v28
  const v29 = v27 >= 13332 /* 2006-07-03 */
  s[200] = v29
  const v30 = v26 <= 15011 /* 2011-02-06 */
  s[1152] = v30
  const v31 = v25 && v29 && v30
  s[202] = v31
  const v32 = v27 >= 15012 /* 2011-02-07 */
  const v33 = v26 <= 20484 /* 2026-01-31 */
  const v34 = v25 && v32 && v33
  const v35 = v26 <= 2147483646
  s[198] = v35
  const v36 = v25 && v27 >= 20485 /* 2026-02-01 */ && v35
  s[1160] = v36
  const v37 = f.forlaengelseErAfgjort !== true && (v11 && SDL_24_1_ir || SDL_24_1_ir && !((!SDL_24_1_er || !SDL_24_1_ir && v13 === v14) && s[194] && SDL_24_1_er && (!SDL_24_1_er || s[0] === v13))) || v25 && v27 === NEVER
  s[201] = v37
  const SDL_27_1_1 = v28 || v31 && f.revalideringErSandsynlig !== false || v34 && f.revalideringErSandsynlig !== false || v36
  s[205] = SDL_27_1_1
  const SDL_27_1_1_nej = v28 || v31 && f.revalideringErSandsynlig !== true || v34 && f.revalideringErSandsynlig !== true || v36
  s[211] = SDL_27_1_1_nej
  const SDL_27_1_1_ir = v28 || v36 || v37
  s[212] = SDL_27_1_1_ir
  // SDL.27.1.2: Forlængelse for at afklare arbejdsevnen (SDL § 27, stk. 1, nr. 2)
  const v41 = v25 && v32 && v35
  s[219] = v41
  const SDL_27_1_2 = v28 || v31 && f.afklaringErNoedvendig !== false || v41 && f.afklaringErNoedvendig !== false
  s[206] = SDL_27_1_2
  const SDL_27_1_2_nej = v28 || v31 && f.afklaringErNoedvendig !== true || v41 && f.afklaringErNoedvendig !== true
  s[216] = SDL_27_1_2_nej
  const SDL_27_1_2_ir = v28 || v37
  s[214] = SDL_27_1_2_ir
  // SDL.27.1.3.uger: Længste forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v45 = v25 && v29 && v26 <= 13544 /* 2007-01-31 */
  const v46 = v25 && v27 >= 13545 /* 2007-02-01 */ && v26 <= 13604 /* 2007-04-01 */
  const v47 = v25 && v27 >= 13605 /* 2007-04-02 */ && v30
  const v48 = v25 && v32 && v26 <= 16251 /* 2014-06-30 */
  s[203] = v48
  const v49 = v27 >= 16252 /* 2014-07-01 */
  const v50 = v25 && v49 && v35
  s[204] = v50
  const v51 = v48 || v50
  s[1153] = v51
  const v52 = v47 || v51
  const SDL_27_1_3_uger = v28 ? -Infinity : v45 ? 364 : v46 ? 364 : v47 ? 728 : v48 ? 728 : 938
  s[1156] = SDL_27_1_3_uger
  const SDL_27_1_3_uger_hoej = v28 ? Infinity : v46 || v52 ? (v52 ? (v51 ? (v50 ? 938 : 728) : 728) : 728) : 364
  s[1158] = SDL_27_1_3_uger_hoej
  const SDL_27_1_3_uger_er = v28 || v45 || v46 || v47 || v48 || v50
  s[1154] = SDL_27_1_3_uger_er
  // SDL.27.1.3: Forlængelse ved lægebehandling (SDL § 27, stk. 1, nr. 3)
  const v56 = f.laegensSkoenUgerTilArbejde ?? 0
  const v57 = f.laegensSkoenUgerTilArbejde ?? 7280
  const v58 = f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || SDL_27_1_3_uger_er && SDL_27_1_3_uger < v57
  const v59 = f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && (SDL_27_1_3_uger_er && SDL_27_1_3_uger_hoej >= v56 || SDL_27_1_2_ir)
  const SDL_27_1_3 = v28 || v45 && v59 || v46 && (f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 364 || f.underLaegebehandling !== false && f.laegensSkoenErSikkert !== false && v56 <= 728) || v47 && v59 || v41 && v59
  s[207] = SDL_27_1_3
  const SDL_27_1_3_nej = v28 || v45 && v58 || v46 && (f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 364 || f.underLaegebehandling !== true || f.laegensSkoenErSikkert !== true || v57 > 728) || v47 && v58 || v41 && v58
  s[217] = SDL_27_1_3_nej
  // SDL.27.1.4: Forlængelse, fordi fleksjob eller pension skal afklares (SDL § 27, stk. 1, nr. 4)
  const v62 = v25 && v49 && v33
  s[1159] = v62
  const SDL_27_1_4 = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== false || v62 && f.sagSkalIRehabiliteringsteam !== false || v36
  s[208] = SDL_27_1_4
  const SDL_27_1_4_nej = v28 || v31 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v48 && f.kanIkkeArbejdePaaNormaleVilkaar !== true || v62 && f.sagSkalIRehabiliteringsteam !== true || v36
  s[218] = SDL_27_1_4_nej
  // SDL.27.1.5: Forlængelse ved livstruende sygdom (SDL § 27, stk. 1, nr. 5)
  const v65 = f.laegenVurdererLivstruende !== true || f.behandlingsmulighederUdtoemte !== true
  const v66 = f.laegenVurdererLivstruende !== false && f.behandlingsmulighederUdtoemte !== false
  const SDL_27_1_5 = v28 || v31 && v66 || v48 && v66 || v50 && f.laegenVurdererLivstruende !== false
  s[209] = SDL_27_1_5
  const SDL_27_1_5_nej = v28 || v31 && v65 || v48 && v65 || v50 && f.laegenVurdererLivstruende !== true
  s[213] = SDL_27_1_5_nej
  // SDL.27.1.6: Forlængelse ved arbejdsskadesag (SDL § 27, stk. 1, nr. 6)
  const v69 = f.arbejdsskadesag === 'uden_afgoerelse'
  const v70 = f.arbejdsskadesag !== undefined && v69 || !(f.arbejdsskadesag !== undefined)
  const v71 = f.arbejdsskadesag !== undefined && !v69 || !(f.arbejdsskadesag !== undefined)
  const v72 = f.arbejdsskadesag === 'uden_afgoerelse' || f.arbejdsskadesag === 'foreloebig_afgoerelse'
  const SDL_27_1_6 = v28 || v31 && v70 || v48 && v70 || v50 && (f.arbejdsskadesag !== undefined && v72 || !(f.arbejdsskadesag !== undefined))
  s[210] = SDL_27_1_6
  const SDL_27_1_6_nej = v28 || v31 && v71 || v48 && v71 || v50 && (f.arbejdsskadesag !== undefined && !v72 || !(f.arbejdsskadesag !== undefined))
  s[215] = SDL_27_1_6_nej
}

function svar_22(f, s) {
  // SDL.27.1.7.2: Åbenbar sag om førtidspension uden om rehabiliteringsteamet (SDL § 27, stk. 1, nr. 7)
  const v0 = s[195] && s[196] >= 16953 /* 2016-06-01 */ && s[197] <= 16974 /* 2016-06-22 */
  const v1 = s[195] && s[196] >= 16975 /* 2016-06-23 */ && s[197] <= 20634 /* 2026-06-30 */
  const v2 = s[195] && s[196] >= 20635 /* 2026-07-01 */ && s[198]
  const SDL_27_1_7_2 = s[199] || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== false || v2
  s[2630] = SDL_27_1_7_2
  const SDL_27_1_7_2_nej = s[199] || s[195] && s[200] && s[197] <= 16952 /* 2016-05-31 */ || v0 || v1 && f.arbejdsevnenKanAabenbartIkkeForbedres !== true || v2
  s[2631] = SDL_27_1_7_2_nej
  const SDL_27_1_7_2_ir = s[199] || v0 || v2 || s[201]
  s[2632] = SDL_27_1_7_2_ir
  // SDL.27.1.7: Forlængelse ved sag om førtidspension (SDL § 27, stk. 1, nr. 7)
  const SDL_27_1_7 = s[199] || s[202] && f.foertidspensionssagPaabegyndt !== false || s[203] && f.foertidspensionssagPaabegyndt !== false || s[204] && (f.ansoegningOmFoertidspension !== false || SDL_27_1_7_2)
  s[1161] = SDL_27_1_7
  const SDL_27_1_7_nej = s[199] || s[202] && f.foertidspensionssagPaabegyndt !== true || s[203] && f.foertidspensionssagPaabegyndt !== true || s[204] && f.ansoegningOmFoertidspension !== true && (SDL_27_1_7_2_nej || SDL_27_1_7_2_ir)
  s[1166] = SDL_27_1_7_nej
  // SDL.27.1: Forlængelse af sygedagpenge (SDL § 27, stk. 1)
  const v8 = s[205] || s[206] || s[207] || s[208] || s[209] || s[210] || SDL_27_1_7
  const v9 = s[211] || s[212]
  s[1162] = v9
  const v10 = s[213] || s[214]
  s[1163] = v10
  const v11 = s[215] || s[214]
  s[1164] = v11
  const v12 = SDL_27_1_7_nej || s[214]
  s[1165] = v12
  const v13 = v9 && (s[216] || s[214]) && (s[217] || s[214]) && (s[218] || s[212]) && v10 && v11 && v12 && (s[211] || s[216] || s[217] || s[218] || s[213] || s[215] || SDL_27_1_7_nej)
  const v14 = s[212] && s[214]
  s[1168] = v14
  const SDL_27_1 = s[199] || s[202] && v8 || s[219] && v8
  s[268] = SDL_27_1
  const SDL_27_1_nej = s[199] || s[202] && v13 || s[219] && v13
  s[269] = SDL_27_1_nej
  const SDL_27_1_ir = s[199] || s[202] && v14 || s[219] && v14 || s[201]
  s[270] = SDL_27_1_ir
  // SDL.24a.1.grænse: Over grænsen på første fraværsdag (SDL § 24 a, stk. 1)
  const v18 = s[220] <= 16251 /* 2014-06-30 */
  s[1119] = v18
  const v19 = s[221] && s[222] && v18
  s[251] = v19
  const v20 = s[221] && s[223] >= 16252 /* 2014-07-01 */ && s[224]
  s[248] = v20
  const v21 = monthStart(s[220])
  s[241] = v21
  const v22 = monthStart(s[223])
  s[242] = v22
  const v23 = shiftMonths(v21, -9)
  const v24 = shiftMonths(v22, -9)
  const v25 = shiftDays(v21, -1)
  const v26 = shiftDays(v22, -1)
  const v27 = s[165] && s[221]
  const v28 = shiftMonths(v21, -8)
  const v29 = shiftMonths(v22, -8)
  const v30 = shiftDays(s[220], -1)
  const v31 = shiftDays(s[223], -1)
  const SDL_24a_1_graense = s[225] || v20 && (v27 && countDays(s[163], v23, v26) > 110 || v27 && countDays(s[166], v23, v26) > 154 || v27 && countDays(s[163], v28, v31) > 110 || v27 && countDays(s[166], v28, v31) > 154)
  s[249] = SDL_24a_1_graense
  const SDL_24a_1_graense_nej = s[225] || v19 || v20 && (v27 && countDays(s[164], v24, v25) <= 110 || v27 && countDays(s[167], v24, v25) <= 154 || v27 && countDays(s[164], v29, v30) <= 110 || v27 && countDays(s[167], v29, v30) <= 154)
  s[252] = SDL_24a_1_graense_nej
  const SDL_24a_1_graense_ir = s[225] || v20 && s[161] || s[226]
  s[250] = SDL_24a_1_graense_ir
  // SDL.30.2: Beskæftigelseskravet over for arbejdsgiveren (SDL § 30, stk. 2-4)
  const v35 = (f.timerHosArbejdsgiveren ?? 134400) >= 7400
  const v36 = (s[221] && shiftDays(s[223], -56) >= s[227] || s[161]) && f.andetFravaerSeneste8Uger !== true && v35 || v35 && f.genansat !== false && f.paaArbejdeDaSygdommenKom !== false
  const v37 = (s[221] && shiftDays(s[220], -56) < s[228] || f.andetFravaerSeneste8Uger !== false || (f.timerHosArbejdsgiveren ?? 0) < 7400) && ((f.timerHosArbejdsgiveren ?? 0) < 7400 || f.genansat !== true || f.paaArbejdeDaSygdommenKom !== true)
  const v38 = s[221] && s[229] && s[224]
  s[239] = v38
  const SDL_30_2 = s[225] || s[230] && v36 || v38 && v36
  s[2643] = SDL_30_2
  const SDL_30_2_nej = s[225] || s[230] && v37 || v38 && v37
  s[2644] = SDL_30_2_nej
  const SDL_30_2_ir = s[225] || s[226]
  s[236] = SDL_30_2_ir
  // SDL.30.fleksjob: Ingen arbejdsgiverperiode i fleksjob (SDL § 32, stk. 1, nr. 5)
  const SDL_30_fleksjob = f.ansatIFleksjob !== false && (s[225] || s[230] || v38)
  s[2645] = SDL_30_fleksjob
  const SDL_30_fleksjob_nej = f.ansatIFleksjob !== false && s[225]
  s[2646] = SDL_30_fleksjob_nej
  const SDL_30_fleksjob_ir = f.ansatIFleksjob !== false && SDL_30_2_ir || f.ansatIFleksjob !== true
  s[2647] = SDL_30_fleksjob_ir
  // SDL.30: Ret over for arbejdsgiveren (SDL § 30, stk. 1)
  const v45 = s[231] || SDL_30_2_nej || f.ansatIFleksjob !== false && (SDL_30_fleksjob || SDL_30_fleksjob_ir)
  const v46 = s[232] && (SDL_30_2 || SDL_30_2_ir) && (f.ansatIFleksjob !== true || SDL_30_fleksjob_nej)
  const SDL_30 = s[225] || s[230] && v46 || v38 && v46
  s[237] = SDL_30
  const SDL_30_nej = s[225] || s[230] && v45 || v38 && v45
  s[238] = SDL_30_nej
  // SDL.30.1: Arbejdsgiverperioden (SDL § 30, stk. 1)
  const v49 = s[221] && s[222] && s[220] <= 13604 /* 2007-04-01 */
  const v50 = s[221] && s[223] >= 13605 /* 2007-04-02 */ && s[220] <= 14031 /* 2008-06-01 */
  const v51 = s[220] <= 15340 /* 2012-01-01 */
  s[1192] = v51
  const v52 = s[221] && s[223] >= 14032 /* 2008-06-02 */ && v51
  const v53 = s[223] >= 15341 /* 2012-01-02 */
  s[1193] = v53
  const v54 = s[221] && v53 && s[224]
  const v55 = v52 || v54
  const SDL_30_1 = s[225] ? -Infinity : v49 ? 14 : v50 ? 15 : v52 ? 21 : 30
  s[233] = SDL_30_1
  const SDL_30_1_hoej = s[225] ? Infinity : v50 || v55 ? (v55 ? (v54 ? 30 : 21) : 15) : 14
  s[234] = SDL_30_1_hoej
  const SDL_30_1_er = s[225] || v49 || v50 || v52 || v54
  s[235] = SDL_30_1_er
}

function svar_23(f, s) {
  // SDL.31.1: Sidste dag, arbejdsgiveren betaler (SDL § 31, stk. 1)
  const v0 = shiftDays(s[220], s[233])
  s[1190] = v0
  const v1 = shiftDays(s[223], s[234])
  s[1191] = v1
  const v2 = s[221] && s[235]
  s[980] = v2
  const v3 = s[161] || s[236]
  s[984] = v3
  const v4 = shiftDays(v0, -1)
  s[982] = v4
  const v5 = shiftDays(v1, -1)
  s[981] = v5
  const v6 = f.fratraedelsesdag ?? FIRST_DAY
  s[757] = v6
  const v7 = f.fratraedelsesdag ?? 84005 /* 2199-12-31 */
  s[758] = v7
  const v8 = Math.min(v4, v6)
  const v9 = Math.min(v5, v7)
  const v10 = f.fratraeder !== false && v2
  const v11 = f.fratraeder !== true && v2
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(v4, v8) : v8) : v4
  const v14 = v10 ? (v11 ? Math.max(v5, v9) : v9) : v5
  const v15 = f.fratraeder !== false && v3 || f.fratraeder !== true && v3
  const v16 = s[237] && v12
  const v17 = s[236] && v12 && v14 >= NEVER
  const v18 = s[238] ? NEVER : v14
  const v19 = v16 || s[238] || v17
  const v20 = s[237] && v15 || s[236] && !((!v12 || !v15 && v13 === v14) && v12 && (!v12 || v13 === NEVER))
  const SDL_31_1 = s[225] ? FIRST_DAY : v16 ? v13 : NEVER
  s[1095] = SDL_31_1
  const SDL_31_1_hoej = s[225] ? NEVER : v16 ? (s[238] || v17 ? Math.max(v14, v18) : v14) : v18
  s[1096] = SDL_31_1_hoej
  const SDL_31_1_er = s[225] || s[230] && v19 || s[239] && v19
  s[1094] = SDL_31_1_er
  const SDL_31_1_ir = s[225] || s[230] && v20 || s[239] && v20 || s[226]
  s[1097] = SDL_31_1_ir
  // SDL.32.1: Beskæftigelseskravet over for kommunen (SDL § 32, stk. 1-3)
  const v25 = f.tilknyttetArbejdsmarkedetFra ?? FIRST_DAY
  const v26 = f.tilknyttetArbejdsmarkedetFra ?? 84005 /* 2199-12-31 */
  const v27 = SDL_31_1_er && SDL_31_1_hoej >= s[0]
  const v28 = s[237] || s[236]
  s[983] = v28
  const v29 = v28 && (v27 || SDL_31_1_ir) && (s[237] || v27)
  const v30 = s[238] || SDL_31_1_er && SDL_31_1 < s[2] || s[236] && SDL_31_1_ir
  const v31 = f.uddannelseAfsluttet ?? FIRST_DAY
  const v32 = f.uddannelseAfsluttet ?? 84005 /* 2199-12-31 */
  const v33 = f.erhvervsmaessigUddannelse !== true || (f.uddannelsensLaengde ?? 0) < 18 || s[221] && s[220] < v32 || s[221] && shiftMonths(v31, 1) < s[223]
  const v34 = f.erhvervsmaessigUddannelse !== false && (f.uddannelsensLaengde ?? 240) >= 18 && (s[221] && s[223] >= v31 || s[161]) && (s[221] && shiftMonths(v32, 1) >= s[220] || s[161])
  const v35 = (s[221] && shiftDays(s[223], -91) >= v25 || s[161]) && (f.timerSeneste13Uger ?? 218400) >= 12000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false
  const v36 = (s[221] && shiftDays(s[220], -91) < v26 || (f.timerSeneste13Uger ?? 0) < 12000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  const v37 = s[221] && s[229] && s[220] <= 15522 /* 2012-07-01 */
  const v38 = s[221] && s[223] >= 15523 /* 2012-07-02 */ && s[240]
  const v39 = shiftMonths(s[241], -6)
  const v40 = shiftMonths(s[242], -6)
  const v41 = f.maanederDerSesBortFra ?? 0
  const v42 = f.maanederDerSesBortFra ?? 24
  const v43 = 6 + v41
  const v44 = 6 + v42
  const v45 = -v44
  const v46 = -v43
  const v47 = shiftMonths(s[241], v45)
  const v48 = shiftMonths(s[242], v46)
  const SDL_32_1 = s[225] || s[230] && v35 || v37 && v35 || v38 && ((s[221] && shiftDays(s[223], -182) >= v25 || s[161]) && (f.timerSeneste26Uger ?? 436800) >= 24000 && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false) || s[243] && (f.iBeskaeftigelse !== false && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[221] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[221] && r_timerPrMaaned.maaned < s[242]; return (r0_0 || s[161]) && (r0_1 || s[161]) && (r0_0 || r0_1) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[221] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[221] && r_timerPrMaaned.maaned < s[242]; return (r0_0 || s[161]) && (r0_1 || s[161]) && (r0_0 || r0_1) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[221] && r_timerPrMaaned.maaned < s[242]; const r0_1 = s[221] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[161]) && (r0_0 || s[161]) && (r0_1 || r0_0) ? r_timerPrMaaned.timer : 0 }) : Infinity) >= 24000 && (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[221] && r_timerPrMaaned.maaned < s[242]; const r0_1 = s[221] && r_timerPrMaaned.maaned >= v47; return (r0_1 || s[161]) && (r0_0 || s[161]) && (r0_1 || r0_0) && r_timerPrMaaned.timer >= 4000 ? 1 : 0 }) : Infinity) >= 5) && v30 || f.dagpengeretHvisRask !== false || v34 || f.elevILoennetPraktik !== false || f.ansatIFleksjob !== false)
  s[2648] = SDL_32_1
  const SDL_32_1_nej = s[225] || s[230] && v36 || v37 && v36 || v38 && (s[221] && shiftDays(s[220], -182) < v26 || (f.timerSeneste26Uger ?? 0) < 24000 || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true || s[243] && (f.iBeskaeftigelse !== true || ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[221] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[221] && r_timerPrMaaned.maaned < s[242]; const r0_2 = (r0_0 || s[161]) && (r0_1 || s[161]) && (r0_0 || r0_1); return r0_2 ? (r0_2 && !(s[221] && r_timerPrMaaned.maaned < v40 || s[221] && r_timerPrMaaned.maaned >= s[241]) && !s[161] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[221] && r_timerPrMaaned.maaned >= v39; const r0_1 = s[221] && r_timerPrMaaned.maaned < s[242]; const r0_2 = (r0_0 || s[161]) && (r0_1 || s[161]) && (r0_0 || r0_1); const r0_3 = r_timerPrMaaned.timer >= 4000; const r0_4 = r0_2 && r0_3; return r0_4 ? (r0_4 && !(r0_2 && !r0_3 || s[221] && r_timerPrMaaned.maaned < v40 || s[221] && r_timerPrMaaned.maaned >= s[241] || s[161] && !r0_3) && !(s[161] && r0_3) ? 1 : 0) : 0 }) : -Infinity) < 5) && ((f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[221] && r_timerPrMaaned.maaned < s[242]; const r0_1 = s[221] && r_timerPrMaaned.maaned >= v47; const r0_2 = (r0_1 || s[161]) && (r0_0 || s[161]) && (r0_1 || r0_0); return r0_2 ? (r0_2 && !(s[221] && r_timerPrMaaned.maaned < v48 || s[221] && r_timerPrMaaned.maaned >= s[241]) && !s[161] ? r_timerPrMaaned.timer : 0) : 0 }) : -Infinity) < 24000 || (f.timerPrMaaned !== undefined ? sum(f.timerPrMaaned, (r_timerPrMaaned) => { const r0_0 = s[221] && r_timerPrMaaned.maaned < s[242]; const r0_1 = r_timerPrMaaned.timer >= 4000; const r0_2 = s[221] && r_timerPrMaaned.maaned >= v47; const r0_3 = (r0_2 || s[161]) && (r0_0 || s[161]) && (r0_2 || r0_0); const r0_4 = r0_3 && r0_1; return r0_4 ? (r0_4 && !(r0_3 && !r0_1 || s[221] && r_timerPrMaaned.maaned < v48 || s[221] && r_timerPrMaaned.maaned >= s[241] || s[161] && !r0_1) && !(s[161] && r0_1) ? 1 : 0) : 0 }) : -Infinity) < 5) || v29) && f.dagpengeretHvisRask !== true && v33 && f.elevILoennetPraktik !== true && f.ansatIFleksjob !== true
  s[2649] = SDL_32_1_nej
  // SDL.42.1: Beskæftigelseskravet for selvstændige (SDL § 42)
  const v51 = (f.maanederSomSelvstaendig ?? 0) + (f.maanederSomLoenmodtagerFoer ?? 0) < 6 || f.drevetSenesteMaaned !== true || (f.timerIVirksomheden ?? 0) < 1850
  const v52 = (f.maanederSomSelvstaendig ?? 12) + (f.maanederSomLoenmodtagerFoer ?? 12) >= 6 && f.drevetSenesteMaaned !== false && (f.timerIVirksomheden ?? 16800) >= 1850
  const v53 = s[221] && s[229] && s[220] <= 15705 /* 2012-12-31 */
  const v54 = s[221] && s[223] >= 15706 /* 2013-01-01 */ && s[220] <= 15883 /* 2013-06-27 */
  const v55 = v52 || f.tilskudTilEgenVirksomhed !== false
  const v56 = v51 && f.tilskudTilEgenVirksomhed !== true
  const v57 = s[221] && s[223] >= 15884 /* 2013-06-28 */ && s[224]
  const SDL_42_1 = s[225] || s[230] && v52 || v53 && v52 || v54 && v55 || v57 && v55
  s[2687] = SDL_42_1
  const SDL_42_1_nej = s[225] || s[230] && v51 || v53 && v51 || v54 && v56 || v57 && v56
  s[2688] = SDL_42_1_nej
  // SDL.34.1: Ret ved arbejdsskade (SDL § 34, stk. 1)
  const v60 = f.arbejdsskade !== true || v29
  const v61 = f.arbejdsskade !== false && v30
  const SDL_34_1 = s[225] || s[230] && v61 || s[239] && v61
  s[2650] = SDL_34_1
  const SDL_34_1_nej = s[225] || s[230] && v60 || s[239] && v60
  s[2651] = SDL_34_1_nej
  // SDL.32: Ret over for kommunen (SDL § 2, stk. 2)
  const v64 = f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[1177] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[1178] = v66
  const v67 = v66 || v33
  s[979] = v67
  const v68 = v65 && v34
  s[978] = v68
  const v69 = s[232] && (SDL_32_1 || s[236]) || s[151] && (SDL_42_1 || s[236]) || s[244] || v68 || SDL_34_1
  const v70 = (s[231] || SDL_32_1_nej) && (s[152] || SDL_42_1_nej) && s[245] && v67 && (SDL_34_1_nej || s[236])
  const SDL_32 = s[225] || s[230] && v69 || s[239] && v69
  s[246] = SDL_32
  const SDL_32_nej = s[225] || s[230] && v70 || s[239] && v70
  s[253] = SDL_32_nej
}

function svar_24(f, s) {
  // SDL.3: Ophold i Danmark (SDL § 3)
  const v0 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'dansk_social_sikring'
  const v1 = f.ophold !== undefined && v0 || !(f.ophold !== undefined)
  const v2 = f.ophold !== undefined && !v0 || !(f.ophold !== undefined)
  const v3 = s[150] && s[0] <= 17701 /* 2018-06-19 */
  const v4 = s[2] >= 17702 /* 2018-06-20 */
  const v5 = f.ophold === 'danmark' || f.ophold === 'rekreation' || f.ophold === 'behandling' || f.ophold === 'udskudt_hjemrejse' || f.ophold === 'udsendt' || f.ophold === 'repatriering' || f.ophold === 'dansk_social_sikring'
  const SDL_3 = s[3] || s[149] && v1 || v3 && v1 || v4 && (f.ophold !== undefined && v5 || !(f.ophold !== undefined))
  s[988] = SDL_3
  const SDL_3_nej = s[3] || s[149] && v2 || v3 && v2 || v4 && (f.ophold !== undefined && !v5 || !(f.ophold !== undefined))
  s[985] = SDL_3_nej
  // SDL.24a.1: Jobafklaring ved ny sygemelding (SDL § 24 a, stk. 1)
  const v8 = s[246] || s[236]
  s[1108] = v8
  const v9 = SDL_3 || s[3]
  s[986] = v9
  const v10 = s[247] || s[3]
  s[987] = v10
  const SDL_24a_1 = s[225] || s[248] && (s[249] || s[250]) && v8 && v9 && v10 && (s[249] || s[246] || SDL_3 || s[247])
  s[1120] = SDL_24a_1
  const SDL_24a_1_nej = s[225] || s[251] || s[248] && (s[252] || s[253] || SDL_3_nej || s[254])
  s[1124] = SDL_24a_1_nej
  const SDL_24a_1_ir = s[225] || s[248] && s[250] && s[236] && s[3] || s[226]
  s[1122] = SDL_24a_1_ir
  // SDL.24c.1: Stop for sygedagpenge, når sygdommen ikke længere er livstruende (SDL § 24 c, stk. 1)
  const v14 = s[0] <= 16800 /* 2015-12-31 */
  s[428] = v14
  const v15 = s[2] >= 16801 /* 2016-01-01 */
  s[364] = v15
  const v16 = s[1] && v14
  s[1123] = v16
  const SDL_24c_1 = s[3] || v15 && f.fikSygedagpengeVedLivstruende !== false && f.laegenFinderIkkeLaengereLivstruende !== false
  s[2575] = SDL_24c_1
  const SDL_24c_1_nej = s[3] || v16 || v15 && (f.fikSygedagpengeVedLivstruende !== true || f.laegenFinderIkkeLaengereLivstruende !== true)
  s[2576] = SDL_24c_1_nej
  // LAB.107.1: Ret til jobafklaringsforløb (LAB § 107)
  const v19 = s[1] && s[112]
  s[325] = v19
  const v20 = s[255] && v14
  s[585] = v20
  const v21 = f.forlaengelsenSlutter ?? FIRST_DAY
  s[1138] = v21
  const v22 = f.forlaengelsenSlutter ?? 84005 /* 2199-12-31 */
  s[1139] = v22
  const v23 = s[256] || f.naaetFolkepensionsalder !== false || s[257]
  const v24 = s[258] && f.naaetFolkepensionsalder !== true && s[259]
  const v25 = v23 && s[260]
  const v26 = v24 && s[261]
  const v27 = v25 ? (v26 ? Math.min(s[262], s[263]) : s[262]) : s[263]
  const v28 = v25 ? (v26 ? Math.max(s[264], s[265]) : s[264]) : s[265]
  const v29 = f.forlaengelseErAfgjort !== true && (v25 || v26)
  const v30 = f.forlaengelseErAfgjort !== false || v29
  s[1111] = v30
  const v31 = f.forlaengelseErAfgjort !== false ? (v29 ? Math.min(v21, v27) : v21) : v27
  s[1112] = v31
  const v32 = f.forlaengelseErAfgjort !== false ? (v29 ? Math.max(v22, v28) : v22) : v28
  s[1114] = v32
  const v33 = f.forlaengelseErAfgjort !== true && (v23 && s[266] || v24 && s[267])
  s[1116] = v33
  const v34 = v30 && s[0] < v32 || v23 || s[268]
  const v35 = s[269] || s[270]
  s[1169] = v35
  const v36 = (v30 && s[2] >= v31 || v33) && v24 && v35
  const v37 = SDL_24a_1_nej || SDL_24a_1_ir
  s[1121] = v37
  const v38 = v15 && s[9]
  const v39 = s[254] || v34 && v37 && (SDL_24c_1_nej || s[3])
  const v40 = v10 && (v36 || SDL_24a_1 || SDL_24c_1)
  const v41 = s[221] && s[2] >= s[220]
  s[1110] = v41
  const v42 = s[221] && s[0] < s[223]
  s[1107] = v42
  const v43 = !s[271] || v41
  const LAB_107_1 = v43 && (s[3] || v20 && v10 && (v36 || SDL_24a_1) || v38 && v40 || s[10] && v40)
  s[1714] = LAB_107_1
  const LAB_107_1_nej = v43 && (s[3] || v19 || v20 && (s[254] || v34 && v37) || v38 && v39 || s[10] && v39)
  s[1715] = LAB_107_1_nej
  const LAB_107_1_ir = v43 && s[3] || s[255] && (v42 || s[161])
  s[1716] = LAB_107_1_ir
  // LAB.108.2: Tilbuddet kan indgå i forløbet (LAB § 108, stk. 2)
  const v47 = s[0] <= 17125 /* 2016-11-20 */
  s[289] = v47
  const v48 = s[2] >= 17126 /* 2016-11-21 */ && s[9]
  s[291] = v48
  const v49 = f.tilbudUnderForloebet === 'praktik' || f.tilbudUnderForloebet === 'vejledning'
  const v50 = f.ventesFuldtRask !== true || shiftDays(s[272], 56) < s[273] || f.fikTvaerfagligIndsats !== false || f.tilbudUnderForloebet !== undefined && v49 || !(f.tilbudUnderForloebet !== undefined)
  const v51 = f.ventesFuldtRask !== false && s[274] && f.fikTvaerfagligIndsats !== true && (f.tilbudUnderForloebet !== undefined && !v49 || !(f.tilbudUnderForloebet !== undefined))
  const v52 = s[10] && s[275]
  s[536] = v52
  const LAB_108_2 = s[115] && (s[112] || s[255] && v47 || v48 && v50 || v52 && v50 || s[276])
  s[1717] = LAB_108_2
  const LAB_108_2_nej = s[115] && (s[112] || v48 && v51 || v52 && v51)
  s[1718] = LAB_108_2_nej
}

function svar_25(f, s) {
  // LAB.109.1.frist: Sagen skal have været i rehabiliteringsteamet (LAB § 109)
  const v0 = s[277] && s[272] <= 16427 /* 2014-12-23 */
  const v1 = f.sygedagpengeOphoerteDen ?? FIRST_DAY
  const v2 = f.sygedagpengeOphoerteDen ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  const v4 = shiftDays(v2, 28)
  const v5 = s[278] >= 16428 /* 2014-12-24 */ && s[272] <= 16616 /* 2015-06-30 */
  const v6 = s[278] >= 16617 /* 2015-07-01 */ && s[279]
  const v7 = shiftDays(s[272], 28)
  const v8 = shiftDays(s[278], 28)
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
  s[1722] = LAB_109_1_frist
  const v24 = s[283] ? NEVER : v16
  const v25 = s[284] ? NEVER : v9 ? (v17 ? Math.max(v16, v24) : v16) : v24
  const v26 = v5 ? NEVER : v6 ? (v19 ? Math.max(v8, v25) : v8) : v25
  const LAB_109_1_frist_hoej = s[285] ? NEVER : v0 ? (v21 ? Math.max(v4, v26) : v4) : v26
  s[1723] = LAB_109_1_frist_hoej
  const LAB_109_1_frist_ir = s[286] && (s[285] || v5 || s[284]) || s[287]
  s[1724] = LAB_109_1_frist_ir
  // LAB.110.1: Jobafklaringsforløbets længste varighed (LAB § 110, stk. 1)
  const v29 = s[277] && s[272] <= 17532 /* 2018-01-01 */
  const v30 = shiftMonths(s[272], 24)
  const v31 = shiftMonths(s[278], 24)
  const v32 = shiftDays(v30, -1)
  const v33 = shiftDays(v31, -1)
  const v34 = s[278] >= 17533 /* 2018-01-02 */ && s[281]
  const v35 = allPeriods(f.barselUnderJobafklaring)
  const v36 = f.barselUnderJobafklaring !== undefined ? v35 : NO_DAYS
  s[658] = v36
  const v37 = f.barselUnderJobafklaring !== undefined ? v35 : ALL_DAYS
  s[657] = v37
  const v38 = without(ALL_DAYS, v37)
  const v39 = without(ALL_DAYS, v36)
  const v40 = v30 === NEVER ? Infinity : v30 - s[278]
  const v41 = v31 === NEVER ? Infinity : v31 - s[272]
  const v42 = dayReaching(v39, s[272], v40)
  const v43 = dayReaching(v38, s[278], v41)
  const v44 = from(v36, 18262 /* 2020-01-01 */)
  const v45 = from(v37, 18262 /* 2020-01-01 */)
  const v46 = without(ALL_DAYS, v45)
  const v47 = without(ALL_DAYS, v44)
  const v48 = Math.min(v32, v42, dayReaching(v47, s[272], v40))
  const v49 = Math.max(v33, v43, dayReaching(v46, s[278], v41))
  const v50 = v34 || s[288]
  const v51 = v34 ? (s[288] ? Math.min(v42, v48) : v48) : v42
  const LAB_110_1 = s[285] ? FIRST_DAY : v29 ? (v50 ? Math.min(v32, v51) : v32) : v51
  s[1728] = LAB_110_1
  const v53 = v34 ? (s[288] ? Math.max(v43, v49) : v49) : v43
  const LAB_110_1_hoej = s[285] ? NEVER : v29 ? (v50 ? Math.max(v33, v53) : v33) : v53
  s[1729] = LAB_110_1_hoej
  const LAB_110_1_er = f.erIJobafklaring !== false && s[277]
  s[1730] = LAB_110_1_er
  const LAB_110_1_ir = LAB_110_1_er && s[285] || f.erIJobafklaring !== true || s[272] < 16252 /* 2014-07-01 */
  s[1731] = LAB_110_1_ir
  // LAB.110.2: Jobafklaringsforløbet slutter (LAB § 110, stk. 2)
  const v57 = s[255] && s[0] <= 16617 /* 2015-07-01 */
  const v58 = s[2] >= 16618 /* 2015-07-02 */ && s[289]
  const v59 = f.uarbejdsdygtigVedEgenSygdom !== true || s[290] || f.fikSygedagpengeVedLivstruende !== false
  const v60 = f.uarbejdsdygtigVedEgenSygdom !== false && s[0] < s[77] && f.fikSygedagpengeVedLivstruende !== true
  const LAB_110_2 = s[115] && (s[112] || v57 && f.uarbejdsdygtigVedEgenSygdom !== true || v58 || s[291] && v59 || s[10] && v59)
  s[1732] = LAB_110_2
  const LAB_110_2_nej = s[115] && (s[112] || v57 && f.uarbejdsdygtigVedEgenSygdom !== false || v58 || s[291] && v60 || s[10] && v60)
  s[1733] = LAB_110_2_nej
  const LAB_110_2_ir = s[115] && (s[112] || v58) || s[116]
  s[1734] = LAB_110_2_ir
  // LAB.111.1: Din arbejdsevne skal være vurderet (LAB § 111, stk. 1)
  const LAB_111_1 = s[112] ? FIRST_DAY : LAB_110_1
  s[1735] = LAB_111_1
  const LAB_111_1_hoej = s[112] ? NEVER : LAB_110_1_hoej
  s[1736] = LAB_111_1_hoej
  const LAB_111_1_er = s[115] && (s[112] || s[113] && LAB_110_1_er || s[10] && LAB_110_1_er)
  s[1737] = LAB_111_1_er
  const LAB_111_1_ir = s[115] && (s[112] || s[113] && LAB_110_1_ir || s[10] && LAB_110_1_ir) || s[116]
  s[1738] = LAB_111_1_ir
  // LAB.111.2: Sagen skal i rehabiliteringsteamet, før forløbet slutter (lov 1750/2025 § 1)
  const v68 = f.kanVendeTilbageIArbejde !== false || f.uarbejdsdygtigVedEgenSygdom !== true && f.maalgruppeForAnden !== true
  const v69 = f.kanVendeTilbageIArbejde !== true && (f.uarbejdsdygtigVedEgenSygdom !== false || f.maalgruppeForAnden !== false)
  const LAB_111_2 = s[115] && (s[112] || s[113] && v69 || s[144] && v69 || s[120])
  s[1739] = LAB_111_2
  const LAB_111_2_nej = s[115] && (s[112] || s[113] && v68 || s[144] && v68 || s[120])
  s[1740] = LAB_111_2_nej
  const LAB_111_2_ir = s[115] && (s[112] || s[120]) || s[116]
  s[1354] = LAB_111_2_ir
  // LAB.111.3: Samtale med sundhedskoordinatoren (LAB § 111, stk. 3)
  const LAB_111_3 = s[112] ? FIRST_DAY : shiftMonths(v1, 42)
  s[1742] = LAB_111_3
  const LAB_111_3_hoej = s[112] ? NEVER : shiftMonths(v2, 42)
  s[1743] = LAB_111_3_hoej
  const LAB_111_3_er = s[115] && f.risikoForFireAar !== false
  s[1744] = LAB_111_3_er
  const LAB_111_3_ir = LAB_111_3_er && s[112] || s[116] || f.risikoForFireAar !== true
  s[1745] = LAB_111_3_ir
  // LAB.111.4: Kommunen skal overveje klinisk funktion før et nyt forløb (lov 1750/2025 § 1)
  const v77 = shiftMonths(v2, 48) >= (f.nytForloebVarerTil ?? FIRST_DAY)
  const LAB_111_4 = s[115] && (s[112] || s[113] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[144] && shiftMonths(v1, 48) < (f.nytForloebVarerTil ?? 84005 /* 2199-12-31 */) || s[120])
  s[1746] = LAB_111_4
  const LAB_111_4_nej = s[115] && (s[112] || s[113] && v77 || s[144] && v77 || s[120])
  s[1747] = LAB_111_4_nej
}

function svar_26(f, s) {
  // LAB.112.2: Et ressourceforløb er udelukket, fordi arbejdsevnen ikke kan udvikles (LAB § 112, stk. 2)
  const v0 = s[4] && s[0] <= 17682 /* 2018-05-31 */
  s[906] = v0
  const v1 = s[2] >= 17683 /* 2018-06-01 */
  s[905] = v1
  const v2 = v1 && s[9]
  const v3 = f.dokumenteretIngenUdvikling !== false || f.heltAabenbartIngenUdvikling !== false
  const v4 = f.dokumenteretIngenUdvikling !== true && f.heltAabenbartIngenUdvikling !== true
  const LAB_112_2 = s[3] || v0 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== false || v2 && v3 || s[119] && v3
  s[1751] = LAB_112_2
  const LAB_112_2_nej = s[3] || s[6] || v0 && f.aabenbartFormaalsloestPaaGrundAfSygdom !== true || v2 && v4 || s[119] && v4 || s[111]
  s[1752] = LAB_112_2_nej
  // LAB.112.3: Et ressourceforløb kan begynde, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const v7 = s[0] <= 18992 /* 2021-12-31 */
  s[683] = v7
  const v8 = s[2] >= 18993 /* 2022-01-01 */
  s[559] = v8
  const v9 = s[4] && v7
  s[562] = v9
  const v10 = s[0] <= 19133 /* 2022-05-21 */
  s[322] = v10
  const v11 = v8 && v10
  s[316] = v11
  const v12 = shiftMonths(s[77], -72) >= s[0] || f.oenskerRessourceforloeb !== false
  const v13 = shiftMonths(s[76], -72) < s[2] && f.oenskerRessourceforloeb !== true
  const v14 = s[2] >= 19134 /* 2022-05-22 */
  s[323] = v14
  const v15 = v14 && s[117]
  s[315] = v15
  const LAB_112_3 = s[3] || s[6] || v9 || v11 && v12 || v15 && v12 || s[111] && v12
  s[1753] = LAB_112_3
  const LAB_112_3_nej = s[3] || v11 && v13 || v15 && v13 || s[111] && v13
  s[1754] = LAB_112_3_nej
  // LAB.112.1: Målgruppen for ressourceforløb (LAB § 112, stk. 1)
  const v18 = f.laengerevarendeForsoergelse !== false || f.deltagetUdenOegetTilknytning !== false || f.behovForLaengerevarendeIndsats !== false
  const v19 = f.laengerevarendeForsoergelse !== true && f.deltagetUdenOegetTilknytning !== true && f.behovForLaengerevarendeIndsats !== true
  const v20 = f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v19 || LAB_112_2
  const v21 = LAB_112_2_nej || s[3]
  const v22 = f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v18 && v21
  const v23 = s[10] && v7
  s[317] = v23
  const v24 = v8 && s[117]
  s[318] = v24
  const LAB_112_1 = s[292] || !(s[292] && !(s[0] < 20485 /* 2026-02-01 */ || s[293])) && (s[3] || v0 && v22 || v2 && v22 || v23 && v22 || v24 && f.komplekseProblemer !== false && f.kanIkkeLoesesAfAndenIndsats !== false && f.kraeverHelhedsorienteretForloeb !== false && v18 && v21 && (LAB_112_3 || s[3]))
  s[1748] = LAB_112_1
  const LAB_112_1_nej = s[292] || !(s[292] && !(s[0] < 20485 /* 2026-02-01 */ || s[293])) && (s[3] || s[6] || v0 && v20 || v2 && v20 || v23 && v20 || v24 && (f.komplekseProblemer !== true || f.kanIkkeLoesesAfAndenIndsats !== true || f.kraeverHelhedsorienteretForloeb !== true || v19 || LAB_112_2 || LAB_112_3_nej) || s[111])
  s[1749] = LAB_112_1_nej
  const LAB_112_1_ir = s[292] || !(s[292] && !(s[0] < 20485 /* 2026-02-01 */ || s[293])) && s[3]
  s[1750] = LAB_112_1_ir
  // LAB.112.3.igang: Forløbet fortsætter, selv om folkepensionsalderen nærmer sig (LAB § 112, stk. 3)
  const LAB_112_3_igang = f.ressourceforloebErBevilget !== false && (s[3] || v9 || v24 || s[294])
  s[1755] = LAB_112_3_igang
  // LAB.113.2: En indsats skal være i gang (LAB § 113, stk. 2)
  const v29 = f.ressourceforloebStartede ?? FIRST_DAY
  s[302] = v29
  const v30 = f.ressourceforloebStartede ?? 84005 /* 2199-12-31 */
  s[303] = v30
  const v31 = v29 <= 13331 /* 2006-07-02 */
  s[308] = v31
  const v32 = v30 >= 13332 /* 2006-07-03 */ && v29 <= 15705 /* 2012-12-31 */
  s[309] = v32
  const v33 = v30 >= 15706 /* 2013-01-01 */
  s[301] = v33
  const v34 = v33 && v29 <= 18808 /* 2021-06-30 */
  const v35 = v30 >= 18809 /* 2021-07-01 */
  const v36 = v29 <= 18992 /* 2021-12-31 */
  s[304] = v36
  const v37 = v35 && v36
  const v38 = allPeriods(f.perioderUdenRaadighed)
  const v39 = shiftMonths(v29, 6)
  const v40 = shiftMonths(v30, 6)
  const v41 = v30 >= 18993 /* 2022-01-01 */
  s[305] = v41
  const v42 = v29 <= 20484 /* 2026-01-31 */
  s[306] = v42
  const v43 = v30 >= 20485 /* 2026-02-01 */
  s[307] = v43
  const v44 = v37 || v41 && v42 || v43
  const LAB_113_2 = v31 ? FIRST_DAY : v34 || v44 ? (v44 ? dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v38 : NO_DAYS), shiftDays(v29, 1), v39 === NEVER ? Infinity : v39 - v30) : NEVER) : NEVER
  s[1756] = LAB_113_2
  const LAB_113_2_hoej = v31 ? NEVER : v32 ? NEVER : v34 ? NEVER : v37 ? NEVER : dayReaching(without(ALL_DAYS, f.perioderUdenRaadighed !== undefined ? v38 : ALL_DAYS), shiftDays(v30, 1), v40 === NEVER ? Infinity : v40 - v29)
  s[1757] = LAB_113_2_hoej
  const LAB_113_2_ir = f.ressourceforloebErBevilget !== false && v31 || f.ressourceforloebErBevilget !== true
  s[312] = LAB_113_2_ir
  // LAB.113.2.team: Sagen skal i rehabiliteringsteamet igen (LAB § 113, stk. 2)
  const v48 = v35 && v42
  const v49 = f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= s[0] || f.indsatsErBegyndt !== false && (f.ressourceforloebErBevilget !== false && LAB_113_2_hoej >= (f.indsatsBegyndteDen ?? FIRST_DAY) || LAB_113_2_ir) || f.arbejdeIFoersteHalvaar !== false || f.saerligeGrundeModTeamet !== false
  const v50 = (f.ressourceforloebErBevilget !== false && LAB_113_2 < s[2] || LAB_113_2_ir) && (f.indsatsErBegyndt !== true || f.ressourceforloebErBevilget !== false && LAB_113_2 < (f.indsatsBegyndteDen ?? 84005 /* 2199-12-31 */)) && f.arbejdeIFoersteHalvaar !== true && f.saerligeGrundeModTeamet !== true
  const LAB_113_2_team = f.ressourceforloebErBevilget !== false && (s[120] || !(s[120] && s[295]) && (v31 || v48 && v50 || v43 && v50))
  s[1759] = LAB_113_2_team
  const LAB_113_2_team_nej = f.ressourceforloebErBevilget !== false && (s[120] || !(s[120] && s[295]) && (v31 || v32 || v34 || v48 && v49 || v43 && v49))
  s[1760] = LAB_113_2_team_nej
  const LAB_113_2_team_ir = f.ressourceforloebErBevilget !== false && (s[120] || !(s[120] && s[295]) && v31) || f.ressourceforloebErBevilget !== true
  s[1761] = LAB_113_2_team_ir
  // LAB.113.3: Tilbuddet venter på samtalen om dit helbred (LAB § 113, stk. 3)
  const v54 = s[296] || f.menerTilbuddetSkaderHelbredet !== true || f.bedtOmSamtaleFoerTilbuddet !== true || f.kommunenHarTagetStillingTilTilbuddet !== false
  const v55 = (s[297] || s[298]) && f.menerTilbuddetSkaderHelbredet !== false && f.bedtOmSamtaleFoerTilbuddet !== false && f.kommunenHarTagetStillingTilTilbuddet !== true
  const LAB_113_3 = f.ressourceforloebErBevilget !== false && (s[3] || v24 && v55 || s[111] && v55)
  s[1762] = LAB_113_3
  const LAB_113_3_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[6] || v9 || v24 && v54 || s[111] && v54)
  s[1763] = LAB_113_3_nej
  // LAB.113.4: Kommunen skal have besluttet, hvad der sker efter forløbet (LAB § 113, stk. 4)
  const v58 = f.ressourceforloebPlanlagtTil ?? FIRST_DAY
  s[310] = v58
  const v59 = f.ressourceforloebPlanlagtTil ?? 84005 /* 2199-12-31 */
  s[311] = v59
  const v60 = v58 <= 13331 /* 2006-07-02 */
  const v61 = v59 >= 13332 /* 2006-07-03 */ && v58 <= 15705 /* 2012-12-31 */
  const v62 = v59 >= 15706 /* 2013-01-01 */
  const v63 = v58 <= 20484 /* 2026-01-31 */
  const v64 = v59 >= 20485 /* 2026-02-01 */
  const LAB_113_4 = v60 ? FIRST_DAY : v62 && v58 <= 18261 /* 2019-12-31 */ || v59 >= 18262 /* 2020-01-01 */ && v58 <= 18992 /* 2021-12-31 */ || v59 >= 18993 /* 2022-01-01 */ && v63 || v64 ? v58 : NEVER
  s[1765] = LAB_113_4
  const LAB_113_4_hoej = v60 ? NEVER : v61 ? NEVER : v59
  s[1766] = LAB_113_4_hoej
  const LAB_113_4_ir = f.ressourceforloebErBevilget !== false && v60 || f.ressourceforloebErBevilget !== true
  s[1355] = LAB_113_4_ir
  // LAB.113.4.ydelse: Ressourceforløb og ydelse løber videre uden en afgørelse (LAB § 113, stk. 4)
  const v68 = v62 && v63
  const v69 = v59 >= s[0] || f.kommunenHarTagetStillingTilForloebet !== true
  const v70 = v58 < s[2] && f.kommunenHarTagetStillingTilForloebet !== false
  const LAB_113_4_ydelse = f.ressourceforloebErBevilget !== false && (v60 || v68 && v69 || v64 && v69)
  s[1769] = LAB_113_4_ydelse
  const LAB_113_4_ydelse_nej = f.ressourceforloebErBevilget !== false && (v60 || v61 || v68 && v70 || v64 && v70)
  s[1770] = LAB_113_4_ydelse_nej
  // LAB.113a: Personlig jobformidler (LAB § 113 a)
  const LAB_113a = f.ressourceforloebErBevilget !== false && (s[3] || v24 && s[297] || s[294])
  s[1771] = LAB_113a
  const LAB_113a_nej = f.ressourceforloebErBevilget !== false && (s[3] || s[6] || v9 || v24 && s[296] || s[299])
  s[1772] = LAB_113a_nej
  const LAB_113a_ir = f.ressourceforloebErBevilget !== false && (s[3] || v24 && s[298] || s[300]) || f.ressourceforloebErBevilget !== true
  s[1773] = LAB_113a_ir
}

function svar_27(f, s) {
  // LAB.114.1: Ressourceforløbets længste varighed (LAB § 114, stk. 1)
  const v0 = s[301] && s[302] <= 16435 /* 2014-12-31 */
  const v1 = shiftMonths(s[302], 60)
  const v2 = shiftMonths(s[303], 60)
  const v3 = shiftDays(v1, -1)
  const v4 = shiftDays(v2, -1)
  const v5 = s[302] <= 18261 /* 2019-12-31 */
  const v6 = s[303] >= 16436 /* 2015-01-01 */ && v5
  const v7 = allPeriods(f.barselUnderRessourceforloeb)
  const v8 = f.barselUnderRessourceforloeb !== undefined ? v7 : NO_DAYS
  const v9 = f.barselUnderRessourceforloeb !== undefined ? v7 : ALL_DAYS
  const v10 = without(ALL_DAYS, v9)
  const v11 = without(ALL_DAYS, v8)
  const v12 = dayReaching(v11, s[302], v1 === NEVER ? Infinity : v1 - s[303])
  const v13 = dayReaching(v10, s[303], v2 === NEVER ? Infinity : v2 - s[302])
  const v14 = Math.min(v3, v12)
  const v15 = Math.max(v4, v13)
  const v16 = s[303] >= 18262 /* 2020-01-01 */
  const v17 = v16 && s[304]
  const v18 = shiftMonths(s[302], 36)
  const v19 = shiftMonths(s[303], 36)
  const v20 = dayReaching(v11, s[302], v18 === NEVER ? Infinity : v18 - s[303])
  const v21 = dayReaching(v10, s[303], v19 === NEVER ? Infinity : v19 - s[302])
  const v22 = s[305] && s[302] <= 19133 /* 2022-05-21 */ || s[303] >= 19134 /* 2022-05-22 */ && s[306] || s[307]
  const v23 = v17 || v22
  const v24 = v17 ? (v22 ? Math.min(v12, v20) : v12) : v20
  const v25 = v6 || v23
  const v26 = v6 ? (v23 ? Math.min(v14, v24) : v14) : v24
  const LAB_114_1 = s[308] ? FIRST_DAY : v0 || v25 ? (v0 ? (v25 ? Math.min(v3, v26) : v3) : v26) : NEVER
  s[1774] = LAB_114_1
  const v28 = v17 ? (v22 ? Math.max(v13, v21) : v13) : v21
  const v29 = v6 ? (v23 ? Math.max(v15, v28) : v15) : v28
  const LAB_114_1_hoej = s[308] ? NEVER : s[309] ? NEVER : v0 ? (v25 ? Math.max(v4, v29) : v4) : v29
  s[1775] = LAB_114_1_hoej
  // LAB.114.1.plan: Forløbets planlagte længde er tilladt (LAB § 114, stk. 1)
  const v31 = s[301] && v5
  const v32 = s[310] < shiftDays(shiftMonths(s[303], 12), -1) || f.ressourceforloebErBevilget !== false && LAB_114_1 < s[311]
  const v33 = s[311] >= shiftDays(shiftMonths(s[302], 12), -1) && (f.ressourceforloebErBevilget !== false && LAB_114_1_hoej >= s[310] || s[312])
  const v34 = v16 && s[306]
  const LAB_114_1_plan = f.ressourceforloebErBevilget !== false && (s[308] || v31 && v33 || v34 && v33 || s[307] && v33)
  s[1776] = LAB_114_1_plan
  const LAB_114_1_plan_nej = f.ressourceforloebErBevilget !== false && (s[308] || s[309] || v31 && v32 || v34 && v32 || s[307] && v32)
  s[1777] = LAB_114_1_plan_nej
  // LAB.114.3: Så længe kan det næste ressourceforløb vare (LAB § 114, stk. 2-4)
  const v37 = shiftMonths(s[33], 480)
  s[330] = v37
  const v38 = shiftMonths(s[34], 480)
  s[326] = v38
  const v39 = s[2] >= v37
  s[328] = v39
  const v40 = f.maanederIRessourceforloeb ?? 0
  const v41 = f.maanederIRessourceforloeb ?? 240
  const v42 = v40 <= 0
  const v43 = v39 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : 60
  const v44 = s[0] < v38 || v42 || f.oenskerRessourceforloeb !== false ? 60 : 0
  const v45 = s[2] >= s[313]
  const v46 = v45 && v41 > 0 && f.oenskerRessourceforloeb !== true ? 0 : v39 && s[0] < s[314] && f.oenskerRessourceforloeb !== true ? Math.min(36, Math.max(0, 60 - v41)) : 36
  const v47 = s[0] < s[314] || v42 || f.oenskerRessourceforloeb !== false ? (s[0] < v38 || v45 || f.oenskerRessourceforloeb !== false ? 36 : Math.min(36, Math.max(0, 60 - v40))) : 0
  const v48 = s[315] || s[111]
  const v49 = s[111] ? -Infinity : v46
  const v50 = s[316] || v48
  const v51 = s[316] ? (v48 ? Math.min(v46, v49) : v46) : v49
  const v52 = s[317] || v50
  const v53 = s[317] ? (v50 ? Math.min(v43, v51) : v43) : v51
  const v54 = s[118] || v52
  const v55 = s[118] ? (v52 ? Math.min(v43, v53) : v43) : v53
  const LAB_114_3 = s[3] ? -Infinity : s[6] ? (v54 ? Math.min(0, v55) : 0) : v55
  s[1779] = LAB_114_3
  const v57 = s[111] ? Infinity : v47
  const v58 = s[316] ? (v48 ? Math.max(v47, v57) : v47) : v57
  const v59 = s[317] ? (v50 ? Math.max(v44, v58) : v44) : v58
  const LAB_114_3_hoej = s[3] ? Infinity : v54 ? (s[118] ? (v52 ? Math.max(v44, v59) : v44) : v59) : 0
  s[1780] = LAB_114_3_hoej
  const LAB_114_3_ir = s[3] || s[111]
  s[1335] = LAB_114_3_ir
  // LAB.114.3.igang: Forløbet fortsætter, når du fylder 40 år (LAB § 114, stk. 3)
  const LAB_114_3_igang = f.ressourceforloebErBevilget !== false && (s[3] || s[118] || s[317] || s[318] || s[294])
  s[1782] = LAB_114_3_igang
  // LAB.114.4: Ressourceforløbet må ikke gå ud over folkepensionsalderen (LAB § 114, stk. 4)
  const v63 = s[76] <= 13331 /* 2006-07-02 */
  const v64 = s[77] >= 15706 /* 2013-01-01 */ && s[76] <= 16617 /* 2015-07-01 */
  const v65 = s[77] >= 16618 /* 2015-07-02 */ && s[76] <= 17125 /* 2016-11-20 */
  const v66 = v65 || s[77] >= 17126 /* 2016-11-21 */ && s[76] <= 18261 /* 2019-12-31 */ || s[77] >= 18262 /* 2020-01-01 */ && s[76] <= 18992 /* 2021-12-31 */ || s[77] >= 18993 /* 2022-01-01 */ && s[76] <= 20484 /* 2026-01-31 */ || s[77] >= 20485 /* 2026-02-01 */
  const LAB_114_4 = v63 ? FIRST_DAY : v64 || v66 ? (v66 ? (v65 ? FIRST_DAY : shiftDays(s[76], -1)) : NEVER) : NEVER
  s[1783] = LAB_114_4
  const LAB_114_4_hoej = v63 ? NEVER : s[77] >= 13332 /* 2006-07-03 */ && s[76] <= 15705 /* 2012-12-31 */ ? NEVER : v64 ? NEVER : v65 ? NEVER : shiftDays(s[77], -1)
  s[1784] = LAB_114_4_hoej
  const LAB_114_4_ir = f.ressourceforloebErBevilget !== false && (v63 || v65) || f.ressourceforloebErBevilget !== true
  s[1785] = LAB_114_4_ir
  // LAB.115.1: Ressourceforløb, når du får førtidspension (LAB § 115)
  const v70 = s[319] || v39 || f.oenskerRessourceforloeb !== true
  const v71 = s[320] && s[0] < v38 && f.oenskerRessourceforloeb !== false
  const LAB_115_1 = s[3] || s[118] && v71 || s[119] && v71
  s[1786] = LAB_115_1
  const LAB_115_1_nej = s[3] || s[6] || s[118] && v70 || s[119] && v70 || s[111]
  s[1787] = LAB_115_1_nej
}

function svar_28(f, s) {
  // LAB.116.1.alder: Alder for fleksjob (LAB § 116, stk. 1)
  const v0 = s[33] <= -11142 /* 1939-07-01 */
  const v1 = s[34] <= -11142 /* 1939-07-01 */
  const v2 = shiftMonths(s[33], 804)
  const v3 = shiftMonths(s[34], 804)
  const v4 = shiftMonths(s[33], 780)
  const v5 = shiftMonths(s[34], 780)
  const v6 = s[2] >= (v0 ? (v1 ? v2 : Math.min(v2, v4)) : v4)
  const v7 = s[321] && s[123]
  s[393] = v7
  const v8 = s[124] && s[5]
  const LAB_116_1_alder = s[3] || s[86] && s[0] < (v0 ? (v1 ? v3 : Math.max(v3, v5)) : v5) || v7 && s[0] < (v0 ? (v1 ? v3 : Math.max(v3, v5)) : v5) || v8 && s[0] < s[77] || s[118] && s[0] < s[77] || s[10] && s[0] < s[77]
  s[1788] = LAB_116_1_alder
  const LAB_116_1_alder_nej = s[3] || s[86] && v6 || v7 && v6 || v8 && s[290] || s[118] && s[290] || s[10] && s[290]
  s[1789] = LAB_116_1_alder_nej
  // LAB.116.1.pension: Ingen pension ved siden af (LAB § 116, stk. 1)
  const v11 = s[1] && s[0] <= 14511 /* 2009-09-24 */
  s[360] = v11
  const v12 = s[2] >= 14512 /* 2009-09-25 */ && s[5]
  s[361] = v12
  const v13 = s[10] && s[322]
  s[324] = v13
  const v14 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'seniorpension' || f.pensionDuFaar === 'tidlig_pension'
  const v15 = f.pensionDuFaar !== undefined && v14 || !(f.pensionDuFaar !== undefined)
  s[888] = v15
  const v16 = f.pensionDuFaar !== undefined && !v14 || !(f.pensionDuFaar !== undefined)
  s[889] = v16
  const v17 = f.pensionDuFaar === 'seniorpension'
  const v18 = f.pensionDuFaar !== undefined && v17 || !(f.pensionDuFaar !== undefined)
  s[908] = v18
  const v19 = f.pensionDuFaar !== undefined && !v17 || !(f.pensionDuFaar !== undefined)
  s[907] = v19
  const v20 = s[2] >= 18626 /* 2020-12-30 */
  s[919] = v20
  const v21 = (v18 && s[10] || s[257] && v20) && s[322]
  const LAB_116_1_pension = v21 || !(v21 && !((v19 || s[0] < 18262 /* 2020-01-01 */) && (s[259] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && (s[3] || v11 && s[319] || v12 && s[319] || s[118] && s[319] || v13 && s[319] || s[323] && v16)
  s[1795] = LAB_116_1_pension
  const LAB_116_1_pension_nej = v21 || !(v21 && !((v19 || s[0] < 18262 /* 2020-01-01 */) && (s[259] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && (s[3] || v11 && s[320] || v12 && s[320] || s[118] && s[320] || v13 && s[320] || s[323] && v15)
  s[362] = LAB_116_1_pension_nej
  const LAB_116_1_pension_ir = v21 || !(v21 && !((v19 || s[0] < 18262 /* 2020-01-01 */) && (s[259] || s[0] < 18626 /* 2020-12-30 */) || s[2] > 19133 /* 2022-05-21 */)) && s[3]
  s[1796] = LAB_116_1_pension_ir
  // LAB.116.3: Alle muligheder er prøvet (LAB § 116, stk. 3)
  const v25 = f.aabenbartFormaalsloestAtAfproeve !== false || !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== false
  const v26 = !(f.aabenbartFormaalsloestAtAfproeve !== false && f.aabenbartFormaalsloestAtAfproeve === true) && f.relevanteTilbudErAfproevet !== true
  const LAB_116_3 = s[3] || v11 && v25 || v12 && v25 || s[118] && v25 || s[10] && v25
  s[1805] = LAB_116_3
  const LAB_116_3_nej = s[3] || v11 && v26 || v12 && v26 || s[118] && v26 || s[10] && v26
  s[374] = LAB_116_3_nej
  // LAB.116.1: Målgruppen for fleksjob (LAB § 116, stk. 1)
  const v29 = LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || LAB_116_3_nej
  const v30 = LAB_116_1_alder || s[3]
  const v31 = LAB_116_1_pension || LAB_116_1_pension_ir
  s[363] = v31
  const v32 = LAB_116_3 || s[3]
  s[375] = v32
  const v33 = v30 && v31 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && v32
  const v34 = LAB_116_1_alder_nej || LAB_116_1_pension_nej || f.arbejdePaaNormaleVilkaarErUmuligt !== true || f.varigeBegraensninger !== true || f.vaesentligeBegraensninger !== true || LAB_116_3_nej
  const v35 = v30 && v31 && f.arbejdePaaNormaleVilkaarErUmuligt !== false && f.varigeBegraensninger !== false && f.vaesentligeBegraensninger !== false && v32
  const LAB_116_1 = s[3] || v11 && v33 || v12 && v33 || s[118] && v35 || s[10] && v35
  s[329] = LAB_116_1
  const LAB_116_1_nej = s[3] || v11 && v29 || v12 && v29 || s[118] && v34 || s[10] && v34
  s[327] = LAB_116_1_nej
  // LAB.116.1.foertidspension: Dage med både fleksjob og førtidspension (LAB § 116, stk. 1)
  const v38 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'fleksjob')
  const v39 = f.ydelser !== undefined ? v38 : NO_DAYS
  s[728] = v39
  const v40 = f.ydelser !== undefined ? v38 : ALL_DAYS
  s[729] = v40
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension')
  const v42 = f.ydelser !== undefined ? v41 : NO_DAYS
  s[725] = v42
  const v43 = f.ydelser !== undefined ? v41 : ALL_DAYS
  s[726] = v43
  const v44 = intersect(v39, v42)
  const v45 = intersect(v40, v43)
  const LAB_116_1_foertidspension = from(v44, 13332 /* 2006-07-03 */)
  s[1790] = LAB_116_1_foertidspension
  const LAB_116_1_foertidspension_hoej = from(v45, 13332 /* 2006-07-03 */)
  s[1791] = LAB_116_1_foertidspension_hoej
  const v48 = dayReaching(LAB_116_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v49 = dayReaching(LAB_116_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v50 = v48 <= 14511 /* 2009-09-24 */
  const v51 = v49 >= 14512 /* 2009-09-25 */ && v48 <= 18261 /* 2019-12-31 */
  const v52 = v49 >= 18262 /* 2020-01-01 */ && v48 <= 2147483646
  const LAB_116_1_foertidspension_ir = v49 === NEVER
  s[1794] = LAB_116_1_foertidspension_ir
  const v54 = v50 || v51
  const LAB_116_1_foertidspension_eksakt = (!v54 || (!v50 || !v50 || f.ydelser !== undefined) && (!v51 || f.ydelser !== undefined)) && (!v52 || f.ydelser !== undefined)
  s[1793] = LAB_116_1_foertidspension_eksakt
  const LAB_116_1_foertidspension_er = v54 || v52
  s[1792] = LAB_116_1_foertidspension_er
  // LAB.116.1.seniorpension: Dage med både fleksjob og seniorpension eller tidlig pension (LAB § 116, stk. 1)
  const v57 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension' || r_ydelser.ydelse === 'tidlig_pension')
  const v58 = f.ydelser !== undefined ? v57 : NO_DAYS
  const v59 = f.ydelser !== undefined ? v57 : ALL_DAYS
  const v60 = intersect(v39, v58)
  const v61 = intersect(v40, v59)
  const v62 = from(v60, 13332 /* 2006-07-03 */)
  const v63 = from(v61, 13332 /* 2006-07-03 */)
  const v64 = dayReaching(v63, 13332 /* 2006-07-03 */, 1)
  const v65 = dayReaching(v62, 13332 /* 2006-07-03 */, 1)
  const v66 = v64 <= 18261 /* 2019-12-31 */
  const v67 = v65 >= 18262 /* 2020-01-01 */ && v64 <= 19133 /* 2022-05-21 */
  const v68 = v65 >= 19134 /* 2022-05-22 */ && v64 <= 2147483646
  const LAB_116_1_seniorpension_ir = v67 || v65 === NEVER
  s[1801] = LAB_116_1_seniorpension_ir
  const v70 = v66 && v67
  const v71 = v70 ? NO_DAYS : v66 ? v62 : NO_DAYS
  const v72 = v70 ? ALL_DAYS : v66 ? v63 : ALL_DAYS
  const v73 = v66 || v67
  const v74 = v73 && v68
  const LAB_116_1_seniorpension = v74 ? v71 : v73 ? v71 : v62
  s[1797] = LAB_116_1_seniorpension
  const LAB_116_1_seniorpension_hoej = v74 ? v72 : v73 ? v72 : v63
  s[1798] = LAB_116_1_seniorpension_hoej
  const LAB_116_1_seniorpension_eksakt = (!v74 || sameDays(v62, v71)) && (!v73 || (!v70 || sameDays(NO_DAYS, v62)) && (!v66 || !v66 || f.ydelser !== undefined) && !v67) && (!v68 || f.ydelser !== undefined)
  s[1800] = LAB_116_1_seniorpension_eksakt
  const LAB_116_1_seniorpension_er = v73 || v68
  s[1799] = LAB_116_1_seniorpension_er
}

function svar_29(f, s) {
  // LAB.116.2: Fleksjob på få timer (LAB § 116, stk. 2)
  const LAB_116_2 = f.megetBegraensetArbejdsevne !== false && (s[3] || s[118] && f.arbejdsevnenKanUdviklesITide !== false || s[10] && f.arbejdsevnenKanUdviklesITide !== false)
  s[1802] = LAB_116_2
  const LAB_116_2_nej = f.megetBegraensetArbejdsevne !== false && (s[3] || s[6] || s[118] && f.arbejdsevnenKanUdviklesITide !== true || s[10] && f.arbejdsevnenKanUdviklesITide !== true)
  s[1803] = LAB_116_2_nej
  const LAB_116_2_ir = f.megetBegraensetArbejdsevne !== false && s[3] || f.megetBegraensetArbejdsevne !== true
  s[1804] = LAB_116_2_ir
  // LAB.119.1.bundet: 12 måneder på særlige vilkår kræves (LAB § 119, stk. 1)
  const v3 = f.akutSkadeEllerSygdom !== false && f.formaalsloestMedSaerligeVilkaar !== false
  const v4 = !(v3 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[0], 72) < s[77]
  const v5 = v3 || !(v3 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) && shiftMonths(s[2], 72) >= s[76]
  const LAB_119_1_bundet = s[3] || s[118] && !(v3 && !(f.akutSkadeEllerSygdom !== true || f.formaalsloestMedSaerligeVilkaar !== true)) || s[324] && v4 || s[323] && v4
  s[1813] = LAB_119_1_bundet
  const LAB_119_1_bundet_nej = s[3] || s[6] || s[118] && v3 || s[324] && v5 || s[323] && v5
  s[1814] = LAB_119_1_bundet_nej
  // LAB.118.2: Grundlaget for en afgørelse om fleksjob (LAB § 118)
  const v8 = f.redegoerelseForTilbud !== true || f.redegoerelseForRessourcer !== true || f.redegoerelseForVarigBegraensning !== true || f.redegoerelseForNormaleVilkaar !== true
  const v9 = f.redegoerelseForTilbud !== false && f.redegoerelseForRessourcer !== false && f.redegoerelseForVarigBegraensning !== false && f.redegoerelseForNormaleVilkaar !== false
  const v10 = s[321] && s[5]
  s[340] = v10
  const v11 = LAB_119_1_bundet || s[3]
  const v12 = f.sagenErForelagtTeamet !== true || f.dokumentationForAfklaring !== true || f.dokumentationForIndsatser !== true || f.dokumentationForArbejdsevnen !== true || f.fleksjobPaaNuvaerendeArbejdsplads !== false && v11 && f.dokumentationForSaerligeVilkaar !== true
  const v13 = f.sagenErForelagtTeamet !== false && f.dokumentationForAfklaring !== false && f.dokumentationForIndsatser !== false && f.dokumentationForArbejdsevnen !== false && (f.fleksjobPaaNuvaerendeArbejdsplads !== true || LAB_119_1_bundet_nej || f.dokumentationForSaerligeVilkaar !== false)
  const LAB_118_2 = s[3] || s[86] && v9 || v10 && v9 || s[118] && v13 || s[144] && v13 || s[120]
  s[426] = LAB_118_2
  const LAB_118_2_nej = s[3] || s[86] && v8 || v10 && v8 || s[118] && v12 || s[144] && v12 || s[120]
  s[425] = LAB_118_2_nej
  const LAB_118_2_ir = s[3] || s[120]
  s[427] = LAB_118_2_ir
  // LAB.118.3: At sige nej til behandling tæller ikke imod dig (LAB § 118, stk. 3)
  const v17 = s[0] <= 18077 /* 2019-06-30 */
  s[1056] = v17
  const v18 = s[255] && v17
  s[669] = v18
  const v19 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling' || f.afviser === 'indlaeggelse'
  const v20 = f.afviser !== undefined && v19 || !(f.afviser !== undefined)
  s[1060] = v20
  const v21 = f.afviser !== undefined && !v19 || !(f.afviser !== undefined)
  s[1059] = v21
  const v22 = s[2] >= 18078 /* 2019-07-01 */
  s[665] = v22
  const v23 = v22 && s[9]
  const v24 = f.afviser === 'operation' || f.afviser === 'medicin'
  const v25 = f.afviser === 'anden_laegebehandling'
  const v26 = f.afviser !== undefined && v24 || !(f.afviser !== undefined) || (f.afviser !== undefined && v25 || !(f.afviser !== undefined)) && f.tilsvarendeIndgribende !== false
  s[666] = v26
  const v27 = (f.afviser !== undefined && !v24 || !(f.afviser !== undefined)) && (f.afviser !== undefined && !v25 || !(f.afviser !== undefined) || f.tilsvarendeIndgribende !== true)
  s[667] = v27
  const v28 = f.afviser === 'ingenting'
  const v29 = f.afviser !== undefined && v28 || !(f.afviser !== undefined)
  s[670] = v29
  const v30 = f.afviser !== undefined && !v28 || !(f.afviser !== undefined)
  s[668] = v30
  const LAB_118_3 = v30 && (s[3] || v18 && v20 && f.andenVurderingIndhentet !== false || v23 && v26 || s[324] && v26 || s[323] && v26)
  s[1807] = LAB_118_3
  const LAB_118_3_nej = v30 && (s[3] || s[325] || v18 && (v21 || f.andenVurderingIndhentet !== true) || v23 && v27 || s[324] && v27 || s[323] && v27)
  s[1808] = LAB_118_3_nej
  const LAB_118_3_ir = v30 && s[3] || v29
  s[1809] = LAB_118_3_ir
  // LAB.119.1: Fleksjob på din nuværende arbejdsplads (LAB § 119, stk. 1)
  const v34 = f.maanederPaaSaerligeVilkaar ?? 0
  const v35 = f.maanederPaaSaerligeVilkaar ?? 600
  const v36 = LAB_119_1_bundet_nej || v35 >= 12
  const v37 = v11 && v34 < 12
  const LAB_119_1 = f.fleksjobPaaNuvaerendeArbejdsplads !== false && (s[3] || s[6] || s[118] && v36 || s[324] && v36 || s[323] && v36)
  s[1810] = LAB_119_1
  const LAB_119_1_nej = f.fleksjobPaaNuvaerendeArbejdsplads !== false && (s[3] || s[118] && v37 || s[324] && v37 || s[323] && v37)
  s[1811] = LAB_119_1_nej
  const LAB_119_1_ir = f.fleksjobPaaNuvaerendeArbejdsplads !== false && s[3] || f.fleksjobPaaNuvaerendeArbejdsplads !== true
  s[1356] = LAB_119_1_ir
  // LAB.119.1.mangler: Måneder på særlige vilkår, der mangler (LAB § 119, stk. 1)
  const LAB_119_1_mangler = s[3] ? -Infinity : s[6] ? 0 : LAB_119_1_bundet_nej ? 0 : Math.max(0, 12 - v35)
  s[1815] = LAB_119_1_mangler
  const LAB_119_1_mangler_hoej = s[3] ? Infinity : s[118] || s[324] || s[323] ? (LAB_119_1_bundet_nej && !LAB_119_1_bundet && !s[3] ? 0 : Math.max(0, 12 - v34)) : 0
  s[1816] = LAB_119_1_mangler_hoej
  // LAB.119.2: Aftalen om særlige vilkår (LAB § 119, stk. 2)
  const v43 = sum(f.skaanehensyn, (r_skaanehensyn) => r_skaanehensyn.aftalt ? 1 : 0)
  const v44 = f.skriftligAftaleOmSaerligeVilkaar !== true || f.svaereFunktionerErNaevnt !== true || (f.skaanehensyn !== undefined ? v43 : 0) < 1 || f.forsoegtUstoettetJob !== true
  const v45 = f.skriftligAftaleOmSaerligeVilkaar !== false && f.svaereFunktionerErNaevnt !== false && (f.skaanehensyn !== undefined ? v43 : Infinity) >= 1 && f.forsoegtUstoettetJob !== false
  const v46 = f.fleksjobPaaNuvaerendeArbejdsplads !== false && v11
  const LAB_119_2 = v46 && (s[3] || s[6] || s[118] && v45 || s[10] && v45)
  s[1817] = LAB_119_2
  const LAB_119_2_nej = v46 && (s[3] || s[118] && v44 || s[10] && v44)
  s[1818] = LAB_119_2_nej
  const LAB_119_2_ir = v46 && s[3] || f.fleksjobPaaNuvaerendeArbejdsplads !== true || LAB_119_1_bundet_nej
  s[1819] = LAB_119_2_ir
  // LAB.120.2: Permanent fleksjob (LAB § 120, stk. 2)
  const v50 = s[0] < s[326] || f.foersteFleksjob !== false || f.ordinaertArbejdeErIkkeMuligt !== true || s[327]
  const v51 = s[328] && f.foersteFleksjob !== true && f.ordinaertArbejdeErIkkeMuligt !== false && (s[329] || s[3])
  const LAB_120_2 = s[3] || s[118] && v51 || s[10] && v51
  s[1823] = LAB_120_2
  const LAB_120_2_nej = s[3] || s[6] || s[118] && v50 || s[10] && v50
  s[1824] = LAB_120_2_nej
  // LAB.120.1: Fleksjobbet er bevilget til (LAB § 120, stk. 1)
  const v54 = f.fleksjobBevilgetFra ?? FIRST_DAY
  const v55 = f.fleksjobBevilgetFra ?? 84005 /* 2199-12-31 */
  const v56 = v55 >= s[330] && (LAB_120_2 || s[3])
  const v57 = f.ansatIFleksjob !== true || s[331]
  s[342] = v57
  const v58 = f.ansatIFleksjob !== false && (s[332] || s[333])
  s[341] = v58
  const v59 = !(v56 && !(v54 < s[326] || LAB_120_2_nej)) && !(v58 && !v57)
  const v60 = s[4] && v54 < 15706 /* 2013-01-01 */ && v57
  const LAB_120_1 = v60 ? FIRST_DAY : s[3] ? FIRST_DAY : s[334] ? (v58 || v59 ? (v59 ? shiftDays(shiftMonths(v54, 60), -1) : NEVER) : NEVER) : NEVER
  s[1820] = LAB_120_1
  const LAB_120_1_hoej = v60 ? NEVER : s[3] ? NEVER : s[6] ? NEVER : v56 ? NEVER : v58 ? NEVER : shiftDays(shiftMonths(v55, 60), -1)
  s[1821] = LAB_120_1_hoej
  const LAB_120_1_ir = v60 || !(v60 && !(!s[335] || v55 >= 15706 /* 2013-01-01 */ || v58)) && s[3]
  s[1822] = LAB_120_1_ir
  // LAB.121.1: Næste opfølgning i fleksjobbet (LAB § 121, stk. 1)
  const v64 = f.senestFulgtOpIFleksjobbet ?? FIRST_DAY
  const v65 = f.senestFulgtOpIFleksjobbet ?? 84005 /* 2199-12-31 */
  const v66 = shiftMonths(v64, 12)
  const v67 = shiftMonths(v65, 12)
  const v68 = shiftMonths(f.fleksjobydelseFoersteGang ?? FIRST_DAY, 6)
  const v69 = shiftMonths(f.fleksjobydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const v70 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(v66, v68) : v66) : v68
  const v71 = f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(v67, v69) : v67) : v69
  const v72 = s[336] && s[5]
  s[727] = v72
  const v73 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.min(s[337], v64) : v64) : s[337], 30)
  const v74 = shiftMonths(f.fulgtOpIFleksjobbet !== false ? (f.fulgtOpIFleksjobbet !== true ? Math.max(s[338], v65) : v65) : s[338], 30)
  const v75 = v72 || s[334]
  const v76 = v72 ? (s[334] ? Math.min(v70, v73) : v70) : v73
  const LAB_121_1 = s[3] ? FIRST_DAY : s[339] ? (v75 ? Math.min(v70, v76) : v70) : v76
  s[1825] = LAB_121_1
  const v78 = v72 ? (s[334] ? Math.max(v71, v74) : v71) : v74
  const LAB_121_1_hoej = s[3] ? NEVER : s[339] ? (v75 ? Math.max(v71, v78) : v71) : v78
  s[1826] = LAB_121_1_hoej
}

function svar_30(f, s) {
  // LAB.121.3: Status i fleksjobbet (LAB § 121, stk. 3)
  const LAB_121_3 = s[3] ? FIRST_DAY : s[334] ? shiftMonths(s[337], 54) : NEVER
  s[1828] = LAB_121_3
  const LAB_121_3_hoej = s[3] ? NEVER : s[6] ? NEVER : shiftMonths(s[338], 54)
  s[1829] = LAB_121_3_hoej
  const LAB_121_3_er = f.ansatIFleksjob !== false && f.fleksjobErMidlertidigt !== false
  s[1830] = LAB_121_3_er
  const LAB_121_3_ir = LAB_121_3_er && s[3] || f.ansatIFleksjob !== true || f.fleksjobErMidlertidigt !== true
  s[1357] = LAB_121_3_ir
  // LAB.121.4: Du bliver i fleksjobordningen (LAB § 121, stk. 4)
  const LAB_121_4 = LAB_121_3_er && (s[3] || s[6] || s[118] && f.afgoerelseEfterStatus !== true || s[10] && f.afgoerelseEfterStatus !== true)
  s[1832] = LAB_121_4
  const LAB_121_4_nej = LAB_121_3_er && (s[3] || s[118] && f.afgoerelseEfterStatus !== false || s[10] && f.afgoerelseEfterStatus !== false)
  s[1833] = LAB_121_4_nej
  // LAB.122.2: Kommunen skal vurdere arbejdsevnen i fleksjobbet (LAB § 122, stk. 2)
  const v6 = f.fleksjobbetOprettesNu !== false || f.beggeBederOmNyVurdering !== false
  const v7 = f.fleksjobbetOprettesNu !== true && f.beggeBederOmNyVurdering !== true
  const LAB_122_2 = s[3] || s[118] && v6 || s[10] && v6
  s[1834] = LAB_122_2
  const LAB_122_2_nej = s[3] || s[6] || s[118] && v7 || s[10] && v7
  s[1835] = LAB_122_2_nej
  // LAB.122.3: Løn og vilkår bygger på en overenskomst (LAB § 122, stk. 3-4)
  const v10 = f.jobbetErOverenskomstdaekket !== false || f.sammenligneligOverenskomstFindes !== false
  const v11 = f.jobbetErOverenskomstdaekket !== true && f.sammenligneligOverenskomstFindes !== true
  const LAB_122_3 = s[3] || s[86] && v10 || s[340] && v10 || s[118] && v10 || s[10] && v10
  s[1836] = LAB_122_3
  const LAB_122_3_nej = s[3] || s[86] && v11 || s[340] && v11 || s[118] && v11 || s[10] && v11
  s[1837] = LAB_122_3_nej
  // LAB.122.3.afvigelse: Løn og tid kan afvige fra overenskomsten (LAB § 122, stk. 3)
  const v14 = !(s[341] && !s[342]) && f.overenskomstenHarFleksjobvilkaar !== true
  const v15 = s[341] || !(s[341] && !s[342]) && f.overenskomstenHarFleksjobvilkaar !== false
  const LAB_122_3_afvigelse = f.jobbetErOverenskomstdaekket !== false && (s[3] || s[118] && v14 || s[10] && v14)
  s[1838] = LAB_122_3_afvigelse
  const LAB_122_3_afvigelse_nej = f.jobbetErOverenskomstdaekket !== false && (s[3] || s[6] || s[118] && v15 || s[10] && v15)
  s[1839] = LAB_122_3_afvigelse_nej
  const LAB_122_3_afvigelse_ir = f.jobbetErOverenskomstdaekket !== false && s[3] || f.jobbetErOverenskomstdaekket !== true
  s[1840] = LAB_122_3_afvigelse_ir
  // LAB.122.5: Vilkår som en funktionær (LAB § 122, stk. 5)
  const v19 = f.udfoererFunktionaerarbejde !== true || (f.timerIFleksjobbet ?? 16800) > 800
  const v20 = f.udfoererFunktionaerarbejde !== false && (f.timerIFleksjobbet ?? 0) <= 800
  const LAB_122_5 = s[3] || s[118] && v20 || s[10] && v20
  s[1841] = LAB_122_5
  const LAB_122_5_nej = s[3] || s[6] || s[118] && v19 || s[10] && v19
  s[1842] = LAB_122_5_nej
}

function svar_31(f, s) {
  // LAB.123.2: Fradrag for løn i fleksløntilskud (LAB § 123, stk. 2)
  const v0 = (f.loenIFleksjobbet ?? 0) + (f.pensionIFleksjobbet ?? 0)
  s[349] = v0
  const v1 = (f.loenIFleksjobbet ?? 100000000) + (f.pensionIFleksjobbet ?? 100000000)
  s[348] = v1
  const v2 = v0 + (f.andenLoenMedPension ?? 0)
  s[351] = v2
  const v3 = v1 + (f.andenLoenMedPension ?? 100000000)
  s[350] = v3
  const v4 = s[343] ? -Infinity : SATS_6(s[0])
  s[815] = v4
  const v5 = s[343] ? Infinity : SATS_6(s[2])
  s[816] = v5
  const v6 = Math.min(v2, v4)
  const v7 = Math.min(v3, v5)
  const v8 = v6 <= -Infinity
  const v9 = quotient([v6, 3000], [10000], 'nærmeste', 1)
  const v10 = Math.round(v7 * 3000 / 10000)
  const v11 = v8 ? -Infinity : Math.min(v9, v10)
  const v12 = v8 ? Infinity : Math.max(v9, v10)
  const v13 = v8 && !s[343] && v6 === v7
  const v14 = s[343] || v8
  const v15 = -v5 === -Infinity
  s[817] = v15
  const v16 = -v4 === Infinity
  s[818] = v16
  const v17 = Math.max(0, v15 ? -Infinity : v2 - v5)
  const v18 = Math.max(0, v16 ? Infinity : v3 - v4)
  const v19 = v18 >= Infinity
  const v20 = v19 ? -Infinity : Math.round(v17 * 5500 / 10000)
  const v21 = v19 ? Infinity : quotient([v18, 5500], [10000], 'nærmeste', 1)
  const v22 = v19 && !s[343] && v17 === v18
  const v23 = s[343] || v19
  const v24 = v12 === Infinity
  const v25 = v20 === -Infinity
  const v26 = v11 === -Infinity
  const v27 = v21 === Infinity
  const v28 = v24 && v25 || v26 && v27
  const v29 = v26 || v25 ? -Infinity : v11 + v20
  const v30 = v24 || v27 ? Infinity : v12 + v21
  const v31 = !v13 && !v22 && !(v28 && (v13 || !v14 && v11 === v12) && (v22 || !v23 && v20 === v21))
  const v32 = v14 || v23 || v28
  const v33 = s[10] && s[344]
  s[354] = v33
  const v34 = v2 + (f.hjaelpTilPasning ?? 0)
  s[353] = v34
  const v35 = v3 + (f.hjaelpTilPasning ?? 100000000)
  s[352] = v35
  const v36 = Math.min(v4, v34)
  const v37 = Math.min(v5, v35)
  const v38 = v36 <= -Infinity
  const v39 = quotient([v36, 3000], [10000], 'nærmeste', 1)
  const v40 = Math.round(v37 * 3000 / 10000)
  const v41 = v38 ? -Infinity : Math.min(v39, v40)
  const v42 = v38 ? Infinity : Math.max(v39, v40)
  const v43 = v38 && !s[343] && v36 === v37
  const v44 = s[343] || v38
  const v45 = Math.max(0, v15 ? -Infinity : v34 - v5)
  const v46 = Math.max(0, v16 ? Infinity : v35 - v4)
  const v47 = v46 >= Infinity
  const v48 = v47 ? -Infinity : Math.round(v45 * 5500 / 10000)
  const v49 = v47 ? Infinity : quotient([v46, 5500], [10000], 'nærmeste', 1)
  const v50 = v47 && !s[343] && v45 === v46
  const v51 = s[343] || v47
  const v52 = v42 === Infinity
  const v53 = v48 === -Infinity
  const v54 = v41 === -Infinity
  const v55 = v49 === Infinity
  const v56 = v52 && v53 || v54 && v55
  const v57 = v54 || v53 ? -Infinity : v41 + v48
  const v58 = v52 || v55 ? Infinity : v42 + v49
  const v59 = s[118] && v31
  const v60 = v33 && v31
  const v61 = s[345] && !v43 && !v50 && !(v56 && (v43 || !v44 && v41 === v42) && (v50 || !v51 && v48 === v49))
  const v62 = v60 || v61
  const v63 = v60 ? (v61 ? Math.min(v29, v57) : v29) : v57
  const v64 = v59 || v62
  const v65 = v59 ? (v62 ? Math.min(v29, v63) : v29) : v63
  const LAB_123_2 = s[3] ? -Infinity : s[6] ? (v64 ? Math.min(0, v65) : 0) : v65
  s[356] = LAB_123_2
  const v67 = v60 ? (v61 ? Math.max(v30, v58) : v30) : v58
  const v68 = v59 ? (v62 ? Math.max(v30, v67) : v30) : v67
  const LAB_123_2_hoej = s[3] ? Infinity : s[6] ? (v64 ? Math.max(0, v68) : 0) : v68
  s[355] = LAB_123_2_hoej
  const LAB_123_2_er = s[346] && (s[3] || s[6] || v59 || v60 || v61)
  s[357] = LAB_123_2_er
  const LAB_123_2_ir = s[346] && (s[3] || s[118] && v32 || v33 && v32 || s[345] && (v44 || v51 || v56)) || s[347]
  s[358] = LAB_123_2_ir
}

function svar_32(f, s) {
  // LAB.123.3: Det mest, lønloftet giver plads til (LAB § 123, stk. 3)
  const v0 = f.dagpengeIFleksjobbet ?? 0
  const v1 = f.dagpengeIFleksjobbet ?? 100000000
  const v2 = s[4] && s[112]
  const v3 = f.loenloft ?? 0
  const v4 = f.loenloft ?? 100000000
  const v5 = Math.max(0, v3 - s[348])
  const v6 = Math.max(0, v4 - s[349])
  const v7 = Math.min(v5, Math.max(0, v3 - s[350]))
  const v8 = Math.max(v6, 0, v4 - s[351])
  const v9 = Math.max(0, v3 - (s[352] + v1))
  const v10 = Math.max(0, v4 - (s[353] + v0))
  const v11 = s[354] || s[345]
  const v12 = s[354] ? (s[345] ? Math.min(v7, v9) : v7) : v9
  const v13 = s[113] || v11
  const v14 = s[113] ? (v11 ? Math.min(v7, v12) : v7) : v12
  const LAB_123_3 = s[3] ? -Infinity : s[6] ? 0 : v2 ? (v13 ? Math.min(v5, v14) : v5) : v14
  s[1845] = LAB_123_3
  const v16 = s[354] ? (s[345] ? Math.max(v8, v10) : v8) : v10
  const v17 = s[113] ? (v11 ? Math.max(v8, v16) : v8) : v16
  const LAB_123_3_hoej = s[3] ? Infinity : v2 || v13 ? (v2 ? (v13 ? Math.max(v6, v17) : v6) : v17) : 0
  s[1846] = LAB_123_3_hoej
  // LAB.123.1.ret: Ret til fleksløntilskud (LAB § 123)
  const v19 = s[347] || s[349] <= 0 && v0 <= 0
  const v20 = s[346] && (s[348] > 0 || v1 > 0)
  const LAB_123_1_ret = s[3] || s[118] && v20 || s[10] && v20
  s[1843] = LAB_123_1_ret
  const LAB_123_1_ret_nej = s[3] || s[6] || s[118] && v19 || s[10] && v19
  s[1844] = LAB_123_1_ret_nej
  // LAB.123.1: Fleksløntilskud pr. måned (LAB § 123, stk. 1-3)
  const v23 = s[343] ? -Infinity : SATS_7(s[0])
  const v24 = s[343] ? Infinity : SATS_7(s[2])
  const v25 = v24 === Infinity
  const v26 = -s[355] === -Infinity
  const v27 = v23 === -Infinity
  const v28 = -s[356] === Infinity
  const v29 = v25 && v26 || v27 && v28
  const v30 = v27 || v26 ? -Infinity : v23 - s[355]
  const v31 = v25 || v28 ? Infinity : v24 - s[356]
  const v32 = Math.min(Math.max(0, v30 === -Infinity ? -Infinity : v30 - v1), LAB_123_3)
  const v33 = Math.min(Math.max(0, v31 === Infinity ? Infinity : v31 - v0), LAB_123_3_hoej)
  const v34 = s[357] && !(v29 && !s[343] && v23 === v24 && (!s[357] || !s[358] && s[356] === s[355])) && s[346]
  const v35 = s[343] || s[358] || v29 || s[359]
  const v36 = s[8] && s[9]
  const v37 = v32 > -Infinity && v33 < Infinity
  const v38 = quotient([v32], [1], 'nærmeste', 100)
  const v39 = quotient([v33], [1], 'nærmeste', 100)
  const v40 = v37 ? Math.min(v38, v39) : -Infinity
  const v41 = v37 ? Math.max(v38, v39) : Infinity
  const v42 = v34 && !(!v37 && (!v34 || !v35 && v32 === v33))
  const v43 = v35 || !v37
  const v44 = s[7] && v34
  const v45 = v36 && v42
  const v46 = s[10] && v42
  const v47 = v45 || v46
  const v48 = v44 || v47
  const v49 = v44 ? (v47 ? Math.min(v32, v40) : v32) : v40
  const LAB_123_1 = s[3] ? -Infinity : s[6] ? (v48 ? Math.min(0, v49) : 0) : v49
  s[383] = LAB_123_1
  const v51 = v44 ? (v47 ? Math.max(v33, v41) : v33) : v41
  const LAB_123_1_hoej = s[3] ? Infinity : s[6] ? (v48 ? Math.max(0, v51) : 0) : v51
  s[384] = LAB_123_1_hoej
  const LAB_123_1_er = LAB_123_1_ret && (s[3] || s[6] || v44 || v45 || v46)
  s[385] = LAB_123_1_er
  const LAB_123_1_ir = LAB_123_1_ret && (s[3] || s[7] && v35 || v36 && v43 || s[10] && v43) || LAB_123_1_ret_nej || s[3]
  s[386] = LAB_123_1_ir
  // LAB.123.4: Tilskuddet følger med, når du flytter (LAB § 123, stk. 4)
  const v55 = f.ansatIFleksjob !== false && f.flytterTilAndenKommune !== false
  const LAB_123_4 = v55 && (s[3] || s[360] || s[361] || s[118] || s[10])
  s[1847] = LAB_123_4
  const LAB_123_4_nej = v55 && s[3]
  s[1848] = LAB_123_4_nej
  const LAB_123_4_ir = LAB_123_4_nej || f.ansatIFleksjob !== true || f.flytterTilAndenKommune !== true
  s[1849] = LAB_123_4_ir
  // LAB.124.5: Fleksløntilskuddet slutter med jobbet (LAB § 124, stk. 5-6)
  const v59 = f.fleksjobSlutDen ?? FIRST_DAY
  s[647] = v59
  const v60 = f.fleksjobSlutDen ?? 84005 /* 2199-12-31 */
  s[648] = v60
  const LAB_124_5 = s[3] ? FIRST_DAY : s[334] ? v59 : NEVER
  s[1850] = LAB_124_5
  const LAB_124_5_hoej = s[3] ? NEVER : s[6] ? NEVER : v60
  s[1851] = LAB_124_5_hoej
  const LAB_124_5_er = s[346] && f.fleksjobErSlut !== false
  s[1852] = LAB_124_5_er
  const LAB_124_5_ir = LAB_124_5_er && s[3] || s[347] || f.fleksjobErSlut !== true
  s[1853] = LAB_124_5_ir
  // LAB.125.1: Fleksløntilskud skal betales tilbage (LAB § 125, stk. 1-3)
  const v65 = f.fikFleksloentilskudMedUrette !== true || f.fleksloentilskudModBedreVidende !== true
  const v66 = f.fikFleksloentilskudMedUrette !== false && f.fleksloentilskudModBedreVidende !== false
  const v67 = v66 || f.loennenKunneIkkeEfterreguleres !== false
  const v68 = v65 && f.loennenKunneIkkeEfterreguleres !== true
  const LAB_125_1 = s[3] || s[7] && v66 || v36 && v67 || s[10] && v67
  s[1358] = LAB_125_1
  const LAB_125_1_nej = s[3] || s[6] || s[7] && v65 || v36 && v68 || s[10] && v68
  s[1855] = LAB_125_1_nej
  // LAB.125.4: Kravet om tilbagebetaling falder bort (LAB § 125, stk. 4)
  const v71 = v36 || s[10]
  const LAB_125_4 = s[3] ? FIRST_DAY : s[7] || v71 ? (v71 ? (f.kravetKunneAldrigInddrives !== false ? shiftMonths(f.fleksloentilskudOphoerteDen ?? FIRST_DAY, 36) : NEVER) : NEVER) : NEVER
  s[1856] = LAB_125_4
  const LAB_125_4_hoej = s[3] ? NEVER : s[6] ? NEVER : s[7] ? NEVER : f.kravetKunneAldrigInddrives !== true ? NEVER : shiftMonths(f.fleksloentilskudOphoerteDen ?? 84005 /* 2199-12-31 */, 36)
  s[1857] = LAB_125_4_hoej
  const LAB_125_4_ir = s[3] || LAB_125_1_nej || s[3]
  s[1858] = LAB_125_4_ir
}

function svar_33(f, s) {
  // LAB.126.1: Tilskud til selvstændige (LAB § 126, stk. 1)
  const v0 = s[1] && s[0] <= 15723 /* 2013-01-18 */
  const v1 = s[2] >= 15724 /* 2013-01-19 */ && s[9]
  const v2 = f.virksomhedErHovedbeskaeftigelse !== true || f.nedsatVarigtOgVaesentligtIVirksomheden !== true || f.udnytterArbejdsevnenFuldtUd !== true || s[290] || s[362] || f.tilskuddetErFoersteGang !== false && (f.maanederVirksomhedenBlevDrevet ?? 0) < 12
  const v3 = f.virksomhedErHovedbeskaeftigelse !== false && f.nedsatVarigtOgVaesentligtIVirksomheden !== false && f.udnytterArbejdsevnenFuldtUd !== false && s[0] < s[77] && s[363] && (f.tilskuddetErFoersteGang !== true || (f.maanederVirksomhedenBlevDrevet ?? 24) >= 12)
  const LAB_126_1 = s[3] || v1 && v3 || s[10] && v3
  s[1359] = LAB_126_1
  const LAB_126_1_nej = s[3] || v0 || v1 && v2 || s[10] && v2
  s[1860] = LAB_126_1_nej
  // LAB.126.1.til: Tilskuddet til virksomheden gives til (LAB § 126, stk. 1)
  const v6 = f.tilskudTilVirksomhedenFra ?? FIRST_DAY
  s[377] = v6
  const v7 = f.tilskudTilVirksomhedenFra ?? 84005 /* 2199-12-31 */
  s[376] = v7
  const v8 = v1 || s[10]
  const LAB_126_1_til = s[3] ? FIRST_DAY : v8 ? shiftDays(shiftMonths(v6, 60), -1) : NEVER
  s[1861] = LAB_126_1_til
  const LAB_126_1_til_hoej = s[3] ? NEVER : v0 ? NEVER : shiftDays(shiftMonths(v7, 60), -1)
  s[1862] = LAB_126_1_til_hoej
  const LAB_126_1_til_er = f.tilskudTilEgenVirksomhed !== false && v7 >= 15724 /* 2013-01-19 */
  s[1360] = LAB_126_1_til_er
  const LAB_126_1_til_ir = LAB_126_1_til_er && s[3] || f.tilskudTilEgenVirksomhed !== true || v6 < 15724 /* 2013-01-19 */
  s[1361] = LAB_126_1_til_ir
  // LAB.126.3: Opfølgning med den selvstændige (LAB § 126, stk. 3)
  const LAB_126_3 = s[3] ? FIRST_DAY : v8 ? shiftMonths(v6, 30) : NEVER
  s[1864] = LAB_126_3
  const LAB_126_3_hoej = s[3] ? NEVER : v0 ? NEVER : shiftMonths(v7, 30)
  s[1865] = LAB_126_3_hoej
  // LAB.126.4: Status for den selvstændige (LAB § 126, stk. 4)
  const LAB_126_4 = s[3] ? FIRST_DAY : v8 ? shiftMonths(v6, 54) : NEVER
  s[1866] = LAB_126_4
  const LAB_126_4_hoej = s[3] ? NEVER : v0 ? NEVER : shiftMonths(v7, 54)
  s[1867] = LAB_126_4_hoej
  // LAB.126.5: Tilskud til selvstændige om året (LAB § 126, stk. 5)
  const v17 = s[343] ? -Infinity : SATS_8(s[0])
  const v18 = s[343] ? Infinity : SATS_8(s[2])
  const LAB_126_5 = s[3] ? -Infinity : v0 ? 0 : Math.max(0, v17 === -Infinity ? -Infinity : v17 - Math.round(((f.aarsindtaegtIVirksomheden ?? 10000000000) + (f.arbejdsindkomstVedSidenAf ?? 10000000000)) * 3000 / 10000))
  s[1868] = LAB_126_5
  const LAB_126_5_hoej = s[3] ? Infinity : v8 ? Math.max(0, v18 === Infinity ? Infinity : v18 - Math.round(((f.aarsindtaegtIVirksomheden ?? 0) + (f.arbejdsindkomstVedSidenAf ?? 0)) * 3000 / 10000)) : 0
  s[1869] = LAB_126_5_hoej
  const v21 = LAB_126_1_nej || s[3]
  const LAB_126_5_ir = LAB_126_1 && (s[3] || v1 && s[343] || s[10] && s[343]) || v21
  s[1870] = LAB_126_5_ir
  // LAB.126.5.maaned: Tilskud til selvstændige pr. måned (LAB § 126, stk. 5)
  const v23 = LAB_126_5 > -Infinity && LAB_126_5_hoej < Infinity
  const v24 = quotient([LAB_126_5], [12], 'nærmeste', 1)
  const v25 = quotient([LAB_126_5_hoej], [12], 'nærmeste', 1)
  const v26 = v23 ? Math.min(v24, v25) : -Infinity
  const v27 = v23 ? Math.max(v24, v25) : Infinity
  const v28 = LAB_126_1 && !(!v23 && (!LAB_126_1 || !LAB_126_5_ir && LAB_126_5 === LAB_126_5_hoej))
  const v29 = LAB_126_5_ir || !v23
  const v30 = v1 && v28
  const v31 = s[10] && v28
  const v32 = v30 || v31
  const LAB_126_5_maaned = s[3] ? -Infinity : v0 ? (v32 ? Math.min(0, v26) : 0) : v26
  s[1871] = LAB_126_5_maaned
  const LAB_126_5_maaned_hoej = s[3] ? Infinity : v0 ? (v32 ? Math.max(0, v27) : 0) : v27
  s[1872] = LAB_126_5_maaned_hoej
  const LAB_126_5_maaned_er = LAB_126_1 && (s[3] || v0 || v30 || v31)
  s[1873] = LAB_126_5_maaned_er
  const LAB_126_5_maaned_ir = LAB_126_1 && (s[3] || v1 && v29 || s[10] && v29) || v21
  s[1874] = LAB_126_5_maaned_ir
  // LAB.133.3.loft: Løntilskuddet har et loft (LAB § 71, stk. 3)
  const LAB_133_3_loft = s[341] && (s[3] || s[1] && (s[338] >= 13330 /* 2006-07-01 */ || s[338] >= 13334 /* 2006-07-05 */))
  s[369] = LAB_133_3_loft
  const LAB_133_3_loft_nej = s[341] && (s[3] || s[1] && (s[337] < 13330 /* 2006-07-01 */ || s[337] < 13334 /* 2006-07-05 */))
  s[368] = LAB_133_3_loft_nej
  const LAB_133_3_loft_ir = s[341] && s[3] || s[342]
  s[367] = LAB_133_3_loft_ir
}

function svar_34(f, s) {
  // LAB.133.3: Løntilskud pr. time til arbejdsgiveren (LAB § 133, stk. 2-3)
  const v0 = f.tilskudsgrad === 'halvdelen'
  const v1 = f.tilskudsgrad !== undefined && v0 || !(f.tilskudsgrad !== undefined)
  s[381] = v1
  const v2 = f.tilskudsgrad !== undefined && !v0 || !(f.tilskudsgrad !== undefined)
  s[382] = v2
  const v3 = Math.min(f.timeloenMedBidrag ?? 0, f.mindsteTimeloenMedBidrag ?? 0)
  const v4 = Math.min(f.timeloenMedBidrag ?? 10000000, f.mindsteTimeloenMedBidrag ?? 10000000)
  const v5 = s[2] >= 13514 /* 2007-01-01 */
  s[1287] = v5
  const v6 = s[0] <= 16435 /* 2014-12-31 */
  s[534] = v6
  const v7 = v5 && v6
  const v8 = s[364] && s[365]
  const v9 = s[366] || v7 || v8 || s[10]
  s[380] = v9
  const v10 = v9 ? -Infinity : SATS_9(s[0])
  s[378] = v10
  const v11 = v9 ? Infinity : SATS_9(s[2])
  s[379] = v11
  const v12 = Math.min(v3, v10)
  const v13 = Math.min(v4, v11)
  const v14 = Math.max(v3, v12)
  const v15 = Math.min(v4, v13)
  const v16 = s[367] && v15 >= v14
  const v17 = s[368] || v16
  const v18 = s[368] ? (v16 ? Math.min(v3, v14) : v3) : v14
  const v19 = s[369] ? (v17 ? Math.min(v12, v18) : v12) : v18
  const v20 = s[368] ? (v16 ? Math.max(v4, v15) : v4) : v15
  const v21 = s[369] ? (v17 ? Math.max(v13, v20) : v13) : v20
  const v22 = s[369] || s[368] || v16
  const v23 = s[369] && v9 || s[367] && !(!v9 && v12 === v13 && v3 === v4 && v3 === v12)
  const v24 = v19 <= -Infinity
  const v25 = quotient([v19], [2], 'nærmeste', 1)
  const v26 = Math.round(v21 / 2)
  const v27 = v24 ? -Infinity : Math.min(v25, v26)
  const v28 = v24 ? Infinity : Math.max(v25, v26)
  const v29 = v22 && !(v24 && (!v22 || !v23 && v19 === v21))
  const v30 = v23 || v24
  const v31 = quotient([v19, 2], [3], 'nærmeste', 1)
  const v32 = Math.round(v21 * 2 / 3)
  const v33 = v24 ? -Infinity : Math.min(v31, v32)
  const v34 = v24 ? Infinity : Math.max(v31, v32)
  const v35 = v1 && v29
  const v36 = v2 && v29
  const v37 = v35 || v36
  const v38 = v1 && v30 || v2 && v30
  const LAB_133_3 = s[3] ? -Infinity : v35 ? (v36 ? Math.min(v27, v33) : v27) : v33
  s[370] = LAB_133_3
  const LAB_133_3_hoej = s[3] ? Infinity : v35 ? (v36 ? Math.max(v28, v34) : v28) : v34
  s[371] = LAB_133_3_hoej
  const LAB_133_3_er = s[341] && (s[3] || s[86] && v37 || s[340] && v37 || s[118] && v37 || s[10] && v37)
  s[372] = LAB_133_3_er
  const LAB_133_3_ir = s[341] && (s[3] || s[86] && v38 || s[340] && v38 || s[118] && v38 || s[10] && v38) || s[342]
  s[373] = LAB_133_3_ir
  // LAB.133.3.aar: Løntilskud om året på fuld tid (LAB § 133, stk. 2-3)
  const v43 = Math.min(f.aarsloenMedBidrag ?? 0, f.mindsteAarsloenMedBidrag ?? 0)
  const v44 = Math.min(f.aarsloenMedBidrag ?? 2000000000, f.mindsteAarsloenMedBidrag ?? 2000000000)
  const v45 = s[366] || v7 || v8 || s[354] || s[276]
  const v46 = Math.min(v43, v45 ? -Infinity : SATS_10(s[0]))
  const v47 = Math.min(v44, v45 ? Infinity : SATS_10(s[2]))
  const v48 = Math.max(v43, v46)
  const v49 = Math.min(v44, v47)
  const v50 = s[367] && v49 >= v48
  const v51 = s[368] || v50
  const v52 = s[368] ? (v50 ? Math.min(v43, v48) : v43) : v48
  const v53 = s[369] ? (v51 ? Math.min(v46, v52) : v46) : v52
  const v54 = s[368] ? (v50 ? Math.max(v44, v49) : v44) : v49
  const v55 = s[369] ? (v51 ? Math.max(v47, v54) : v47) : v54
  const v56 = s[369] || s[368] || v50
  const v57 = s[369] && v45 || s[367] && !(!v45 && v46 === v47 && v43 === v44 && v43 === v46)
  const v58 = v53 <= -Infinity
  const v59 = quotient([v53], [2], 'nærmeste', 1)
  const v60 = Math.round(v55 / 2)
  const v61 = v58 ? -Infinity : Math.min(v59, v60)
  const v62 = v58 ? Infinity : Math.max(v59, v60)
  const v63 = v56 && !(v58 && (!v56 || !v57 && v53 === v55))
  const v64 = v57 || v58
  const v65 = quotient([v53, 2], [3], 'nærmeste', 1)
  const v66 = Math.round(v55 * 2 / 3)
  const v67 = v58 ? -Infinity : Math.min(v65, v66)
  const v68 = v58 ? Infinity : Math.max(v65, v66)
  const v69 = v1 && v63
  const v70 = v2 && v63
  const v71 = v69 || v70
  const v72 = v1 && v64 || v2 && v64
  const LAB_133_3_aar = s[3] ? -Infinity : v69 ? (v70 ? Math.min(v61, v67) : v61) : v67
  s[1877] = LAB_133_3_aar
  const LAB_133_3_aar_hoej = s[3] ? Infinity : v69 ? (v70 ? Math.max(v62, v68) : v62) : v68
  s[1878] = LAB_133_3_aar_hoej
  const v75 = s[341] && f.fleksjobPaaFuldTid !== false
  const LAB_133_3_aar_er = v75 && (s[3] || s[86] && v71 || s[340] && v71 || s[118] && v71 || s[10] && v71)
  s[1879] = LAB_133_3_aar_er
  const LAB_133_3_aar_ir = v75 && (s[3] || s[86] && v72 || s[340] && v72 || s[118] && v72 || s[10] && v72) || s[342] || f.fleksjobPaaFuldTid !== true
  s[1880] = LAB_133_3_aar_ir
}

function svar_35(f, s) {
  // LAB.133.4: Løntilskud en dag med refusion (LAB § 133, stk. 4)
  const v0 = f.tilskudstimerDenDag ?? 0
  const v1 = f.tilskudstimerDenDag ?? 2400
  const v2 = s[370] > -Infinity && s[371] < Infinity
  const v3 = quotient([s[370], v0], [100], 'nærmeste', 1)
  const v4 = quotient([s[370], v1], [100], 'nærmeste', 1)
  const v5 = quotient([s[371], v0], [100], 'nærmeste', 1)
  const v6 = quotient([s[371], v1], [100], 'nærmeste', 1)
  const v7 = v2 ? Math.min(v6, v5, v3, v4) : -Infinity
  const v8 = v2 ? Math.max(v6, v5, v3, v4) : Infinity
  const v9 = s[372] && !(!v2 && (!s[372] || !s[373] && s[370] === s[371]) && v0 === v1)
  const v10 = s[373] || !v2
  const LAB_133_4 = s[3] ? -Infinity : Math.max(0, v7 === -Infinity ? -Infinity : v7 - (f.refusionDenDag ?? 10000000))
  s[1881] = LAB_133_4
  const LAB_133_4_hoej = s[3] ? Infinity : Math.max(0, v8 === Infinity ? Infinity : v8 - (f.refusionDenDag ?? 0))
  s[1882] = LAB_133_4_hoej
  const LAB_133_4_er = s[341] && (s[3] || s[86] && v9 || s[340] && v9 || s[118] && v9 || s[10] && v9)
  s[1883] = LAB_133_4_er
  const LAB_133_4_ir = s[341] && (s[3] || s[86] && v10 || s[340] && v10 || s[118] && v10 || s[10] && v10) || s[342]
  s[1884] = LAB_133_4_ir
  // LAB.134.3: Fleksjobbet er på deltid (LAB § 134, stk. 2-6)
  const v15 = f.oenskerDeltid !== true && f.deltidHavdeSammeAarsag !== false
  const v16 = f.oenskerDeltid !== true && f.personligeForholdErAendret !== false
  const v17 = !(v15 && !(f.oenskerDeltid !== false || f.deltidHavdeSammeAarsag !== true)) && !(v16 && !(f.oenskerDeltid !== false || f.personligeForholdErAendret !== true))
  const v18 = v17 && (f.oenskerDeltid !== false || f.senesteJobVarDeltid !== false && f.deltidDeSeneste12Maaneder !== false)
  const v19 = v15 || v16 || v17 && f.oenskerDeltid !== true && (f.senesteJobVarDeltid !== true || f.deltidDeSeneste12Maaneder !== true)
  const v20 = !s[335] || s[341]
  const v21 = s[4] && s[342]
  const LAB_134_3 = v20 && (s[3] || s[86] && v18 || s[87] && v18 || s[10] && v18)
  s[1885] = LAB_134_3
  const LAB_134_3_nej = v20 && (s[3] || s[86] && v19 || s[87] && v19 || s[10] && v19)
  s[1886] = LAB_134_3_nej
  const LAB_134_3_ir = v20 && s[3] || v21
  s[1887] = LAB_134_3_ir
  // LAB.134.4: Timer i fleksjob på deltid (LAB § 134, stk. 4)
  const LAB_134_4 = s[3] ? -Infinity : f.timerISenesteJob ?? 0
  s[1888] = LAB_134_4
  const LAB_134_4_hoej = s[3] ? Infinity : f.timerISenesteJob ?? 3000
  s[1889] = LAB_134_4_hoej
  const LAB_134_4_er = v20 && f.oenskerDeltid !== true && (LAB_134_3 || LAB_134_3_ir)
  s[1890] = LAB_134_4_er
  const LAB_134_4_ir = LAB_134_4_er && s[3] || v21 || f.oenskerDeltid !== false || LAB_134_3_nej
  s[1891] = LAB_134_4_ir
  // LAB.136.1: Tilskud til selvstændige fra før 2013 (LAB § 136, stk. 1)
  const v29 = f.virksomhedErHovedbeskaeftigelse !== true || f.svaertVedAtOpretholdeVirksomheden !== true || s[362] || s[374]
  const v30 = f.virksomhedErHovedbeskaeftigelse !== false && f.svaertVedAtOpretholdeVirksomheden !== false && s[363] && s[375]
  const v31 = f.virksomhedErHovedbeskaeftigelse !== true || f.svaertVedAtOpretholdeVirksomheden !== true || s[376] > 15705 /* 2012-12-31 */
  const v32 = f.virksomhedErHovedbeskaeftigelse !== false && f.svaertVedAtOpretholdeVirksomheden !== false && s[377] <= 15705 /* 2012-12-31 */
  const LAB_136_1 = s[3] || s[360] && v30 || s[361] && v30 || s[118] && v32 || s[10] && v32
  s[1892] = LAB_136_1
  const LAB_136_1_nej = s[3] || s[360] && v29 || s[361] && v29 || s[118] && v31 || s[10] && v31
  s[1893] = LAB_136_1_nej
  // LAB.136.2: Tilskud pr. time til selvstændige fra før 2013 (LAB § 136, stk. 2)
  const v35 = Math.min(s[378], f.mindsteTimeloenForUfaglaerte ?? 0)
  const v36 = Math.min(s[379], f.mindsteTimeloenForUfaglaerte ?? 10000000)
  const v37 = v35 <= -Infinity
  const v38 = quotient([v35], [2], 'nærmeste', 1)
  const v39 = Math.round(v36 / 2)
  const v40 = v37 ? -Infinity : Math.min(v38, v39)
  const v41 = v37 ? Infinity : Math.max(v38, v39)
  const v42 = s[380] || v37
  const v43 = quotient([v35, 2], [3], 'nærmeste', 1)
  const v44 = Math.round(v36 * 2 / 3)
  const v45 = v37 ? -Infinity : Math.min(v43, v44)
  const v46 = v37 ? Infinity : Math.max(v43, v44)
  const v47 = s[381] && !(v37 && !s[380] && v35 === v36)
  const v48 = s[382] && !(v37 && !s[380] && v35 === v36)
  const v49 = v47 || v48
  const v50 = s[381] && v42 || s[382] && v42
  const LAB_136_2 = s[3] ? -Infinity : v47 ? (v48 ? Math.min(v40, v45) : v40) : v45
  s[1894] = LAB_136_2
  const LAB_136_2_hoej = s[3] ? Infinity : v47 ? (v48 ? Math.max(v41, v46) : v41) : v46
  s[1895] = LAB_136_2_hoej
  const LAB_136_2_er = LAB_136_1 && (s[3] || s[360] && v49 || s[361] && v49 || s[118] && v49 || s[10] && v49)
  s[1896] = LAB_136_2_er
  const LAB_136_2_ir = LAB_136_1 && (s[3] || s[360] && v50 || s[361] && v50 || s[118] && v50 || s[10] && v50) || LAB_136_1_nej || s[3]
  s[1897] = LAB_136_2_ir
  // LAB.137.1: ATP af fleksløntilskuddet (LAB § 137, stk. 1)
  const v55 = s[383] > -Infinity && s[384] < Infinity
  const v56 = quotient([s[383], 500], [10000], 'nærmeste', 100)
  const v57 = quotient([s[384], 500], [10000], 'nærmeste', 100)
  const v58 = s[385] && !(!v55 && (!s[385] || !s[386] && s[383] === s[384]))
  const v59 = s[386] || !v55
  const v60 = Math.min(v55 ? Math.min(v56, v57) : -Infinity, 50000)
  const v61 = Math.min(v55 ? Math.max(v56, v57) : Infinity, 50000)
  const v62 = s[118] && v58
  const v63 = s[10] && v58
  const v64 = v62 || v63
  const LAB_137_1 = s[3] ? -Infinity : s[6] ? (v64 ? Math.min(0, v60) : 0) : v60
  s[1898] = LAB_137_1
  const LAB_137_1_hoej = s[3] ? Infinity : s[6] ? (v64 ? Math.max(0, v61) : 0) : v61
  s[1899] = LAB_137_1_hoej
  const LAB_137_1_er = s[3] || s[6] || v62 || v63
  s[1900] = LAB_137_1_er
  const LAB_137_1_ir = s[3] || s[118] && v59 || s[10] && v59
  s[1901] = LAB_137_1_ir
  // LAB.142.1: Målgruppen for revalidering (LAB § 142)
  const v69 = f.begraensningerIArbejdsevnen !== true || f.andenIndsatsErIkkeNok !== true || f.kanKommeIndPaaArbejdsmarkedet !== true
  const v70 = f.begraensningerIArbejdsevnen !== false && f.andenIndsatsErIkkeNok !== false && f.kanKommeIndPaaArbejdsmarkedet !== false
  const v71 = s[336] && s[9]
  s[391] = v71
  const LAB_142_1 = s[3] || s[339] && v70 || v71 && v70 || s[119] && v70
  s[388] = LAB_142_1
  const LAB_142_1_nej = s[3] || s[339] && v69 || v71 && v69 || s[119] && v69 || s[111]
  s[387] = LAB_142_1_nej
  // LOV1750.21.revalidering: Din revalidering fortsætter efter de gamle regler (lov 1750/2025 § 21)
  const v74 = f.revalideringBevilgetDen ?? FIRST_DAY
  s[689] = v74
  const v75 = f.revalideringBevilgetDen ?? 84005 /* 2199-12-31 */
  s[690] = v75
  const LOV1750_21_revalidering = f.revalideringErBevilget !== false && (s[3] || s[339] || v71 || s[119] || s[111] && v74 < 20485 /* 2026-02-01 */)
  s[389] = LOV1750_21_revalidering
  const LOV1750_21_revalidering_nej = f.revalideringErBevilget !== false && (s[3] || s[111] && v75 >= 20485 /* 2026-02-01 */)
  s[392] = LOV1750_21_revalidering_nej
  const LOV1750_21_revalidering_ir = f.revalideringErBevilget !== false && s[3] || f.revalideringErBevilget !== true
  s[390] = LOV1750_21_revalidering_ir
}

function svar_36(f, s) {
  // LAB.144: Forrevalidering (LAB § 144)
  const v0 = s[387] || f.erhvervssigtetErAfklaret !== false
  const v1 = (s[388] || s[3]) && f.erhvervssigtetErAfklaret !== true
  const v2 = s[389] || s[390]
  s[686] = v2
  const LAB_144 = s[3] || s[339] && v1 || s[391] && v1 || s[119] && v1 || s[111] && f.revalideringErBevilget !== false && v2 && f.erhvervssigtetErAfklaret !== true
  s[719] = LAB_144
  const LAB_144_nej = s[3] || s[339] && v0 || s[391] && v0 || s[119] && v0 || s[111] && (f.revalideringErBevilget !== true || s[392] || f.erhvervssigtetErAfklaret !== false)
  s[720] = LAB_144_nej
  // LAB.145.2: Mere end 5 års revalidering (LAB § 145, stk. 2)
  const v5 = f.revalideringStartede ?? FIRST_DAY
  const v6 = f.revalideringStartede ?? 84005 /* 2199-12-31 */
  const LAB_145_2_ir = v5 <= 13331 /* 2006-07-02 */
  s[1911] = LAB_145_2_ir
  const v8 = v6 >= 13332 /* 2006-07-03 */ && v5 <= 13858 /* 2007-12-11 */
  const v9 = f.betydeligeBegraensninger !== true || f.talerIUdpraegetGradForLangUddannelse !== true
  const v10 = f.betydeligeBegraensninger !== false && f.talerIUdpraegetGradForLangUddannelse !== false
  const v11 = v6 >= 13859 /* 2007-12-12 */ && v5 <= 18261 /* 2019-12-31 */
  const v12 = v6 >= 18262 /* 2020-01-01 */ && v5 <= 20484 /* 2026-01-31 */
  const v13 = f.betydeligeBegraensninger !== true || f.talerForLangUddannelse !== true
  const v14 = f.betydeligeBegraensninger !== false && f.talerForLangUddannelse !== false
  const v15 = v6 >= 20485 /* 2026-02-01 */
  const LAB_145_2 = LAB_145_2_ir || v8 && v10 || v11 && v10 || v12 && v14 || v15 && v14
  s[1909] = LAB_145_2
  const LAB_145_2_nej = LAB_145_2_ir || v8 && v9 || v11 && v9 || v12 && v13 || v15 && v13
  s[1910] = LAB_145_2_nej
  // LAB.145.1: Den længste revalidering (LAB § 145, stk. 1)
  const LAB_145_1 = LAB_145_2_ir ? FIRST_DAY : LAB_145_2 && !LAB_145_2_nej && !LAB_145_2_ir ? NEVER : shiftDays(shiftMonths(v5, 60), -1)
  s[1902] = LAB_145_1
  const LAB_145_1_hoej = LAB_145_2_ir ? NEVER : LAB_145_2 ? NEVER : shiftDays(shiftMonths(v6, 60), -1)
  s[1903] = LAB_145_1_hoej
  const LAB_145_1_ir = f.revalideringErBevilget !== false && LAB_145_2_ir || f.revalideringErBevilget !== true
  s[1905] = LAB_145_1_ir
  // LAB.145.1.plan: Revalideringens planlagte længde er tilladt (LAB § 145, stk. 1)
  const v21 = f.revalideringErBevilget !== false && LAB_145_1_hoej >= (f.revalideringPlanlagtTil ?? FIRST_DAY)
  const v22 = f.revalideringErBevilget !== false && LAB_145_1 < (f.revalideringPlanlagtTil ?? 84005 /* 2199-12-31 */)
  const LAB_145_1_plan = f.revalideringErBevilget !== false && (LAB_145_2_ir || v8 && v21 || v11 && v21 || v12 && v21 || v15 && v21)
  s[1906] = LAB_145_1_plan
  const LAB_145_1_plan_nej = f.revalideringErBevilget !== false && (LAB_145_2_ir || v8 && v22 || v11 && v22 || v12 && v22 || v15 && v22)
  s[1907] = LAB_145_1_plan_nej
  const LAB_145_1_plan_ir = f.revalideringErBevilget !== false && (LAB_145_2_ir || v8 && LAB_145_1_ir || v11 && LAB_145_1_ir || v12 && LAB_145_1_ir || v15 && LAB_145_1_ir) || f.revalideringErBevilget !== true
  s[1908] = LAB_145_1_plan_ir
  // LAB.146: Revalideringen kan forlænges (LAB § 146)
  const v26 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold'
  const v27 = f.grundTilForsinkelse !== undefined && v26 || !(f.grundTilForsinkelse !== undefined)
  const v28 = f.grundTilForsinkelse !== undefined && !v26 || !(f.grundTilForsinkelse !== undefined)
  const v29 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre'
  const v30 = f.grundTilForsinkelse === 'nedsat_funktionsevne' || f.grundTilForsinkelse === 'helt_specielle_forhold' || f.grundTilForsinkelse === 'sygdom' || f.grundTilForsinkelse === 'pasning_af_boern' || f.grundTilForsinkelse === 'barsel' || f.grundTilForsinkelse === 'ingen_boernepasning' || f.grundTilForsinkelse === 'saerlige_sociale_forhold' || f.grundTilForsinkelse === 'pasning_af_andre' || f.grundTilForsinkelse === 'sorgorlov'
  const v31 = f.grundTilForsinkelse !== undefined && v30 || !(f.grundTilForsinkelse !== undefined)
  const v32 = f.grundTilForsinkelse !== undefined && !v30 || !(f.grundTilForsinkelse !== undefined)
  const LAB_146 = s[3] || s[339] && v27 || s[391] && v27 || s[324] && (f.grundTilForsinkelse !== undefined && v29 || !(f.grundTilForsinkelse !== undefined) || v31) || s[315] && v31 || s[111] && v31
  s[1912] = LAB_146
  const LAB_146_nej = s[3] || s[339] && v28 || s[391] && v28 || s[324] && (f.grundTilForsinkelse !== undefined && !v29 || !(f.grundTilForsinkelse !== undefined) || v32) || s[315] && v32 || s[111] && v32
  s[1913] = LAB_146_nej
  // LAB.167.1: Mentorstøtte (LAB § 167, stk. 1)
  const v35 = f.mentorFremmerMaalet !== true || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v36 = f.mentorFremmerMaalet !== false && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false
  const v37 = s[0] <= 16324 /* 2014-09-11 */
  const v38 = s[124] && v37
  const v39 = f.mentorensArbejdsgiver === 'kommune_eller_konsulent'
  const v40 = f.mentorFremmerMaalet !== true || (f.mentorensArbejdsgiver !== undefined && !v39 || !(f.mentorensArbejdsgiver !== undefined)) && f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== true
  const v41 = f.mentorFremmerMaalet !== false && (f.mentorensArbejdsgiver !== undefined && v39 || !(f.mentorensArbejdsgiver !== undefined) || f.mentorErAfgoerendeOgUdOverDetSaedvanlige !== false)
  const v42 = s[2] >= 16325 /* 2014-09-12 */ && s[9]
  const LAB_167_1 = s[3] || s[86] && v36 || s[393] && v36 || v38 && v41 || v42 && v41 || s[10] && v41
  s[1362] = LAB_167_1
  const LAB_167_1_nej = s[3] || s[86] && v35 || s[393] && v35 || v38 && v40 || v42 && v40 || s[10] && v40
  s[1915] = LAB_167_1_nej
  // LAB.167.1.periode: Mentorstøtten kan vare til (LAB § 167, stk. 1)
  const v45 = s[321] && s[0] <= 15519 /* 2012-06-28 */
  const v46 = s[2] >= 15520 /* 2012-06-29 */ && s[0] <= 15818 /* 2013-04-23 */
  const v47 = v46 || s[2] >= 15819 /* 2013-04-24 */ && v37 || v42 || s[10]
  const LAB_167_1_periode = s[3] ? FIRST_DAY : v45 || v47 ? (v47 ? (v46 ? FIRST_DAY : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? FIRST_DAY, 6), -1)) : NEVER) : NEVER
  s[1916] = LAB_167_1_periode
  const LAB_167_1_periode_hoej = s[3] ? NEVER : s[86] ? NEVER : v45 ? NEVER : v46 ? NEVER : shiftDays(shiftMonths(f.mentorstoetteBegyndte ?? 84005 /* 2199-12-31 */, 6), -1)
  s[1917] = LAB_167_1_periode_hoej
  const LAB_167_1_periode_ir = LAB_167_1 && (s[3] || v46) || LAB_167_1_nej || s[3]
  s[1918] = LAB_167_1_periode_ir
  // LAB.167.2: Ret til mentor efter psykiatrisk indlæggelse (LAB § 167, stk. 2)
  const v51 = s[2] >= 15820 /* 2013-04-25 */ && v37
  const v52 = f.udskrivesFraPsykiatrien !== true || s[0] < shiftMonths(f.udskrivningsdag ?? 84005 /* 2199-12-31 */, -3)
  const v53 = f.udskrivesFraPsykiatrien !== false && s[2] >= shiftMonths(f.udskrivningsdag ?? FIRST_DAY, -3)
  const LAB_167_2 = s[3] || v51 || v42 && v53 || s[10] && v53
  s[1919] = LAB_167_2
  const LAB_167_2_nej = s[3] || s[86] || s[321] && s[0] <= 15819 /* 2013-04-24 */ || v51 || v42 && v52 || s[10] && v52
  s[1920] = LAB_167_2_nej
  const LAB_167_2_ir = s[3] || v51
  s[1921] = LAB_167_2_ir
  // LAB.167.3: Unges ret til mentor på en uddannelse (LAB § 167, stk. 3)
  const LAB_167_3 = s[394] && (s[3] || s[324] || s[323] && f.optagetPaaUddannelse !== false && shiftMonths(f.optagetPaaUddannelseDen ?? 84005 /* 2199-12-31 */, 6) >= s[0])
  s[1922] = LAB_167_3
  const LAB_167_3_nej = s[394] && (s[3] || s[86] || s[87] || s[324] || s[323] && (f.optagetPaaUddannelse !== true || shiftMonths(f.optagetPaaUddannelseDen ?? FIRST_DAY, 6) < s[2]))
  s[1923] = LAB_167_3_nej
  const LAB_167_3_ir = s[394] && (s[3] || s[324]) || s[395]
  s[1924] = LAB_167_3_ir
}

function svar_37(f, s) {
  // LAB.175.1: Ret til penge til transport (LAB § 175, stk. 1)
  const v0 = f.kilometerOmDagen ?? 0
  s[408] = v0
  const v1 = f.kilometerOmDagen ?? 200000
  s[409] = v1
  const v2 = v0 <= 2400
  const v3 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v4 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig' || f.tilbuddetsArt === 'loentilskud_privat'
  const v5 = f.tilbuddetsArt !== undefined && v4 || !(f.tilbuddetsArt !== undefined)
  const v6 = f.tilbuddetsArt !== undefined && !v4 || !(f.tilbuddetsArt !== undefined)
  const v7 = f.maalgruppeForTilbud !== undefined && !v3 || !(f.maalgruppeForTilbud !== undefined) || v6
  const v8 = (f.maalgruppeForTilbud !== undefined && v3 || !(f.maalgruppeForTilbud !== undefined)) && v5
  const v9 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik'
  const v10 = f.tilbuddetsArt !== undefined && v9 || !(f.tilbuddetsArt !== undefined)
  s[423] = v10
  const v11 = f.tilbuddetsArt !== undefined && !v9 || !(f.tilbuddetsArt !== undefined)
  s[422] = v11
  const v12 = s[396] || v11
  const v13 = s[397] && v10
  const v14 = s[398] || s[399]
  const v15 = s[400] && s[401]
  const v16 = v2 || v7 && v12 || v15
  const v17 = v1 > 2400 && (v8 || v13) && v14
  const v18 = s[0] <= 15148 /* 2011-06-23 */
  const v19 = s[124] && v18
  const v20 = f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v21 = f.tilbuddetsArt !== undefined && v20 || !(f.tilbuddetsArt !== undefined)
  const v22 = f.tilbuddetsArt !== undefined && !v20 || !(f.tilbuddetsArt !== undefined)
  const v23 = s[398] || v22
  const v24 = s[400] && v21
  const v25 = s[2] >= 15149 /* 2011-06-24 */ && s[0] <= 15403 /* 2012-03-04 */
  s[421] = v25
  const v26 = s[402] && s[9]
  s[420] = v26
  const v27 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering'
  const v28 = s[403] || s[399]
  const v29 = s[404] && s[401]
  const v30 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v31 = f.tilbuddetsArt === 'nytteindsats'
  const v32 = v5 || f.tilbuddetsArt !== undefined && v31 || !(f.tilbuddetsArt !== undefined)
  const v33 = v6 && (f.tilbuddetsArt !== undefined && !v31 || !(f.tilbuddetsArt !== undefined))
  const v34 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'fleksjobvisiteret'
  const v35 = f.maalgruppeForTilbud !== undefined && !v34 || !(f.maalgruppeForTilbud !== undefined) || v22
  const v36 = (f.maalgruppeForTilbud !== undefined && v34 || !(f.maalgruppeForTilbud !== undefined)) && v21
  const v37 = f.maalgruppeForTilbud === 'selvforsoergende'
  const v38 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'loentilskud_offentlig'
  const v39 = f.maalgruppeForTilbud === 'under_18'
  const LAB_175_1 = s[3] || s[86] && v17 || s[393] && v17 || v19 && v1 > 2400 && (v8 || v13 || v24) && v14 || v25 || v26 && v1 > 2400 && ((f.maalgruppeForTilbud !== undefined && v27 || !(f.maalgruppeForTilbud !== undefined)) && v5 || v13 || v24) && v28 || s[10] && v1 > 2400 && ((f.maalgruppeForTilbud !== undefined && v30 || !(f.maalgruppeForTilbud !== undefined)) && v32 || v36 || ((f.maalgruppeForTilbud !== undefined && v37 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v38 || !(f.tilbuddetsArt !== undefined)) || (f.maalgruppeForTilbud !== undefined && v39 || !(f.maalgruppeForTilbud !== undefined)) && v10) && f.befordringEfterKonkretVurdering !== false) && v28
  s[414] = LAB_175_1
  const LAB_175_1_nej = s[3] || s[86] && v16 || s[393] && v16 || v19 && (v2 || v7 && v12 && v23 || v15) || v25 || v26 && (v2 || (f.maalgruppeForTilbud !== undefined && !v27 || !(f.maalgruppeForTilbud !== undefined) || v6) && v12 && v23 || v29) || s[10] && (v2 || (f.maalgruppeForTilbud !== undefined && !v30 || !(f.maalgruppeForTilbud !== undefined) || v33) && v35 && ((f.maalgruppeForTilbud !== undefined && !v37 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v38 || !(f.tilbuddetsArt !== undefined)) && (f.maalgruppeForTilbud !== undefined && !v39 || !(f.maalgruppeForTilbud !== undefined) || v11) || f.befordringEfterKonkretVurdering !== true) || v29)
  s[416] = LAB_175_1_nej
  const LAB_175_1_ir = s[3] || v25
  s[415] = LAB_175_1_ir
  // LAB.175.4: Ret til den faktiske udgift til transport (LAB § 175, stk. 4)
  const v43 = f.maalgruppeForTilbud === 'revalidering' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'sygedagpenge'
  const v44 = f.befordringFoelgerAfFunktionsnedsaettelse !== true || f.maalgruppeForTilbud !== undefined && !v43 || !(f.maalgruppeForTilbud !== undefined) || v6
  const v45 = f.befordringFoelgerAfFunktionsnedsaettelse !== false && (f.maalgruppeForTilbud !== undefined && v43 || !(f.maalgruppeForTilbud !== undefined)) && v5
  const v46 = s[321] && v18
  s[419] = v46
  const v47 = f.maalgruppeForTilbud === 'dagpenge' || f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'sygedagpenge' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'fleksjobvisiteret' || f.maalgruppeForTilbud === 'revalidering'
  const v48 = f.maalgruppeForTilbud !== undefined && v47 || !(f.maalgruppeForTilbud !== undefined)
  const v49 = f.maalgruppeForTilbud !== undefined && !v47 || !(f.maalgruppeForTilbud !== undefined)
  const v50 = f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const LAB_175_4 = s[3] || s[86] && v45 || v46 && v45 || v25 || v26 && f.befordringFoelgerAfFunktionsnedsaettelse !== false && v48 && (v5 || v21) || s[10] && f.befordringFoelgerAfFunktionsnedsaettelse !== false && (v48 && v32 || v36 || (f.maalgruppeForTilbud !== undefined && v50 || !(f.maalgruppeForTilbud !== undefined)) && v5 && f.befordringEfterKonkretVurdering !== false)
  s[418] = LAB_175_4
  const LAB_175_4_nej = s[3] || s[86] && v44 || v46 && v44 || v25 || v26 && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || v49 || v6 && v22) || s[10] && (f.befordringFoelgerAfFunktionsnedsaettelse !== true || (v49 || v33) && v35 && (f.maalgruppeForTilbud !== undefined && !v50 || !(f.maalgruppeForTilbud !== undefined) || v6 || f.befordringEfterKonkretVurdering !== true))
  s[417] = LAB_175_4_nej
  // LAB.175.2.takst: Taksten pr. kilometer (LAB § 175, stk. 2)
  const v53 = f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'jobrettet_uddannelse'
  const v54 = s[398] || f.tilbuddetsArt !== undefined && !v53 || !(f.tilbuddetsArt !== undefined)
  const v55 = s[400] && (f.tilbuddetsArt !== undefined && v53 || !(f.tilbuddetsArt !== undefined))
  const v56 = s[0] <= 13513 /* 2006-12-31 */
  s[431] = v56
  const v57 = s[0] <= 19357 /* 2022-12-31 */
  s[684] = v57
  const v58 = v56 || s[405] || s[2] >= 19113 /* 2022-05-01 */ && v57 || s[120]
  const v59 = v58 ? -Infinity : lookupLeast(TABEL_1, s[0], s[2])
  const v60 = v58 ? Infinity : lookupMost(TABEL_1, s[0], s[2])
  const v61 = v55 && !s[406]
  const v62 = v61 || v54
  const v63 = v61 ? -Infinity : v59
  const v64 = v61 ? Infinity : v60
  const v65 = v55 && s[407] || v54 && v58
  const v66 = s[86] && v62
  const v67 = v46 && v62
  const v68 = v25 || v26 || s[10]
  const v69 = v25 ? -Infinity : v59
  const v70 = v67 || v68
  const v71 = v67 ? (v68 ? Math.min(v63, v69) : v63) : v69
  const LAB_175_2_takst = s[3] ? -Infinity : v66 ? (v70 ? Math.min(v63, v71) : v63) : v71
  s[410] = LAB_175_2_takst
  const v73 = v25 ? Infinity : v60
  const v74 = v67 ? (v68 ? Math.max(v64, v73) : v64) : v73
  const LAB_175_2_takst_hoej = s[3] ? Infinity : v66 ? (v70 ? Math.max(v64, v74) : v64) : v74
  s[411] = LAB_175_2_takst_hoej
  const LAB_175_2_takst_er = s[3] || v66 || v67 || v25 || v26 || s[10]
  s[412] = LAB_175_2_takst_er
  const LAB_175_2_takst_ir = s[3] || s[86] && v65 || v46 && v65 || v25 || v26 && v58 || s[10] && v58
  s[413] = LAB_175_2_takst_ir
}

function svar_38(f, s) {
  // LAB.175.2: Penge til transport i alt (LAB § 175)
  const v0 = f.faktiskBefordringsudgift ?? 0
  const v1 = f.faktiskBefordringsudgift ?? 100000000
  const v2 = Math.max(0, s[408] - 2400)
  const v3 = Math.max(0, s[409] - 2400)
  const v4 = f.dageMedFremmoede ?? 0
  const v5 = f.dageMedFremmoede ?? 366
  const v6 = s[410] > -Infinity && s[411] < Infinity
  const v7 = quotient([v2, v4, s[410]], [100], 'nærmeste', 100)
  const v8 = quotient([v2, v4, s[411]], [100], 'nærmeste', 100)
  const v9 = quotient([v2, v5, s[410]], [100], 'nærmeste', 100)
  const v10 = quotient([v2, v5, s[411]], [100], 'nærmeste', 100)
  const v11 = quotient([v3, v4, s[410]], [100], 'nærmeste', 100)
  const v12 = quotient([v3, v4, s[411]], [100], 'nærmeste', 100)
  const v13 = quotient([v3, v5, s[410]], [100], 'nærmeste', 100)
  const v14 = quotient([v3, v5, s[411]], [100], 'nærmeste', 100)
  const v15 = v6 ? Math.min(v14, v13, v12, v11, v10, v9, v7, v8) : -Infinity
  const v16 = v6 ? Math.max(v14, v13, v12, v11, v10, v9, v7, v8) : Infinity
  const v17 = s[412] && !(!v6 && v2 === v3 && v4 === v5 && (!s[412] || !s[413] && s[410] === s[411]))
  const v18 = s[413] || !v6
  const v19 = Math.max(0, v15)
  const v20 = Math.min(0, v16)
  const v21 = s[414] && v17
  const v22 = s[415] && v17 && v20 >= v19
  const v23 = s[416] || v22
  const v24 = s[416] ? 0 : v19
  const v25 = v21 ? (v23 ? Math.min(v15, v24) : v15) : v24
  const v26 = s[416] ? 0 : v20
  const v27 = v21 ? (v23 ? Math.max(v16, v26) : v16) : v26
  const v28 = v21 || s[416] || v22
  const v29 = s[414] && v18 || s[415] && !((!v17 || !v18 && v15 === v16) && v17 && (!v17 || v15 === 0))
  const v30 = Math.max(v0, v25)
  const v31 = Math.min(v1, v27)
  const v32 = s[417] && v28
  const v33 = s[415] && v28 && v31 >= v30
  const v34 = v32 || v33
  const v35 = v32 ? (v33 ? Math.min(v25, v30) : v25) : v30
  const v36 = s[418] ? (v34 ? Math.min(v0, v35) : v0) : v35
  const v37 = v32 ? (v33 ? Math.max(v27, v31) : v27) : v31
  const v38 = s[418] ? (v34 ? Math.max(v1, v37) : v1) : v37
  const v39 = s[418] || v32 || v33
  const v40 = s[417] && v29 || s[415] && !(v0 === v1 && (!v28 || !v29 && v25 === v27) && v28 && v0 === v25)
  const v41 = s[86] && v39
  const v42 = s[419] && v39
  const v43 = s[420] && v39
  const v44 = s[10] && v39
  const v45 = s[421] || v43 || v44
  const v46 = s[421] ? -Infinity : v36
  const v47 = v42 || v45
  const v48 = v42 ? (v45 ? Math.min(v36, v46) : v36) : v46
  const LAB_175_2 = s[3] ? -Infinity : v41 ? (v47 ? Math.min(v36, v48) : v36) : v48
  s[1926] = LAB_175_2
  const v50 = s[421] ? Infinity : v38
  const v51 = v42 ? (v45 ? Math.max(v38, v50) : v38) : v50
  const LAB_175_2_hoej = s[3] ? Infinity : v41 ? (v47 ? Math.max(v38, v51) : v38) : v51
  s[1927] = LAB_175_2_hoej
  const LAB_175_2_er = s[3] || v41 || v42 || s[421] || v43 || v44
  s[1928] = LAB_175_2_er
  const LAB_175_2_ir = s[3] || s[86] && v40 || s[419] && v40 || s[421] || s[420] && v40 || s[10] && v40
  s[1929] = LAB_175_2_ir
  // LAB.175.5: A-kassen afgør og udbetaler pengene til transport (LAB § 175, stk. 5)
  const LAB_175_5 = s[3] || s[122] && s[400] || s[10] && s[400] && f.befordringFoelgerAfFunktionsnedsaettelse !== true
  s[1930] = LAB_175_5
  const LAB_175_5_nej = s[3] || s[122] && s[398] || s[10] && (s[398] || f.befordringFoelgerAfFunktionsnedsaettelse !== false)
  s[1931] = LAB_175_5_nej
  // LAB.176.1: Dækning af udgifter ved at deltage (LAB § 176, stk. 1)
  const v57 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'jobafklaring'
  const v58 = f.maalgruppeForTilbud !== undefined && !v57 || !(f.maalgruppeForTilbud !== undefined) || s[422] || f.merudgiftGodtgoeresEfterRetningslinjer !== true
  const v59 = (f.maalgruppeForTilbud !== undefined && v57 || !(f.maalgruppeForTilbud !== undefined)) && s[423] && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  const v60 = f.maalgruppeForTilbud === 'jobparat' || f.maalgruppeForTilbud === 'aktivitetsparat' || f.maalgruppeForTilbud === 'ung_uddannelsesparat' || f.maalgruppeForTilbud === 'ung_aktivitetsparat' || f.maalgruppeForTilbud === 'jobafklaring' || f.maalgruppeForTilbud === 'ressourceforloeb' || f.maalgruppeForTilbud === 'selvforsoergende' || f.maalgruppeForTilbud === 'under_18'
  const v61 = f.tilbuddetsArt === 'vejledning' || f.tilbuddetsArt === 'praktik' || f.tilbuddetsArt === 'nytteindsats'
  const LAB_176_1 = s[3] || s[86] && v59 || s[87] && v59 || s[10] && (f.maalgruppeForTilbud !== undefined && v60 || !(f.maalgruppeForTilbud !== undefined)) && (f.tilbuddetsArt !== undefined && v61 || !(f.tilbuddetsArt !== undefined)) && f.merudgiftGodtgoeresEfterRetningslinjer !== false
  s[1363] = LAB_176_1
  const LAB_176_1_nej = s[3] || s[86] && v58 || s[87] && v58 || s[10] && (f.maalgruppeForTilbud !== undefined && !v60 || !(f.maalgruppeForTilbud !== undefined) || f.tilbuddetsArt !== undefined && !v61 || !(f.tilbuddetsArt !== undefined) || f.merudgiftGodtgoeresEfterRetningslinjer !== true)
  s[424] = LAB_176_1_nej
}

function svar_39(f, s) {
  // LAB.176.1.beløb: Dækning af udgifter pr. måned (LAB § 176, stk. 1)
  const v0 = f.merudgiftVedTilbud ?? 0
  const v1 = f.merudgiftVedTilbud ?? 10000000
  const v2 = Math.min(100000, v0)
  const v3 = Math.min(100000, v1)
  const v4 = s[321] && s[0] <= 14729 /* 2010-04-30 */
  const v5 = s[2] >= 14730 /* 2010-05-01 */ && s[0] <= 14975 /* 2011-01-01 */
  const v6 = Math.min(v0, 150000)
  const v7 = Math.min(v1, 150000)
  const v8 = s[2] >= 14976 /* 2011-01-02 */ && s[9] || s[10]
  const v9 = v5 || v8
  const v10 = v5 ? (v8 ? Math.min(v2, v6) : v6) : v2
  const v11 = v4 || v9
  const v12 = v4 ? (v9 ? Math.min(v2, v10) : v2) : v10
  const LAB_176_1_beloeb = s[3] ? -Infinity : s[86] ? (v11 ? Math.min(v2, v12) : v2) : v12
  s[1933] = LAB_176_1_beloeb
  const v14 = v5 ? (v8 ? Math.max(v3, v7) : v7) : v3
  const v15 = v4 ? (v9 ? Math.max(v3, v14) : v3) : v14
  const LAB_176_1_beloeb_hoej = s[3] ? Infinity : s[86] ? (v11 ? Math.max(v3, v15) : v3) : v15
  s[1934] = LAB_176_1_beloeb_hoej
  const LAB_176_1_beloeb_ir = s[3] || s[424] || s[3]
  s[1935] = LAB_176_1_beloeb_ir
  // LAB.2003.121.4: Kommunen mister refusion for fleksjobbet (LAB § 122)
  const v18 = s[425] || f.revurderingensGrundlagMangler !== false
  const v19 = (s[426] || s[427]) && f.revurderingensGrundlagMangler !== true
  const v20 = s[321] && s[0] <= 15147 /* 2011-06-22 */
  const v21 = s[2] >= 15148 /* 2011-06-23 */ && s[5]
  const LAB_2003_121_4 = s[3] || s[86] && v18 || v20 && v18 || v21 && v18
  s[1364] = LAB_2003_121_4
  const LAB_2003_121_4_nej = s[3] || s[86] && v19 || v20 && v19 || v21 && v19 || s[4]
  s[1937] = LAB_2003_121_4_nej
  // LAB.2003.121.4.til: Sidste dag uden refusion (LAB § 122)
  const v24 = shiftDays(shiftMonths(f.visiteretEllerRevurderetDen ?? FIRST_DAY, 36 - (f.maanederUdenRefusionFoer ?? 36)), -1)
  const v25 = shiftDays(shiftMonths(f.visiteretEllerRevurderetDen ?? 84005 /* 2199-12-31 */, 36 - (f.maanederUdenRefusionFoer ?? 0)), -1)
  const v26 = v21 || s[4]
  const v27 = v21 ? v24 : NEVER
  const v28 = v20 || v26
  const v29 = v20 ? (v26 ? Math.min(v24, v27) : v24) : v27
  const LAB_2003_121_4_til = s[3] ? FIRST_DAY : s[86] ? (v28 ? Math.min(v24, v29) : v24) : v29
  s[1938] = LAB_2003_121_4_til
  const v31 = s[4] ? NEVER : v25
  const v32 = v20 ? (v26 ? Math.max(v25, v31) : v25) : v31
  const LAB_2003_121_4_til_hoej = s[3] ? NEVER : s[86] ? (v28 ? Math.max(v25, v32) : v25) : v32
  s[1939] = LAB_2003_121_4_til_hoej
  const LAB_2003_121_4_til_ir = s[3] || LAB_2003_121_4_nej || s[3]
  s[1940] = LAB_2003_121_4_til_ir
  // LAS.2a: Din samlever skal forsørge dig (LAS § 2)
  const v35 = s[336] && s[11]
  s[518] = v35
  const LAS_2a = f.harSamleverMedForsoergelsespligt !== false && (s[3] || s[12] && s[428])
  s[1941] = LAS_2a
  const LAS_2a_nej = f.harSamleverMedForsoergelsespligt !== false && (s[3] || s[339] || v35 || s[364])
  s[1942] = LAS_2a_nej
  const LAS_2a_ir = f.harSamleverMedForsoergelsespligt !== false && s[3] || f.harSamleverMedForsoergelsespligt !== true
  s[1943] = LAS_2a_ir
  // LAS.10.3: Opfølgning på ledighedsydelsen (LAS § 10, stk. 3)
  const v39 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? FIRST_DAY, 12)
  const v40 = shiftMonths(f.ledighedsydelsenSenestVurderetDen ?? 84005 /* 2199-12-31 */, 12)
  const v41 = shiftMonths(f.ledighedsydelseFoersteGang ?? FIRST_DAY, 6)
  const v42 = shiftMonths(f.ledighedsydelseFoersteGang ?? 84005 /* 2199-12-31 */, 6)
  const LAS_10_3 = s[43] ? FIRST_DAY : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.min(v39, v41) : v39) : v41
  s[1944] = LAS_10_3
  const LAS_10_3_hoej = s[43] ? NEVER : f.fulgtOpPaaLedighedsydelsen !== false ? (f.fulgtOpPaaLedighedsydelsen !== true ? Math.max(v40, v42) : v40) : v42
  s[1945] = LAS_10_3_hoej
  // LAS.11.2: En social begivenhed gør hjælpen nødvendig (LAS § 11, stk. 2)
  const v45 = f.aendringIForholdene !== true || f.kanIkkeForsoergeSig !== true || f.behovetDaekkesAfAndenYdelse !== false
  const v46 = f.aendringIForholdene !== false && f.kanIkkeForsoergeSig !== false && f.behovetDaekkesAfAndenYdelse !== true
  const LAS_11_2 = s[3] || s[339] && v46 || s[336] && v46
  s[439] = LAS_11_2
  const LAS_11_2_nej = s[3] || s[339] && v45 || s[336] && v45
  s[437] = LAS_11_2_nej
  // LAS.23.1: Uddannelseshjælp i stedet for kontanthjælp (LAS § 11, stk. 1)
  const v49 = s[12] && s[145]
  s[453] = v49
  const LAS_23_1 = s[3] || v49 && s[429]
  s[454] = LAS_23_1
  const LAS_23_1_nej = s[3] || s[339] || v35 || v49 && s[430] || s[146]
  s[455] = LAS_23_1_nej
  // LAS.13.1: Du står til rådighed (LAS § 13, stk. 1)
  const v52 = f.harRimeligtTilbudOmArbejde !== false || f.udnytterSineMuligheder !== true
  const v53 = f.harRimeligtTilbudOmArbejde !== true && f.udnytterSineMuligheder !== false
  const v54 = f.erGift !== true || f.aegtefaellenErUndtagetFraRaadighed !== false || f.aegtefaellenUdnytterSineMuligheder !== false
  const v55 = f.erGift !== false && f.aegtefaellenErUndtagetFraRaadighed !== true && f.aegtefaellenUdnytterSineMuligheder !== true
  const v56 = v52 || v55
  const v57 = v53 && v54
  const v58 = f.staarTilRaadighedForUddannelse !== false && v53
  const LAS_13_1 = s[3] || s[339] && v57 || v35 && v57 || v49 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== false || LAS_23_1_nej && v53 || s[3] && v58 || s[3] && !((f.staarTilRaadighedForUddannelse !== false && f.staarTilRaadighedForUddannelse === true || f.staarTilRaadighedForUddannelse !== true && f.staarTilRaadighedForUddannelse === false) && (v53 && !v52 || v52 && !v53) && (v58 || f.staarTilRaadighedForUddannelse === false && !v53))) && v54 || s[146] && (s[429] && f.staarTilRaadighedForUddannelse !== false || s[430] && v53) && v54
  s[440] = LAS_13_1
  const LAS_13_1_nej = s[3] || s[339] && v56 || v35 && v56 || v49 && (LAS_23_1 && f.staarTilRaadighedForUddannelse !== true || LAS_23_1_nej && v52 || s[3] && f.staarTilRaadighedForUddannelse !== true && v52 || v55) || s[146] && (s[429] && f.staarTilRaadighedForUddannelse !== true || s[430] && v52 || v55)
  s[438] = LAS_13_1_nej
  // LAS.14.1.grænse: Den formue, du må have (LAS § 14, stk. 1)
  const v61 = f.erGift !== false || LAS_2a
  const v62 = f.erGift !== true && (LAS_2a_nej || LAS_2a_ir)
  const v63 = v62 ? 1000000 : 2000000
  const v64 = v61 ? 2000000 : 1000000
  const v65 = s[336] && s[145]
  s[434] = v65
  const v66 = s[431] || s[133]
  const v67 = v66 ? -Infinity : SATS_11(s[0])
  const v68 = v66 ? Infinity : SATS_11(s[2])
  const v69 = v66 ? -Infinity : SATS_12(s[0])
  const v70 = v66 ? Infinity : SATS_12(s[2])
  const v71 = v61 ? (v62 ? Math.min(v67, v69) : v67) : v69
  const v72 = v61 ? (v62 ? Math.max(v68, v70) : v68) : v70
  const v73 = v65 || s[146]
  s[435] = v73
  const v74 = v65 ? (s[146] ? Math.min(v63, v71) : v63) : v71
  const LAS_14_1_graense = s[3] ? -Infinity : s[339] ? (v73 ? Math.min(v63, v74) : v63) : v74
  s[433] = LAS_14_1_graense
  const v76 = v65 ? (s[146] ? Math.max(v64, v72) : v64) : v72
  const LAS_14_1_graense_hoej = s[3] ? Infinity : s[339] ? (v73 ? Math.max(v64, v76) : v64) : v76
  s[432] = LAS_14_1_graense_hoej
  const LAS_14_1_graense_ir = s[3] || s[146] && (v61 && v66 || v62 && v66)
  s[436] = LAS_14_1_graense_ir
}

function svar_40(f, s) {
  // LAS.14.1.over: Formuen over grænsen (LAS § 14, stk. 1-9)
  const v0 = (f.formue ?? 0) - (f.formueDerSesBortFra ?? 100000000000)
  const v1 = (f.formue ?? 100000000000) - (f.formueDerSesBortFra ?? 0)
  const v2 = -s[432] === -Infinity
  const v3 = -s[433] === Infinity
  const v4 = Math.max(0, v2 ? -Infinity : v0 - s[432])
  const v5 = Math.max(0, v3 ? Infinity : v1 - s[433])
  const v6 = Math.max(0, v2 ? -Infinity : v0 - (f.arbejdsgiverbetaltPension ?? 100000000000) - s[432])
  const v7 = Math.max(0, v3 ? Infinity : v1 - (f.arbejdsgiverbetaltPension ?? 0) - s[433])
  const v8 = s[434] ? (s[146] ? Math.min(v4, v6) : v4) : v6
  const LAS_14_1_over = s[3] ? -Infinity : s[339] ? (s[435] ? Math.min(v4, v8) : v4) : v8
  s[1973] = LAS_14_1_over
  const v10 = s[434] ? (s[146] ? Math.max(v5, v7) : v5) : v7
  const LAS_14_1_over_hoej = s[3] ? Infinity : s[339] ? (s[435] ? Math.max(v5, v10) : v5) : v10
  s[1974] = LAS_14_1_over_hoej
  const LAS_14_1_over_ir = s[3] || s[339] && s[436] || s[434] && s[436] || s[146] && s[436]
  s[1975] = LAS_14_1_over_ir
  // LAS.14.1: Formuen udelukker hjælp (LAS § 14, stk. 1)
  const v13 = LAS_14_1_over <= 0
  const LAS_14_1 = s[3] || s[339] && LAS_14_1_over_hoej > 0 || s[336] && LAS_14_1_over_hoej > 0
  s[1970] = LAS_14_1
  const LAS_14_1_nej = s[3] || s[339] && v13 || s[336] && v13
  s[1971] = LAS_14_1_nej
  const LAS_14_1_ir = s[3] || s[339] && LAS_14_1_over_ir || s[336] && LAS_14_1_over_ir
  s[1972] = LAS_14_1_ir
  // LAS.11: Ret til kontanthjælp (LAS § 11, stk. 2)
  const v17 = s[437] || s[438] || LAS_14_1
  const v18 = s[439] || s[3]
  const v19 = v18 && (s[440] || s[3]) && (LAS_14_1_nej || LAS_14_1_ir) && (s[439] || s[440] || LAS_14_1_nej)
  const LAS_11 = s[3] || s[339] && v19 || s[336] && v19
  s[1946] = LAS_11
  const LAS_11_nej = s[3] || s[339] && v17 || s[336] && v17
  s[1947] = LAS_11_nej
  // LAS.11.2.supplerende: Supplerende kontanthjælp (LAS § 11, stk. 2)
  const v22 = s[437] || f.arbejderDeltid !== true && f.dagpengeUnderDetHoejeste !== true || f.klarTilFuldTid !== true
  const v23 = v18 && (f.arbejderDeltid !== false || f.dagpengeUnderDetHoejeste !== false) && f.klarTilFuldTid !== false
  const LAS_11_2_supplerende = s[3] || s[339] && v23 || s[336] && v23
  s[1948] = LAS_11_2_supplerende
  const LAS_11_2_supplerende_nej = s[3] || s[339] && v22 || s[336] && v22
  s[1949] = LAS_11_2_supplerende_nej
  // LAS.13.8: Ægteparrets timer i almindeligt arbejde, 2007-2011 (LAS § 13)
  const v26 = s[2] >= 13604 /* 2007-04-01 */ && s[441]
  const v27 = f.erGift !== true || (f.aarMedHjaelpSomPar ?? 0) < 2 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste24Maaneder ?? 1800000) >= 30000
  const v28 = f.erGift !== false && (f.aarMedHjaelpSomPar ?? 60) >= 2 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste24Maaneder ?? 0) < 30000
  const v29 = s[336] && s[0] <= 15155 /* 2011-06-30 */
  const v30 = s[2] >= 15156 /* 2011-07-01 */ && s[36]
  const LAS_13_8 = s[3] || s[1] && s[0] <= 13603 /* 2007-03-31 */ || v26 && v27 || v29 && v27 || v30 || s[45]
  s[1955] = LAS_13_8
  const LAS_13_8_nej = s[3] || v26 && v28 || v29 && v28 || v30
  s[1956] = LAS_13_8_nej
  const LAS_13_8_ir = s[3] || v30
  s[1957] = LAS_13_8_ir
  // LAS.13f.1: 225-timersreglen er opfyldt (LAS § 13 f, stk. 1-9)
  const v34 = s[0] <= 17074 /* 2016-09-30 */
  s[519] = v34
  const v35 = s[2] >= 17075 /* 2016-10-01 */
  s[525] = v35
  const v36 = v35 && s[0] <= 17256 /* 2017-03-31 */
  const v37 = (f.maanederMedHjaelpSeneste3Aar ?? 36) >= 12
  const v38 = s[2] >= 17257 /* 2017-04-01 */
  const v39 = s[0] < 17075 /* 2016-10-01 */ || s[2] > 20269 /* 2025-06-30 */
  s[528] = v39
  const LAS_25b_1_er = v35 && s[145]
  s[524] = LAS_25b_1_er
  const LAS_13f_1 = LAS_25b_1_er && (v34 || v36 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste6Maaneder ?? 450000) >= 11300) || v38 && ((f.maanederMedHjaelpSeneste3Aar ?? 0) < 12 || f.kanIkkeFaaOrdinaertArbejde !== false || (f.ordinaereTimerSeneste12Maaneder ?? 900000) >= 22500))
  s[527] = LAS_13f_1
  const LAS_13f_1_nej = LAS_25b_1_er && (v34 || v36 && v37 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste6Maaneder ?? 0) < 11300 || v38 && v37 && f.kanIkkeFaaOrdinaertArbejde !== true && (f.ordinaereTimerSeneste12Maaneder ?? 0) < 22500)
  s[1958] = LAS_13f_1_nej
  const LAS_13f_1_ir = LAS_25b_1_er && v34 || v39
  s[1365] = LAS_13f_1_ir
  // LAS.13f.14: Fuld hjælp igen efter 225 timer (LAS § 13 f, stk. 14)
  const LAS_13f_14 = LAS_25b_1_er && (v34 || v35 && (f.ordinaereTimerEfterNedsaettelsen ?? 900000) >= 22500)
  s[1960] = LAS_13f_14
  const LAS_13f_14_nej = LAS_25b_1_er && (v34 || v35 && (f.ordinaereTimerEfterNedsaettelsen ?? 0) < 22500)
  s[1961] = LAS_13f_14_nej
  // LAS.13g.1.beløb: Nedsættelsens beløb (LAS § 13 g, stk. 1)
  const v46 = s[0] <= 17166 /* 2016-12-31 */
  s[1288] = v46
  const v47 = v35 && v46
  const v48 = f.hjaelpEfterVoksensatsen !== true ? 50000 : 100000
  const v49 = f.hjaelpEfterVoksensatsen !== false ? 100000 : 50000
  const v50 = s[2] >= 17167 /* 2017-01-01 */
  s[1289] = v50
  const v51 = v50 && s[9]
  const v52 = s[10] && s[0] <= 18627 /* 2020-12-31 */
  s[685] = v52
  const v53 = s[2] >= 18628 /* 2021-01-01 */
  s[682] = v53
  const v54 = s[9] || v53
  const v55 = v54 ? -Infinity : 105400
  const v56 = v54 ? Infinity : 105400
  const v57 = v54 ? -Infinity : 52600
  const v58 = v54 ? Infinity : 52600
  const v59 = v51 || v52 || v53
  const v60 = v51 ? -Infinity : v53 ? -Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.min(v55, v57) : v55) : v57
  const LAS_13g_1_beloeb = v34 ? -Infinity : v47 ? (v59 ? Math.min(v48, v60) : v48) : v60
  s[1966] = LAS_13g_1_beloeb
  const v62 = v51 ? Infinity : v53 ? Infinity : f.hjaelpEfterVoksensatsen !== false ? (f.hjaelpEfterVoksensatsen !== true ? Math.max(v56, v58) : v56) : v58
  const LAS_13g_1_beloeb_hoej = v34 ? Infinity : v47 ? (v59 ? Math.max(v49, v62) : v49) : v62
  s[1967] = LAS_13g_1_beloeb_hoej
  const v64 = v39 || f.erGift !== false
  const LAS_13g_1_beloeb_er = LAS_25b_1_er && f.erGift !== true
  s[1968] = LAS_13g_1_beloeb_er
  const LAS_13g_1_beloeb_ir = LAS_13g_1_beloeb_er && (v34 || v51 || v52 && (f.hjaelpEfterVoksensatsen !== false && v54 || f.hjaelpEfterVoksensatsen !== true && v54) || v53) || v64
  s[1969] = LAS_13g_1_beloeb_ir
  // LAS.13g.1: Nedsættelse efter 225-timersreglen (LAS § 13 g, stk. 1-2)
  const v67 = LAS_13f_1 || f.hjaelpPaaSUNiveau !== false
  const v68 = LAS_13f_1_nej || LAS_13f_1_ir
  s[526] = v68
  const v69 = v68 && f.hjaelpPaaSUNiveau !== true
  const v70 = v69 && LAS_13g_1_beloeb_er
  const LAS_13g_1 = v34 ? -Infinity : v67 ? (v70 ? Math.min(0, LAS_13g_1_beloeb) : 0) : LAS_13g_1_beloeb
  s[1962] = LAS_13g_1
  const LAS_13g_1_hoej = v34 ? Infinity : v70 ? LAS_13g_1_beloeb_hoej : 0
  s[1963] = LAS_13g_1_hoej
  const LAS_13g_1_er = LAS_13g_1_beloeb_er && (v34 || v35 && (v67 || v70))
  s[1964] = LAS_13g_1_er
  const LAS_13g_1_ir = LAS_13g_1_beloeb_er && (v34 || v35 && v69 && LAS_13g_1_beloeb_ir) || v64
  s[1965] = LAS_13g_1_ir
}

function svar_41(f, s) {
  // LAS.16.3: Forhøjet sats fra 25 år efter arbejde (LAS § 16, stk. 3-5)
  const v0 = shiftMonths(s[33], 300)
  s[697] = v0
  const v1 = shiftMonths(s[34], 300)
  s[698] = v1
  const v2 = s[2] >= v0
  s[456] = v2
  const v3 = s[0] >= v1
  s[457] = v3
  const LAS_16_3 = s[146] && (s[145] || s[146] && v2 && ((f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 120) >= 30 || f.opfyldtBeskaeftigelseskravetFoer !== false))
  s[1976] = LAS_16_3
  const LAS_16_3_nej = s[146] && (s[145] || s[146] && (!v3 || (f.fuldtidsarbejdeMedEOeSSeneste10Aar ?? 0) < 30 && f.opfyldtBeskaeftigelseskravetFoer !== true))
  s[1977] = LAS_16_3_nej
  const LAS_16_3_ir = s[146] && s[145] || s[0] < 20270 /* 2025-07-01 */
  s[867] = LAS_16_3_ir
  // LAS.16.1: Din sats fra juli 2025 (LAS § 16, stk. 1-3)
  const v7 = s[442] || f.borHosForaeldre !== true || f.forsoergerEgetBarnIHjemmet !== false
  const v8 = s[0] < s[109] && f.borHosForaeldre !== false && f.forsoergerEgetBarnIHjemmet !== true
  const v9 = s[145] || s[133]
  s[538] = v9
  const v10 = v9 ? -Infinity : SATS_13(s[0])
  const v11 = v9 ? Infinity : SATS_13(s[2])
  const v12 = s[442] || LAS_16_3
  const v13 = s[0] < s[109] && (LAS_16_3_nej || LAS_16_3_ir)
  const v14 = v9 ? -Infinity : SATS_14(s[0])
  s[855] = v14
  const v15 = v9 ? Infinity : SATS_14(s[2])
  s[853] = v15
  const v16 = v9 ? -Infinity : SATS_15(s[0])
  const v17 = v9 ? Infinity : SATS_15(s[2])
  const v18 = v12 ? (v13 ? Math.min(v14, v16) : v14) : v16
  const v19 = v12 ? (v13 ? Math.max(v15, v17) : v15) : v17
  const v20 = v12 && v9 || v13 && v9
  const v21 = v9 ? -Infinity : SATS_16(s[0])
  const v22 = v9 ? Infinity : SATS_16(s[2])
  const v23 = Math.max(v18, v21)
  const v24 = Math.min(v19, v22)
  const v25 = s[443] && v24 >= v23
  const v26 = s[444] || v25
  const v27 = s[444] ? (v25 ? Math.min(v21, v23) : v21) : v23
  const v28 = s[445] ? (v26 ? Math.min(v18, v27) : v18) : v27
  const v29 = s[444] ? (v25 ? Math.max(v22, v24) : v22) : v24
  const v30 = s[445] ? (v26 ? Math.max(v19, v29) : v19) : v29
  const v31 = v7 && (s[445] || s[444] || v25)
  const LAS_16_1 = s[145] ? -Infinity : v8 ? (v31 ? Math.min(v10, v28) : v10) : v28
  s[515] = LAS_16_1
  const LAS_16_1_hoej = s[145] ? Infinity : v8 ? (v31 ? Math.max(v11, v30) : v11) : v30
  s[514] = LAS_16_1_hoej
  const LAS_16_1_er = s[146] && (s[145] || s[146] && (v8 || v31))
  s[516] = LAS_16_1_er
  const LAS_16_1_ir = s[146] && (s[145] || s[146] && (v8 && v9 || v7 && (s[445] && v20 || s[444] && v9 || s[443] && v20 && v9 || s[443] && !(!v20 && v18 === v19 && !v9 && v21 === v22 && v18 === v21)))) || s[0] < 20270 /* 2025-07-01 */
  s[517] = LAS_16_1_ir
  // LAS.16.overgang: Hjælpen følger de nye regler (LAS § 16)
  const LAS_16_overgang = s[3] || s[146]
  s[1979] = LAS_16_overgang
  const LAS_16_overgang_nej = s[3] || s[1] && s[145]
  s[1980] = LAS_16_overgang_nej
  // LAS.17.1: Børnetillæg (LAS § 17, stk. 1-2)
  const v38 = f.harForsoergelsespligt !== true || f.boernOpholderSigIDanmark !== true && f.boernLigestillet !== true
  s[461] = v38
  const v39 = f.harForsoergelsespligt !== false && (f.boernOpholderSigIDanmark !== false || f.boernLigestillet !== false)
  s[462] = v39
  const v40 = v9 ? -Infinity : SATS_17(s[0])
  const v41 = v39 && v9
  const LAS_17_1 = s[145] ? -Infinity : v39 ? (v38 ? Math.min(0, v40) : v40) : 0
  s[501] = LAS_17_1
  const LAS_17_1_hoej = s[145] ? Infinity : v39 ? (v9 ? Infinity : SATS_17(s[2])) : 0
  s[499] = LAS_17_1_hoej
  const LAS_17_1_ir = s[146] && (s[145] || s[146] && v41) || s[0] < 20270 /* 2025-07-01 */
  s[503] = LAS_17_1_ir
  // LAS.18.1: Tillæg til enlige forsørgere (LAS § 18, stk. 1-2)
  const v45 = s[444] || v8 || v12
  const v46 = s[445] || s[443]
  const v47 = v46 && v7 && v13
  const v48 = f.retTilEkstraBoernetilskud !== false && (v47 || s[446] && v7)
  const v49 = v9 ? -Infinity : SATS_18(s[0])
  const LAS_18_1 = s[145] ? -Infinity : v48 ? (f.retTilEkstraBoernetilskud !== true || v45 && (s[445] || v8) ? Math.min(0, v49) : v49) : 0
  s[500] = LAS_18_1
  const LAS_18_1_hoej = s[145] ? Infinity : v48 ? (v9 ? Infinity : SATS_18(s[2])) : 0
  s[502] = LAS_18_1_hoej
  const LAS_18_1_ir = s[146] && (s[145] || s[146] && v48 && v9) || s[0] < 20270 /* 2025-07-01 */
  s[504] = LAS_18_1_ir
  // LAS.18.3: Tillæg til enlige uden børn (LAS § 18, stk. 3)
  const v53 = f.enligEfterBoernetilskudsloven !== false && f.harForsoergelsespligt !== true && (v47 || v46 && v7 && v12)
  const v54 = v9 ? -Infinity : SATS_19(s[0])
  const LAS_18_3 = s[145] ? -Infinity : v53 ? (f.enligEfterBoernetilskudsloven !== true || f.harForsoergelsespligt !== false || v45 && (s[444] || v8 || v13) ? Math.min(0, v54) : v54) : 0
  s[505] = LAS_18_3
  const LAS_18_3_hoej = s[145] ? Infinity : v53 ? (v9 ? Infinity : SATS_19(s[2])) : 0
  s[506] = LAS_18_3_hoej
  const LAS_18_3_ir = s[146] && (s[145] || s[146] && v53 && v9) || s[0] < 20270 /* 2025-07-01 */
  s[507] = LAS_18_3_ir
  // LAS.19.1: Særligt ungetillæg (LAS § 19, stk. 1-3)
  const v58 = f.visiteretSom === 'aktivitetsparat'
  const v59 = f.visiteretSom !== undefined && v58 || !(f.visiteretSom !== undefined)
  s[451] = v59
  const v60 = f.visiteretSom !== undefined && !v58 || !(f.visiteretSom !== undefined)
  s[452] = v60
  const v61 = v59 || f.erForrevalidend !== false
  s[449] = v61
  const v62 = v60 && f.erForrevalidend !== true
  s[450] = v62
  const v63 = v47 || v46 && v8
  s[447] = v63
  const v64 = v45 && (s[444] || v7)
  s[448] = v64
  const v65 = v61 && v63
  const v66 = v9 ? -Infinity : SATS_20(s[0])
  const v67 = v39 ? (v38 ? Math.min(0, v66) : v66) : 0
  const v68 = v39 ? (v9 ? Infinity : SATS_20(s[2])) : 0
  const v69 = v9 ? -Infinity : SATS_21(s[0])
  const v70 = v9 ? Infinity : SATS_21(s[2])
  const v71 = v9 ? -Infinity : SATS_22(s[0])
  const v72 = v9 ? Infinity : SATS_22(s[2])
  const v73 = v3 ? v71 : v2 ? Math.min(v69, v71) : v69
  const v74 = v3 ? v72 : v2 ? Math.max(v70, v72) : v70
  const v75 = f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.min(v67, v73) : v67) : v73
  const LAS_19_1 = s[145] ? -Infinity : v65 ? (v62 || v64 ? Math.min(0, v75) : v75) : 0
  s[508] = LAS_19_1
  const LAS_19_1_hoej = s[145] ? Infinity : v65 ? (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? Math.max(v68, v74) : v68) : v74) : 0
  s[509] = LAS_19_1_hoej
  const LAS_19_1_ir = s[146] && (s[145] || s[146] && v65 && (f.harForsoergelsespligt !== false && v41 || f.harForsoergelsespligt !== true && (!v3 && v9 || v2 && v9))) || s[0] < 20270 /* 2025-07-01 */
  s[510] = LAS_19_1_ir
}

function svar_42(f, s) {
  // LAS.20.1: Midlertidigt tilpasningstillæg (LAS § 20, stk. 1)
  const v0 = s[146] && s[0] <= 20999 /* 2027-06-30 */
  const v1 = f.gruppeIJuni2025 === 'ingen'
  const v2 = (f.gruppeIJuni2025 !== undefined && !v1 || !(f.gruppeIJuni2025 !== undefined)) && f.grundsatsEllerHjemmeboendeIJuli2025 !== false && f.tillaegspakkenIJuli2025 !== false && s[447]
  const v3 = s[2] >= 21000 /* 2027-07-01 */
  const v4 = s[145] || v3
  const v5 = v4 ? -Infinity : 200000
  const v6 = v2 ? (f.gruppeIJuni2025 !== undefined && v1 || !(f.gruppeIJuni2025 !== undefined) || f.grundsatsEllerHjemmeboendeIJuli2025 !== true || f.tillaegspakkenIJuli2025 !== true || s[448] ? Math.min(0, v5) : v5) : 0
  const LAS_20_1 = s[145] ? -Infinity : v0 ? (v3 ? Math.min(0, v6) : v6) : 0
  s[511] = LAS_20_1
  const LAS_20_1_hoej = s[145] ? Infinity : v0 ? (v2 ? (v4 ? Infinity : 200000) : 0) : 0
  s[512] = LAS_20_1_hoej
  const LAS_20_1_ir = s[146] && (s[145] || v0 && v2 && v4) || s[0] < 20270 /* 2025-07-01 */
  s[513] = LAS_20_1_ir
  // LAS.24.1: Aktivitetstillæg tidligst fra (LAS § 24, stk. 1)
  const v10 = f.visiteretDen ?? FIRST_DAY
  const v11 = f.visiteretDen ?? 84005 /* 2199-12-31 */
  const v12 = f.deltagerEllerOenskerTilbud !== false && s[449] ? Math.max(v10, shiftMonths(f.fikHjaelpFra ?? FIRST_DAY, 3)) : NEVER
  const v13 = f.deltagerEllerOenskerTilbud !== true || s[450] ? NEVER : Math.max(v11, shiftMonths(f.fikHjaelpFra ?? 84005 /* 2199-12-31 */, 3))
  const v14 = f.deltagerEllerOenskerTilbud !== false && (f.erForrevalidend !== false || s[451] && f.saerligtKomplekseUdfordringer !== false)
  const v15 = v14 && !(f.deltagerEllerOenskerTilbud !== true || f.erForrevalidend !== true && (s[452] || f.saerligtKomplekseUdfordringer !== true))
  const LAS_24_1 = s[11] ? FIRST_DAY : v14 ? (v15 ? v10 : Math.min(v10, v12)) : v12
  s[481] = LAS_24_1
  const LAS_24_1_hoej = s[11] ? NEVER : v14 ? (v15 ? v11 : Math.max(v11, v13)) : v13
  s[480] = LAS_24_1_hoej
  const v18 = s[0] < 16071 /* 2014-01-01 */ || s[2] > 20269 /* 2025-06-30 */
  const v19 = v18 || s[442]
  s[479] = v19
  const LAS_24_1_er = s[453] && s[0] < s[109]
  s[470] = LAS_24_1_er
  const LAS_24_1_ir = LAS_24_1_er && s[11] || v19
  s[494] = LAS_24_1_ir
  // LAS.25.3.forsørger: Sats for unge forsørgere uden ekstra børnetilskud (LAS § 25, stk. 3, nr. 2)
  const v22 = s[366] || s[146]
  s[460] = v22
  const v23 = v22 ? -Infinity : SATS_23(s[0])
  s[483] = v23
  const v24 = v22 ? Infinity : SATS_23(s[2])
  s[485] = v24
  const v25 = s[11] || s[146]
  s[463] = v25
  const v26 = s[454] && v25
  s[471] = v26
  const v27 = s[455] && v25
  s[472] = v27
  const v28 = s[3] && v25
  s[473] = v28
  const v29 = s[12] && s[0] <= 16387 /* 2014-11-13 */
  const v30 = v25 ? -Infinity : SATS_24(s[0])
  const v31 = v25 ? Infinity : SATS_24(s[2])
  const v32 = v25 ? -Infinity : SATS_25(s[0])
  const v33 = v25 ? Infinity : SATS_25(s[2])
  const v34 = Math.max(v30, v32)
  const v35 = Math.min(v31, v33)
  const v36 = s[3] && v35 >= v34
  const v37 = s[455] || v36
  const v38 = s[455] ? (v36 ? Math.min(v32, v34) : v32) : v34
  const v39 = s[454] ? (v37 ? Math.min(v30, v38) : v30) : v38
  const v40 = s[455] ? (v36 ? Math.max(v33, v35) : v33) : v35
  const v41 = s[454] ? (v37 ? Math.max(v31, v40) : v31) : v40
  const v42 = s[454] || s[455] || v36
  const v43 = v26 || v27 || v28 || s[3] && !(!v25 && v30 === v31 && !v25 && v32 === v33 && v30 === v32)
  const v44 = v25 ? -Infinity : SATS_26(s[0])
  const v45 = v25 ? Infinity : SATS_26(s[2])
  const v46 = v25 ? -Infinity : SATS_27(s[0])
  const v47 = v25 ? Infinity : SATS_27(s[2])
  const v48 = s[456] ? (s[457] ? v46 : Math.min(v23, v46)) : v23
  const v49 = s[456] ? (s[457] ? v47 : Math.max(v24, v47)) : v24
  const v50 = s[456] && v25 || !s[457] && v22
  s[477] = v50
  const v51 = Math.max(v44, v48)
  const v52 = Math.min(v45, v49)
  const v53 = s[3] && v52 >= v51
  const v54 = s[455] || v53
  const v55 = s[455] ? (v53 ? Math.min(v48, v51) : v48) : v51
  const v56 = s[454] ? (v54 ? Math.min(v44, v55) : v44) : v55
  s[465] = v56
  const v57 = s[455] ? (v53 ? Math.max(v49, v52) : v49) : v52
  const v58 = s[454] ? (v54 ? Math.max(v45, v57) : v45) : v57
  s[466] = v58
  const v59 = s[454] || s[455] || v53
  s[464] = v59
  const v60 = s[455] && v50
  s[475] = v60
  const v61 = s[3] && v25 && v50
  s[476] = v61
  const v62 = v26 || v60 || v61 || s[3] && !(!v25 && v44 === v45 && !v50 && v48 === v49 && v44 === v48)
  s[478] = v62
  const v63 = f.samleverMedUngeydelse !== false && v42
  const v64 = f.samleverMedUngeydelse !== true && v59
  const v65 = v63 ? (v64 ? Math.min(v39, v56) : v39) : v56
  const v66 = v63 ? (v64 ? Math.max(v41, v58) : v41) : v58
  const v67 = s[2] >= 16388 /* 2014-11-14 */ && s[458]
  const v68 = v29 && (v63 || v64)
  const v69 = s[459] && v42
  const v70 = v67 || v69
  const v71 = v67 ? -Infinity : v39
  const LAS_25_3_forsoerger = s[11] ? -Infinity : v68 ? (v70 ? Math.min(v65, v71) : v65) : v71
  s[468] = LAS_25_3_forsoerger
  const v73 = v67 ? Infinity : v41
  const LAS_25_3_forsoerger_hoej = s[11] ? Infinity : v68 ? (v70 ? Math.max(v66, v73) : v66) : v73
  s[469] = LAS_25_3_forsoerger_hoej
  const v75 = s[453] && s[0] < s[109] && f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== true
  const LAS_25_3_forsoerger_er = v75 && (s[11] || v68 || v67 || v69)
  s[467] = LAS_25_3_forsoerger_er
  const LAS_25_3_forsoerger_ir = v75 && (s[11] || v29 && (f.samleverMedUngeydelse !== false && v43 || f.samleverMedUngeydelse !== true && v62) || v67 || s[459] && v43) || v18 || s[442] || f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== false
  s[474] = LAS_25_3_forsoerger_ir
}

function svar_43(f, s) {
  // LAS.25.3: Hjælpen under 30 år, 2014-2025 (LAS § 25, stk. 3)
  const v0 = s[460] ? -Infinity : SATS_28(s[0])
  s[488] = v0
  const v1 = s[460] ? Infinity : SATS_28(s[2])
  s[489] = v1
  const v2 = s[460] ? -Infinity : SATS_29(s[0])
  s[482] = v2
  const v3 = s[460] ? Infinity : SATS_29(s[2])
  s[484] = v3
  const v4 = s[460] ? -Infinity : SATS_30(s[0])
  s[486] = v4
  const v5 = s[460] ? Infinity : SATS_30(s[2])
  s[487] = v5
  const v6 = f.psykiskLidelseNaevntILoven !== true || s[461]
  const v7 = f.psykiskLidelseNaevntILoven !== false && s[462]
  const v8 = f.forsoergerEgetBarnIHjemmet !== true || f.retTilEkstraBoernetilskud !== true
  const v9 = f.forsoergerEgetBarnIHjemmet !== false && f.retTilEkstraBoernetilskud !== false
  const v10 = s[463] ? -Infinity : SATS_31(s[0])
  const v11 = s[463] ? Infinity : SATS_31(s[2])
  const v12 = s[463] ? -Infinity : SATS_32(s[0])
  const v13 = s[463] ? Infinity : SATS_32(s[2])
  const v14 = Math.max(v10, v12)
  const v15 = Math.min(v11, v13)
  const v16 = s[3] && v15 >= v14
  const v17 = s[455] || v16
  const v18 = s[455] ? (v16 ? Math.min(v12, v14) : v12) : v14
  const v19 = s[454] ? (v17 ? Math.min(v10, v18) : v10) : v18
  const v20 = s[455] ? (v16 ? Math.max(v13, v15) : v13) : v15
  const v21 = s[454] ? (v17 ? Math.max(v11, v20) : v11) : v20
  const v22 = s[463] ? -Infinity : SATS_33(s[0])
  const v23 = s[463] ? Infinity : SATS_33(s[2])
  const v24 = s[463] ? -Infinity : SATS_34(s[0])
  const v25 = s[463] ? Infinity : SATS_34(s[2])
  const v26 = s[456] ? (s[457] ? v24 : Math.min(v2, v24)) : v2
  const v27 = s[456] ? (s[457] ? v25 : Math.max(v3, v25)) : v3
  const v28 = Math.max(v22, v26)
  const v29 = Math.min(v23, v27)
  const v30 = s[3] && v29 >= v28
  const v31 = s[455] || v30
  const v32 = s[455] ? (v30 ? Math.min(v26, v28) : v26) : v28
  const v33 = s[454] ? (v31 ? Math.min(v22, v32) : v22) : v32
  const v34 = s[455] ? (v30 ? Math.max(v27, v29) : v27) : v29
  const v35 = s[454] ? (v31 ? Math.max(v23, v34) : v23) : v34
  const v36 = f.psykiskLidelseNaevntILoven !== true && s[464]
  const v37 = f.psykiskLidelseNaevntILoven !== false ? (v36 ? Math.min(v4, s[465]) : v4) : s[465]
  const v38 = f.psykiskLidelseNaevntILoven !== false ? (v36 ? Math.max(v5, s[466]) : v5) : s[466]
  const v39 = f.psykiskLidelseNaevntILoven !== false && s[460]
  s[498] = v39
  const v40 = f.borHosForaeldre !== false && (s[454] || s[455] || v30)
  const v41 = f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false || v36)
  const v42 = v40 ? (v41 ? Math.min(v33, v37) : v33) : v37
  const v43 = v40 ? (v41 ? Math.max(v35, v38) : v35) : v38
  const v44 = f.forsoergerEgetBarnIHjemmet !== false && s[467]
  const v45 = f.forsoergerEgetBarnIHjemmet !== true && (v40 || v41)
  const v46 = v44 ? (v45 ? Math.min(s[468], v42) : s[468]) : v42
  const v47 = v44 ? (v45 ? Math.max(s[469], v43) : s[469]) : v43
  const v48 = f.gravidEfter12Uge !== true && (v44 || v45)
  const v49 = f.gravidEfter12Uge !== false ? (v48 ? Math.min(v4, v46) : v4) : v46
  const v50 = f.gravidEfter12Uge !== false ? (v48 ? Math.max(v5, v47) : v5) : v47
  const v51 = f.gravidEfter12Uge !== false && s[460]
  s[496] = v51
  const v52 = v9 && (s[454] || s[455] || v16)
  const v53 = v8 && (f.gravidEfter12Uge !== false || v48)
  const v54 = v52 ? (v53 ? Math.min(v19, v49) : v19) : v49
  const v55 = v52 ? (v53 ? Math.max(v21, v50) : v21) : v50
  const v56 = v6 && (v52 || v53)
  const LAS_25_3 = s[11] ? -Infinity : v7 ? (v56 ? Math.min(v0, v54) : v0) : v54
  s[491] = LAS_25_3
  const LAS_25_3_hoej = s[11] ? Infinity : v7 ? (v56 ? Math.max(v1, v55) : v1) : v55
  s[490] = LAS_25_3_hoej
  const LAS_25_3_er = s[470] && (s[11] || s[12] && (v7 || v56))
  s[492] = LAS_25_3_er
  const LAS_25_3_ir = s[470] && (s[11] || s[12] && (v7 && s[460] || v6 && (v9 && (s[471] || s[472] || s[473] || s[3] && !(!s[463] && v10 === v11 && !s[463] && v12 === v13 && v10 === v12)) || v8 && (v51 || f.gravidEfter12Uge !== true && (f.forsoergerEgetBarnIHjemmet !== false && s[474] || f.forsoergerEgetBarnIHjemmet !== true && (f.borHosForaeldre !== false && (s[471] || s[475] || s[476] || s[3] && !(!s[463] && v22 === v23 && !s[477] && v26 === v27 && v22 === v26)) || f.borHosForaeldre !== true && (v39 || f.psykiskLidelseNaevntILoven !== true && s[478]))))))) || s[479]
  s[493] = LAS_25_3_ir
}

function svar_44(f, s) {
  // LAS.24.3: Aktivitetstillæg pr. måned (LAS § 24, stk. 3)
  const v0 = s[470] && s[0] < s[480]
  const v1 = s[470] && s[2] >= s[481]
  const v2 = f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && f.borHosForaeldre !== true
  const v3 = f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.borHosForaeldre !== false)
  const v4 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[482], s[483]) : s[482]) : s[483]
  const v5 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[484], s[485]) : s[484]) : s[485]
  const v6 = f.borHosForaeldre !== false && s[460]
  s[497] = v6
  const v7 = s[457] ? s[486] : s[456] ? Math.min(v4, s[486]) : v4
  const v8 = s[457] ? s[487] : s[456] ? Math.max(v5, s[487]) : v5
  const v9 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[488], v7) : s[488]) : v7
  const v10 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[489], v8) : s[489]) : v8
  const v11 = f.forsoergerEgetBarnIHjemmet !== false && s[460]
  s[495] = v11
  const v12 = v11 || f.forsoergerEgetBarnIHjemmet !== true && (!s[457] && (v6 || f.borHosForaeldre !== true && s[460]) || s[456] && s[460])
  const v13 = v10 === Infinity
  const v14 = -s[490] === -Infinity
  const v15 = v9 === -Infinity
  const v16 = -s[491] === Infinity
  const v17 = v13 && v14 || v15 && v16
  const v18 = v3 && s[492] && !(v17 && !v12 && v9 === v10 && (!s[492] || !s[493] && s[491] === s[490]))
  const v19 = v2 || v18
  const v20 = v2 ? 0 : Math.max(0, v15 || v14 ? -Infinity : v9 - s[490])
  const v21 = v18 ? Math.max(0, v13 || v16 ? Infinity : v10 - s[491]) : 0
  const v22 = v3 && (v12 || s[493] || v17)
  const v23 = v1 && v19
  const v24 = s[494] && v19 && v20 <= 0
  const LAS_24_3 = s[11] ? -Infinity : v0 ? 0 : v20
  s[1982] = LAS_24_3
  const LAS_24_3_hoej = s[11] ? Infinity : v23 || v24 ? (v23 ? v21 : 0) : 0
  s[1983] = LAS_24_3_hoej
  const LAS_24_3_er = s[470] && (s[11] || s[12] && (v0 || v23 || v24))
  s[1984] = LAS_24_3_er
  const LAS_24_3_ir = s[470] && (s[11] || s[12] && (v1 && v22 || s[494] && !((!v19 || !v22 && v20 === v21) && v19 && v20 === 0))) || s[479]
  s[1985] = LAS_24_3_ir
}

function svar_45(f, s) {
  // LAS.25: Din hjælp pr. måned (LAS § 16, stk. 1-3)
  const v0 = s[462] ? (s[461] ? Math.min(s[488], s[486]) : s[488]) : s[486]
  s[529] = v0
  const v1 = s[462] ? (s[461] ? Math.max(s[489], s[487]) : s[489]) : s[487]
  s[530] = v1
  const v2 = s[462] && s[460] || s[461] && s[460]
  s[531] = v2
  const v3 = f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true
  s[693] = v3
  const v4 = f.psykiskLidelseNaevntILoven !== false && f.forsoergelsespligtUdenForHjemmet !== false
  s[692] = v4
  const v5 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.min(s[483], s[486]) : s[486]) : s[483]
  const v6 = f.psykiskLidelseNaevntILoven !== false ? (f.psykiskLidelseNaevntILoven !== true ? Math.max(s[485], s[487]) : s[487]) : s[485]
  const v7 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.min(s[482], v5) : s[482]) : v5
  const v8 = f.borHosForaeldre !== false ? (f.borHosForaeldre !== true ? Math.max(s[484], v6) : s[484]) : v6
  const v9 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.min(s[486], v7) : s[486]) : v7
  const v10 = f.gravidEfter12Uge !== false ? (f.gravidEfter12Uge !== true ? Math.max(s[487], v8) : s[487]) : v8
  const v11 = v4 ? (v3 ? Math.min(s[488], v9) : s[488]) : v9
  const v12 = v4 ? (v3 ? Math.max(s[489], v10) : s[489]) : v10
  const v13 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.min(s[488], v11) : s[488]) : v11
  const v14 = f.forsoergerEgetBarnIHjemmet !== false ? (f.forsoergerEgetBarnIHjemmet !== true ? Math.max(s[489], v12) : s[489]) : v12
  const v15 = s[456] ? (s[457] ? v0 : Math.min(v0, v13)) : v13
  const v16 = s[456] ? (s[457] ? v1 : Math.max(v1, v14)) : v14
  const v17 = s[456] && v2 || !s[457] && (s[495] || f.forsoergerEgetBarnIHjemmet !== true && (v4 && s[460] || v3 && (s[496] || f.gravidEfter12Uge !== true && (s[497] || f.borHosForaeldre !== true && (s[498] || f.psykiskLidelseNaevntILoven !== true && s[460])))))
  const v18 = s[0] < s[109] && s[492]
  const v19 = s[442] ? (v18 ? Math.min(s[491], v0) : v0) : s[491]
  const v20 = s[442] ? (v18 ? Math.max(s[490], v1) : v1) : s[490]
  const v21 = s[499] === Infinity
  const v22 = s[500] === -Infinity
  const v23 = s[501] === -Infinity
  const v24 = s[502] === Infinity
  const v25 = v21 && v22 || v23 && v24
  const v26 = v23 || v22 ? -Infinity : s[501] + s[500]
  const v27 = v21 || v24 ? Infinity : s[499] + s[502]
  const v28 = s[146] && !(v25 && (!s[146] || !s[503] && s[501] === s[499]) && (!s[146] || !s[504] && s[500] === s[502]))
  const v29 = s[503] || s[504] || v25
  const v30 = v27 === Infinity
  const v31 = s[505] === -Infinity
  const v32 = v26 === -Infinity
  const v33 = s[506] === Infinity
  const v34 = v30 && v31 || v32 && v33
  const v35 = v32 || v31 ? -Infinity : v26 + s[505]
  const v36 = v30 || v33 ? Infinity : v27 + s[506]
  const v37 = v28 && s[146] && !(v34 && (!v28 || !v29 && v26 === v27) && (!s[146] || !s[507] && s[505] === s[506]))
  const v38 = v29 || s[507] || v34
  const v39 = v36 === Infinity
  const v40 = s[508] === -Infinity
  const v41 = v35 === -Infinity
  const v42 = s[509] === Infinity
  const v43 = v39 && v40 || v41 && v42
  const v44 = v41 || v40 ? -Infinity : v35 + s[508]
  const v45 = v39 || v42 ? Infinity : v36 + s[509]
  const v46 = v37 && s[146] && !(v43 && (!v37 || !v38 && v35 === v36) && (!s[146] || !s[510] && s[508] === s[509]))
  const v47 = v38 || s[510] || v43
  const v48 = v45 === Infinity
  const v49 = s[511] === -Infinity
  const v50 = v44 === -Infinity
  const v51 = s[512] === Infinity
  const v52 = v48 && v49 || v50 && v51
  const v53 = v50 || v49 ? -Infinity : v44 + s[511]
  const v54 = v48 || v51 ? Infinity : v45 + s[512]
  const v55 = v46 && s[146] && !(v52 && (!v46 || !v47 && v44 === v45) && (!s[146] || !s[513] && s[511] === s[512]))
  const v56 = v47 || s[513] || v52
  const v57 = s[514] === Infinity
  const v58 = v53 === -Infinity
  const v59 = s[515] === -Infinity
  const v60 = v54 === Infinity
  const v61 = v57 && v58 || v59 && v60
  const v62 = v59 || v58 ? -Infinity : s[515] + v53
  const v63 = v57 || v60 ? Infinity : s[514] + v54
  const v64 = s[453] && (s[442] || v18)
  const v65 = s[146] && s[516] && v55 && !(v61 && (!s[516] || !s[517] && s[515] === s[514]) && (!v55 || !v56 && v53 === v54))
  const v66 = v64 || v65
  const v67 = v64 ? (v65 ? Math.min(v19, v62) : v19) : v62
  const v68 = s[518] || v66
  const v69 = s[518] ? (v66 ? Math.min(v15, v67) : v15) : v67
  const LAS_25 = s[3] ? -Infinity : s[339] ? (v68 ? Math.min(v15, v69) : v15) : v69
  s[520] = LAS_25
  const v71 = v64 ? (v65 ? Math.max(v20, v63) : v20) : v63
  const v72 = s[518] ? (v66 ? Math.max(v16, v71) : v16) : v71
  const LAS_25_hoej = s[3] ? Infinity : s[339] ? (v68 ? Math.max(v16, v72) : v16) : v72
  s[521] = LAS_25_hoej
  const v74 = s[146] || s[445]
  const LAS_25_er = v74 && (s[3] || s[339] || s[518] || v64 || v65)
  s[522] = LAS_25_er
  const LAS_25_ir = v74 && (s[3] || s[339] && v17 || s[518] && v17 || s[453] && (s[442] && v2 || s[0] < s[109] && s[493]) || s[146] && (s[517] || v56 || v61)) || s[0] < 20270 /* 2025-07-01 */ && s[446]
  s[523] = LAS_25_ir
  // LAS.25b.1: Det, der ligger over kontanthjælpsloftet (LAS § 25 b, stk. 1-10)
  const LAS_25b_1 = s[519] ? -Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 0) - (f.loftForDinFamilie ?? 10000000))
  s[1986] = LAS_25b_1
  const LAS_25b_1_hoej = s[519] ? Infinity : Math.max(0, (f.samletHjaelpUnderLoftet ?? 20000000) - (f.loftForDinFamilie ?? 0))
  s[1987] = LAS_25b_1_hoej
}

function svar_46(f, s) {
  // LAS.26.3: Der regnes ikke hjælp til ægtefællen (LAS § 26, stk. 3)
  const LAS_26_3 = f.erGift !== false && (s[3] || s[339] && f.aegtefaellenFaarAndenYdelse !== false || s[336] && f.aegtefaellenFaarAndenYdelse !== false)
  s[1366] = LAS_26_3
  const LAS_26_3_nej = f.erGift !== false && (s[3] || s[339] && f.aegtefaellenFaarAndenYdelse !== true || s[336] && f.aegtefaellenFaarAndenYdelse !== true)
  s[1993] = LAS_26_3_nej
  const LAS_26_3_ir = f.erGift !== false && s[3] || f.erGift !== true
  s[1994] = LAS_26_3_ir
  // LAS.26.1: Hjælpen til jer sammen (LAS § 26, stk. 1)
  const v3 = s[520] === -Infinity ? -Infinity : s[520] + (f.aegtefaellensHjaelpPrMaaned ?? 0)
  const v4 = s[521] === Infinity ? Infinity : s[521] + (f.aegtefaellensHjaelpPrMaaned ?? 10000000)
  const v5 = Math.max(s[520], v3)
  const v6 = Math.min(s[521], v4)
  const v7 = LAS_26_3 && s[522]
  const v8 = LAS_26_3_nej && s[522]
  const v9 = LAS_26_3_ir && s[522] && v6 >= v5
  const v10 = v8 || v9
  const v11 = v8 ? (v9 ? Math.min(v3, v5) : v3) : v5
  const v12 = v7 ? (v10 ? Math.min(s[520], v11) : s[520]) : v11
  const v13 = v8 ? (v9 ? Math.max(v4, v6) : v4) : v6
  const v14 = v7 ? (v10 ? Math.max(s[521], v13) : s[521]) : v13
  const v15 = f.erGift !== false && (v7 || v8 || v9)
  const v16 = f.erGift !== true && s[522]
  const v17 = v15 || v16
  const v18 = f.erGift !== false && (LAS_26_3 && s[523] || LAS_26_3_nej && s[523] || LAS_26_3_ir && s[523] || LAS_26_3_ir && !((!s[522] || !s[523] && s[520] === s[521]) && (!s[522] || !s[523] && v3 === v4) && (!s[522] || s[520] === v3))) || f.erGift !== true && s[523]
  const LAS_26_1 = s[3] ? -Infinity : v15 ? (v16 ? Math.min(s[520], v12) : v12) : s[520]
  s[1988] = LAS_26_1
  const LAS_26_1_hoej = s[3] ? Infinity : v15 ? (v16 ? Math.max(s[521], v14) : v14) : s[521]
  s[1989] = LAS_26_1_hoej
  const LAS_26_1_er = s[3] || s[339] && v17 || s[336] && v17
  s[1990] = LAS_26_1_er
  const LAS_26_1_ir = s[3] || s[339] && v18 || s[336] && v18
  s[1991] = LAS_26_1_ir
  // LAS.26.5: Hjælpen til dig falder bort (LAS § 26, stk. 5)
  const v23 = s[524] && f.erGift !== false
  const LAS_26_5 = v23 && (s[519] || s[525] && f.hjaelpEfterVoksensatsen !== false && s[526])
  s[1995] = LAS_26_5
  const LAS_26_5_nej = v23 && (s[519] || s[525] && (f.hjaelpEfterVoksensatsen !== true || s[527]))
  s[1996] = LAS_26_5_nej
  const LAS_26_5_ir = v23 && s[519] || s[528] || f.erGift !== true
  s[1367] = LAS_26_5_ir
  // LAS.26.7: Jeres hjælp sættes ned (LAS § 26, stk. 7)
  const LAS_26_7 = v23 && (s[519] || s[525] && f.hjaelpEfterVoksensatsen !== true && s[526])
  s[1998] = LAS_26_7
  const LAS_26_7_nej = v23 && (s[519] || s[525] && (f.hjaelpEfterVoksensatsen !== false || s[527]))
  s[1999] = LAS_26_7_nej
  // LAS.30.2: Det, ægtefællen må have (LAS § 30, stk. 2)
  const v29 = s[343] ? -Infinity : SATS_35(s[0])
  s[547] = v29
  const v30 = s[343] ? Infinity : SATS_35(s[2])
  s[548] = v30
  const v31 = s[343] ? -Infinity : SATS_36(s[0])
  s[545] = v31
  const v32 = s[343] ? Infinity : SATS_36(s[2])
  s[546] = v32
  const v33 = Math.min(v29, v31)
  s[742] = v33
  const v34 = s[462] ? (s[461] ? v33 : v29) : v31
  const v35 = Math.max(v30, v32)
  s[743] = v35
  const v36 = s[462] ? (s[461] ? v35 : v30) : v32
  const v37 = s[462] && s[343]
  s[549] = v37
  const v38 = s[434] ? (s[146] ? Math.min(s[529], v34) : s[529]) : v34
  const LAS_30_2 = s[3] ? -Infinity : s[339] ? (s[435] ? Math.min(s[529], v38) : s[529]) : v38
  s[2004] = LAS_30_2
  const v40 = s[434] ? (s[146] ? Math.max(s[530], v36) : s[530]) : v36
  const LAS_30_2_hoej = s[3] ? Infinity : s[339] ? (s[435] ? Math.max(s[530], v40) : s[530]) : v40
  s[2005] = LAS_30_2_hoej
  const LAS_30_2_ir = LAS_26_3 && (s[3] || s[339] && s[531] || s[434] && s[531] || s[146] && (v37 || s[461] && s[343])) || LAS_26_3_nej || LAS_26_3_ir
  s[2006] = LAS_30_2_ir
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
  s[2000] = LAS_30_1
  const LAS_30_1_hoej = s[3] ? Infinity : Math.max(0, v60 ? Infinity : v44 - v57)
  s[2001] = LAS_30_1_hoej
  const LAS_30_1_er = s[3] || s[339] && v63 || s[336] && v63
  s[2002] = LAS_30_1_er
  const LAS_30_1_ir = s[3] || s[339] && v64 || s[336] && v64
  s[2003] = LAS_30_1_ir
  // LAS.81.1.ændring: Dine forhold har ændret sig (LAS § 81, 1. pkt.)
  const v69 = f.hvadAendredeSig === 'ledighed' || f.hvadAendredeSig === 'sygdom' || f.hvadAendredeSig === 'barsel' || f.hvadAendredeSig === 'mistet_forsoerger'
  const v70 = f.hvadAendredeSig === 'andet'
  const LAS_81_1_aendring = s[3] || s[1] && (f.hvadAendredeSig !== undefined && v69 || !(f.hvadAendredeSig !== undefined) || (f.hvadAendredeSig !== undefined && v70 || !(f.hvadAendredeSig !== undefined)) && f.aendringenErEnSocialBegivenhed !== false)
  s[533] = LAS_81_1_aendring
  const LAS_81_1_aendring_nej = s[3] || s[1] && (f.hvadAendredeSig !== undefined && !v69 || !(f.hvadAendredeSig !== undefined)) && (f.hvadAendredeSig !== undefined && !v70 || !(f.hvadAendredeSig !== undefined) || f.aendringenErEnSocialBegivenhed !== true)
  s[532] = LAS_81_1_aendring_nej
}

function svar_47(f, s) {
  // LAS.34.1: Ret til særlig støtte (LAS § 87)
  const v0 = f.ydelseVedSaerligStoette === 'jobafklaring' || f.ydelseVedSaerligStoette === 'ressourceforloeb'
  const v1 = f.ydelseVedSaerligStoette !== undefined && !v0 || !(f.ydelseVedSaerligStoette !== undefined) || f.opfylderBetingelserForKontanthjaelp !== false
  const v2 = (f.ydelseVedSaerligStoette !== undefined && v0 || !(f.ydelseVedSaerligStoette !== undefined)) && f.opfylderBetingelserForKontanthjaelp !== true
  const v3 = s[532] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v2 || f.ungPaaLavSatsUdenSaerligStoette !== false
  const v4 = s[533] || s[3]
  s[850] = v4
  const v5 = v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v1 && f.ungPaaLavSatsUdenSaerligStoette !== true
  const v6 = s[336] && s[534]
  const v7 = s[2] >= 16436 /* 2015-01-01 */
  s[601] = v7
  const v8 = v7 && s[458]
  const v9 = s[532] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.parUdenForSaerligStoette !== false || f.faarHjaelpMensSagenAfgoeres !== false || v2
  const v10 = v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && f.parUdenForSaerligStoette !== true && f.faarHjaelpMensSagenAfgoeres !== true && v1
  const v11 = s[459] && s[145]
  const v12 = s[146] && s[117]
  s[1333] = v12
  const v13 = f.ydelseVedSaerligStoette === 'kontanthjaelp' || f.ydelseVedSaerligStoette === 'fravalgt_kontanthjaelp'
  const LAS_34_1 = s[3] || s[339] && v5 || v6 && v5 || v8 && v10 || v11 && v10 || v12 && v4 && f.storForsoergerbyrdeEllerBoligudgift !== false && (f.ydelseVedSaerligStoette !== undefined && !v13 || !(f.ydelseVedSaerligStoette !== undefined)) || s[111]
  s[1336] = LAS_34_1
  const LAS_34_1_nej = s[3] || s[339] && v3 || v6 && v3 || v8 && v9 || v11 && v9 || v12 && (s[532] || f.storForsoergerbyrdeEllerBoligudgift !== true || f.ydelseVedSaerligStoette !== undefined && v13 || !(f.ydelseVedSaerligStoette !== undefined)) || s[111]
  s[1334] = LAS_34_1_nej
  // LAS.34.2: Støtten kan sættes ned, fordi du kan få en billigere bolig (LAS § 87)
  const v16 = f.billigereBoligErUndersoegt !== true || f.billigereBoligErRimelig !== true
  const v17 = f.billigereBoligErUndersoegt !== false && f.billigereBoligErRimelig !== false
  const LAS_34_2 = s[3] || s[339] && v17 || s[434] && v17 || v12 && f.billigereBoligErUndersoegt !== false && f.konkretBilligereBoligErFundet !== false && f.billigereBoligErRimelig !== false || s[111]
  s[2008] = LAS_34_2
  const LAS_34_2_nej = s[3] || s[339] && v16 || s[434] && v16 || v12 && (f.billigereBoligErUndersoegt !== true || f.konkretBilligereBoligErFundet !== true || f.billigereBoligErRimelig !== true) || s[111]
  s[2009] = LAS_34_2_nej
  // LAS.35.1: Vejledningen er god nok til en sanktion (LAS § 35, stk. 1)
  const v20 = s[0] <= 14517 /* 2009-09-30 */
  s[859] = v20
  const v21 = s[1] && v20
  s[1324] = v21
  const v22 = s[2] >= 14518 /* 2009-10-01 */
  s[860] = v22
  const v23 = v22 && s[9]
  const LAS_35_1 = s[3] || v21 || v23 && f.skriftligtVejledtOmSanktioner !== false || s[354] && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false || s[345] && f.skriftligtVejledtOmSanktioner !== false
  s[2010] = LAS_35_1
  const LAS_35_1_nej = s[3] || v21 || v23 && f.skriftligtVejledtOmSanktioner !== true || s[354] && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true) || s[345] && f.skriftligtVejledtOmSanktioner !== true
  s[2011] = LAS_35_1_nej
  const LAS_35_1_ir = s[3] || v21
  s[2012] = LAS_35_1_ir
  // LAS.40a.1: Den skærpede sanktion kan bruges (LAS § 40 a, stk. 1)
  const v27 = s[451] || f.manglendeViljeTilRaadighed !== true || LAS_35_1_nej
  const v28 = LAS_35_1 || LAS_35_1_ir
  const v29 = s[452] && f.manglendeViljeTilRaadighed !== false && v28
  const LAS_40a_1 = s[3] || s[535] && v29 || s[536] && f.manglendeViljeTilRaadighed !== false && v28 || s[537] && v29 || s[146] && v29
  s[2013] = LAS_40a_1
  const LAS_40a_1_nej = s[3] || s[339] || s[518] || s[535] && v27 || s[536] && (f.manglendeViljeTilRaadighed !== true || LAS_35_1_nej) || s[537] && v27 || s[146] && v27
  s[2014] = LAS_40a_1_nej
  // LAS.50: Plan for revalideringen (LAS § 70, stk. 2)
  const v32 = s[336] && s[458]
  const v33 = s[0] <= 17967 /* 2019-03-12 */
  s[870] = v33
  const v34 = s[459] && v33
  const v35 = s[2] >= 17968 /* 2019-03-13 */
  s[871] = v35
  const v36 = v35 && s[9]
  const LAS_50 = f.revalideringErBevilget !== false && (s[3] || s[339] && f.erhvervssigtetErAfklaret !== false || v32 && f.erhvervssigtetErAfklaret !== false || v34 && f.erhvervssigtetErAfklaret !== false || v36 && f.erhvervssigtetErAfklaret !== false || s[119] && f.erhvervssigtetErAfklaret !== false || s[111] && f.erhvervssigtetErAfklaret !== false)
  s[2015] = LAS_50
  const LAS_50_nej = f.revalideringErBevilget !== false && (s[3] || s[339] && f.erhvervssigtetErAfklaret !== true || v32 && f.erhvervssigtetErAfklaret !== true || v34 && f.erhvervssigtetErAfklaret !== true || v36 && f.erhvervssigtetErAfklaret !== true || s[119] && f.erhvervssigtetErAfklaret !== true || s[111] && f.erhvervssigtetErAfklaret !== true)
  s[2016] = LAS_50_nej
  // LAS.69j.2.bidrag: Tillæg til unge, der betaler bidrag til et barn (LAS § 69 j, stk. 2, nr. 4)
  const v39 = f.bidragspligtigeBoern ?? 0
  const v40 = f.bidragspligtigeBoern ?? 50
  s[541] = v40
  const v41 = v39 <= 0
  s[544] = v41
  const v42 = s[4] && s[145]
  s[851] = v42
  const v43 = f.bidragPrMaaned ?? 0
  s[717] = v43
  const v44 = f.bidragPrMaaned ?? 10000000
  s[718] = v44
  const v45 = s[538] ? -Infinity : SATS_37(s[0])
  const v46 = s[538] ? Infinity : SATS_37(s[2])
  const v47 = v45 > -Infinity && v46 < Infinity
  const v48 = quotient([v45, v39], [1], 'nærmeste', 1)
  const v49 = quotient([v45, v40], [1], 'nærmeste', 1)
  const v50 = quotient([v46, v39], [1], 'nærmeste', 1)
  const v51 = quotient([v46, v40], [1], 'nærmeste', 1)
  const v52 = v47 ? Math.min(v51, v50, v48, v49) : -Infinity
  const v53 = v47 ? Math.max(v51, v50, v48, v49) : Infinity
  const v54 = s[146] && !(!v47 && !s[538] && v45 === v46 && v39 === v40)
  const LAS_69j_2_bidrag = s[5] ? -Infinity : v42 ? (v54 ? Math.min(v43, v52) : v43) : v52
  s[539] = LAS_69j_2_bidrag
  const LAS_69j_2_bidrag_hoej = s[5] ? Infinity : v42 ? (v54 ? Math.max(v44, v53) : v44) : v53
  s[540] = LAS_69j_2_bidrag_hoej
  const v57 = s[4] && v40 > 0
  const LAS_69j_2_bidrag_er = v57 && (s[5] || v42 || v54)
  s[542] = LAS_69j_2_bidrag_er
  const LAS_69j_2_bidrag_ir = v57 && (s[5] || s[146] && (s[538] || !v47)) || !s[335] || v41
  s[543] = LAS_69j_2_bidrag_ir
}

function svar_48(f, s) {
  // LAS.68.2: Ressourceforløbsydelsens sats i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[456] || f.borHosForaeldre !== true || f.harForsoergelsespligt !== false
  s[679] = v0
  const v1 = !s[457] && f.borHosForaeldre !== false && f.harForsoergelsespligt !== true
  s[678] = v1
  const v2 = s[343] ? -Infinity : SATS_38(s[0])
  const v3 = s[343] ? Infinity : SATS_38(s[2])
  const v4 = v3 === Infinity
  const v5 = s[539] === -Infinity
  const v6 = v2 === -Infinity
  const v7 = s[540] === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = Math.min(v6 || v5 ? -Infinity : v2 + s[539], s[343] ? -Infinity : SATS_39(s[0]))
  const v10 = Math.min(v4 || v7 ? Infinity : v3 + s[540], s[343] ? Infinity : SATS_39(s[2]))
  const v11 = s[541] > 0 && s[542] && !(v8 && !s[343] && v2 === v3 && (!s[542] || !s[543] && s[539] === s[540]))
  const v12 = v11 ? (s[544] ? Math.min(v2, v9) : v9) : v2
  const v13 = v11 ? (s[544] ? Math.max(v3, v10) : v10) : v3
  const v14 = v1 && (v11 || s[544])
  const v15 = v14 ? (v0 ? Math.min(s[545], v12) : v12) : s[545]
  const v16 = v14 ? (v0 ? Math.max(s[546], v13) : v13) : s[546]
  const v17 = s[461] && (v14 || v0)
  const v18 = s[462] || v17
  s[573] = v18
  const v19 = s[462] ? (v17 ? Math.min(s[547], v15) : s[547]) : v15
  s[571] = v19
  const v20 = s[462] ? (v17 ? Math.max(s[548], v16) : s[548]) : v16
  s[572] = v20
  const v21 = s[549] || s[461] && (v1 && (s[541] > 0 && (s[343] || s[543] || v8 || s[343]) || s[544] && s[343]) || v0 && s[343])
  s[574] = v21
  const LAS_68_2 = s[5] ? -Infinity : v19
  s[2018] = LAS_68_2
  const LAS_68_2_hoej = s[5] ? Infinity : v20
  s[2019] = LAS_68_2_hoej
  const LAS_68_2_er = s[4] && (s[5] || s[550] && v18 || s[111] && v18)
  s[2020] = LAS_68_2_er
  const LAS_68_2_ir = s[4] && (s[5] || s[550] && v21 || s[111] && v21) || !s[335]
  s[2021] = LAS_68_2_ir
  // LAS.68.5: Mindst satsen til den, der kom fra ledighedsydelse (LAS § 68, stk. 5)
  const v26 = s[0] <= 16386 /* 2014-11-12 */
  s[687] = v26
  const v27 = s[4] && v26
  const v28 = s[2] >= 16387 /* 2014-11-13 */
  s[688] = v28
  const LAS_68_5 = s[4] && (s[5] || v27 || v28)
  s[2022] = LAS_68_5
  const LAS_68_5_nej = s[4] && (s[5] || v27)
  s[2023] = LAS_68_5_nej
  const LAS_68_5_ir = LAS_68_5_nej || !s[335]
  s[2024] = LAS_68_5_ir
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
  s[565] = LAS_68_4
  const LAS_68_4_hoej = s[5] ? Infinity : v55 ? (v56 ? Math.max(v38, v54) : v38) : v54
  s[563] = LAS_68_4_hoej
  const v61 = f.ydelseFoerForloebet === 'foertidspension'
  const v62 = s[4] && (f.ydelseFoerForloebet !== undefined && !v61 || !(f.ydelseFoerForloebet !== undefined))
  const LAS_68_4_er = v62 && (s[5] || s[550] && v57 || s[111] && v57)
  s[567] = LAS_68_4_er
  const LAS_68_4_ir = v62 && (s[5] || s[550] && v58 || s[111] && v58) || !s[335] || f.ydelseFoerForloebet !== undefined && v61 || !(f.ydelseFoerForloebet !== undefined)
  s[569] = LAS_68_4_ir
  // LAS.68a.1.tid: Indtægter for anden tid holdes ude (LAS § 68 a, stk. 1)
  const v65 = s[4] && s[428]
  const v66 = s[0] <= 16940 /* 2016-05-19 */
  s[646] = v66
  const v67 = s[364] && v66
  s[583] = v67
  const v68 = s[2] >= 16941 /* 2016-05-20 */
  s[584] = v68
  const v69 = s[5] || v67 || v68
  const v70 = s[5] || v65
  const LAS_68a_1_tid = s[4] && v69
  s[551] = LAS_68a_1_tid
  const LAS_68a_1_tid_nej = s[4] && v70
  s[553] = LAS_68a_1_tid_nej
}

function svar_49(f, s) {
  // LAS.68a.3: Løn i tilbud, der ikke tæller med (LAS § 68 a, stk. 3)
  const v0 = s[551] || s[552]
  s[554] = v0
  const v1 = Math.min(f.timerITilbud ?? 0, 16000)
  s[589] = v1
  const v2 = Math.min(f.timerITilbud ?? 74400, 16000)
  s[590] = v2
  const v3 = s[11] || s[133]
  s[591] = v3
  const v4 = v3 ? -Infinity : SATS_40(s[0])
  s[592] = v4
  const v5 = v3 ? Infinity : SATS_40(s[2])
  s[593] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[588] = v6
  const v7 = quotient([v1, v4], [100], 'nærmeste', 1)
  const v8 = quotient([v1, v5], [100], 'nærmeste', 1)
  const v9 = quotient([v2, v4], [100], 'nærmeste', 1)
  const v10 = quotient([v2, v5], [100], 'nærmeste', 1)
  const v11 = v6 ? Math.min(v10, v9, v7, v8) : -Infinity
  s[586] = v11
  const v12 = v6 ? Math.max(v10, v9, v7, v8) : Infinity
  s[587] = v12
  const v13 = v3 || !v6
  s[594] = v13
  const LAS_68a_3 = s[5] ? -Infinity : Math.min(v11, Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[553]; const r0_2 = r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && v0) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[556] = LAS_68a_3
  const LAS_68a_3_hoej = s[5] ? Infinity : Math.min(v12, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[553]) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[555] = LAS_68a_3_hoej
  const LAS_68a_3_er = s[4] && (s[5] || s[4] && !(!v6 && v1 === v2 && !v3 && v4 === v5))
  s[557] = LAS_68a_3_er
  const LAS_68a_3_ir = s[4] && (s[5] || s[4] && v13) || !s[335]
  s[558] = LAS_68a_3_ir
}

function svar_50(f, s) {
  // LAS.68a.2: Fradrag for løn i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[553]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[554]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[553]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_under_sygdom' || r_indtaegter.art === 'loen_i_tilbud') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[553]; const r0_2 = r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[554]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v3 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[553]) && (r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v4 = v1 === Infinity
  const v5 = v2 === -Infinity
  const v6 = v0 === -Infinity
  const v7 = v3 === Infinity
  const v8 = v4 && v5 || v6 && v7
  const v9 = v6 || v5 ? -Infinity : v0 + v2
  const v10 = v4 || v7 ? Infinity : v1 + v3
  const v11 = v8 && v0 === v1 && v2 === v3
  const v12 = v10 === Infinity
  const v13 = -s[555] === -Infinity
  const v14 = v9 === -Infinity
  const v15 = -s[556] === Infinity
  const v16 = v12 && v13 || v14 && v15
  const v17 = !v11 && s[557] && !(v16 && (v11 || !v8 && v9 === v10) && (!s[557] || !s[558] && s[556] === s[555]))
  const v18 = v8 || s[558] || v16
  const v19 = Math.max(0, v14 || v13 ? -Infinity : v9 - s[555])
  const v20 = Math.max(0, v12 || v15 ? Infinity : v10 - s[556])
  const v21 = s[343] ? -Infinity : SATS_41(s[0])
  s[602] = v21
  const v22 = s[343] ? Infinity : SATS_41(s[2])
  s[603] = v22
  const v23 = Math.min(v19, v21)
  const v24 = Math.min(v20, v22)
  const v25 = !s[343] && v21 === v22
  s[605] = v25
  const v26 = v18 || s[343]
  const v27 = v23 > -Infinity && v24 < Infinity
  const v28 = quotient([v23, 3000], [10000], 'nærmeste', 1)
  const v29 = quotient([v24, 3000], [10000], 'nærmeste', 1)
  const v30 = v27 ? Math.min(v28, v29) : -Infinity
  const v31 = v27 ? Math.max(v28, v29) : Infinity
  const v32 = v17 && !(!v27 && (!v17 || !v26 && v23 === v24))
  const v33 = v26 || !v27
  const v34 = v20 === Infinity
  const v35 = -v22 === -Infinity
  s[604] = v35
  const v36 = v34 && v35
  const v37 = -v21 === Infinity
  s[606] = v37
  const v38 = v17 && !(v36 && (!v17 || !v18 && v19 === v20) && v25)
  const v39 = v18 || s[343] || v36
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
  const v54 = s[559] && s[560]
  const v55 = s[561] && s[117]
  const v56 = s[562] && v32 && v45 && !(v51 && (!v32 || !v33 && v30 === v31) && (!v45 || !v46 && v43 === v44))
  const v57 = v54 && v45
  const v58 = v55 && v45
  const v59 = s[111] && v45
  const v60 = v57 || v58 || v59
  const LAS_68a_2 = s[5] ? -Infinity : v56 ? (v60 ? Math.min(v43, v52) : v52) : v43
  s[566] = LAS_68a_2
  const LAS_68a_2_hoej = s[5] ? Infinity : v56 ? (v60 ? Math.max(v44, v53) : v53) : v44
  s[564] = LAS_68a_2_hoej
  const LAS_68a_2_er = s[4] && (s[5] || v56 || v57 || v58 || v59)
  s[568] = LAS_68a_2_er
  const LAS_68a_2_ir = s[4] && (s[5] || s[562] && (v33 || v46 || v51) || v54 && v46 || v55 && v46 || s[111] && v46) || !s[335]
  s[570] = LAS_68a_2_ir
}

function svar_51(f, s) {
  // LAS.68a.1: Ressourceforløbsydelse til udbetaling i ressourceforløb (lov 1750/2025 § 21, stk. 8)
  const v0 = s[563] === Infinity
  const v1 = -s[564] === -Infinity
  const v2 = s[565] === -Infinity
  const v3 = -s[566] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const v5 = v2 || v1 ? -Infinity : s[565] - s[564]
  const v6 = v0 || v3 ? Infinity : s[563] - s[566]
  const v7 = s[567] && s[568] && !(v4 && (!s[567] || !s[569] && s[565] === s[563]) && (!s[568] || !s[570] && s[566] === s[564]))
  const v8 = s[569] || s[570] || v4
  const v9 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[553]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[554]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v10 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[553]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'uddannelsesgodtgoerelse') ? r_indtaegter.beloeb : 0) : Infinity
  const v11 = v6 === Infinity
  const v12 = -v10 === -Infinity
  const v13 = v5 === -Infinity
  const v14 = -v9 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : v5 - v10
  const v17 = v11 || v14 ? Infinity : v6 - v9
  const v18 = v7 && !(v15 && (!v7 || !v8 && v5 === v6) && v9 === v10)
  const v19 = v8 || v15
  const v20 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[553]; const r0_2 = r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[554]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v21 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[553]) && (r_indtaegter.art === 'fleksloentilskud' || r_indtaegter.art === 'tilskud_egen_virksomhed') ? r_indtaegter.beloeb : 0) : Infinity
  const v22 = v17 === Infinity
  const v23 = -v21 === -Infinity
  const v24 = v16 === -Infinity
  const v25 = -v20 === Infinity
  const v26 = v22 && v23 || v24 && v25
  const v27 = v24 || v23 ? -Infinity : v16 - v21
  const v28 = v22 || v25 ? Infinity : v17 - v20
  const v29 = v18 && !(v26 && (!v18 || !v19 && v16 === v17) && v20 === v21)
  const v30 = v19 || v26
  const v31 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[553]; const r0_2 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[554]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v32 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[553]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v33 = v28 === Infinity
  const v34 = -v32 === -Infinity
  const v35 = v27 === -Infinity
  const v36 = -v31 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = v29 && !(v37 && (!v29 || !v30 && v27 === v28) && v31 === v32)
  const v39 = v30 || v37
  const LAS_68a_1 = s[5] ? -Infinity : Math.max(0, v35 || v34 ? -Infinity : v27 - v32)
  s[2025] = LAS_68a_1
  const LAS_68a_1_hoej = s[5] ? Infinity : Math.max(0, v33 || v36 ? Infinity : v28 - v31)
  s[2026] = LAS_68a_1_hoej
  const LAS_68a_1_er = s[4] && (s[5] || s[550] && v38 || s[111] && v38)
  s[2027] = LAS_68a_1_er
  const LAS_68a_1_ir = s[4] && (s[5] || s[550] && v39 || s[111] && v39) || !s[335]
  s[2028] = LAS_68a_1_ir
  // LAS.69j.2: Ressourceforløbsydelsens sats i jobafklaringsforløb (LAS § 69 j, stk. 2-3)
  const LAS_69j_2 = s[112] ? -Infinity : s[571]
  s[575] = LAS_69j_2
  const LAS_69j_2_hoej = s[112] ? Infinity : s[572]
  s[576] = LAS_69j_2_hoej
  const LAS_69j_2_er = s[255] && (s[112] || s[255] && s[573])
  s[577] = LAS_69j_2_er
  const LAS_69j_2_ir = s[255] && (s[112] || s[255] && s[574]) || !s[271]
  s[578] = LAS_69j_2_ir
}

function svar_52(f, s) {
  // LAS.69j.4: Ressourceforløbsydelsen før fradrag i jobafklaringsforløb (LAS § 69 j, stk. 4)
  const v0 = s[255] && s[0] <= 16427 /* 2014-12-23 */
  s[630] = v0
  const v1 = f.andelAfArbejdetVedForloebetsStart ?? 0
  const v2 = f.andelAfArbejdetVedForloebetsStart ?? 10000
  const v3 = v1 <= 0
  const v4 = v1 <= 2500
  const v5 = s[575] > -Infinity && s[576] < Infinity
  const v6 = quotient([s[575], 3], [4], 'nærmeste', 1)
  const v7 = quotient([s[576], 3], [4], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = s[577] && !(!v5 && (!s[577] || !s[578] && s[575] === s[576]))
  const v11 = s[578] || !v5
  const v12 = v1 <= 5000
  const v13 = v2 <= 5000
  const v14 = quotient([s[575], 2], [4], 'nærmeste', 1)
  const v15 = quotient([s[576], 2], [4], 'nærmeste', 1)
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
  const v27 = v3 && s[577]
  const v28 = v2 > 0 && (v23 || v24)
  const v29 = v27 ? (v28 ? Math.min(s[575], v25) : s[575]) : v25
  const v30 = v27 ? (v28 ? Math.max(s[576], v26) : s[576]) : v26
  const v31 = s[151] && (v27 || v28)
  const v32 = s[152] && s[577]
  const v33 = v31 ? (v32 ? Math.min(s[575], v29) : v29) : s[575]
  const v34 = v31 ? (v32 ? Math.max(s[576], v30) : v30) : s[576]
  const v35 = s[152] && s[578]
  const v36 = s[2] >= 16428 /* 2014-12-24 */ && s[458]
  s[631] = v36
  const v37 = s[579] <= 0
  s[632] = v37
  const v38 = s[579] <= 2500
  s[1229] = v38
  const v39 = s[580] && v10
  const v40 = v39 ? (s[581] ? v16 : v19) : 0
  const v41 = v39 ? (s[581] ? v17 : v21) : 0
  const v42 = v38 && v10
  const v43 = s[582] > 2500 && (v39 || !s[581])
  const v44 = v42 ? (v43 ? Math.min(v8, v40) : v8) : v40
  const v45 = v42 ? (v43 ? Math.max(v9, v41) : v9) : v41
  const v46 = v37 && s[577]
  const v47 = s[582] > 0 && (v42 || v43)
  const v48 = v46 ? (v47 ? Math.min(s[575], v44) : s[575]) : v44
  const v49 = v46 ? (v47 ? Math.max(s[576], v45) : s[576]) : v45
  const v50 = s[151] && (v46 || v47)
  const v51 = v0 && (v31 || v32)
  const v52 = s[459] && (v50 || v32)
  const v53 = v36 || v52
  const v54 = v36 ? -Infinity : v50 ? (v32 ? Math.min(s[575], v48) : v48) : s[575]
  const LAS_69j_4 = s[112] ? -Infinity : v51 ? (v53 ? Math.min(v33, v54) : v33) : v54
  s[651] = LAS_69j_4
  const v56 = v36 ? Infinity : v50 ? (v32 ? Math.max(s[576], v49) : v49) : s[576]
  const LAS_69j_4_hoej = s[112] ? Infinity : v51 ? (v53 ? Math.max(v34, v56) : v34) : v56
  s[649] = LAS_69j_4_hoej
  const LAS_69j_4_er = s[255] && (s[112] || v51 || v36 || v52)
  s[653] = LAS_69j_4_er
  const LAS_69j_4_ir = s[255] && (s[112] || v0 && (s[151] && (v3 && s[578] || v2 > 0 && (v4 && v11 || v2 > 2500 && v12 && v11)) || v35) || v36 || s[459] && (s[151] && (v37 && s[578] || s[582] > 0 && (v38 && v11 || s[582] > 2500 && s[580] && v11)) || v35)) || !s[271]
  s[655] = LAS_69j_4_ir
  // LAS.69j.5.tid: Indtægter for anden tid holdes ude (LAS § 69 j, stk. 5)
  const v60 = s[112] || s[583] || s[584]
  const v61 = s[112] || s[585]
  const LAS_69j_5_tid = s[255] && v60
  s[2032] = LAS_69j_5_tid
  const LAS_69j_5_tid_nej = s[255] && v61
  s[595] = LAS_69j_5_tid_nej
  const v64 = s[255] && s[112]
  const LAS_69j_5_tid_ir = v64 || !s[271]
  s[637] = LAS_69j_5_tid_ir
  // LAS.69j.10: Løn i tilbud, der ikke tæller med (LAS § 69 j, stk. 10)
  const v66 = LAS_69j_5_tid || LAS_69j_5_tid_ir
  s[596] = v66
  const LAS_69j_10 = s[112] ? -Infinity : Math.min(s[586], Math.max(0, f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'loen_i_tilbud'; const r0_2 = r0_0 || LAS_69j_5_tid_nej; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && v66) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity))
  s[598] = LAS_69j_10
  const LAS_69j_10_hoej = s[112] ? Infinity : Math.min(s[587], f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || LAS_69j_5_tid_nej) && r_indtaegter.art === 'loen_i_tilbud' ? r_indtaegter.beloeb : 0) : Infinity)
  s[597] = LAS_69j_10_hoej
  const LAS_69j_10_er = s[255] && (s[112] || s[255] && !(!s[588] && s[589] === s[590] && !s[591] && s[592] === s[593]))
  s[599] = LAS_69j_10_er
  const LAS_69j_10_ir = s[255] && (s[112] || s[255] && s[594]) || !s[271]
  s[600] = LAS_69j_10_ir
}

function svar_53(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[255] && s[534]
  s[620] = v0
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[595]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[596]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v2 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[595]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.beloeb : 0) : Infinity
  const v3 = v2 === Infinity
  const v4 = -s[597] === -Infinity
  const v5 = v1 === -Infinity
  const v6 = -s[598] === Infinity
  const v7 = v3 && v4 || v5 && v6
  const v8 = s[599] && !(v7 && v1 === v2 && (!s[599] || !s[600] && s[598] === s[597]))
  const v9 = s[600] || v7
  s[626] = v9
  const v10 = Math.max(0, v5 || v4 ? -Infinity : v1 - s[597])
  const v11 = Math.max(0, v3 || v6 ? Infinity : v2 - s[598])
  const v12 = !v8 || !v9 && v10 === v11
  const v13 = v11 === Infinity
  const v14 = Math.max(0, v10 - 1344200)
  const v15 = Math.max(0, v13 ? Infinity : v11 - 1344200)
  const v16 = v15 >= Infinity
  s[627] = v16
  const v17 = v16 ? -Infinity : quotient([v14, 5500], [10000], 'nærmeste', 1)
  const v18 = v16 ? Infinity : quotient([v15, 5500], [10000], 'nærmeste', 1)
  const v19 = v17 === -Infinity ? -Infinity : Math.round(Math.min(v10, 1344200) * 3000 / 10000) + v17
  const v20 = v18 === Infinity ? Infinity : Math.round(Math.min(v11, 1344200) * 3000 / 10000) + v18
  const v21 = v8 && v8 && !(v16 && (!v8 || !v9 && v14 === v15))
  s[621] = v21
  const v22 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[595]; const r0_2 = r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[596]) ? r_indtaegter.pension ?? 0 : 0) : 0 }) : -Infinity
  const v23 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[595]) && (r_indtaegter.art === 'loen' || r_indtaegter.art === 'loen_i_tilbud' || r_indtaegter.art === 'feriegodtgoerelse' || r_indtaegter.art === 'feriedage_udbetalt') ? r_indtaegter.pension ?? 0 : 0) : Infinity
  const v24 = -v23 === -Infinity
  const v25 = v13 && v24
  const v26 = v8 && !(v25 && v12 && v22 === v23)
  s[610] = v26
  const v27 = v9 || v25
  s[611] = v27
  const v28 = Math.max(0, v24 ? -Infinity : v10 - v23)
  s[612] = v28
  const v29 = Math.max(0, v13 || -v22 === Infinity ? Infinity : v11 - v22)
  s[613] = v29
  const v30 = v29 === Infinity
  s[609] = v30
  const v31 = Math.max(0, v28 - 1344200)
  const v32 = Math.max(0, v30 ? Infinity : v29 - 1344200)
  const v33 = v32 >= Infinity
  s[628] = v33
  const v34 = v33 ? -Infinity : quotient([v31, 5500], [10000], 'nærmeste', 1)
  const v35 = v33 ? Infinity : quotient([v32, 5500], [10000], 'nærmeste', 1)
  const v36 = v34 === -Infinity ? -Infinity : Math.round(Math.min(1344200, v28) * 3000 / 10000) + v34
  const v37 = v35 === Infinity ? Infinity : Math.round(Math.min(1344200, v29) * 3000 / 10000) + v35
  const v38 = v26 && v26 && !(v33 && (!v26 || !v27 && v31 === v32))
  s[622] = v38
  const v39 = v21 ? (v38 ? Math.min(v19, v36) : v19) : v36
  s[624] = v39
  const v40 = v21 ? (v38 ? Math.max(v20, v37) : v20) : v37
  s[625] = v40
  const v41 = s[601] && s[428]
  s[623] = v41
  const v42 = Math.min(s[602], v10)
  const v43 = Math.min(s[603], v11)
  const v44 = v9 || s[343]
  const v45 = v42 > -Infinity && v43 < Infinity
  const v46 = quotient([v42, 3000], [10000], 'nærmeste', 1)
  const v47 = quotient([v43, 3000], [10000], 'nærmeste', 1)
  const v48 = v45 ? Math.min(v46, v47) : -Infinity
  const v49 = v45 ? Math.max(v46, v47) : Infinity
  const v50 = v8 && !(!v45 && (!v8 || !v44 && v42 === v43))
  const v51 = v44 || !v45
  const v52 = v13 && s[604]
  const v53 = v8 && !(v52 && v12 && s[605])
  const v54 = v9 || s[343] || v52
  const v55 = Math.max(0, s[604] ? -Infinity : v10 - s[603])
  const v56 = Math.max(0, v13 || s[606] ? Infinity : v11 - s[602])
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
  s[618] = v67
  const v68 = v62 || v65 ? Infinity : v49 + v59
  s[619] = v68
  const v69 = v50 && v60 && !(v66 && (!v50 || !v51 && v48 === v49) && (!v60 || !v61 && v58 === v59))
  s[617] = v69
  const v70 = v51 || v61 || v66
  s[629] = v70
  const v71 = Math.min(s[602], v28)
  const v72 = Math.min(s[603], v29)
  const v73 = v27 || s[343]
  s[607] = v73
  const v74 = v71 > -Infinity && v72 < Infinity
  s[608] = v74
  const v75 = quotient([v71, 3000], [10000], 'nærmeste', 1)
  const v76 = quotient([v72, 3000], [10000], 'nærmeste', 1)
  const v77 = v74 ? Math.min(v75, v76) : -Infinity
  s[615] = v77
  const v78 = v74 ? Math.max(v75, v76) : Infinity
  s[614] = v78
  const v79 = v26 && !(!v74 && (!v26 || !v73 && v71 === v72))
  s[616] = v79
}

function svar_54(f, s) {
  // LAS.69j.9: Fradrag for løn i jobafklaringsforløb (LAS § 69 j, stk. 9)
  const v0 = s[607] || !s[608]
  const v1 = s[609] && s[604]
  const v2 = s[610] && !(v1 && (!s[610] || !s[611] && s[612] === s[613]) && s[605])
  const v3 = s[611] || s[343] || v1
  const v4 = Math.max(0, s[604] ? -Infinity : s[612] - s[603])
  const v5 = Math.max(0, s[609] || s[606] ? Infinity : s[613] - s[602])
  const v6 = v5 >= Infinity
  const v7 = v6 ? -Infinity : quotient([v4, 5500], [10000], 'nærmeste', 1)
  const v8 = v6 ? Infinity : quotient([v5, 5500], [10000], 'nærmeste', 1)
  const v9 = v2 && !(v6 && (!v2 || !v3 && v4 === v5))
  const v10 = v3 || v6
  const v11 = s[614] === Infinity
  const v12 = v7 === -Infinity
  const v13 = s[615] === -Infinity
  const v14 = v8 === Infinity
  const v15 = v11 && v12 || v13 && v14
  const v16 = v13 || v12 ? -Infinity : s[615] + v7
  const v17 = v11 || v14 ? Infinity : s[614] + v8
  const v18 = s[616] && v9 && !(v15 && (!s[616] || !v0 && s[615] === s[614]) && (!v9 || !v10 && v7 === v8))
  const v19 = s[617] ? (v18 ? Math.min(s[618], v16) : s[618]) : v16
  const v20 = s[617] ? (v18 ? Math.max(s[619], v17) : s[619]) : v17
  const v21 = s[620] && (s[621] || s[622])
  const v22 = s[623] && (s[617] || v18)
  const v23 = s[583] && s[617]
  const v24 = s[584] && s[617]
  const v25 = v23 || v24
  const v26 = v22 || v25
  const v27 = v22 ? (v25 ? Math.min(s[618], v19) : v19) : s[618]
  const LAS_69j_9 = s[112] ? -Infinity : v21 ? (v26 ? Math.min(s[624], v27) : s[624]) : v27
  s[633] = LAS_69j_9
  const v29 = v22 ? (v25 ? Math.max(s[619], v20) : v20) : s[619]
  const LAS_69j_9_hoej = s[112] ? Infinity : v21 ? (v26 ? Math.max(s[625], v29) : s[625]) : v29
  s[634] = LAS_69j_9_hoej
  const LAS_69j_9_er = s[255] && (s[112] || v21 || v22 || v23 || v24)
  s[635] = LAS_69j_9_er
  const LAS_69j_9_ir = s[255] && (s[112] || s[620] && (s[626] || s[626] || s[627] || s[611] || s[611] || s[628]) || s[623] && (s[629] || v0 || v10 || v15) || s[583] && s[629] || s[584] && s[629]) || !s[271]
  s[636] = LAS_69j_9_ir
  // LAS.69j.7: Fleksløntilskuddet trækkes fra (LAS § 69 j, stk. 6-7)
  const v33 = sum(f.indtaegter, (r_indtaegter) => r_indtaegter.art === 'loen_under_sygdom' ? 1 : 0)
  const LAS_69j_7 = s[255] && (s[112] || s[255] && ((f.indtaegter !== undefined ? v33 : Infinity) > 0 || f.ansatIFleksjobVedForloebetsStart !== true))
  s[639] = LAS_69j_7
  const LAS_69j_7_nej = s[255] && (s[112] || s[255] && (f.indtaegter !== undefined ? v33 : 0) <= 0 && f.ansatIFleksjobVedForloebetsStart !== false)
  s[638] = LAS_69j_7_nej
  // LAS.69j.8: Overskud af egen virksomhed trækkes fra (LAS § 69 j, stk. 8)
  const LAS_69j_8 = s[255] && (s[112] || s[630] || s[631] || s[459] && (s[152] || s[632]))
  s[642] = LAS_69j_8
  const LAS_69j_8_nej = s[255] && (s[112] || s[631] || s[459] && s[151] && s[582] > 0)
  s[641] = LAS_69j_8_nej
  const LAS_69j_8_ir = s[255] && (s[112] || s[631]) || !s[271]
  s[640] = LAS_69j_8_ir
  // LAS.69j.13: Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra (LAS § 69 j, stk. 13)
  const v39 = s[2] >= 19704 /* 2023-12-13 */ && s[0] <= 19898 /* 2024-06-24 */
  const LAS_69j_13 = s[255] && (s[112] || v39 || s[2] >= 19899 /* 2024-06-25 */)
  s[644] = LAS_69j_13
  const LAS_69j_13_nej = s[255] && (s[112] || s[255] && s[0] <= 19703 /* 2023-12-12 */ || v39)
  s[645] = LAS_69j_13_nej
  const LAS_69j_13_ir = s[255] && (s[112] || v39) || !s[271]
  s[643] = LAS_69j_13_ir
}

function svar_55(f, s) {
  // LAS.69j.5: Fradrag i ydelsen under jobafklaringsforløb (LAS § 69 j, stk. 5-13)
  const v0 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[595]; const r0_2 = r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[596]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v1 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[595]) && (r_indtaegter.art === 'anden' || r_indtaegter.art === 'loen_under_sygdom') ? r_indtaegter.beloeb : 0) : Infinity
  const v2 = v1 === Infinity
  const v3 = s[633] === -Infinity
  const v4 = v0 === -Infinity
  const v5 = s[634] === Infinity
  const v6 = v2 && v3 || v4 && v5
  const v7 = v4 || v3 ? -Infinity : v0 + s[633]
  const v8 = v2 || v5 ? Infinity : v1 + s[634]
  const v9 = s[635] && !(v6 && v0 === v1 && (!s[635] || !s[636] && s[633] === s[634]))
  const v10 = s[636] || v6
  const v11 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[595]; const r0_2 = r_indtaegter.art === 'fleksloentilskud'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[596]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v12 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[595]) && r_indtaegter.art === 'fleksloentilskud' ? r_indtaegter.beloeb : 0) : Infinity
  const v13 = Math.max(0, v11)
  const v14 = s[637] && !(v11 === v12 && v11 === 0)
  const v15 = s[637] && v13 <= 0
  const v16 = s[638] ? 0 : v13
  const v17 = s[639] ? (s[638] || v15 ? Math.min(v11, v16) : v11) : v16
  const v18 = s[639] ? v12 : 0
  const v19 = s[639] || s[638] || v15
  const v20 = v8 === Infinity
  const v21 = v17 === -Infinity
  const v22 = v7 === -Infinity
  const v23 = v18 === Infinity
  const v24 = v20 && v21 || v22 && v23
  const v25 = v22 || v21 ? -Infinity : v7 + v17
  const v26 = v20 || v23 ? Infinity : v8 + v18
  const v27 = v9 && v19 && !(v24 && (!v9 || !v10 && v7 === v8) && (!v19 || !v14 && v17 === v18))
  const v28 = v10 || v14 || v24
  const v29 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r_indtaegter.art === 'overskud_egen_virksomhed'; const r0_2 = r0_0 || s[595]; const r0_3 = r0_2 && r0_1; return r0_3 ? (r0_3 && !(r0_2 && !r0_1 || !r0_0 && s[596]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v30 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[595]) && r_indtaegter.art === 'overskud_egen_virksomhed' ? r_indtaegter.beloeb : 0) : Infinity
  const v31 = Math.max(0, v29)
  const v32 = s[640] && !(v29 === v30 && v29 === 0)
  const v33 = s[640] && v31 <= 0
  const v34 = s[641] ? 0 : v31
  const v35 = s[642] ? (s[641] || v33 ? Math.min(v29, v34) : v29) : v34
  const v36 = s[642] ? v30 : 0
  const v37 = s[642] || s[641] || v33
  const v38 = v26 === Infinity
  const v39 = v35 === -Infinity
  const v40 = v25 === -Infinity
  const v41 = v36 === Infinity
  const v42 = v38 && v39 || v40 && v41
  const v43 = v40 || v39 ? -Infinity : v25 + v35
  const v44 = v38 || v41 ? Infinity : v26 + v36
  const v45 = v27 && v37 && !(v42 && (!v27 || !v28 && v25 === v26) && (!v37 || !v32 && v35 === v36))
  const v46 = v28 || v32 || v42
  const v47 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => { const r0_0 = r_indtaegter.tid === 'under'; const r0_1 = r0_0 || s[595]; const r0_2 = r_indtaegter.art === 'uddannelsesgodtgoerelse'; const r0_3 = r0_1 && r0_2; return r0_3 ? (r0_3 && !(r0_1 && !r0_2 || !r0_0 && s[596]) ? r_indtaegter.beloeb : 0) : 0 }) : -Infinity
  const v48 = f.indtaegter !== undefined ? sum(f.indtaegter, (r_indtaegter) => (r_indtaegter.tid === 'under' || s[595]) && r_indtaegter.art === 'uddannelsesgodtgoerelse' ? r_indtaegter.beloeb : 0) : Infinity
  const v49 = Math.max(0, v47)
  const v50 = s[643] && !(v47 === v48 && v47 === 0)
  const v51 = s[643] && v49 <= 0
  const v52 = s[644] ? 0 : v49
  const v53 = s[645] ? (s[644] || v51 ? Math.min(v47, v52) : v47) : v52
  const v54 = s[645] ? v48 : 0
  const v55 = s[645] || s[644] || v51
  const v56 = v44 === Infinity
  const v57 = v53 === -Infinity
  const v58 = v43 === -Infinity
  const v59 = v54 === Infinity
  const v60 = v56 && v57 || v58 && v59
  const LAS_69j_5 = s[112] ? -Infinity : v58 || v57 ? -Infinity : v43 + v53
  s[652] = LAS_69j_5
  const LAS_69j_5_hoej = s[112] ? Infinity : v56 || v59 ? Infinity : v44 + v54
  s[650] = LAS_69j_5_hoej
  const LAS_69j_5_er = s[255] && (s[112] || s[255] && v45 && v55 && !(v60 && (!v45 || !v46 && v43 === v44) && (!v55 || !v50 && v53 === v54)))
  s[654] = LAS_69j_5_er
  const LAS_69j_5_ir = s[255] && (s[112] || s[255] && (v46 || v50 || v60)) || !s[271]
  s[656] = LAS_69j_5_ir
  // LAS.69j.5.modtager: Retten til forløbet består, selv om intet udbetales (LAS § 69 j, stk. 5)
  const v65 = s[255] && f.erIJobafklaring !== false
  const LAS_69j_5_modtager = v65 && (s[112] || s[113] || s[10] && f.harFrasagtYdelsen !== true)
  s[2029] = LAS_69j_5_modtager
  const LAS_69j_5_modtager_nej = v65 && (s[112] || s[10] && f.harFrasagtYdelsen !== false)
  s[2030] = LAS_69j_5_modtager_nej
  const LAS_69j_5_modtager_ir = v65 && s[112] || !s[271] || f.erIJobafklaring !== true
  s[2031] = LAS_69j_5_modtager_ir
  // LAS.69j.11: Optjent ferie kan holdes før de 12 måneder (LAS § 69 j, stk. 11)
  const v69 = s[4] && s[646]
  const v70 = f.ugerMedFeriegodtgoerelse ?? 0
  s[660] = v70
  const v71 = f.ugerMedFeriegodtgoerelse ?? 371
  s[659] = v71
  const LAS_69j_11 = s[4] && (s[5] || v69 || s[584] && v71 > 0)
  s[2034] = LAS_69j_11
  const LAS_69j_11_nej = s[4] && (s[5] || v69 || s[584] && v70 <= 0)
  s[2035] = LAS_69j_11_nej
  const LAS_69j_11_ir = s[4] && (s[5] || v69) || !s[335]
  s[2036] = LAS_69j_11_ir
  // LAS.69j.15: Ydelsen stopper, når fleksjobbet ophører (LAS § 69 j, stk. 15)
  const LAS_69j_15 = s[255] && (s[112] || s[255] && f.ansatIFleksjobVedForloebetsStart !== false && f.fleksjobErSlut !== false && s[647] < s[2])
  s[663] = LAS_69j_15
  const LAS_69j_15_nej = s[255] && (s[112] || s[255] && (f.ansatIFleksjobVedForloebetsStart !== true || f.fleksjobErSlut !== true || s[648] >= s[0]))
  s[664] = LAS_69j_15_nej
}

function svar_56(f, s) {
  // LAS.69j.udbetales: Ressourceforløbsydelse til udbetaling i jobafklaringsforløb (LAS § 69 j, stk. 5)
  const v0 = s[649] === Infinity
  const v1 = -s[650] === -Infinity
  const v2 = s[651] === -Infinity
  const v3 = -s[652] === Infinity
  const v4 = v0 && v1 || v2 && v3
  const LAS_69j_udbetales = s[112] ? -Infinity : Math.max(0, v2 || v1 ? -Infinity : s[651] - s[650])
  s[2037] = LAS_69j_udbetales
  const LAS_69j_udbetales_hoej = s[112] ? Infinity : Math.max(0, v0 || v3 ? Infinity : s[649] - s[652])
  s[2038] = LAS_69j_udbetales_hoej
  const LAS_69j_udbetales_er = s[255] && (s[112] || s[255] && s[653] && s[654] && !(v4 && (!s[653] || !s[655] && s[651] === s[649]) && (!s[654] || !s[656] && s[652] === s[650])))
  s[2039] = LAS_69j_udbetales_er
  const LAS_69j_udbetales_ir = s[255] && (s[112] || s[255] && (s[655] || s[656] || v4)) || !s[271]
  s[2040] = LAS_69j_udbetales_ir
  // LAS.69k.5: Fritaget for at stå til rådighed (LAS § 69 k, stk. 5)
  const v9 = s[255] && s[560]
  const v10 = countDays(s[657], s[0], s[2]) >= 1
  const LAS_69k_5 = s[255] && (s[112] || v9 && v10 || s[561] && v10)
  s[2046] = LAS_69k_5
  const LAS_69k_5_nej = s[255] && (s[112] || v9 && countDays(s[658], s[2], s[0]) < 1 || s[561] && countDays(s[658], s[2], s[0]) < 1)
  s[2047] = LAS_69k_5_nej
  // LAS.69k.6: Uger ferie med ydelse (LAS § 69 k, stk. 6)
  const v13 = 35 - s[659]
  s[721] = v13
  const v14 = 35 - s[660]
  s[722] = v14
  const v15 = Math.max(0, v13 - (f.ferieMedYdelseHoldt ?? 35))
  const v16 = Math.max(0, v14 - (f.ferieMedYdelseHoldt ?? 0))
  const v17 = s[552] && v15 <= 0
  const v18 = s[661] ? 0 : v15
  const LAS_69k_6 = s[5] ? -Infinity : s[662] ? (s[661] || v17 ? Math.min(v15, v18) : v15) : v18
  s[2048] = LAS_69k_6
  const LAS_69k_6_hoej = s[5] ? Infinity : s[662] ? v16 : 0
  s[2049] = LAS_69k_6_hoej
  const LAS_69k_6_er = s[4] && (s[5] || s[4] && (s[662] || s[661] || v17))
  s[2050] = LAS_69k_6_er
  const LAS_69k_6_ir = s[4] && (s[5] || s[4] && s[552] && !(v15 === v16 && v15 === 0)) || !s[335]
  s[2051] = LAS_69k_6_ir
  // LAS.69k.6.senest: Ferie med ydelse skal være holdt (LAS § 69 k, stk. 6)
  const LAS_69k_6_senest = s[5] ? FIRST_DAY : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? FIRST_DAY, 1), 12), -1)
  s[2054] = LAS_69k_6_senest
  const LAS_69k_6_senest_hoej = s[5] ? NEVER : shiftDays(shiftMonths(shiftDays(f.tolvMaanederNaaetDen ?? 84005 /* 2199-12-31 */, 1), 12), -1)
  s[2055] = LAS_69k_6_senest_hoej
  // LAS.69k.6.aftale: Du kan holde ferien med ydelse (LAS § 69 k, stk. 6)
  const LAS_69k_6_aftale = s[4] && (s[5] || s[4] && (LAS_69k_6_er && LAS_69k_6_hoej > 0 || LAS_69k_6_ir) && (s[4] && LAS_69k_6_senest_hoej >= s[0] || s[552]) && f.ferienErAftalt !== false)
  s[2052] = LAS_69k_6_aftale
  const LAS_69k_6_aftale_nej = s[4] && (s[5] || s[4] && (LAS_69k_6_er && LAS_69k_6 <= 0 || s[4] && LAS_69k_6_senest < s[2] || f.ferienErAftalt !== true))
  s[2053] = LAS_69k_6_aftale_nej
  // LAS.69k.1: Du opfylder betingelserne for ydelsen (LAS § 69 k, stk. 1)
  const v27 = s[255] && s[458]
  const v28 = s[663] || f.deltagerAktivt !== true && (LAS_69k_5_nej || s[637]) && (f.holderFerieMedYdelse !== true || LAS_69k_6_aftale_nej)
  const v29 = (s[664] || s[637]) && (f.deltagerAktivt !== false || LAS_69k_5 || f.holderFerieMedYdelse !== false && (LAS_69k_6_aftale || s[552]))
  const LAS_69k_1 = s[255] && (s[112] || v27 && v29 || s[459] && v29)
  s[2041] = LAS_69k_1
  const LAS_69k_1_nej = s[255] && (s[112] || v27 && v28 || s[459] && v28)
  s[2042] = LAS_69k_1_nej
  // LAS.69k.2: At sige nej til behandlingen får ingen betydning for ydelsen (LAS § 69 k, stk. 2)
  const v32 = s[665] && s[666]
  s[1057] = v32
  const v33 = s[665] && s[667]
  s[1058] = v33
  const v34 = s[255] && s[668]
  const LAS_69k_2 = v34 && (s[112] || s[669] || v32)
  s[2043] = LAS_69k_2
  const LAS_69k_2_nej = v34 && (s[112] || s[669] || v33)
  s[2044] = LAS_69k_2_nej
  const LAS_69k_2_ir = v34 && (s[112] || s[669]) || !s[271] || s[670]
  s[2045] = LAS_69k_2_ir
  // LAS.69l.1: Kommunen har gjort det, der skal til, før en sanktion (LAS § 69 l, stk. 1-2)
  const v38 = f.bruddetSkete ?? FIRST_DAY
  s[672] = v38
  const v39 = f.bruddetSkete ?? 84005 /* 2199-12-31 */
  s[671] = v39
  const v40 = v38 <= 16251 /* 2014-06-30 */
  s[673] = v40
  const LAS_69l_3_er = v39 >= 16252 /* 2014-07-01 */
  s[674] = LAS_69l_3_er
  const v42 = v38 <= 16616 /* 2015-06-30 */
  s[846] = v42
  const v43 = LAS_69l_3_er && v42
  s[680] = v43
  const v44 = f.skriftligtVejledtOmSanktioner !== true || f.personligKontaktErForsoegt !== true
  const v45 = f.skriftligtVejledtOmSanktioner !== false && f.personligKontaktErForsoegt !== false
  const v46 = v39 >= 16617 /* 2015-07-01 */
  s[681] = v46
  const v47 = v38 <= 18257 /* 2019-12-27 */
  s[834] = v47
  const v48 = v46 && v47
  const v49 = v39 >= 18258 /* 2019-12-28 */ && v38 <= 18669 /* 2021-02-11 */
  s[835] = v49
  const v50 = v39 >= 18670 /* 2021-02-12 */ && v38 <= 19722 /* 2023-12-31 */
  const v51 = v39 >= 19723 /* 2024-01-01 */ && v38 <= 19898 /* 2024-06-24 */
  const v52 = v39 >= 19899 /* 2024-06-25 */
  const v53 = v50 && f.skriftligtVejledtOmSanktioner !== false && f.vejledningErGennemgaaet !== false && f.personligKontaktErForsoegt !== false
  s[836] = v53
  const v54 = v51 && v45
  s[837] = v54
  const v55 = v52 && v45
  s[838] = v55
  const v56 = v50 && (f.skriftligtVejledtOmSanktioner !== true || f.vejledningErGennemgaaet !== true || f.personligKontaktErForsoegt !== true)
  s[839] = v56
  const v57 = v51 && v44
  s[840] = v57
  const v58 = v52 && v44
  s[841] = v58
  const LAS_69l_1 = LAS_69l_3_er && (v40 || v43 && v45 || v48 && v45 || v49 || v53 || v54 || v55)
  s[676] = LAS_69l_1
  const LAS_69l_1_nej = LAS_69l_3_er && (v40 || v43 && v44 || v48 && v44 || v49 || v56 || v57 || v58)
  s[675] = LAS_69l_1_nej
  const LAS_69l_1_ir = LAS_69l_3_er && (v40 || v49) || v38 < 16252 /* 2014-07-01 */
  s[677] = LAS_69l_1_ir
  // LAS.69l.3: Fradraget for et brud skal være sket (LAS § 69 l, stk. 3)
  const LAS_69l_3 = v40 ? FIRST_DAY : shiftDays(shiftMonths(monthStart(v38), 4), -1)
  s[2056] = LAS_69l_3
  const LAS_69l_3_hoej = v40 ? NEVER : shiftDays(shiftMonths(monthStart(v39), 4), -1)
  s[2057] = LAS_69l_3_hoej
  const LAS_69l_3_ir = LAS_69l_3_er && v40 || v38 < 16252 /* 2014-07-01 */
  s[1368] = LAS_69l_3_ir
}

function svar_57(f, s) {
  // LAS.69n.1: Dage, der trækkes fra efter en samtale (LAS § 69 n, stk. 1)
  const v0 = from(ALL_DAYS, s[671])
  const v1 = from(ALL_DAYS, s[672])
  const v2 = shiftDays(f.kontaktGenoprettetDen ?? FIRST_DAY, -1)
  const v3 = shiftDays(f.kontaktGenoprettetDen ?? 84005 /* 2199-12-31 */, -1)
  const v4 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.min(s[0], v2) : v2) : s[0]
  const v5 = f.kontaktErGenoprettet !== false ? (f.kontaktErGenoprettet !== true ? Math.max(s[2], v3) : v3) : s[2]
  const v6 = Math.max(1, countDays(v0, s[671], v4))
  s[842] = v6
  const v7 = Math.max(1, countDays(v1, s[672], v5))
  s[844] = v7
  const v8 = onWeekdays(v0, 62)
  const v9 = onWeekdays(v1, 62)
  const v10 = Math.max(1, countDays(v8, s[671], v4))
  s[843] = v10
  const v11 = Math.max(1, countDays(v9, s[672], v5))
  s[845] = v11
  const LAS_69n_1 = s[673] ? -Infinity : Math.min(v6, v10)
  s[2063] = LAS_69n_1
  const LAS_69n_1_hoej = s[673] ? Infinity : Math.max(v7, v11)
  s[2064] = LAS_69n_1_hoej
  const v14 = f.brudPaaPligten === 'udeblev_fra_samtale'
  const v15 = f.brudPaaPligten === 'bookede_ikke'
  const v16 = f.brudPaaPligten !== undefined && v14 || !(f.brudPaaPligten !== undefined) || (f.brudPaaPligten !== undefined && v15 || !(f.brudPaaPligten !== undefined)) && s[671] >= 18262 /* 2020-01-01 */
  const v17 = (f.brudPaaPligten !== undefined && !v14 || !(f.brudPaaPligten !== undefined)) && (f.brudPaaPligten !== undefined && !v15 || !(f.brudPaaPligten !== undefined) || s[672] < 18262 /* 2020-01-01 */)
  const LAS_69n_1_er = s[674] && v16
  s[2065] = LAS_69n_1_er
  const LAS_69n_1_ir = LAS_69n_1_er && s[673] || s[672] < 16252 /* 2014-07-01 */ || v17
  s[2066] = LAS_69n_1_ir
  // LAS.69m.2: Fradrag for dage, du var væk (LAS § 69 m, stk. 2)
  const v20 = s[675] || f.rimeligGrundTilBrud !== false
  const v21 = s[676] || s[677]
  const v22 = v21 && f.rimeligGrundTilBrud !== true
  const v23 = f.brudPaaPligten === 'udeblev_fra_tilbud'
  const v24 = f.brudPaaPligten !== undefined && v23 || !(f.brudPaaPligten !== undefined)
  const v25 = f.brudPaaPligten !== undefined && !v23 || !(f.brudPaaPligten !== undefined)
  const v26 = f.dageUdeblevet ?? 0
  s[847] = v26
  const v27 = f.dageUdeblevet ?? 3660
  s[848] = v27
  const v28 = v25 && LAS_69n_1_er
  const v29 = v24 || v28
  const v30 = v24 ? (v28 ? Math.min(v26, LAS_69n_1) : v26) : LAS_69n_1
  const v31 = v24 ? (v28 ? Math.max(v27, LAS_69n_1_hoej) : v27) : LAS_69n_1_hoej
  const v32 = v25 && LAS_69n_1_ir
  const v33 = s[672] <= 18261 /* 2019-12-31 */ || s[671] >= 20819 /* 2027-01-01 */
  const v34 = v33 ? -Infinity : SATS_42(s[672])
  const v35 = v33 ? Infinity : SATS_42(s[671])
  const v36 = v33 ? -Infinity : SATS_43(s[672])
  const v37 = v33 ? Infinity : SATS_43(s[671])
  const v38 = v33 ? -Infinity : SATS_44(s[672])
  const v39 = v33 ? Infinity : SATS_44(s[671])
  const v40 = s[678] ? (s[679] ? Math.min(v36, v38) : v36) : v38
  const v41 = s[678] ? (s[679] ? Math.max(v37, v39) : v37) : v39
  const v42 = s[462] ? (s[461] ? Math.min(v34, v40) : v34) : v40
  const v43 = s[462] ? (s[461] ? Math.max(v35, v41) : v35) : v41
  const v44 = s[462] && v33 || s[461] && (s[678] && v33 || s[679] && v33)
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
  const LAS_69m_2 = s[673] ? -Infinity : v52 ? (v20 ? Math.min(0, v50) : v50) : 0
  s[2059] = LAS_69m_2
  const LAS_69m_2_hoej = s[673] ? Infinity : v52 ? (v20 ? Math.max(0, v51) : v51) : 0
  s[2060] = LAS_69m_2_hoej
  const v57 = s[674] && (v24 || v16)
  const LAS_69m_2_er = v57 && (s[673] || s[680] && v53 || s[681] && v53)
  s[2061] = LAS_69m_2_er
  const LAS_69m_2_ir = v57 && (s[673] || s[680] && v54 || s[681] && v54) || s[672] < 16252 /* 2014-07-01 */ || v25 && v17
  s[2062] = LAS_69m_2_ir
  // LAS.69o.1: Ydelsen sættes ned med et fast beløb (LAS § 69 o, stk. 1)
  const v60 = s[675] || f.rimeligGrundTilBrud !== false || f.nedsatSammeMaaned !== false
  const v61 = v21 && f.rimeligGrundTilBrud !== true && f.nedsatSammeMaaned !== true
  const v62 = f.brudPaaPligten === 'ophoerte_med_arbejde' || f.brudPaaPligten === 'afviste_arbejde' || f.brudPaaPligten === 'meldte_ikke_sygdom' || f.brudPaaPligten === 'soegte_ikke_job'
  const v63 = s[674] && (f.brudPaaPligten !== undefined && v62 || !(f.brudPaaPligten !== undefined))
  const LAS_69o_1 = v63 && (s[673] || s[680] && v61 || s[681] && v61)
  s[2067] = LAS_69o_1
  const LAS_69o_1_nej = v63 && (s[673] || s[680] && v60 || s[681] && v60)
  s[2068] = LAS_69o_1_nej
  const LAS_69o_1_ir = v63 && s[673] || s[672] < 16252 /* 2014-07-01 */ || f.brudPaaPligten !== undefined && !v62 || !(f.brudPaaPligten !== undefined)
  s[2069] = LAS_69o_1_ir
  // LAS.69o.2: Det, ydelsen sættes ned med (LAS § 69 o, stk. 2)
  const v67 = s[671] >= 16436 /* 2015-01-01 */
  const LAS_69o_2 = s[673] ? -Infinity : v67 ? -Infinity : s[678] ? 25500 : 164400
  s[2070] = LAS_69o_2
  const LAS_69o_2_hoej = s[673] ? Infinity : v67 ? Infinity : s[679] ? 164400 : 25500
  s[2071] = LAS_69o_2_hoej
  const LAS_69o_2_er = s[674] && (LAS_69o_1 || LAS_69o_1_ir)
  s[2072] = LAS_69o_2_er
  const LAS_69o_2_ir = LAS_69o_2_er && (s[673] || v67) || s[672] < 16252 /* 2014-07-01 */ || LAS_69o_1_nej
  s[2073] = LAS_69o_2_ir
  // LAS.69p.1: Ydelsen ophører efter gentagne brud (LAS § 69 p)
  const v72 = s[675] || f.ydelsenBoerOphoere !== true
  const v73 = v21 && f.ydelsenBoerOphoere !== false
  const LAS_69p_1 = s[674] && (s[673] || s[680] && v73 || s[681] && v73)
  s[2074] = LAS_69p_1
  const LAS_69p_1_nej = s[674] && (s[673] || s[680] && v72 || s[681] && v72)
  s[2075] = LAS_69p_1_nej
  // LAS.69q.1: Uger med en tredjedel mindre (LAS § 69 q, stk. 1-7)
  const v76 = f.forseelserPaaFemAar ?? 0
  const v77 = f.forseelserPaaFemAar ?? 1000
  const LAS_69q_1 = s[673] ? -Infinity : f.modBedreVidende !== true ? 0 : v76 <= 1 ? (v76 <= 0 ? 0 : 21) : 140
  s[2077] = LAS_69q_1
  const LAS_69q_1_hoej = s[673] ? Infinity : f.modBedreVidende !== false ? (v77 <= 1 ? (v77 <= 0 ? 0 : 21) : 140) : 0
  s[2078] = LAS_69q_1_hoej
}

function svar_58(f, s) {
  // LAS.69t.2: Arbejdsgiverens refusion under jobafklaringsforløb (LAS § 69 t, stk. 1-4)
  const v0 = f.loenUnderSygdomPrUge ?? 0
  s[1256] = v0
  const v1 = f.loenUnderSygdomPrUge ?? 1000000000
  s[1255] = v1
  const LAS_69t_2 = s[112] ? -Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 0) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 0) / 100), v0) - (f.sygedagpengerefusionPrUge ?? 10000000))
  s[2079] = LAS_69t_2
  const LAS_69t_2_hoej = s[112] ? Infinity : Math.max(0, Math.min(Math.round((f.ydelsePrTime ?? 1000000) * Math.min(3700, f.timerMedLoenUnderSygdom ?? 16800) / 100), v1) - (f.sygedagpengerefusionPrUge ?? 0))
  s[2080] = LAS_69t_2_hoej
  // LAS.69x.3: Tillæg til arbejdsgiverens refusion (LAS § 69 x, stk. 2-3)
  const v4 = s[682] && s[683]
  const v5 = s[559] && s[684]
  const v6 = s[2] >= 19358 /* 2023-01-01 */
  s[934] = v6
  const v7 = v6 && s[344]
  const v8 = s[345] && s[275]
  const v9 = s[0] <= 20453 /* 2025-12-31 */
  s[943] = v9
  const v10 = s[276] && v9
  const v11 = s[2] >= 20454 /* 2026-01-01 */
  s[945] = v11
  const v12 = v11 && s[0] <= 20818 /* 2026-12-31 */
  const v13 = s[133] && s[0] <= 21183 /* 2027-12-31 */
  const v14 = s[2] >= 21184 /* 2028-01-01 */ && s[0] <= 21549 /* 2028-12-31 */
  const v15 = s[0] <= 21914 /* 2029-12-31 */
  s[876] = v15
  const v16 = s[2] >= 21550 /* 2029-01-01 */ && v15
  const v17 = s[2] >= 21915 /* 2030-01-01 */
  s[877] = v17
  const v18 = v16 || v17
  const v19 = v14 || v18
  const v20 = v13 || v19
  const v21 = v12 || v20
  const v22 = v10 || v21
  const v23 = v8 || v22
  const v24 = v7 || v23
  const v25 = v5 || v24
  const v26 = v4 || v25
  const LAS_69x_3 = s[112] ? -Infinity : s[113] ? 0 : s[685] ? 30 : v4 ? 60 : v5 ? 90 : v7 ? 120 : v8 ? 150 : v10 ? 180 : v12 ? 210 : v13 ? 240 : v14 ? 270 : v16 ? 300 : 330
  s[2082] = LAS_69x_3
  const LAS_69x_3_hoej = s[112] ? Infinity : s[685] || v26 ? (v26 ? (v25 ? (v24 ? (v23 ? (v22 ? (v21 ? (v20 ? (v19 ? (v18 ? (v17 ? 330 : 300) : 270) : 240) : 210) : 180) : 150) : 120) : 90) : 60) : 30) : 0
  s[2083] = LAS_69x_3_hoej
  // LAS.70.1: Ret til revalideringsydelse (LAS § 70)
  const v29 = s[392] || f.foelgerRevalideringsplanen !== true || f.leveomkostningerDaekkesAndetsteds !== false || f.netopForladtSkolen !== false && f.kanKlareSigMedSU !== false && f.betydeligeBegraensninger !== true && f.saerligtBegraensedeErhvervsmuligheder !== true
  const v30 = s[686] && f.foelgerRevalideringsplanen !== false && f.leveomkostningerDaekkesAndetsteds !== true && (f.netopForladtSkolen !== true || f.kanKlareSigMedSU !== true || f.betydeligeBegraensninger !== false || f.saerligtBegraensedeErhvervsmuligheder !== false)
  const v31 = s[336] && s[0] <= 17246 /* 2017-03-21 */
  s[872] = v31
  const v32 = s[2] >= 17247 /* 2017-03-22 */
  s[869] = v32
  const v33 = v32 && s[9]
  const LAS_70_1 = f.revalideringErBevilget !== false && (s[3] || s[339] && v30 || v31 && v30 || v33 && v30 || s[119] && v30 || s[111] && v30)
  s[714] = LAS_70_1
  const LAS_70_1_nej = f.revalideringErBevilget !== false && (s[3] || s[339] && v29 || v31 && v29 || v33 && v29 || s[119] && v29 || s[111] && v29)
  s[713] = LAS_70_1_nej
  // LAS.70.1.3: Løn efter overenskomst under revalidering (LAS § 70, stk. 1, nr. 3)
  const v36 = s[336] && s[0] <= 15394 /* 2012-02-24 */
  s[724] = v36
  const v37 = s[2] >= 15395 /* 2012-02-25 */ && s[687]
  s[723] = v37
  const v38 = s[3] || v37
  s[868] = v38
  const LAS_70_1_3 = f.revalideringErBevilget !== false && (s[3] || s[339] && f.saerligeForholdForLoen !== false || v36 && f.saerligeForholdForLoen !== false || v37 || s[688] && s[9] || s[119] || s[111])
  s[2084] = LAS_70_1_3
  const LAS_70_1_3_nej = f.revalideringErBevilget !== false && (s[3] || s[339] && f.saerligeForholdForLoen !== true || v36 && f.saerligeForholdForLoen !== true || v37)
  s[2085] = LAS_70_1_3_nej
  const LAS_70_1_3_ir = f.revalideringErBevilget !== false && v38 || f.revalideringErBevilget !== true
  s[2086] = LAS_70_1_3_ir
  // LAS.71.4: Din indtægt før revalideringen var over den højeste sats (LAS § 71, stk. 4)
  const v42 = s[336] && s[0] <= 15070 /* 2011-04-06 */
  s[694] = v42
  const v43 = s[0] <= 15393 /* 2012-02-23 */
  s[804] = v43
  const v44 = s[2] >= 15071 /* 2011-04-07 */ && v43
  s[695] = v44
  const v45 = s[2] >= 15394 /* 2012-02-24 */
  s[805] = v45
  const v46 = v45 && s[9]
  s[696] = v46
  const v47 = s[689] <= 14974 /* 2010-12-31 */ || s[690] >= 20819 /* 2027-01-01 */
  const v48 = (v47 ? Infinity : SATS_45(s[690])) >= (f.indtaegtFoerRevalidering ?? 0)
  const v49 = s[442] || f.forsoergerEgetBarnIHjemmet !== false
  s[700] = v49
  const v50 = s[0] < s[109] && f.forsoergerEgetBarnIHjemmet !== true
  s[699] = v50
  const LAS_71_4 = v50 && (s[3] || s[339] && f.arbejdsindtaegtTilHoejesteSygedagpenge !== false || v42 && f.arbejdsindtaegtTilHoejesteSygedagpenge !== false || v44 || v46 && (v47 ? -Infinity : SATS_45(s[689])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[119] && (v47 ? -Infinity : SATS_45(s[689])) < (f.indtaegtFoerRevalidering ?? 1000000000) || s[111] && (v47 ? -Infinity : SATS_45(s[689])) < (f.indtaegtFoerRevalidering ?? 1000000000))
  s[702] = LAS_71_4
  const LAS_71_4_nej = v50 && (s[3] || s[339] && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true || v42 && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true || v44 || v46 && v48 || s[119] && v48 || s[111] && v48)
  s[703] = LAS_71_4_nej
  const LAS_71_4_ir = v50 && (s[3] || v44 || v46 && v47 || s[119] && v47 || s[111] && v47) || v49
  s[704] = LAS_71_4_ir
}

function svar_59(f, s) {
  // LAS.71.2.ung: Revalideringsydelse under 25 år (LAS § 71, stk. 2)
  const v0 = s[691] || s[133]
  const v1 = v0 ? -Infinity : SATS_46(s[0])
  const v2 = v0 ? Infinity : SATS_46(s[2])
  const v3 = v1 > -Infinity && v2 < Infinity
  const v4 = quotient([v1], [2], 'nærmeste', 100)
  const v5 = quotient([v2], [2], 'nærmeste', 100)
  const v6 = v3 ? Math.min(v4, v5) : -Infinity
  const v7 = v3 ? Math.max(v4, v5) : Infinity
  const v8 = v0 || !v3
  const v9 = s[0] <= 14974 /* 2010-12-31 */ || s[133]
  s[701] = v9
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
  const v26 = s[692] && v9 || s[693] && (f.gravidEfter12Uge !== false && v9 || f.gravidEfter12Uge !== true && (f.borHosForaeldre !== false && v9 || f.borHosForaeldre !== true && (f.psykiskLidelseNaevntILoven !== false && v9 || f.psykiskLidelseNaevntILoven !== true && v9)))
  const v27 = s[339] && !(!v3 && !v0 && v1 === v2)
  const v28 = s[694] && !(!v3 && !v0 && v1 === v2)
  const v29 = s[695] || s[696] || s[114]
  const v30 = s[695] ? -Infinity : s[692] ? (s[693] ? Math.min(v10, v24) : v10) : v24
  const v31 = v28 || v29
  const v32 = v28 ? (v29 ? Math.min(v6, v30) : v6) : v30
  const LAS_71_2_ung = s[3] ? -Infinity : v27 ? (v31 ? Math.min(v6, v32) : v6) : v32
  s[2100] = LAS_71_2_ung
  const v34 = s[695] ? Infinity : s[692] ? (s[693] ? Math.max(v11, v25) : v11) : v25
  const v35 = v28 ? (v29 ? Math.max(v7, v34) : v7) : v34
  const LAS_71_2_ung_hoej = s[3] ? Infinity : v27 ? (v31 ? Math.max(v7, v35) : v7) : v35
  s[2101] = LAS_71_2_ung_hoej
  const LAS_71_2_ung_er = !s[457] && (s[3] || v27 || v28 || s[695] || s[696] || s[119] || s[111])
  s[2102] = LAS_71_2_ung_er
  const LAS_71_2_ung_ir = !s[457] && (s[3] || s[339] && v8 || s[694] && v8 || s[695] || s[696] && v26 || s[119] && v26 || s[111] && v26) || s[456]
  s[2103] = LAS_71_2_ung_ir
  // LAS.71.2: Revalideringsydelse under 30 år uden barn i hjemmet (LAS § 71, stk. 2)
  const v39 = monthEnd(s[697]) < s[2] || f.forsoergerEgetBarnIHjemmet !== false || f.arbejdsindtaegtTilHoejesteSygedagpenge !== false
  const v40 = monthEnd(s[698]) >= s[0] && f.forsoergerEgetBarnIHjemmet !== true && f.arbejdsindtaegtTilHoejesteSygedagpenge !== true
  const v41 = v40 && !(!v3 && !v0 && v1 === v2)
  const v42 = v41 || v39
  const v43 = v41 ? (v39 ? Math.min(v1, v6) : v6) : v1
  s[710] = v43
  const v44 = v41 ? (v39 ? Math.max(v2, v7) : v7) : v2
  s[712] = v44
  const v45 = v40 && v8 || v39 && v0
  const v46 = v9 ? -Infinity : SATS_52(s[0])
  const v47 = v9 ? Infinity : SATS_52(s[2])
  const v48 = v9 ? -Infinity : SATS_53(s[0])
  const v49 = v9 ? Infinity : SATS_53(s[2])
  const v50 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.min(v46, v48) : v46) : v48
  const v51 = f.forsoergelsespligtUdenForHjemmet !== false ? (f.forsoergelsespligtUdenForHjemmet !== true ? Math.max(v47, v49) : v47) : v49
  const v52 = !s[457] && LAS_71_2_ung_er
  const v53 = v52 || s[456]
  const v54 = !s[457] && LAS_71_2_ung_ir || s[456] && (f.forsoergelsespligtUdenForHjemmet !== false && v9 || f.forsoergelsespligtUdenForHjemmet !== true && v9)
  const v55 = s[339] && v42
  s[711] = v55
  const v56 = s[694] && v42
  s[709] = v56
  const v57 = s[696] && v53
  const v58 = s[119] && v53
  const v59 = s[111] && v53
  const v60 = s[695] || v57 || v58 || v59
  const v61 = s[695] ? -Infinity : v52 ? (s[456] ? Math.min(LAS_71_2_ung, v50) : LAS_71_2_ung) : v50
  const v62 = v56 || v60
  const v63 = v56 ? (v60 ? Math.min(v43, v61) : v43) : v61
  const LAS_71_2 = s[3] ? -Infinity : v55 ? (v62 ? Math.min(v43, v63) : v43) : v63
  s[706] = LAS_71_2
  const v65 = s[695] ? Infinity : v52 ? (s[456] ? Math.max(LAS_71_2_ung_hoej, v51) : LAS_71_2_ung_hoej) : v51
  const v66 = v56 ? (v60 ? Math.max(v44, v65) : v44) : v65
  const LAS_71_2_hoej = s[3] ? Infinity : v55 ? (v62 ? Math.max(v44, v66) : v44) : v66
  s[707] = LAS_71_2_hoej
  const v68 = s[339] && v45
  s[715] = v68
  const v69 = s[694] && v45
  s[716] = v69
  const LAS_71_2_er = s[699] && (s[3] || v55 || v56 || s[695] || v57 || v58 || v59)
  s[705] = LAS_71_2_er
  const LAS_71_2_ir = s[699] && (s[3] || v68 || v69 || s[695] || s[696] && v54 || s[119] && v54 || s[111] && v54) || s[700]
  s[708] = LAS_71_2_ir
}

function svar_60(f, s) {
  // LAS.71.1: Revalideringsydelsen pr. måned (LAS § 71, stk. 1-2)
  const v0 = s[701] ? -Infinity : SATS_54(s[0])
  const v1 = s[701] ? Infinity : SATS_54(s[2])
  const v2 = f.forsoergerEgetBarnIHjemmet !== false || s[702]
  const v3 = f.forsoergerEgetBarnIHjemmet !== true && (s[703] || s[704])
  const v4 = s[701] ? -Infinity : SATS_55(s[0])
  const v5 = s[701] ? Infinity : SATS_55(s[2])
  const v6 = v3 && s[705]
  const v7 = v2 ? (v6 ? Math.min(v4, s[706]) : v4) : s[706]
  const v8 = v2 ? (v6 ? Math.max(v5, s[707]) : v5) : s[707]
  const v9 = s[0] < s[109] && (v2 || v6)
  const v10 = s[442] || v9
  const v11 = s[442] && s[701] || s[0] < s[109] && (v2 && s[701] || v3 && s[708])
  const v12 = s[696] && v10
  const v13 = s[119] && v10
  const v14 = s[111] && v10
  const v15 = s[695] || v12 || v13 || v14
  const v16 = s[695] ? -Infinity : s[442] ? (v9 ? Math.min(v0, v7) : v0) : v7
  const v17 = s[709] || v15
  const v18 = s[709] ? (v15 ? Math.min(s[710], v16) : s[710]) : v16
  const LAS_71_1 = s[3] ? -Infinity : s[711] ? (v17 ? Math.min(s[710], v18) : s[710]) : v18
  s[2096] = LAS_71_1
  const v20 = s[695] ? Infinity : s[442] ? (v9 ? Math.max(v1, v8) : v1) : v8
  const v21 = s[709] ? (v15 ? Math.max(s[712], v20) : s[712]) : v20
  const LAS_71_1_hoej = s[3] ? Infinity : s[711] ? (v17 ? Math.max(s[712], v21) : s[712]) : v21
  s[2097] = LAS_71_1_hoej
  const v23 = s[713] || s[390]
  const LAS_71_1_er = s[714] && (s[3] || s[711] || s[709] || s[695] || v12 || v13 || v14)
  s[2098] = LAS_71_1_er
  const LAS_71_1_ir = s[714] && (s[3] || s[715] || s[716] || s[695] || s[696] && v11 || s[119] && v11 || s[111] && v11) || v23
  s[2099] = LAS_71_1_ir
  // LAS.70.4: Tilskud, når elevlønnen er lavere end ydelsen (LAS § 70, stk. 4)
  const LAS_70_4 = s[3] ? -Infinity : Math.max(0, LAS_71_1 === -Infinity ? -Infinity : LAS_71_1 - (f.elevloenPrMaaned ?? 1000000000))
  s[2087] = LAS_70_4
  const LAS_70_4_hoej = s[3] ? Infinity : Math.max(0, LAS_71_1_hoej === Infinity ? Infinity : LAS_71_1_hoej - (f.elevloenPrMaaned ?? 0))
  s[2088] = LAS_70_4_hoej
  const LAS_70_4_er = s[714] && (s[3] || s[339] && LAS_71_1_er || s[391] && LAS_71_1_er || s[119] && LAS_71_1_er || s[111] && LAS_71_1_er)
  s[2089] = LAS_70_4_er
  const LAS_70_4_ir = s[714] && (s[3] || s[339] && LAS_71_1_ir || s[391] && LAS_71_1_ir || s[119] && LAS_71_1_ir || s[111] && LAS_71_1_ir) || v23
  s[2090] = LAS_70_4_ir
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
  s[2091] = LAS_70_5
  const LAS_70_5_hoej = from(v37, 13332 /* 2006-07-03 */)
  s[2092] = LAS_70_5_hoej
  const v40 = dayReaching(LAS_70_5_hoej, 13332 /* 2006-07-03 */, 1)
  const v41 = dayReaching(LAS_70_5, 13332 /* 2006-07-03 */, 1)
  const v42 = v40 <= 13858 /* 2007-12-11 */
  const v43 = v41 >= 13859 /* 2007-12-12 */ && v40 <= 18261 /* 2019-12-31 */
  const v44 = v41 >= 18262 /* 2020-01-01 */ && v40 <= 2147483646
  const LAS_70_5_ir = v41 === NEVER
  s[2095] = LAS_70_5_ir
  const v46 = v42 || v43
  const LAS_70_5_eksakt = (!v46 || (!v42 || !v42 || f.ydelser !== undefined) && (!v43 || f.ydelser !== undefined)) && (!v44 || f.ydelser !== undefined)
  s[2094] = LAS_70_5_eksakt
  const LAS_70_5_er = v46 || v44
  s[2093] = LAS_70_5_er
  // LAS.71.3: Tillæg for bidrag til et barn (LAS § 71, stk. 3)
  const v49 = s[701] ? -Infinity : SATS_56(s[0])
  const v50 = s[701] ? Infinity : SATS_56(s[2])
  const v51 = v50 === Infinity
  const v52 = -LAS_71_1_hoej === -Infinity
  const v53 = v49 === -Infinity
  const v54 = -LAS_71_1 === Infinity
  const v55 = v51 && v52 || v53 && v54
  const v56 = LAS_71_1_er && !(v55 && !s[701] && v49 === v50 && (!LAS_71_1_er || !LAS_71_1_ir && LAS_71_1 === LAS_71_1_hoej))
  const v57 = s[701] || LAS_71_1_ir || v55
  const LAS_71_3 = s[3] ? -Infinity : s[339] ? -Infinity : s[694] ? -Infinity : s[695] ? -Infinity : Math.max(0, Math.min(s[717], v53 || v52 ? -Infinity : v49 - LAS_71_1_hoej))
  s[2104] = LAS_71_3
  const LAS_71_3_hoej = s[3] ? Infinity : s[339] ? Infinity : s[694] ? Infinity : s[695] ? Infinity : Math.max(0, Math.min(s[718], v51 || v54 ? Infinity : v50 - LAS_71_1))
  s[2105] = LAS_71_3_hoej
  const v60 = (s[714] || s[390]) && !s[457] && f.forsoergerEgetBarnIHjemmet !== true && f.gravidEfter12Uge !== true && (f.psykiskLidelseNaevntILoven !== true || f.forsoergelsespligtUdenForHjemmet !== true && f.borHosForaeldre !== false)
  const LAS_71_3_er = v60 && (s[3] || s[339] || s[694] || s[695] || s[696] && v56 || s[119] && v56 || s[111] && v56)
  s[2106] = LAS_71_3_er
  const LAS_71_3_ir = v60 && (s[3] || s[339] || s[694] || s[695] || s[696] && v57 || s[119] && v57 || s[111] && v57) || s[713] || s[456] || f.forsoergerEgetBarnIHjemmet !== false || f.gravidEfter12Uge !== false || f.psykiskLidelseNaevntILoven !== false && (f.forsoergelsespligtUdenForHjemmet !== false || f.borHosForaeldre !== true)
  s[2107] = LAS_71_3_ir
  // LAS.71.6: Du beholder din hidtidige ydelse under forrevalidering (LAS § 71, stk. 6)
  const LAS_71_6 = s[719] && (s[3] || s[339] || s[391] || s[119] || s[111])
  s[2108] = LAS_71_6
  const LAS_71_6_ir = s[3] || s[720] || s[3]
  s[2110] = LAS_71_6_ir
  // LAS.73b: Ydelsen bevares, mens du er væk (LAS § 73 b)
  const v65 = f.kortvarigAfbrydelseUdenBetydning !== false || f.fravaerVedBarselIRevalidering !== false
  const v66 = f.kortvarigAfbrydelseUdenBetydning !== true && f.fravaerVedBarselIRevalidering !== true
  const LAS_73b = f.revalideringErBevilget !== false && (s[3] || s[339] && v65 || s[391] && v65 || s[119] && v65 || s[111] && v65)
  s[2111] = LAS_73b
  const LAS_73b_nej = f.revalideringErBevilget !== false && (s[3] || s[339] && v66 || s[391] && v66 || s[119] && v66 || s[111] && v66)
  s[2112] = LAS_73b_nej
}

function svar_61(f, s) {
  // LAS.73c.1: Uger ferie med revalideringsydelse (LAS § 73 c, stk. 1)
  const v0 = s[688] && s[0] <= 16882 /* 2016-03-22 */
  const v1 = (f.maanederITilbudIRevalidering ?? 240) >= 12
  const v2 = (f.maanederITilbudIRevalidering ?? 0) >= 12
  const v3 = v2 ? Math.max(0, s[721]) : 0
  const v4 = v1 ? Math.max(0, s[722]) : 0
  const v5 = s[2] >= 16883 /* 2016-03-23 */ && s[646]
  const v6 = v5 || s[584] && s[9] || s[114]
  const v7 = v5 ? -Infinity : v2 ? Math.max(0, 28 - s[659]) : 0
  const v8 = s[723] || v0 || v6
  const v9 = s[723] ? -Infinity : v0 ? (v6 ? Math.min(v3, v7) : v3) : v7
  const v10 = s[724] || v8
  const v11 = s[724] ? (v8 ? Math.min(0, v9) : 0) : v9
  const LAS_73c_1 = s[3] ? -Infinity : s[339] ? (v10 ? Math.min(0, v11) : 0) : v11
  s[2113] = LAS_73c_1
  const v13 = v5 ? Infinity : v1 ? Math.max(0, 28 - s[660]) : 0
  const LAS_73c_1_hoej = s[3] ? Infinity : v10 ? (v8 ? (s[723] ? Infinity : v0 ? (v6 ? Math.max(v4, v13) : v4) : v13) : 0) : 0
  s[2114] = LAS_73c_1_hoej
  const LAS_73c_1_ir = f.revalideringErBevilget !== false && (s[3] || s[723] || v5) || f.revalideringErBevilget !== true
  s[2115] = LAS_73c_1_ir
  // LAS.73f.1: Ydelsen sættes ned for andet arbejde (LAS § 73 f, stk. 1)
  const v16 = f.andenArbejdsindtaegtOmAaret ?? 0
  const v17 = f.andenArbejdsindtaegtOmAaret ?? 10000000000
  const v18 = v17 <= 1200000
  const v19 = v16 <= 1200000
  const LAS_73f_1 = f.revalideringErBevilget !== false && (s[3] || s[339] && !v18 || s[391] && !v18 || s[119] && !v18 || s[111] && !v18)
  s[2116] = LAS_73f_1
  const LAS_73f_1_nej = f.revalideringErBevilget !== false && (s[3] || s[339] && v19 || s[391] && v19 || s[119] && v19 || s[111] && v19)
  s[2117] = LAS_73f_1_nej
  // LAS.73f.1.beløb: Nedsættelse for andet arbejde, pr. år (LAS § 73 f, stk. 1)
  const LAS_73f_1_beloeb = s[3] ? -Infinity : Math.min(Math.max(0, v16 - 1200000), v19 ? 0 : v16)
  s[2118] = LAS_73f_1_beloeb
  const LAS_73f_1_beloeb_hoej = s[3] ? Infinity : Math.max(0, v17 - 1200000, v18 ? 0 : v17)
  s[2119] = LAS_73f_1_beloeb_hoej
  // LAS.74.1.foertidspension: Dage med både ledighedsydelse og førtidspension (LAS § 74, stk. 1)
  const v24 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'ledighedsydelse')
  const v25 = f.ydelser !== undefined ? v24 : NO_DAYS
  const v26 = f.ydelser !== undefined ? v24 : ALL_DAYS
  const v27 = intersect(v25, s[725])
  const v28 = intersect(v26, s[726])
  const LAS_74_1_foertidspension = from(v27, 13332 /* 2006-07-03 */)
  s[2120] = LAS_74_1_foertidspension
  const LAS_74_1_foertidspension_hoej = from(v28, 13332 /* 2006-07-03 */)
  s[2121] = LAS_74_1_foertidspension_hoej
  const v31 = dayReaching(LAS_74_1_foertidspension_hoej, 13332 /* 2006-07-03 */, 1)
  const v32 = dayReaching(LAS_74_1_foertidspension, 13332 /* 2006-07-03 */, 1)
  const v33 = v31 <= 16616 /* 2015-06-30 */
  const v34 = v32 >= 16617 /* 2015-07-01 */ && v31 <= 2147483646
  const LAS_74_1_foertidspension_ir = v32 === NEVER
  s[2124] = LAS_74_1_foertidspension_ir
  const LAS_74_1_foertidspension_eksakt = (!v33 || !v33 || f.ydelser !== undefined) && (!v34 || f.ydelser !== undefined)
  s[2123] = LAS_74_1_foertidspension_eksakt
  const LAS_74_1_foertidspension_er = v33 || v34
  s[2122] = LAS_74_1_foertidspension_er
  // LAS.74a.1: Ret til ledighedsydelse (LAS § 74 a, stk. 1)
  const v38 = s[52] && s[441]
  s[810] = v38
  const v39 = f.grundTilLedighedsydelse === 'venter_paa_fleksjob'
  const v40 = f.grundTilLedighedsydelse !== undefined && v39 || !(f.grundTilLedighedsydelse !== undefined)
  const v41 = f.grundTilLedighedsydelse !== undefined && !v39 || !(f.grundTilLedighedsydelse !== undefined)
  const v42 = f.ydelseVedVisitationen === 'kunne_faa_syge_eller_barselsdagpenge' || f.ydelseVedVisitationen === 'sygedagpenge' || f.ydelseVedVisitationen === 'revalidering_med_plan' || f.ydelseVedVisitationen === 'ledighedsydelse_efter_ustoettet_arbejde'
  const v43 = f.ydelseVedVisitationen !== undefined && v42 || !(f.ydelseVedVisitationen !== undefined)
  const v44 = f.ydelseVedVisitationen !== undefined && !v42 || !(f.ydelseVedVisitationen !== undefined)
  const v45 = (f.maanederIFleksjobSeneste18 ?? 18) >= 9
  s[849] = v45
  const v46 = v43 || v45
  const v47 = v44 && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  const v48 = f.erVisiteretTilFleksjob !== true || (v41 || v44) && (v40 || f.erVisiteretTilFleksjob !== true || v47)
  const v49 = f.erVisiteretTilFleksjob !== false && (v40 && v43 || v41 && f.erVisiteretTilFleksjob !== false && v46)
  const LAS_74a_1 = s[43] || v38 && v49 || s[727] && v49 || s[4] && f.erVisiteretTilFleksjob !== false
  s[2125] = LAS_74a_1
  const LAS_74a_1_nej = s[43] || v38 && v48 || s[727] && v48 || s[4] && f.erVisiteretTilFleksjob !== true
  s[2126] = LAS_74a_1_nej
  // LAS.74a.1.fleksjob: Dage med både ledighedsydelse og fleksjob (LAS § 74 a, stk. 1)
  const v52 = intersect(v25, s[728])
  const v53 = intersect(v26, s[729])
  const v54 = from(v52, 13332 /* 2006-07-03 */)
  const v55 = from(v53, 13332 /* 2006-07-03 */)
  const v56 = dayReaching(v55, 13332 /* 2006-07-03 */, 1)
  const v57 = dayReaching(v54, 13332 /* 2006-07-03 */, 1)
  const v58 = without(v54, v55)
  const v59 = without(v55, v54)
  const v60 = f.ledighedsydelseForAfbrydelse !== false && f.ledighedsydelseForAfbrydelse === true
  const v61 = f.ledighedsydelseForAfbrydelse !== false && !v60
  const LAS_74a_1_fleksjob = v61 ? intersect(v58, v54) : f.ledighedsydelseForAfbrydelse !== false ? v58 : v54
  s[2127] = LAS_74a_1_fleksjob
  const LAS_74a_1_fleksjob_hoej = v61 ? union(v59, v55) : f.ledighedsydelseForAfbrydelse !== false ? v59 : v55
  s[2128] = LAS_74a_1_fleksjob_hoej
  const v64 = (!v61 || sameDays(v54, v58)) && (f.ledighedsydelseForAfbrydelse === false || f.ledighedsydelseForAfbrydelse === false || f.ydelser !== undefined) && (v60 || f.ydelser !== undefined)
  const v65 = f.ledighedsydelseForAfbrydelse !== false || !v60
  const LAS_74a_1_fleksjob_ir = v57 === NEVER
  s[2131] = LAS_74a_1_fleksjob_ir
  const v67 = v56 <= 16616 /* 2015-06-30 */ && v65
  const v68 = v57 >= 16617 /* 2015-07-01 */ && v56 <= 2147483646 && v65
  const LAS_74a_1_fleksjob_eksakt = (!v67 || !v67 || v64) && (!v68 || v64)
  s[2130] = LAS_74a_1_fleksjob_eksakt
  const LAS_74a_1_fleksjob_er = v67 || v68
  s[2129] = LAS_74a_1_fleksjob_er
  // LAS.74a.2: Ledighedsydelse med 89 pct. af højeste dagpenge (LAS § 74 a, stk. 2-4)
  const LAS_74a_2 = f.erVisiteretTilFleksjob !== false && (s[43] || s[4] && v46)
  s[736] = LAS_74a_2
  const LAS_74a_2_nej = f.erVisiteretTilFleksjob !== false && (s[43] || s[730] || s[4] && v47)
  s[733] = LAS_74a_2_nej
  // LAS.74b.2: De 6 måneder efter fleksydelsesalderen er brugt (LAS § 74 b, stk. 2)
  const v73 = s[0] < s[58] || (f.maanederEfterFleksydelsesalderen ?? 0) < 6
  const v74 = s[731] && (f.maanederEfterFleksydelsesalderen ?? 240) >= 6
  const LAS_74b_2 = s[43] || s[730] && v74 || s[4] && v74
  s[734] = LAS_74b_2
  const LAS_74b_2_nej = s[43] || s[730] && v73 || s[4] && v73
  s[735] = LAS_74b_2_nej
}

function svar_62(f, s) {
  // LAS.74a.2.uge: Høj ledighedsydelse om ugen (BEK 892/2017 § 2)
  const v0 = s[0] <= 15711 /* 2013-01-06 */
  const v1 = s[4] && v0
  s[753] = v1
  const v2 = s[2] >= 17348 /* 2017-07-01 */
  s[752] = v2
  const v3 = s[691] || v2
  const v4 = v3 ? -Infinity : SATS_57(s[0])
  s[807] = v4
  const v5 = v3 ? Infinity : SATS_57(s[2])
  s[808] = v5
  const v6 = v4 > -Infinity && v5 < Infinity
  s[809] = v6
  const v7 = quotient([v4, 89], [100], 'nærmeste', 500)
  const v8 = quotient([v5, 89], [100], 'nærmeste', 500)
  const v9 = v6 ? Math.min(v7, v8) : -Infinity
  s[737] = v9
  const v10 = v6 ? Math.max(v7, v8) : Infinity
  s[738] = v10
  const v11 = !v6 && !v3 && v4 === v5
  s[739] = v11
  const v12 = v3 || !v6
  s[740] = v12
  const v13 = s[2] >= 15712 /* 2013-01-07 */
  s[747] = v13
  const v14 = s[0] <= 17347 /* 2017-06-30 */
  s[751] = v14
  const v15 = v13 && v14
  const v16 = v0 || s[345] && s[0] <= 20093 /* 2025-01-05 */ || s[732]
  s[750] = v16
  const v17 = v16 ? -Infinity : SATS_58(s[0])
  s[748] = v17
  const v18 = v16 ? Infinity : SATS_58(s[2])
  s[749] = v18
  const v19 = v1 && !v11
  const v20 = v15 || v2
  const LAS_74a_2_uge = s[5] ? -Infinity : v19 ? (v20 ? Math.min(v9, v17) : v9) : v17
  s[812] = LAS_74a_2_uge
  const LAS_74a_2_uge_hoej = s[5] ? Infinity : v19 ? (v20 ? Math.max(v10, v18) : v10) : v18
  s[813] = LAS_74a_2_uge_hoej
  const v23 = s[733] || s[734]
  s[746] = v23
  const v24 = s[735] || s[43]
  s[741] = v24
  const v25 = (s[736] || s[60]) && v24 && (s[736] || s[735])
  s[744] = v25
  const v26 = s[60] && s[43]
  s[745] = v26
  const v27 = s[4] && (v25 || v26)
  const LAS_74a_2_uge_er = v27 && (s[5] || v19 || v15 || v2)
  s[811] = LAS_74a_2_uge_er
  const LAS_74a_2_uge_ir = v27 && (s[5] || v1 && v12 || v15 && v16 || v2 && v16) || !s[335] || v23
  s[814] = LAS_74a_2_uge_ir
}

function svar_63(f, s) {
  // LAS.74a.3: Ledighedsydelse om måneden (LAS § 74 a, stk. 2-3)
  const v0 = s[737] > -Infinity && s[738] < Infinity
  const v1 = quotient([s[737], 43333], [10000], 'nærmeste', 100)
  const v2 = quotient([s[738], 43333], [10000], 'nærmeste', 100)
  const v3 = v0 ? Math.min(v1, v2) : -Infinity
  const v4 = v0 ? Math.max(v1, v2) : Infinity
  const v5 = !s[739] && !(!v0 && (s[739] || !s[740] && s[737] === s[738]))
  const v6 = s[740] || !v0
  const v7 = f.harForsoergelsespligt !== true || s[734]
  const v8 = f.harForsoergelsespligt !== false && s[741]
  const v9 = v8 ? (v7 ? s[742] : s[547]) : s[545]
  const v10 = v8 ? (v7 ? s[743] : s[548]) : s[546]
  const v11 = v8 && s[343] || v7 && s[343]
  const v12 = Math.max(v3, v9)
  const v13 = Math.min(v4, v10)
  const v14 = !v11 && v9 === v10
  const v15 = s[744] && v5
  const v16 = s[745] && v5 && v13 >= v12
  const v17 = s[746] || v16
  const v18 = s[746] ? (v16 ? Math.min(v9, v12) : v9) : v12
  const v19 = v15 ? (v17 ? Math.min(v3, v18) : v3) : v18
  const v20 = s[746] ? (v16 ? Math.max(v10, v13) : v10) : v13
  const v21 = v15 ? (v17 ? Math.max(v4, v20) : v4) : v20
  const v22 = s[746] && v11
  const v23 = s[747] && s[112]
  const v24 = s[748] > -Infinity && s[749] < Infinity
  const v25 = quotient([s[748], 43333], [10000], 'nærmeste', 100)
  const v26 = quotient([s[749], 43333], [10000], 'nærmeste', 100)
  const v27 = v24 ? Math.min(v25, v26) : -Infinity
  const v28 = v24 ? Math.max(v25, v26) : Infinity
  const v29 = !v24 && !s[750] && s[748] === s[749]
  const v30 = s[750] || !v24
  const v31 = Math.max(v9, v27)
  const v32 = Math.min(v10, v28)
  const v33 = s[744] && !v29
  const v34 = s[745] && !v29 && v32 >= v31
  const v35 = s[746] || v34
  const v36 = s[746] ? (v34 ? Math.min(v9, v31) : v9) : v31
  const v37 = v33 ? (v35 ? Math.min(v27, v36) : v27) : v36
  const v38 = s[746] ? (v34 ? Math.max(v10, v32) : v10) : v32
  const v39 = v33 ? (v35 ? Math.max(v28, v38) : v28) : v38
  const v40 = v33 || s[746] || v34
  const v41 = s[744] && v30 || v22 || s[745] && v30 && v11 || s[745] && !((v29 || !v30 && v27 === v28) && v14 && !v29 && (v29 || v9 === v27))
  const v42 = s[255] && s[751]
  const v43 = s[752] && s[145]
  const v44 = s[751] || s[133]
  const v45 = v44 ? -Infinity : SATS_59(s[0])
  const v46 = v44 ? Infinity : SATS_59(s[2])
  const v47 = Math.max(v9, v45)
  const v48 = Math.min(v10, v46)
  const v49 = s[745] && v48 >= v47
  const v50 = s[746] || v49
  const v51 = s[746] ? (v49 ? Math.min(v9, v47) : v9) : v47
  const v52 = s[744] ? (v50 ? Math.min(v45, v51) : v45) : v51
  const v53 = s[746] ? (v49 ? Math.max(v10, v48) : v10) : v48
  const v54 = s[744] ? (v50 ? Math.max(v46, v53) : v46) : v53
  const v55 = s[744] || s[746] || v49
  const v56 = s[744] && v44 || v22 || s[745] && v44 && v11 || s[745] && !(!v44 && v45 === v46 && v14 && v9 === v45)
  const v57 = s[753] && (v15 || s[746] || v16)
  const v58 = v23 && v40
  const v59 = v42 && v40
  const v60 = v43 && v55
  const v61 = s[146] && v55
  const v62 = v60 || v61
  const v63 = v59 || v62
  const v64 = v59 ? (v62 ? Math.min(v37, v52) : v37) : v52
  const v65 = v58 || v63
  const v66 = v58 ? (v63 ? Math.min(v37, v64) : v37) : v64
  const LAS_74a_3 = s[5] ? -Infinity : v57 ? (v65 ? Math.min(v19, v66) : v19) : v66
  s[820] = LAS_74a_3
  const v68 = v59 ? (v62 ? Math.max(v39, v54) : v39) : v54
  const v69 = v58 ? (v63 ? Math.max(v39, v68) : v39) : v68
  const LAS_74a_3_hoej = s[5] ? Infinity : v57 ? (v65 ? Math.max(v21, v69) : v21) : v69
  s[819] = LAS_74a_3_hoej
  const LAS_74a_3_er = s[4] && (s[5] || v57 || v58 || v59 || v60 || v61)
  s[821] = LAS_74a_3_er
  const LAS_74a_3_ir = s[4] && (s[5] || s[753] && (s[744] && v6 || v22 || s[745] && v6 && v11 || s[745] && !((!v5 || !v6 && v3 === v4) && v14 && v5 && (!v5 || v3 === v9))) || v23 && v41 || v42 && v41 || v43 && v56 || s[146] && v56) || !s[335]
  s[822] = LAS_74a_3_ir
}

function svar_64(f, s) {
  // SDL.7c: Tidlig opfølgning (SDL § 7 c, stk. 1)
  const v0 = s[754] && s[117]
  s[773] = v0
  const v1 = f.tidligOpfoelgningOensketAf === 'arbejdsgiver'
  const v2 = f.tidligOpfoelgningOensketAf !== undefined && v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v3 = f.tidligOpfoelgningOensketAf !== undefined && !v1 || !(f.tidligOpfoelgningOensketAf !== undefined)
  const v4 = f.tidligOpfoelgningBedtOm ?? FIRST_DAY
  s[759] = v4
  const v5 = f.tidligOpfoelgningBedtOm ?? 84005 /* 2199-12-31 */
  s[760] = v5
  const v6 = shiftDays(s[220], 35)
  s[1199] = v6
  const v7 = shiftDays(s[223], 35)
  s[1201] = v7
  const v8 = f.tidligOpfoelgningOensketAf === 'sygemeldt'
  const v9 = v2 && f.ventesRaskInden8Uger !== true && (s[221] && shiftDays(v7, -1) >= v4 || s[161]) && f.oenskerTidligOpfoelgning !== false || v3 && (f.tidligOpfoelgningOensketAf !== undefined && v8 || !(f.tidligOpfoelgningOensketAf !== undefined)) && f.ventesRaskInden8Uger !== true
  const v10 = v2 && (f.ventesRaskInden8Uger !== false || s[221] && shiftDays(v6, -1) < v5 || f.oenskerTidligOpfoelgning !== true) || v3 && (f.tidligOpfoelgningOensketAf !== undefined && !v8 || !(f.tidligOpfoelgningOensketAf !== undefined) || f.ventesRaskInden8Uger !== false)
  const SDL_7c = s[754] && (s[755] || v0 && v9 || s[111] && v9)
  s[766] = SDL_7c
  const SDL_7c_nej = s[754] && (s[755] || v0 && v10 || s[111] && v10)
  s[767] = SDL_7c_nej
  const SDL_7c_ir = s[754] && s[755] || s[0] < 16440 /* 2015-01-05 */
  s[768] = SDL_7c_ir
  // SDL.12.1.1: Kategori 1 (SDL § 12, stk. 1, nr. 1)
  const v14 = shiftDays(shiftDays(s[220], 56), -1)
  s[761] = v14
  const v15 = shiftDays(shiftDays(s[223], 56), -1)
  s[762] = v15
  const v16 = s[150] && s[755]
  s[772] = v16
  const v17 = s[754] && s[275]
  s[878] = v17
  const v18 = s[221] && v15 >= s[756]
  const v19 = s[221] && v15 >= s[0]
  const v20 = s[221] && v14 < s[273] || s[221] && v14 < s[2]
  s[995] = v20
  const v21 = (v18 || s[161]) && (v19 || s[161]) && (v18 || v19)
  s[998] = v21
  const v22 = s[276] && s[117]
  s[1003] = v22
  const v23 = s[111] && s[121]
  s[774] = v23
  const v24 = v22 && v21
  s[999] = v24
  const v25 = v23 && v21
  s[1000] = v25
  const SDL_12_1_1 = s[3] || s[149] && f.tilbagevendenForestaar !== false || v16 && f.tilbagevendenForestaar !== false || v17 && v21 || v24 || v25
  s[765] = SDL_12_1_1
  const v27 = v22 && v20
  s[996] = v27
  const v28 = v23 && v20
  s[997] = v28
  const SDL_12_1_1_nej = s[3] || s[149] && f.tilbagevendenForestaar !== true || v16 && f.tilbagevendenForestaar !== true || v17 && v20 || v27 || v28 || s[120]
  s[763] = SDL_12_1_1_nej
  const v30 = v22 && s[161]
  s[1001] = v30
  const v31 = v23 && s[161]
  s[1002] = v31
  const SDL_12_1_1_ir = s[3] || v17 && s[161] || v30 || v31
  s[764] = SDL_12_1_1_ir
  // SDL.13f.1: Ingen opfølgning i et kortere forløb (SDL § 13 f, stk. 1-3)
  const v33 = s[231] || f.fratraeder !== false && s[757] < s[2]
  s[1048] = v33
  const v34 = s[232] && (f.fratraeder !== true || s[758] >= s[0])
  s[1047] = v34
  const v35 = f.holdteSamtaler ?? 0
  s[1007] = v35
  const v36 = f.holdteSamtaler ?? 200
  s[1013] = v36
  const v37 = v36 >= 1
  s[1008] = v37
  const v38 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? FIRST_DAY, 91), -1)
  s[1049] = v38
  const v39 = shiftDays(shiftDays(f.foersteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */, 91), -1)
  s[1051] = v39
  const v40 = v33 || v35 < 1 || f.forudsigeligtForloeb !== true || v38 < s[273] || v38 < s[2]
  s[1004] = v40
  const v41 = v34 && v37 && f.forudsigeligtForloeb !== false && v39 >= s[756] && v39 >= s[0]
  s[1019] = v41
  const v42 = shiftDays(shiftDays(s[220], 182), -1)
  s[1050] = v42
  const v43 = shiftDays(shiftDays(s[223], 182), -1)
  s[1052] = v43
  const v44 = v33 || s[221] && v42 < s[273] || f.opfoelgningOenskes !== false || f.opfoelgningAlligevel !== false || s[221] && v42 < s[2]
  s[780] = v44
  const v45 = v34 && (s[221] && v43 >= s[756] || s[161]) && f.opfoelgningOenskes !== true && f.opfoelgningAlligevel !== true && (s[221] && v43 >= s[0] || s[161])
  s[782] = v45
  const v46 = s[120] && (s[221] && s[220] < 20635 /* 2026-07-01 */ || s[161])
  s[791] = v46
  const SDL_13f_1 = s[276] && (v46 && (v41 || v45) || !(v46 && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[275] || v22 && v41 || v23 && v41 || s[120] && v45))
  s[771] = SDL_13f_1
  const SDL_13f_1_nej = s[276] && (v46 && (v40 || v44) || !(v46 && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[275] || v22 && v40 || v23 && v40 || s[120] && v44))
  s[769] = SDL_13f_1_nej
  const SDL_13f_1_ir = s[276] && !(v46 && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && s[275] || s[0] < 20089 /* 2025-01-01 */
  s[770] = SDL_13f_1_ir
}

function svar_65(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = shiftDays(s[759], 14)
  const v1 = shiftDays(s[760], 14)
  const v2 = Math.min(s[761], v0)
  const v3 = Math.min(s[762], v1)
  const v4 = !s[221] || !s[161] && s[761] === s[762]
  const v5 = s[763] && s[221]
  const v6 = s[764] && s[221] && s[762] >= NEVER
  const v7 = v5 || v6 ? (v5 ? s[761] : NEVER) : NEVER
  const v8 = s[765] ? NEVER : s[762]
  const v9 = s[765] || v5 || v6
  const v10 = s[763] && s[161] || s[764] && !(v4 && s[221] && s[761] === NEVER)
  const v11 = Math.max(v2, v7)
  const v12 = Math.min(v3, v8)
  const v13 = !s[221] || !s[161] && v2 === v3
  const v14 = s[766] && s[221]
  const v15 = s[767] && v9
  const v16 = s[768] && s[221] && v9 && v12 >= v11
  const v17 = v15 || v16
  const v18 = v15 ? (v16 ? Math.min(v7, v11) : v7) : v11
  const v19 = v14 ? (v17 ? Math.min(v2, v18) : v2) : v18
  s[789] = v19
  const v20 = v15 ? (v16 ? Math.max(v8, v12) : v8) : v12
  const v21 = v14 ? (v17 ? Math.max(v3, v20) : v3) : v20
  s[790] = v21
  const v22 = v14 || v15 || v16
  s[788] = v22
  const v23 = s[766] && s[161]
  const v24 = v23 || s[767] && v10 || s[768] && s[161] && v10 || s[768] && !(v13 && (!v9 || !v10 && v7 === v8) && (s[221] && v9 || !s[221] && !v9) && (!s[221] || v2 === v7))
  s[796] = v24
  const v25 = shiftMonths(s[220], 6)
  s[1005] = v25
  const v26 = shiftMonths(s[223], 6)
  s[1006] = v26
  const v27 = shiftDays(v25, -1)
  s[1016] = v27
  const v28 = shiftDays(v26, -1)
  s[1017] = v28
  const v29 = Math.min(v0, v27)
  const v30 = Math.min(v1, v28)
  const v31 = Math.max(v27, v29)
  const v32 = Math.min(v28, v30)
  const v33 = s[767] && s[221]
  const v34 = s[768] && s[221] && v32 >= v31
  const v35 = v33 || v34
  const v36 = v33 ? (v34 ? Math.min(v27, v31) : v27) : v31
  const v37 = v14 ? (v35 ? Math.min(v29, v36) : v29) : v36
  s[783] = v37
  const v38 = v33 ? (v34 ? Math.max(v28, v32) : v28) : v32
  const v39 = v14 ? (v35 ? Math.max(v30, v38) : v30) : v38
  s[784] = v39
  const v40 = v14 || v33 || v34
  s[781] = v40
  const v41 = s[767] && s[161]
  const v42 = s[768] && s[161]
  const v43 = v23 || v41 || v42 || s[768] && !((!s[221] || !s[161] && v29 === v30) && (!s[221] || !s[161] && v27 === v28) && (!s[221] || v27 === v29))
  s[797] = v43
  const v44 = s[769] && v40
  const v45 = s[770] && v40 && v39 >= NEVER
  const v46 = v44 || v45 ? (v44 ? v37 : NEVER) : NEVER
  const v47 = s[771] ? NEVER : v39
  const v48 = s[771] || v44 || v45
  const v49 = Math.max(s[761], v2)
  const v50 = Math.min(s[762], v3)
  const v51 = s[768] && s[221] && v50 >= v49
  const v52 = v33 || v51
  const v53 = v33 ? (v51 ? Math.min(s[761], v49) : s[761]) : v49
  const v54 = v14 ? (v52 ? Math.min(v2, v53) : v2) : v53
  s[786] = v54
  const v55 = v33 ? (v51 ? Math.max(s[762], v50) : s[762]) : v50
  const v56 = v14 ? (v52 ? Math.max(v3, v55) : v3) : v55
  s[787] = v56
  const v57 = v14 || v33 || v51
  s[785] = v57
  const v58 = v23 || v41 || v42 || s[768] && !(v13 && v4 && (!s[221] || s[761] === v2))
  s[798] = v58
  const v59 = s[769] && v57
  const v60 = s[770] && v57 && v56 >= NEVER
  const v61 = v59 || v60 ? (v59 ? v54 : NEVER) : NEVER
  const v62 = s[771] ? NEVER : v56
  const v63 = s[771] || v59 || v60
  const v64 = v48 ? (v63 ? Math.min(v46, v61) : v46) : v61
  const v65 = v48 ? (v63 ? Math.max(v47, v62) : v47) : v62
  const v66 = s[149] && s[221]
  s[778] = v66
  const v67 = s[772] && s[221]
  s[775] = v67
  const v68 = s[773] && v22
  s[792] = v68
  const v69 = s[774] && v22
  s[793] = v69
  const v70 = s[120] && (v48 || v63)
  s[794] = v70
  const v71 = v69 || v70
  const v72 = v69 ? (v70 ? Math.min(v19, v64) : v19) : v64
  const v73 = v68 || v71
  s[776] = v73
  const v74 = v68 ? (v71 ? Math.min(v19, v72) : v19) : v72
  const v75 = v67 || v73
  s[779] = v75
  const v76 = v67 ? (v73 ? Math.min(s[761], v74) : s[761]) : v74
  const v77 = s[3] ? FIRST_DAY : v66 ? (v75 ? Math.min(s[761], v76) : s[761]) : v76
  s[795] = v77
  const v78 = v69 ? (v70 ? Math.max(v21, v65) : v21) : v65
  const v79 = v68 ? (v71 ? Math.max(v21, v78) : v21) : v78
  s[777] = v79
}

function svar_66(f, s) {
  // SDL.13b.1: Den første samtale skal være holdt (SDL § 13 b, stk. 1-3)
  const v0 = s[775] ? (s[776] ? Math.max(s[762], s[777]) : s[762]) : s[777]
  const v1 = s[3] ? NEVER : s[778] ? (s[779] ? Math.max(s[762], v0) : s[762]) : v0
  const v2 = s[780] && s[781]
  const v3 = s[782] || v2
  const v4 = v2 ? s[783] : NEVER
  const v5 = s[782] ? NEVER : s[784]
  const v6 = s[780] && s[785]
  const v7 = s[782] || v6
  const v8 = v6 ? s[786] : NEVER
  const v9 = s[782] ? NEVER : s[787]
  const v10 = v3 || v7
  const v11 = v3 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = s[788] ? (v10 ? Math.min(s[789], v11) : s[789]) : v11
  const v13 = v3 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v14 = s[788] ? (v10 ? Math.max(s[790], v13) : s[790]) : v13
  const v15 = s[791] && (s[788] || v3 || v7)
  const v16 = !(s[791] && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[3] || s[778] || s[775] || s[792] || s[793] || s[794])
  const SDL_13b_1_er = v15 || v16
  s[2507] = SDL_13b_1_er
  const SDL_13b_1 = v15 ? (v16 ? Math.min(s[795], v12) : v12) : s[795]
  s[2505] = SDL_13b_1
  const SDL_13b_1_hoej = v15 ? (v16 ? Math.max(v1, v14) : v14) : v1
  s[2506] = SDL_13b_1_hoej
  const SDL_13b_1_ir = s[791] && (s[796] || s[780] && s[797] || s[780] && s[798]) || !(s[791] && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[3] || s[149] && s[161] || s[772] && s[161] || s[773] && s[796] || s[774] && s[796] || s[120] && (s[769] && s[797] || s[770] && !((!s[781] || !s[797] && s[783] === s[784]) && s[781] && s[783] === NEVER) || s[769] && s[798] || s[770] && !((!s[785] || !s[798] && s[786] === s[787]) && s[785] && s[786] === NEVER)))
  s[2508] = SDL_13b_1_ir
  // LAS.74a.7: Første opfølgning på sygdom under ledighedsydelse (LAS § 74 a, stk. 7)
  const v21 = s[52] && s[0] <= 14521 /* 2009-10-04 */
  const v22 = s[2] >= 14522 /* 2009-10-05 */ && s[5]
  const v23 = v21 && SDL_13b_1_er
  const LAS_74a_7 = s[43] ? FIRST_DAY : v23 ? SDL_13b_1 : NEVER
  s[2133] = LAS_74a_7
  const LAS_74a_7_hoej = s[43] ? NEVER : v22 || s[4] ? NEVER : SDL_13b_1_hoej
  s[2134] = LAS_74a_7_hoej
  const v26 = f.grundTilLedighedsydelse === 'syg'
  const v27 = f.grundTilLedighedsydelse !== undefined && v26 || !(f.grundTilLedighedsydelse !== undefined)
  const LAS_74a_7_er = v27 && (s[43] || v23 || v22 || s[4])
  s[2135] = LAS_74a_7_er
  const LAS_74a_7_ir = v27 && (s[43] || v21 && SDL_13b_1_ir) || f.grundTilLedighedsydelse !== undefined && !v26 || !(f.grundTilLedighedsydelse !== undefined)
  s[2136] = LAS_74a_7_ir
}

function svar_67(f, s) {
  // LAS.74c.1: Retten til fleksjob skal vurderes igen (LAS § 74 c, stk. 1)
  const v0 = allPeriods(f.ledighedsydelsesperioder)
  const v1 = f.ledighedsydelsesperioder !== undefined ? v0 : NO_DAYS
  const v2 = f.ledighedsydelsesperioder !== undefined ? v0 : ALL_DAYS
  const v3 = periods(f.ledighedsydelsesperioder, (r_ledighedsydelsesperioder) => r_ledighedsydelsesperioder.slags === 'barsel')
  const v4 = f.ledighedsydelsesperioder !== undefined ? v3 : NO_DAYS
  const v5 = f.ledighedsydelsesperioder !== undefined ? v3 : ALL_DAYS
  const v6 = without(v1, v5)
  s[799] = v6
  const v7 = without(v2, v4)
  s[803] = v7
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
  const v37 = s[43] ? FIRST_DAY : v36 ? (v35 ? Math.min(v15, v33) : v33) : v15
  const v38 = s[43] ? NEVER : v36 ? (v35 ? Math.max(v16, v34) : v34) : v16
  const v39 = f.modtogLedighedsydelse30Juni2006 !== false && !s[335]
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
  s[800] = LAS_74c_1
  const LAS_74c_1_hoej = v39 ? (v70 ? v69 : Math.max(v38, v69)) : v38
  s[801] = LAS_74c_1_hoej
  const LAS_74c_1_ir = !v70 && s[43]
  s[802] = LAS_74c_1_ir
}

function svar_68(f, s) {
  // LAS.74c.1.18: Ledighedsydelsen er givet i 18 måneder (LAS § 74 c, stk. 1)
  const v0 = runEnd(s[799], s[800])
  const v1 = runEnd(s[799], s[801])
  const v2 = f.ledighedsydelsesperioder !== undefined && (!s[802] && s[800] === s[801] || v0 !== 2147483647 || v1 === 2147483647 && (runStart(s[799], s[800]) !== 2147483647 || runStart(s[799], s[801]) === 2147483647))
  const v3 = shiftMonths(s[800], 6)
  const v4 = shiftMonths(s[801], 6)
  const v5 = (v2 ? v1 : NEVER) >= v3
  const v6 = (v2 ? v0 : FIRST_DAY) >= v4
  const v7 = shiftDays(s[800], 1)
  const v8 = shiftDays(s[801], 1)
  const v9 = from(s[799], v8)
  const v10 = from(s[803], v7)
  const v11 = dayReaching(v10, v7, 183)
  const v12 = dayReaching(v9, v8, 183)
  const v13 = Math.max(v3, v11)
  const v14 = Math.min(v4, v12)
  const v15 = s[802] && v14 >= v13
  const v16 = !v6 || v15
  const v17 = v6 ? v13 : v15 ? Math.min(v11, v13) : v11
  const v18 = v6 ? v14 : v15 ? Math.max(v12, v14) : v12
  const LAS_74c_1_18_er = s[43] || s[52] && (v5 || !v6 || v15)
  s[2139] = LAS_74c_1_18_er
  const LAS_74c_1_18 = s[43] ? FIRST_DAY : v5 ? (v16 ? Math.min(v3, v17) : v3) : v17
  s[2137] = LAS_74c_1_18
  const LAS_74c_1_18_hoej = s[43] ? NEVER : v5 ? (v16 ? Math.max(v4, v18) : v4) : v18
  s[2138] = LAS_74c_1_18_hoej
  const LAS_74c_1_18_ir = s[43] || s[52] && s[802]
  s[1369] = LAS_74c_1_18_ir
  // LAS.74c.1.frist: Vurderingen af retten til fleksjob skal være færdig (LAS § 74 c, stk. 1)
  const v23 = s[52] && s[0] <= 14605 /* 2009-12-27 */
  const v24 = s[2] >= 14606 /* 2009-12-28 */ && s[804]
  const v25 = f.flyttedeKommuneMedLedighedsydelse !== false && f.flytningForhindrerFristen !== false
  const v26 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? FIRST_DAY, 6)
  const v27 = shiftMonths(f.flyttedeDenMedLedighedsydelse ?? 84005 /* 2199-12-31 */, 6)
  const v28 = !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_er
  const v29 = s[805] && (v25 || v28)
  const v30 = s[43] ? FIRST_DAY : v24 || v29 ? (v24 ? FIRST_DAY : v25 ? (v28 ? Math.min(LAS_74c_1_18, v26) : v26) : LAS_74c_1_18) : NEVER
  const v31 = s[43] ? NEVER : v23 ? NEVER : v24 ? NEVER : v25 ? (v28 ? Math.max(LAS_74c_1_18_hoej, v27) : v27) : LAS_74c_1_18_hoej
  const v32 = f.modtogLedighedsydelse30Juni2006 !== false && f.revurderetFoer !== true && s[0] < 13879 /* 2008-01-01 */
  const v33 = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[806])) && (s[43] || v23 || v24 || v29)
  const LAS_74c_1_frist_er = v32 || v33
  s[2143] = LAS_74c_1_frist_er
  const LAS_74c_1_frist = v32 ? (v33 ? Math.min(v30, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v30
  s[2141] = LAS_74c_1_frist
  const LAS_74c_1_frist_hoej = v32 ? (v33 ? Math.max(v31, 13694 /* 2007-06-30 */) : 13694 /* 2007-06-30 */) : v31
  s[2142] = LAS_74c_1_frist_hoej
  const LAS_74c_1_frist_ir = !(v32 && !(f.modtogLedighedsydelse30Juni2006 !== true || f.revurderetFoer !== false || s[806])) && (s[43] || v24 || s[805] && !(v25 && !(f.flyttedeKommuneMedLedighedsydelse !== true || f.flytningForhindrerFristen !== true)) && LAS_74c_1_18_ir)
  s[2144] = LAS_74c_1_frist_ir
  // LAS.74c.1.nu: Kommunen skal nu vurdere, om du stadig har ret til fleksjob (LAS § 74 c, stk. 1)
  const LAS_74c_1_nu = s[43] || s[52] && s[2] >= s[800]
  s[2145] = LAS_74c_1_nu
  const LAS_74c_1_nu_nej = s[43] || s[52] && s[0] < s[801]
  s[2146] = LAS_74c_1_nu_nej
  // LAS.74d.2: Ledighedsydelse om ugen (LAS § 74 a, stk. 2)
  const v40 = quotient([s[807], 91], [100], 'nærmeste', 500)
  const v41 = quotient([s[808], 91], [100], 'nærmeste', 500)
  const v42 = quotient([s[807], 82], [100], 'nærmeste', 500)
  const v43 = quotient([s[808], 82], [100], 'nærmeste', 500)
  const v44 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 0, s[809] ? Math.min(v40, v41) : -Infinity), s[809] ? Math.min(v42, v43) : -Infinity)
  const v45 = Math.max(Math.min(f.indtaegtSeneste3Maaneder ?? 100000000, s[809] ? Math.max(v40, v41) : Infinity), s[809] ? Math.max(v42, v43) : Infinity)
  const v46 = Math.max(0, v44)
  const v47 = Math.min(0, v45)
  const v48 = s[735] && !s[739]
  const v49 = s[43] && !s[739] && v47 >= v46
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v44, v46) : v44) : v46
  const v52 = s[734] ? (v50 ? Math.min(0, v51) : 0) : v51
  const v53 = v48 ? (v49 ? Math.max(v45, v47) : v45) : v47
  const v54 = s[734] ? (v50 ? Math.max(0, v53) : 0) : v53
  const v55 = s[734] || v48 || v49
  const v56 = s[735] && s[740] || s[43] && !((s[739] || !s[740] && v44 === v45) && !s[739] && v44 === 0)
  const v57 = s[810] && v55
  const v58 = s[727] && v55
  const v59 = s[4] && s[811]
  const v60 = v58 || v59
  const v61 = v58 ? (v59 ? Math.min(s[812], v52) : v52) : s[812]
  const LAS_74d_2 = s[43] ? -Infinity : v57 ? (v60 ? Math.min(v52, v61) : v52) : v61
  s[2147] = LAS_74d_2
  const v63 = v58 ? (v59 ? Math.max(s[813], v54) : v54) : s[813]
  const LAS_74d_2_hoej = s[43] ? Infinity : v57 ? (v60 ? Math.max(v54, v63) : v54) : v63
  s[2148] = LAS_74d_2_hoej
  const LAS_74d_2_er = s[43] || v57 || v58 || v59
  s[2149] = LAS_74d_2_er
  const LAS_74d_2_ir = s[43] || s[810] && v56 || s[727] && v56 || s[4] && s[814]
  s[2150] = LAS_74d_2_ir
}

function svar_69(f, s) {
  // LAS.74d.3: Fradrag i ledighedsydelsen for indtægter (LAS § 74 d, stk. 2-3)
  const v0 = sum(f.indtaegterVedLedighedsydelse, (r_indtaegterVedLedighedsydelse) => r_indtaegterVedLedighedsydelse.art === 'loen' || r_indtaegterVedLedighedsydelse.art === 'i_stedet_for_loen' || r_indtaegterVedLedighedsydelse.art === 'pension_fra_ansaettelse' || r_indtaegterVedLedighedsydelse.art === 'hverv' ? r_indtaegterVedLedighedsydelse.beloeb : 0)
  const v1 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : -Infinity
  const v2 = f.indtaegterVedLedighedsydelse !== undefined ? v0 : Infinity
  const v3 = Math.min(s[815], v1)
  const v4 = Math.min(s[816], v2)
  const v5 = v3 > -Infinity && v4 < Infinity
  const v6 = quotient([v3, 30], [100], 'nærmeste', 1)
  const v7 = quotient([v4, 30], [100], 'nærmeste', 1)
  const v8 = v5 ? Math.min(v6, v7) : -Infinity
  const v9 = v5 ? Math.max(v6, v7) : Infinity
  const v10 = !v5 && !s[343] && v3 === v4
  const v11 = s[343] || !v5
  const v12 = v2 === Infinity
  const v13 = v1 === -Infinity
  const v14 = v12 && s[817] || v13 && s[818]
  const v15 = v14 && v1 === v2 && !s[343] && s[815] === s[816]
  const v16 = s[343] || v14
  const v17 = Math.max(0, v13 || s[817] ? -Infinity : v1 - s[816])
  const v18 = Math.max(0, v12 || s[818] ? Infinity : v2 - s[815])
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
  s[2151] = LAS_74d_3
  const LAS_74d_3_hoej = s[5] ? Infinity : v24 || v27 ? Infinity : v9 + v21
  s[2152] = LAS_74d_3_hoej
  const LAS_74d_3_er = s[4] && (s[5] || s[4] && !v10 && v22 && !(v28 && (v10 || !v11 && v8 === v9) && (!v22 || !v23 && v20 === v21)))
  s[2153] = LAS_74d_3_er
  const LAS_74d_3_ir = s[4] && (s[5] || s[4] && (v11 || v23 || v28)) || !s[335]
  s[2154] = LAS_74d_3_ir
  // LAS.74d.3.udbetales: Ledighedsydelse efter fradrag (LAS § 74 d, stk. 3)
  const v33 = s[819] === Infinity
  const v34 = -LAS_74d_3_hoej === -Infinity
  const v35 = s[820] === -Infinity
  const v36 = -LAS_74d_3 === Infinity
  const v37 = v33 && v34 || v35 && v36
  const v38 = s[821] && LAS_74d_3_er && !(v37 && (!s[821] || !s[822] && s[820] === s[819]) && (!LAS_74d_3_er || !LAS_74d_3_ir && LAS_74d_3 === LAS_74d_3_hoej))
  const v39 = s[822] || LAS_74d_3_ir || v37
  const v40 = Math.max(0, v35 || v34 ? -Infinity : s[820] - LAS_74d_3_hoej)
  const v41 = Math.max(0, v33 || v36 ? Infinity : s[819] - LAS_74d_3)
  const v42 = v41 >= Infinity
  const LAS_74d_3_udbetales = s[5] ? -Infinity : v42 ? -Infinity : quotient([v40], [1], 'nærmeste', 100)
  s[2155] = LAS_74d_3_udbetales
  const LAS_74d_3_udbetales_hoej = s[5] ? Infinity : v42 ? Infinity : quotient([v41], [1], 'nærmeste', 100)
  s[2156] = LAS_74d_3_udbetales_hoej
  const LAS_74d_3_udbetales_er = s[4] && (s[5] || s[4] && v38 && !(v42 && (!v38 || !v39 && v40 === v41)))
  s[2157] = LAS_74d_3_udbetales_er
  const LAS_74d_3_udbetales_ir = s[4] && (s[5] || s[4] && (v39 || v42)) || !s[335]
  s[2158] = LAS_74d_3_udbetales_ir
  // LAS.74e.3: Feriedage med ledighedsydelse (LAS § 74 e, stk. 3-5)
  const v47 = f.ferieaaretBegyndte ?? FIRST_DAY
  s[823] = v47
  const v48 = f.ferieaaretBegyndte ?? 84005 /* 2199-12-31 */
  s[824] = v48
  const v49 = v47 <= 11503 /* 2001-06-30 */
  s[828] = v49
  const v50 = v48 >= 11504 /* 2001-07-01 */ && v47 <= 13858 /* 2007-12-11 */
  s[829] = v50
  const v51 = f.retTilLedighedsydelseFra ?? FIRST_DAY
  s[832] = v51
  const v52 = f.retTilLedighedsydelseFra ?? 84005 /* 2199-12-31 */
  s[833] = v52
  const v53 = v52 >= v47 ? (v52 >= shiftMonths(v47, 3) ? (v52 >= shiftMonths(v47, 8) ? 5 : 10) : 15) : 25
  const v54 = v51 >= v48 ? (v51 >= shiftMonths(v48, 3) ? (v51 >= shiftMonths(v48, 8) ? 5 : 10) : 15) : 25
  const v55 = f.optjentFerieMedBetaling ?? 0
  const v56 = f.optjentFerieMedBetaling ?? 366
  const v57 = Math.max(0, v53 - Math.max(0, v54 + v56 - 25))
  const v58 = Math.max(0, v54 - Math.max(0, v53 + v55 - 25))
  const v59 = v48 >= 13859 /* 2007-12-12 */ && v47 <= 18382 /* 2020-04-30 */
  s[826] = v59
  const v60 = v48 >= 18383 /* 2020-05-01 */ && v47 <= 18505 /* 2020-08-31 */
  s[825] = v60
  const v61 = f.maanederMedLedighedsydelseIFerieaaret ?? 0
  const v62 = f.maanederMedLedighedsydelseIFerieaaret ?? 12
  const v63 = v62 >= 12
  const v64 = v60 || v48 >= 18506 /* 2020-09-01 */
  s[827] = v64
  const v65 = v60 ? -Infinity : Math.min(v63 && v61 === v62 ? 25 : Math.floor(v61 * 20800 / 10000), Math.max(0, 25 - v56))
  const v66 = v59 || v64
  s[830] = v66
  const v67 = v59 ? (v64 ? Math.min(v57, v65) : v57) : v65
  const LAS_74e_3 = v49 ? -Infinity : v50 ? (v66 ? Math.min(v57, v67) : v57) : v67
  s[2159] = LAS_74e_3
  const v69 = v60 ? Infinity : Math.min(v63 ? 25 : Math.floor(v62 * 20800 / 10000), Math.max(0, 25 - v55))
  const v70 = v59 ? (v64 ? Math.max(v58, v69) : v58) : v69
  const LAS_74e_3_hoej = v49 ? Infinity : v50 ? (v66 ? Math.max(v58, v70) : v58) : v70
  s[2160] = LAS_74e_3_hoej
  const LAS_74e_3_ir = v49 || v60
  s[1370] = LAS_74e_3_ir
}

function svar_70(f, s) {
  // LAS.74e.4: Ferie med ledighedsydelse skal være holdt (LAS § 74 e, stk. 4)
  const v0 = shiftDays(shiftMonths(s[823], 12), -1)
  const v1 = shiftDays(shiftMonths(s[824], 12), -1)
  const v2 = s[825] ? FIRST_DAY : shiftDays(shiftMonths(s[823], 16), -1)
  const v3 = s[826] ? (s[827] ? Math.min(v0, v2) : v0) : v2
  const LAS_74e_4 = s[828] ? FIRST_DAY : s[829] ? (s[830] ? Math.min(v0, v3) : v0) : v3
  s[2162] = LAS_74e_4
  const v5 = s[825] ? NEVER : shiftDays(shiftMonths(s[824], 16), -1)
  const v6 = s[826] ? (s[827] ? Math.max(v1, v5) : v1) : v5
  const LAS_74e_4_hoej = s[828] ? NEVER : s[829] ? (s[830] ? Math.max(v1, v6) : v1) : v6
  s[2163] = LAS_74e_4_hoej
  // LAS.74e.8: Besked om ferie med ledighedsydelse (BEK 4/2026 § 21, stk. 2)
  const v8 = f.ferienMedLedighedsydelseBegynder ?? FIRST_DAY
  const v9 = f.ferienMedLedighedsydelseBegynder ?? 84005 /* 2199-12-31 */
  const v10 = v8 <= 15705 /* 2012-12-31 */
  const LAS_74e_8_er = v9 >= 15706 /* 2013-01-01 */
  s[2166] = LAS_74e_8_er
  const LAS_74e_8 = v10 ? FIRST_DAY : shiftDays(v8, -14)
  s[2164] = LAS_74e_8
  const LAS_74e_8_hoej = v10 ? NEVER : shiftDays(v9, -14)
  s[2165] = LAS_74e_8_hoej
  const LAS_74e_8_ir = LAS_74e_8_er && v10 || v8 < 15706 /* 2013-01-01 */
  s[2167] = LAS_74e_8_ir
  // LAS.74f.1.dag: Ledighedsydelse efter et job uden støtte kan fås til (LAS § 74 f, stk. 1)
  const LAS_74f_1_dag = s[43] ? FIRST_DAY : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? FIRST_DAY, 546), f.barselsdageEfterUstoettetArbejde ?? 0)
  s[2170] = LAS_74f_1_dag
  const LAS_74f_1_dag_hoej = s[43] ? NEVER : shiftDays(shiftDays(f.ustoettetArbejdeBegyndte ?? 84005 /* 2199-12-31 */, 546), f.barselsdageEfterUstoettetArbejde ?? 1000)
  s[2171] = LAS_74f_1_dag_hoej
  // LAS.74f.1: Ret til ledighedsydelse efter et job uden støtte (LAS § 74 f, stk. 1-2)
  const v17 = LAS_74f_1_dag_hoej >= s[0] || s[43]
  const LAS_74f_1 = s[43] || s[730] && f.erVisiteretTilFleksjob !== false && v17 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400 && (f.berettigetVedOvergangen !== false || (f.maanederIArbejdeEfterFleksjob ?? 18) >= 9) || s[4] && f.erVisiteretTilFleksjob !== false && v17 && (f.timerUdenStoetteSeneste3Aar ?? 0) < 192400
  s[2168] = LAS_74f_1
  const LAS_74f_1_nej = s[43] || s[730] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[2] || s[831] || f.berettigetVedOvergangen !== true && (f.maanederIArbejdeEfterFleksjob ?? 0) < 9) || s[4] && (f.erVisiteretTilFleksjob !== true || LAS_74f_1_dag < s[2] || s[831])
  s[2169] = LAS_74f_1_nej
  // LAS.75.1: Dit cv skal være på Jobnet (LAS § 75, stk. 1)
  const LAS_75_1_ir = s[832] <= 11503 /* 2001-06-30 */
  s[2174] = LAS_75_1_ir
  const LAS_75_1 = LAS_75_1_ir ? FIRST_DAY : s[833] >= 15706 /* 2013-01-01 */ ? shiftDays(s[832], 21) : NEVER
  s[2172] = LAS_75_1
  const LAS_75_1_hoej = LAS_75_1_ir ? NEVER : s[833] >= 11504 /* 2001-07-01 */ && s[832] <= 15705 /* 2012-12-31 */ ? NEVER : shiftDays(s[833], 21)
  s[2173] = LAS_75_1_hoej
  // LAS.75a.1: Kommunen har vejledt dig før en sanktion i ledighedsydelsen (LAS § 75 a, stk. 1-2)
  const LAS_77a_1_ir = s[672] <= 13329 /* 2006-06-30 */
  s[1371] = LAS_77a_1_ir
  const v24 = s[671] >= 13330 /* 2006-07-01 */
  const LAS_75a_1 = LAS_77a_1_ir || v24 && s[834] || s[835] || s[836] || s[837] || s[838]
  s[2175] = LAS_75a_1
  const LAS_75a_1_nej = LAS_77a_1_ir || s[835] || s[839] || s[840] || s[841]
  s[2176] = LAS_75a_1_nej
  const LAS_75a_1_ir = LAS_77a_1_ir || s[835]
  s[2177] = LAS_75a_1_ir
  // LAS.76.1: Retten mistes, fordi du ikke søgte job aktivt (LAS § 76, stk. 1)
  const LAS_76_1 = s[43] || s[4] && f.harSoegtAktivtMedLedighedsydelse !== true && f.rimeligGrundTilBrud !== true
  s[2178] = LAS_76_1
  const LAS_76_1_nej = s[43] || s[730] || s[4] && (f.harSoegtAktivtMedLedighedsydelse !== false || f.rimeligGrundTilBrud !== false)
  s[2179] = LAS_76_1_nej
  // LAS.77.1: Dage, der trækkes fra efter en samtale eller et manglende cv (LAS § 77, stk. 1-5)
  const v30 = v24 && s[672] <= 15705 /* 2012-12-31 */
  const v31 = s[671] >= 15706 /* 2013-01-01 */
  const v32 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false
  const v33 = LAS_75a_1 || LAS_75a_1_ir
  const v34 = v33 && f.rimeligGrundTilBrud !== true
  const LAS_77_1 = LAS_77a_1_ir ? -Infinity : v30 ? 0 : Math.min(v32 ? 0 : s[842], v32 ? 0 : s[843])
  s[2180] = LAS_77_1
  const LAS_77_1_hoej = LAS_77a_1_ir ? Infinity : v31 ? Math.max(v34 ? s[844] : 0, v34 ? s[845] : 0) : 0
  s[2181] = LAS_77_1_hoej
  const v37 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale' || f.brudVedLedighedsydelse === 'bookede_ikke' || f.brudVedLedighedsydelse === 'manglende_cv'
  const LAS_77_1_er = f.brudVedLedighedsydelse !== undefined && v37 || !(f.brudVedLedighedsydelse !== undefined)
  s[2182] = LAS_77_1_er
  const LAS_77_1_ir = LAS_77_1_er && LAS_77a_1_ir || f.brudVedLedighedsydelse !== undefined && !v37 || !(f.brudVedLedighedsydelse !== undefined)
  s[2183] = LAS_77_1_ir
  // LAS.77a.1: Uger uden ledighedsydelse (LAS § 77 a, stk. 1-3)
  const v40 = f.brudVedLedighedsydelse === 'afviste_fleksjob'
  const v41 = f.brudVedLedighedsydelse !== undefined && v40 || !(f.brudVedLedighedsydelse !== undefined)
  const v42 = f.brudVedLedighedsydelse !== undefined && !v40 || !(f.brudVedLedighedsydelse !== undefined)
  const v43 = f.brudVedLedighedsydelse === 'udeblev_fra_samtale'
  const v44 = f.brudVedLedighedsydelse !== undefined && v43 || !(f.brudVedLedighedsydelse !== undefined)
  const v45 = f.brudVedLedighedsydelse !== undefined && !v43 || !(f.brudVedLedighedsydelse !== undefined)
  const v46 = f.rimeligGrundTilBrud !== false ? 0 : v42 ? (v45 ? 0 : 21) : 35
  const v47 = f.rimeligGrundTilBrud !== true ? (v41 ? 35 : v44 ? 21 : 0) : 0
  const v48 = v31 && s[846]
  const v49 = f.brudVedLedighedsydelse === 'afviste_fleksjob' || f.brudVedLedighedsydelse === 'ophoerte_i_fleksjob' || f.brudVedLedighedsydelse === 'afviste_tilbud' || f.brudVedLedighedsydelse === 'ophoerte_i_tilbud'
  const v50 = f.brudVedLedighedsydelse !== undefined && v49 || !(f.brudVedLedighedsydelse !== undefined)
  const v51 = f.brudVedLedighedsydelse !== undefined && !v49 || !(f.brudVedLedighedsydelse !== undefined)
  const v52 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 ? 0 : 21
  const v53 = v33 && f.rimeligGrundTilBrud !== true && v50 ? 21 : 0
  const v54 = v48 || s[681]
  const LAS_77a_1 = LAS_77a_1_ir ? -Infinity : v30 ? (v54 ? Math.min(v46, v52) : v46) : v52
  s[2184] = LAS_77a_1
  const LAS_77a_1_hoej = LAS_77a_1_ir ? Infinity : v30 ? (v54 ? Math.max(v47, v53) : v47) : v53
  s[2185] = LAS_77a_1_hoej
  // LAS.77a.2: Dage, der trækkes fra, når du blev væk fra et tilbud (LAS § 77 a, stk. 2)
  const v57 = v48 ? -Infinity : v32 ? 0 : s[847]
  const LAS_77a_2 = LAS_77a_1_ir ? -Infinity : v30 ? (v54 ? Math.min(0, v57) : 0) : v57
  s[2187] = LAS_77a_2
  const LAS_77a_2_hoej = LAS_77a_1_ir ? Infinity : v54 ? (v48 ? Infinity : v34 ? s[848] : 0) : 0
  s[2188] = LAS_77a_2_hoej
  const v60 = f.brudVedLedighedsydelse === 'udeblev_fra_tilbud'
  const LAS_77a_2_er = f.brudVedLedighedsydelse !== undefined && v60 || !(f.brudVedLedighedsydelse !== undefined)
  s[2189] = LAS_77a_2_er
  const LAS_77a_2_ir = LAS_77a_2_er && (LAS_77a_1_ir || v48) || f.brudVedLedighedsydelse !== undefined && !v60 || !(f.brudVedLedighedsydelse !== undefined)
  s[2190] = LAS_77a_2_ir
  // LAS.77a.4: Retten til ledighedsydelse mistes, fordi det skete igen (LAS § 77 a, stk. 4)
  const v63 = shiftMonths(s[672], -12)
  const v64 = shiftMonths(s[671], -12)
  const v65 = shiftDays(v63, 1)
  const v66 = shiftDays(v64, 1)
  const v67 = v33 && f.rimeligGrundTilBrud !== true && v50 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1 || v33 && f.rimeligGrundTilBrud !== true && v50 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => (r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud') && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1
  const v68 = LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[672] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1 || LAS_75a_1_nej || f.rimeligGrundTilBrud !== false || v51 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_fleksjob' || r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_tilbud' || r_tidligereBrudVedLedighedsydelse.hvad === 'ophoerte_i_tilbud'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[672] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1
  const LAS_77a_4 = LAS_77a_1_ir || v30 && (f.rimeligGrundTilBrud !== true && (v41 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1 || v44 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v63 ? 1 : 0) : Infinity) >= 1) || f.rimeligGrundTilBrud !== true && (v41 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob' && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1 || v44 && (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale' && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v65 ? 1 : 0) : Infinity) >= 1)) || v48 && v67 || s[681] && v67
  s[2191] = LAS_77a_4
  const LAS_77a_4_nej = LAS_77a_1_ir || v30 && (f.rimeligGrundTilBrud !== false || (v42 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[672] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1) && (v45 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v63; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[672] || r_tidligereBrudVedLedighedsydelse.dag < v64) ? 1 : 0) : 0 }) : 0) < 1) || f.rimeligGrundTilBrud !== false || (v42 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'afviste_fleksjob'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[672] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1) && (v45 || (f.tidligereBrudVedLedighedsydelse !== undefined ? sum(f.tidligereBrudVedLedighedsydelse, (r_tidligereBrudVedLedighedsydelse) => { const r0_0 = r_tidligereBrudVedLedighedsydelse.hvad === 'udeblev_fra_samtale'; const r0_1 = r0_0 && r_tidligereBrudVedLedighedsydelse.dag < s[671] && r_tidligereBrudVedLedighedsydelse.dag >= v65; return r0_1 ? (r0_1 && !(!r0_0 || r_tidligereBrudVedLedighedsydelse.dag >= s[672] || r_tidligereBrudVedLedighedsydelse.dag < v66) ? 1 : 0) : 0 }) : 0) < 1)) || v48 && v68 || s[681] && v68
  s[2192] = LAS_77a_4_nej
  // LAS.77a.6: Retten til ledighedsydelse er kommet igen (LAS § 77 a, stk. 6)
  const v71 = s[4] && s[458]
  const LAS_77a_6 = s[43] || s[730] && s[849] || v71 && s[849] || s[459] && s[849]
  s[2193] = LAS_77a_6
  const LAS_77a_6_nej = s[43] || s[730] && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || v71 && (f.maanederIFleksjobSeneste18 ?? 0) < 9 || s[459] && (f.maanederIFleksjobSeneste18 ?? 0) < 9
  s[2194] = LAS_77a_6_nej
  // LAS.77b.1: Du beholder ledighedsydelsen, set på din rådighed (LAS § 77 b, stk. 1-2)
  const v74 = f.staarTilRaadighedForFleksjob !== false || f.pensionssagUnderBehandling !== false
  const v75 = f.staarTilRaadighedForFleksjob !== true && f.pensionssagUnderBehandling !== true
  const LAS_77b_1 = s[43] || s[730] && v74 || v71 && v74 || s[459] && v74
  s[2195] = LAS_77b_1
  const LAS_77b_1_nej = s[43] || s[730] && v75 || v71 && v75 || s[459] && v75
  s[2196] = LAS_77b_1_nej
}

function svar_71(f, s) {
  // LAS.81.1.rimelig: Udgiften er rimelig (LAS § 81, 1. pkt.)
  const v0 = f.enkeltudgiftensArt === 'energi'
  const v1 = f.enkeltudgiftensArt !== undefined && !v0 || !(f.enkeltudgiftensArt !== undefined) || (f.energiregningenFra ?? FIRST_DAY) < 18901 /* 2021-10-01 */ || (f.energiregningenTil ?? 84005 /* 2199-12-31 */) > 19477 /* 2023-04-30 */
  const v2 = (f.enkeltudgiftensArt !== undefined && v0 || !(f.enkeltudgiftensArt !== undefined)) && (f.energiregningenFra ?? 84005 /* 2199-12-31 */) >= 18901 /* 2021-10-01 */ && (f.energiregningenTil ?? FIRST_DAY) <= 19477 /* 2023-04-30 */
  const LAS_81_1_rimelig = s[3] || s[1] && (v2 && f.forbrugetErUrimeligtHoejt !== true || v1 && f.enkeltudgiftenErRimeligtBegrundet !== false)
  s[2201] = LAS_81_1_rimelig
  const LAS_81_1_rimelig_nej = s[3] || s[1] && (v2 && f.forbrugetErUrimeligtHoejt !== false || v1 && f.enkeltudgiftenErRimeligtBegrundet !== true)
  s[865] = LAS_81_1_rimelig_nej
  // LAS.81.1.forudsigelig: Udgiften kunne forudses (LAS § 81, 2. pkt.)
  const v5 = f.enkeltudgiftensArt === 'boligindskud' || f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'almindelig_udskiftning' || f.enkeltudgiftensArt === 'foedsel_daab_konfirmation'
  const v6 = f.enkeltudgiftensArt !== undefined && !v5 || !(f.enkeltudgiftensArt !== undefined)
  const LAS_81_1_forudsigelig = s[3] || s[1] && (f.enkeltudgiftensArt !== undefined && v5 || !(f.enkeltudgiftensArt !== undefined) || v6 && v1 && f.behovetKunneIkkeForudses !== true)
  s[2199] = LAS_81_1_forudsigelig
  const LAS_81_1_forudsigelig_nej = s[3] || s[1] && v6 && (v2 || v1 && f.behovetKunneIkkeForudses !== false)
  s[2200] = LAS_81_1_forudsigelig_nej
  // LAS.88.1: Udgiften var påtaget, før du søgte (LAS § 88)
  const v9 = f.udgiftenErPaataget !== true || (f.udgiftenPaatagetDen ?? 84005 /* 2199-12-31 */) >= (f.soegtOmEnkeltydelseDen ?? FIRST_DAY) || f.hjaelpTrodsSenAnsoegning !== false
  const v10 = f.udgiftenErPaataget !== false && (f.udgiftenPaatagetDen ?? FIRST_DAY) < (f.soegtOmEnkeltydelseDen ?? 84005 /* 2199-12-31 */) && f.hjaelpTrodsSenAnsoegning !== true
  const LAS_88_1 = s[3] || s[339] && v10 || s[336] && v10
  s[861] = LAS_88_1
  const LAS_88_1_nej = s[3] || s[339] && v9 || s[336] && v9
  s[2250] = LAS_88_1_nej
  // LAS.81.1: Hjælp til en enkeltudgift (LAS § 81)
  const v13 = LAS_81_1_forudsigelig_nej || f.udgiftenErHeltAfgoerende !== false
  s[864] = v13
  const v14 = (LAS_81_1_forudsigelig || s[3]) && f.udgiftenErHeltAfgoerende !== true
  s[866] = v14
  const v15 = s[532] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v14 || LAS_88_1
  const v16 = LAS_81_1_rimelig || s[3]
  s[863] = v16
  const v17 = LAS_88_1_nej || s[3]
  s[862] = v17
  const v18 = s[850] && v16 && f.egenBetalingVanskeliggoerFremtiden !== false && v13 && v17
  const v19 = f.enkeltudgiftensArt === 'flytning' || f.enkeltudgiftensArt === 'boligindskud'
  const LAS_81_1 = s[3] || s[339] && v18 || s[391] && v18 || s[10] && (f.enkeltudgiftensArt !== undefined && !v19 || !(f.enkeltudgiftensArt !== undefined)) && s[850] && v16 && f.egenBetalingVanskeliggoerFremtiden !== false && v13 && v17
  s[2197] = LAS_81_1
  const LAS_81_1_nej = s[3] || s[339] && v15 || s[391] && v15 || s[10] && (f.enkeltudgiftensArt !== undefined && v19 || !(f.enkeltudgiftensArt !== undefined) || s[532] || LAS_81_1_rimelig_nej || f.egenBetalingVanskeliggoerFremtiden !== true || v14 || LAS_88_1)
  s[2198] = LAS_81_1_nej
  // LAS.81a.1: Midlertidig hjælp til husleje (LAS § 81 a)
  const LAS_81a_1 = s[3] || s[4] && f.udsaettelsestruetPaaGrundAfRestance !== false && f.huslejehjaelpForebyggerUdsaettelse !== false && f.hjaelpenDaekkerKunSanktion !== true && f.kanIkkeBetaleUdgiften !== false
  s[2202] = LAS_81a_1
  const LAS_81a_1_nej = s[3] || s[6] || s[4] && (f.udsaettelsestruetPaaGrundAfRestance !== true || f.huslejehjaelpForebyggerUdsaettelse !== true || f.hjaelpenDaekkerKunSanktion !== false || f.kanIkkeBetaleUdgiften !== true)
  s[2203] = LAS_81a_1_nej
  // LAS.81a.1.prøvet: Ansøgningen om restancen er prøvet fuldt ud (LAS § 81 a)
  const LAS_81a_1_proevet = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[3] || s[6] || s[4] && f.ansoegningenProevetEfterHuslejehjaelp !== false)
  s[2204] = LAS_81a_1_proevet
  const LAS_81a_1_proevet_nej = f.udsaettelsestruetPaaGrundAfRestance !== false && (s[3] || s[4] && f.ansoegningenProevetEfterHuslejehjaelp !== true)
  s[2205] = LAS_81a_1_proevet_nej
  const LAS_81a_1_proevet_ir = f.udsaettelsestruetPaaGrundAfRestance !== false && s[3] || f.udsaettelsestruetPaaGrundAfRestance !== true
  s[2206] = LAS_81a_1_proevet_ir
  // LAS.82.1: Hjælp til sygebehandling, medicin og tandlæge (LAS § 82)
  const v27 = f.udgiftenDaekkesEfterAndenLov !== false || f.kanIkkeBetaleUdgiften !== true || f.behandlingenErNoedvendig !== true || f.behandlingUdenForDetOffentlige !== false && (f.offentligBehandlingFindes !== false || f.privatBehandlingErLaegeligtVelbegrundet !== true) || LAS_88_1
  const v28 = f.udgiftenDaekkesEfterAndenLov !== true && f.kanIkkeBetaleUdgiften !== false && f.behandlingenErNoedvendig !== false && (f.behandlingUdenForDetOffentlige !== true || f.offentligBehandlingFindes !== true && f.privatBehandlingErLaegeligtVelbegrundet !== false) && v17
  const LAS_82_1 = s[3] || s[339] && v28 || s[336] && v28
  s[2207] = LAS_82_1
  const LAS_82_1_nej = s[3] || s[339] && v27 || s[336] && v27
  s[2208] = LAS_82_1_nej
  // LAS.82.1.formue: Den formue, du selv kan betale af (LAS § 82)
  const LAS_82_1_formue = s[3] ? -Infinity : (f.formueUdenMéngodtgoerelse ?? -10000000000) + (f.méngodtgoerelse ?? 0)
  s[2209] = LAS_82_1_formue
  const LAS_82_1_formue_hoej = s[3] ? Infinity : (f.formueUdenMéngodtgoerelse ?? 10000000000) + (f.méngodtgoerelse ?? 10000000000)
  s[2210] = LAS_82_1_formue_hoej
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
  s[852] = v42
  const v43 = f.ydelseFoerFradragVedTandpleje ?? 10000000
  s[854] = v43
  const LAS_82a_1 = s[3] || s[851] && (v34 || v38 || v40 && f.ydelsenSvarerTilKontanthjaelp !== false && f.opfylderKontanthjaelpensOekonomi !== false) || s[146] && (v34 || v38 || v40 && f.opfylderKontanthjaelpensOekonomi !== false && ((f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? s[743] : s[548]) : s[546]) >= v42 || f.harForsoergelsespligt !== false && s[343] || f.harForsoergelsespligt !== true && s[343]))
  s[857] = LAS_82a_1
  const LAS_82a_1_nej = s[3] || s[6] || s[851] && v35 && v37 && (v41 || f.ydelsenSvarerTilKontanthjaelp !== true || f.opfylderKontanthjaelpensOekonomi !== true) || s[146] && v35 && v37 && (v41 || f.opfylderKontanthjaelpensOekonomi !== true || (f.harForsoergelsespligt !== false ? (f.harForsoergelsespligt !== true ? s[742] : s[547]) : s[545]) < v43)
  s[858] = LAS_82a_1_nej
}

function svar_72(f, s) {
  // LAS.82a.2: Tilskud til tandlæge i kalenderåret (LAS § 82 a, stk. 2-4)
  const v0 = f.tandplejeudgifterIAaret ?? 0
  const v1 = f.tandplejeudgifterIAaret ?? 100000000
  const v2 = Math.round(Math.max(0, v0 - 80000) * 6500 / 10000)
  const v3 = Math.round(Math.max(0, v1 - 80000) * 6500 / 10000)
  const v4 = Math.max(0, v0 - 60000)
  const v5 = Math.max(0, v1 - 60000)
  const v6 = s[456] ? (s[457] ? v2 : Math.min(v2, v4)) : v4
  const v7 = s[456] ? (s[457] ? v3 : Math.max(v3, v5)) : v5
  const v8 = s[0] <= 16586 /* 2015-05-31 */
  const v9 = s[12] && v8
  const v10 = f.ydelseVedTandpleje === 'uddannelseshjaelp_uden_tillaeg'
  const v11 = f.ydelseVedTandpleje !== undefined && !v10 || !(f.ydelseVedTandpleje !== undefined) || !s[457]
  const v12 = (f.ydelseVedTandpleje !== undefined && v10 || !(f.ydelseVedTandpleje !== undefined)) && s[456]
  const v13 = v12 ? (v11 ? Math.min(v4, v6) : v4) : v6
  const v14 = v12 ? (v11 ? Math.max(v5, v7) : v5) : v7
  const v15 = s[2] >= 16587 /* 2015-06-01 */
  const v16 = v15 && s[145]
  const v17 = Math.round(v4 * 6500 / 10000)
  const v18 = Math.round(v5 * 6500 / 10000)
  const v19 = s[456] ? (s[457] ? v17 : Math.min(v4, v17)) : v4
  const v20 = s[456] ? (s[457] ? v18 : Math.max(v5, v18)) : v5
  const v21 = v12 ? (v11 ? Math.min(v4, v19) : v4) : v19
  const v22 = v12 ? (v11 ? Math.max(v5, v20) : v5) : v20
  const v23 = s[852] >= s[853]
  const v24 = s[854] >= s[855]
  const v25 = Math.max(v4, v17)
  const v26 = Math.min(v5, v18)
  const v27 = s[538] && v26 >= v25
  const v28 = v24 || v27
  const v29 = v24 ? (v27 ? Math.min(v17, v25) : v17) : v25
  const v30 = v23 ? v29 : v28 ? Math.min(v4, v29) : v4
  const v31 = v24 ? (v27 ? Math.max(v18, v26) : v18) : v26
  const v32 = v23 ? v31 : v28 ? Math.max(v5, v31) : v5
  const v33 = s[146] && (!v23 || v24 || v27)
  const v34 = v16 || v33
  const v35 = v16 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v36 = v9 || v34
  const v37 = v9 ? (v34 ? Math.min(v13, v35) : v13) : v35
  const LAS_82a_2 = s[3] ? -Infinity : s[6] ? 0 : s[856] ? (v36 ? Math.min(v6, v37) : v6) : v37
  s[2211] = LAS_82a_2
  const v39 = v16 ? (v33 ? Math.max(v22, v32) : v22) : v32
  const v40 = v9 ? (v34 ? Math.max(v14, v39) : v14) : v39
  const LAS_82a_2_hoej = s[3] ? Infinity : s[856] || v36 ? (s[856] ? (v36 ? Math.max(v7, v40) : v7) : v40) : 0
  s[2212] = LAS_82a_2_hoej
  const LAS_82a_2_er = s[857] && (s[3] || s[6] || s[856] || v9 || v16 || v33)
  s[2213] = LAS_82a_2_er
  const LAS_82a_2_ir = s[857] && (s[3] || s[146] && s[538] && !(v4 === v5 && v17 === v18 && v4 === v17)) || s[858] || s[3]
  s[2214] = LAS_82a_2_ir
  // LAS.82a.6: Kommunen skal godkende tandbehandlingen først (LAS § 82 a)
  const LAS_82a_6 = s[3] || s[4] && (f.tandbehandlingensPris ?? 100000000) > 1000000
  s[1372] = LAS_82a_6
  const LAS_82a_6_nej = s[3] || s[6] || s[4] && (f.tandbehandlingensPris ?? 0) <= 1000000
  s[2216] = LAS_82a_6_nej
  // LAS.82a.6.gælder: Godkendelsen gælder til (LAS § 82 a, stk. 6)
  const v46 = s[4] && v8
  const LAS_82a_6_gaelder = s[3] ? FIRST_DAY : v46 || v15 ? (v15 ? shiftMonths(f.tandbehandlingGodkendtDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[2217] = LAS_82a_6_gaelder
  const LAS_82a_6_gaelder_hoej = s[3] ? NEVER : s[6] ? NEVER : v46 ? NEVER : shiftMonths(f.tandbehandlingGodkendtDen ?? 84005 /* 2199-12-31 */, 2)
  s[2218] = LAS_82a_6_gaelder_hoej
  const LAS_82a_6_gaelder_ir = s[3] || LAS_82a_6_nej || s[3]
  s[2219] = LAS_82a_6_gaelder_ir
  // LAS.82b.1: Medicin uden egenbetaling (LAS § 82 b)
  const v50 = f.medicinTil === 'dit_barn'
  const v51 = f.medicinTil === 'dig'
  const LAS_82b_1 = s[3] || s[146] && f.faarKontanthjaelpVedMedicin !== false && (f.medicinTil !== undefined && v50 || !(f.medicinTil !== undefined) || (f.medicinTil !== undefined && v51 || !(f.medicinTil !== undefined)) && (f.maanederMedKontanthjaelpAf18 ?? 18) >= 12)
  s[1373] = LAS_82b_1
  const LAS_82b_1_nej = s[3] || s[339] || s[434] || s[146] && (f.faarKontanthjaelpVedMedicin !== true || (f.medicinTil !== undefined && !v50 || !(f.medicinTil !== undefined)) && (f.medicinTil !== undefined && !v51 || !(f.medicinTil !== undefined) || (f.maanederMedKontanthjaelpAf18 ?? 0) < 12))
  s[2221] = LAS_82b_1_nej
  // LAS.82b.2: Kommunens betaling af medicinen (LAS § 82 b, stk. 2)
  const LAS_82b_2 = s[3] ? -Infinity : s[339] ? 0 : s[434] ? 0 : Math.min(f.egenbetalingForMedicin ?? 0, f.egenbetalingForBilligsteMedicin ?? 0)
  s[2222] = LAS_82b_2
  const LAS_82b_2_hoej = s[3] ? Infinity : s[435] ? (s[146] ? Math.min(f.egenbetalingForMedicin ?? 100000000, f.egenbetalingForBilligsteMedicin ?? 100000000) : 0) : 0
  s[2223] = LAS_82b_2_hoej
  const LAS_82b_2_ir = s[3] || LAS_82b_1_nej || s[3]
  s[2224] = LAS_82b_2_ir
  // LAS.83.1: Hjælp til samvær med dit barn (LAS § 83, stk. 1)
  const v57 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport'
  const v58 = f.samvaerMed !== undefined && !v57 || !(f.samvaerMed !== undefined) || f.kanIkkeBetaleUdgiften !== true
  const v59 = (f.samvaerMed !== undefined && v57 || !(f.samvaerMed !== undefined)) && f.kanIkkeBetaleUdgiften !== false
  const v60 = s[339] && v59
  const v61 = s[339] && v58
  const v62 = f.samvaerMed === 'eget_barn' || f.samvaerMed === 'bopaelsforaelders_transport' || f.samvaerMed === 'andet'
  const v63 = f.samvaerMed !== undefined && v62 || !(f.samvaerMed !== undefined)
  const LAS_83_1 = v63 && (s[3] || v60 || s[336] && v59)
  s[2225] = LAS_83_1
  const LAS_83_1_nej = v63 && (s[3] || v61 || s[336] && v58)
  s[2226] = LAS_83_1_nej
  const LAS_83_1_ir = v63 && s[3] || f.samvaerMed !== undefined && !v62 || !(f.samvaerMed !== undefined)
  s[2227] = LAS_83_1_ir
  // LAS.83.1.bortadopteret: Hjælp til samvær med et barn, andre har adopteret (LAS § 83, stk. 1)
  const v67 = s[336] && s[0] <= 13859 /* 2007-12-12 */
  s[873] = v67
  const v68 = s[2] >= 13860 /* 2007-12-13 */ && s[859]
  s[874] = v68
  const v69 = s[3] || v68
  s[875] = v69
  const v70 = f.samvaerMed === 'bortadopteret_barn'
  const v71 = f.samvaerMed !== undefined && v70 || !(f.samvaerMed !== undefined)
  const LAS_83_1_bortadopteret = v71 && (s[3] || v60 || v67 && v59 || v68 || s[860] && f.kanIkkeBetaleUdgiften !== false)
  s[2228] = LAS_83_1_bortadopteret
  const LAS_83_1_bortadopteret_nej = v71 && (s[3] || v61 || v67 && v58 || v68 || s[860] && f.kanIkkeBetaleUdgiften !== true)
  s[2229] = LAS_83_1_bortadopteret_nej
  const LAS_83_1_bortadopteret_ir = v71 && v69 || f.samvaerMed !== undefined && !v70 || !(f.samvaerMed !== undefined)
  s[2230] = LAS_83_1_bortadopteret_ir
}

function svar_73(f, s) {
  // LAS.85.1: Hjælp til en flytning, der forbedrer (LAS § 85)
  const v0 = f.flytterTilUdlandet !== true || f.knyttetTilLandetDerFlyttesTil !== false
  const v1 = f.flytterTilUdlandet !== false && f.knyttetTilLandetDerFlyttesTil !== true
  const v2 = f.flytningenForbedrerForholdene !== true || f.kanIkkeBetaleUdgiften !== true || v1 || s[861]
  const v3 = f.flytningenForbedrerForholdene !== false && f.kanIkkeBetaleUdgiften !== false && v0 && s[862]
  const LAS_85_1 = s[3] || s[339] && v3 || s[336] && v3
  s[2231] = LAS_85_1
  const LAS_85_1_nej = s[3] || s[339] && v2 || s[336] && v2
  s[2232] = LAS_85_1_nej
  // LAS.85.2: Hjælp til en enkeltudgift ved flytning (LAS § 85, stk. 2)
  const LAS_85_2 = s[3] || s[10] && s[850] && s[863] && f.egenBetalingVanskeliggoerFremtiden !== false && s[864] && s[862] && v0
  s[2233] = LAS_85_2
  const LAS_85_2_nej = s[3] || s[339] || s[391] || s[10] && (s[532] || s[865] || f.egenBetalingVanskeliggoerFremtiden !== true || s[866] || s[861] || v1)
  s[2234] = LAS_85_2_nej
  // LAS.85.4: Den kommune, du flytter til, skal afgøre ansøgningen (LAS § 85, stk. 4)
  const LAS_85_4 = s[3] || s[10] && f.flytterTilUdlandet !== true
  s[2235] = LAS_85_4
  const LAS_85_4_nej = s[3] || s[339] || s[391] || s[10] && f.flytterTilUdlandet !== false
  s[2236] = LAS_85_4_nej
  // LAS.86.7: Fritidstillæg tidligst fra (LAS § 86, stk. 7)
  const LAS_86_7 = s[145] ? FIRST_DAY : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? FIRST_DAY, 3), -1)), 1)
  s[2241] = LAS_86_7
  const LAS_86_7_hoej = s[145] ? NEVER : shiftDays(monthEnd(shiftDays(shiftMonths(f.kontanthjaelpUdenAfbrydelseFra ?? 84005 /* 2199-12-31 */, 3), -1)), 1)
  s[2242] = LAS_86_7_hoej
  // LAS.86.2: Fritidstillæg pr. måned (LAS § 86, stk. 1-5)
  const v12 = s[146] && s[0] < LAS_86_7_hoej
  const v13 = s[146] && s[2] >= LAS_86_7
  const v14 = s[538] ? -Infinity : 45000
  const v15 = s[538] ? Infinity : 45000
  const v16 = Math.min(3, f.boernTilFritidstillaeg ?? 0)
  const v17 = Math.min(3, f.boernTilFritidstillaeg ?? 30)
  const v18 = v14 > -Infinity && v15 < Infinity
  const v19 = quotient([v14, v16], [1], 'nærmeste', 1)
  const v20 = quotient([v14, v17], [1], 'nærmeste', 1)
  const v21 = quotient([v15, v16], [1], 'nærmeste', 1)
  const v22 = quotient([v15, v17], [1], 'nærmeste', 1)
  const v23 = v18 ? Math.min(v22, v21, v19, v20) : -Infinity
  const v24 = v18 ? Math.max(v22, v21, v19, v20) : Infinity
  const v25 = !v18 && !s[538] && v14 === v15 && v16 === v17
  const v26 = s[538] || !v18
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
  const v41 = s[867] && v34 && v39 >= v38
  const v42 = v40 || v41
  const v43 = v40 ? (v41 ? Math.min(v35, v38) : v35) : v38
  const v44 = v40 ? (v41 ? Math.max(v36, v39) : v36) : v39
  const LAS_86_2 = s[145] ? -Infinity : v12 ? (v42 ? Math.min(0, v43) : 0) : v43
  s[2237] = LAS_86_2
  const LAS_86_2_hoej = s[145] ? Infinity : v12 ? (v42 ? Math.max(0, v44) : 0) : v44
  s[2238] = LAS_86_2_hoej
  const LAS_86_2_er = s[146] && (s[145] || s[146] && (v12 || v40 || v41))
  s[2239] = LAS_86_2_er
  const LAS_86_2_ir = s[146] && (s[145] || s[146] && (v13 && v37 || s[867] && !((!v34 || !v37 && v35 === v36) && v34 && v35 === 0))) || s[0] < 20270 /* 2025-07-01 */
  s[2240] = LAS_86_2_ir
  // LAS.86.8: Kvitteringer for fritidstillæg senest (LAS § 86, stk. 8)
  const LAS_86_8 = s[145] ? FIRST_DAY : shiftDays(shiftMonths(LAS_86_7, 3), 19)
  s[2243] = LAS_86_8
  const LAS_86_8_hoej = s[145] ? NEVER : shiftDays(shiftMonths(LAS_86_7_hoej, 3), 19)
  s[2244] = LAS_86_8_hoej
  const LAS_86_8_ir = s[146] && (s[145] || s[146] && s[867]) || s[0] < 20270 /* 2025-07-01 */
  s[2245] = LAS_86_8_ir
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
  const LAS_86_8_beloeb = s[145] ? -Infinity : v59 ? Math.min(v60, v61) : -Infinity
  s[2246] = LAS_86_8_beloeb
  const LAS_86_8_beloeb_hoej = s[145] ? Infinity : v59 ? Math.max(v60, v61) : Infinity
  s[2247] = LAS_86_8_beloeb_hoej
  const LAS_86_8_beloeb_er = s[146] && (s[145] || s[146] && v57 && !(!v59 && (!v57 || !v58 && v55 === v56)))
  s[2248] = LAS_86_8_beloeb_er
  const LAS_86_8_beloeb_ir = s[146] && (s[145] || s[146] && (v58 || !v59)) || s[0] < 20270 /* 2025-07-01 */
  s[2249] = LAS_86_8_beloeb_ir
  // LAS.91.1.su: Tilbagebetaling, når SU dækker samme tid (LAS § 91, stk. 1, nr. 3)
  const LAS_91_1_su = f.fikSUForSammeTid !== false && (s[3] || s[723] || s[688])
  s[2256] = LAS_91_1_su
  const LAS_91_1_su_nej = f.fikSUForSammeTid !== false && (s[3] || s[339] || s[724] || s[723])
  s[2257] = LAS_91_1_su_nej
  const LAS_91_1_su_ir = f.fikSUForSammeTid !== false && s[868] || f.fikSUForSammeTid !== true
  s[2258] = LAS_91_1_su_ir
  // LAS.91.1.dom: Tilbagebetaling efter visse domme (LAS § 91, stk. 1, nr. 5)
  const v69 = s[869] && s[870]
  const LAS_91_1_dom = f.doemtForHandlingILovensListe !== false && (s[3] || v69 || s[871])
  s[2253] = LAS_91_1_dom
  const LAS_91_1_dom_nej = f.doemtForHandlingILovensListe !== false && (s[3] || s[339] || s[872] || v69)
  s[2254] = LAS_91_1_dom_nej
  const LAS_91_1_dom_ir = f.doemtForHandlingILovensListe !== false && (s[3] || v69) || f.doemtForHandlingILovensListe !== true
  s[2255] = LAS_91_1_dom_ir
  // LAS.91.1: Kommunen skal kræve hjælpen tilbage (LAS § 91, stk. 1)
  const v73 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false || LAS_91_1_su || f.sanktionIDagpenge !== false || LAS_91_1_dom
  const v74 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true && (LAS_91_1_su_nej || LAS_91_1_su_ir) && f.sanktionIDagpenge !== true && (LAS_91_1_dom_nej || LAS_91_1_dom_ir)
  const LAS_91_1 = s[3] || s[339] && v73 || s[336] && v73
  s[2251] = LAS_91_1
  const LAS_91_1_nej = s[3] || s[339] && v74 || s[336] && v74
  s[2252] = LAS_91_1_nej
}

function svar_74(f, s) {
  // LAS.91.6: Kommunen skal anmelde sagen til politiet (LAS § 91, stk. 6)
  const v0 = f.tilbagebetalingAfgjortDen ?? FIRST_DAY
  const v1 = f.tilbagebetalingAfgjortDen ?? 84005 /* 2199-12-31 */
  const LAS_91_6_ir = v0 <= 13331 /* 2006-07-02 */
  s[2261] = LAS_91_6_ir
  const v3 = v1 >= 18262 /* 2020-01-01 */ && v0 <= 19357 /* 2022-12-31 */
  const v4 = f.undlodOplysningerModBedreVidende !== false || f.modtogUberettigetModBedreVidende !== false
  const v5 = f.undlodOplysningerModBedreVidende !== true && f.modtogUberettigetModBedreVidende !== true
  const v6 = (f.sammenhaengendeDageIUdlandet ?? 0) <= 14
  const v7 = f.tilbagebetalingskravet ?? 0
  const v8 = f.tilbagebetalingskravet ?? 10000000000
  const v9 = v1 >= 19358 /* 2023-01-01 */
  const LAS_91_6 = LAS_91_6_ir || v3 && v4 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v8 > 3000000) || v9 && v4 && ((f.sammenhaengendeDageIUdlandet ?? 40000) > 14 || v8 > 2150000)
  s[2259] = LAS_91_6
  const LAS_91_6_nej = LAS_91_6_ir || v1 >= 13332 /* 2006-07-03 */ && v0 <= 13858 /* 2007-12-11 */ || v1 >= 13859 /* 2007-12-12 */ && v0 <= 18261 /* 2019-12-31 */ || v3 && (v5 || v6 && v7 <= 3000000) || v9 && (v5 || v6 && v7 <= 2150000)
  s[2260] = LAS_91_6_nej
  // LAS.92.1: Hjælp til indskud skal betales tilbage (LAS § 92, stk. 1)
  const LAS_92_1 = f.fikHjaelpTilBoligindskud !== false && (s[3] || s[339] || s[336])
  s[2262] = LAS_92_1
  const LAS_92_1_nej = f.fikHjaelpTilBoligindskud !== false && s[3]
  s[2263] = LAS_92_1_nej
  const LAS_92_1_ir = LAS_92_1_nej || f.fikHjaelpTilBoligindskud !== true
  s[1374] = LAS_92_1_ir
  // LAS.92.3: Det indskud, udlejeren betalte tilbage, skal være betalt til kommunen (LAS § 92, stk. 3)
  const LAS_92_3 = s[3] ? FIRST_DAY : s[435] ? (s[146] ? shiftMonths(f.indskudBetaltTilbageDen ?? FIRST_DAY, 2) : NEVER) : NEVER
  s[2265] = LAS_92_3
  const LAS_92_3_hoej = s[3] ? NEVER : s[339] ? NEVER : s[434] ? NEVER : shiftMonths(f.indskudBetaltTilbageDen ?? 84005 /* 2199-12-31 */, 2)
  s[2266] = LAS_92_3_hoej
  // LAS.93.1.selvforskyldt: Tilbagebetaling, når du selv var skyld i ledigheden (LAS § 93, stk. 1)
  const LAS_93_1_selvforskyldt = f.selvforskyldtLedig !== false && (s[3] || s[339] || s[873] || s[874])
  s[2269] = LAS_93_1_selvforskyldt
  const LAS_93_1_selvforskyldt_nej = f.selvforskyldtLedig !== false && (s[3] || s[874] || s[860])
  s[2270] = LAS_93_1_selvforskyldt_nej
  const LAS_93_1_selvforskyldt_ir = f.selvforskyldtLedig !== false && s[875] || f.selvforskyldtLedig !== true
  s[2271] = LAS_93_1_selvforskyldt_ir
  // LAS.93.1: Kommunen kan kræve hjælpen tilbage (LAS § 93, stk. 1-3)
  const v20 = f.hjaelpenYdesUnderTilbud !== false || f.oplystOmTilbagebetalingspligt !== true || (f.brugteMidlerUndtagetFraForsoergelse !== false || f.uforsvarligOekonomi !== true) && f.gavIkkeOplysningerTilAndreMyndigheder !== true && f.indblandetIArbejdsstrid !== true && f.kanSnartBetaleTilbage !== true && (LAS_93_1_selvforskyldt_nej || LAS_93_1_selvforskyldt_ir)
  const v21 = f.hjaelpenYdesUnderTilbud !== true && f.oplystOmTilbagebetalingspligt !== false && (f.brugteMidlerUndtagetFraForsoergelse !== true && f.uforsvarligOekonomi !== false || f.gavIkkeOplysningerTilAndreMyndigheder !== false || f.indblandetIArbejdsstrid !== false || f.kanSnartBetaleTilbage !== false || LAS_93_1_selvforskyldt)
  const LAS_93_1 = s[3] || s[339] && v21 || s[336] && v21
  s[2267] = LAS_93_1
  const LAS_93_1_nej = s[3] || s[339] && v20 || s[336] && v20
  s[2268] = LAS_93_1_nej
  // LAS.94.1: Tilbagebetaling af en senere erstatning (LAS § 94, stk. 1-4)
  const v24 = f.senereErstatningForSammeTid !== true || f.hjaelpenYdesUnderTilbud !== false || f.erstatningForTabAfErhvervsevne !== false
  const v25 = f.senereErstatningForSammeTid !== false && f.hjaelpenYdesUnderTilbud !== true && f.erstatningForTabAfErhvervsevne !== true
  const LAS_94_1 = s[3] || s[339] && v25 || s[336] && v25
  s[2272] = LAS_94_1
  const LAS_94_1_nej = s[3] || s[339] && v24 || s[336] && v24
  s[2273] = LAS_94_1_nej
  // LOB.4.1: Kommunens placering af beskæftigelsesindsatsen er tilladt (LOB § 4, stk. 1)
  const v28 = s[1] && s[0] <= 14774 /* 2010-06-14 */
  const v29 = s[2] >= 14775 /* 2010-06-15 */ && s[755]
  const v30 = s[111] && s[876]
  const LOB_4_1 = s[3] || v28 && f.jobcenterUdfoererIndsatsen !== false || v29 && f.jobcenterUdfoererIndsatsen !== false || s[773] && f.jobcenterUdfoererIndsatsen !== false || v30 && f.indsatsenErIÉtUdvalg !== false || s[877]
  s[2274] = LOB_4_1
  const LOB_4_1_nej = s[3] || v28 && f.jobcenterUdfoererIndsatsen !== true || v29 && f.jobcenterUdfoererIndsatsen !== true || s[773] && f.jobcenterUdfoererIndsatsen !== true || v30 && f.indsatsenErIÉtUdvalg !== true
  s[2275] = LOB_4_1_nej
  // LSP.18.2: Førtidspension kan afgøres uden rehabiliteringsteamet (LSP § 18, stk. 2)
  const v33 = f.afgoerelsenGaelder === 'foertidspension'
  const v34 = f.afgoerelsenGaelder !== undefined && v33 || !(f.afgoerelsenGaelder !== undefined)
  const v35 = f.afgoerelsenGaelder !== undefined && !v33 || !(f.afgoerelsenGaelder !== undefined)
  const v36 = s[2] >= 16953 /* 2016-06-01 */ && s[9]
  const v37 = f.heltAabenbartIngenForbedring !== false && f.sundhedskoordinatorHarUdtaltSig !== false || f.bedtOmAfgoerelseOmPensionAlene !== false && f.utvivlsomtIkkePension !== false
  const v38 = (f.heltAabenbartIngenForbedring !== true || f.sundhedskoordinatorHarUdtaltSig !== true) && (f.bedtOmAfgoerelseOmPensionAlene !== true || f.utvivlsomtIkkePension !== true)
  const LSP_18_2 = v34 && (s[3] || v36 && v37 || s[144] && v37)
  s[917] = LSP_18_2
  const LSP_18_2_nej = v34 && (s[3] || s[6] || s[4] && s[0] <= 16952 /* 2016-05-31 */ || v36 && v38 || s[144] && v38 || s[120])
  s[2334] = LSP_18_2_nej
  const LSP_18_2_ir = v34 && s[3] || v35
  s[2335] = LSP_18_2_ir
  // LOB.9.1: Sagen skal i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v42 = s[4] && s[755]
  const v43 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v44 = v35 || LSP_18_2
  const v45 = LSP_18_2_nej || LSP_18_2_ir
  s[916] = v45
  const v46 = v34 && v45
  const v47 = f.afgoerelsenGaelder !== undefined && v43 || !(f.afgoerelsenGaelder !== undefined) || v46
  const v48 = (f.afgoerelsenGaelder !== undefined && !v43 || !(f.afgoerelsenGaelder !== undefined)) && v44
  const v49 = f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig'
  const v50 = s[120] && f.sagenErForelagtTeamet !== false
  const LOB_9_1 = v50 || !(v50 && !(!s[295] || f.sagenErForelagtTeamet !== true)) && (s[3] || v42 && v47 || s[773] && v47 || s[774] && (f.afgoerelsenGaelder !== undefined && v49 || !(f.afgoerelsenGaelder !== undefined) || v46))
  s[2276] = LOB_9_1
  const LOB_9_1_nej = v50 || !(v50 && !(!s[295] || f.sagenErForelagtTeamet !== true)) && (s[3] || s[6] || v42 && v48 || s[773] && v48 || s[774] && (f.afgoerelsenGaelder !== undefined && !v49 || !(f.afgoerelsenGaelder !== undefined)) && v44 || s[120])
  s[2277] = LOB_9_1_nej
  const LOB_9_1_ir = v50 || !(v50 && !(!s[295] || f.sagenErForelagtTeamet !== true)) && s[3]
  s[2278] = LOB_9_1_ir
  // LOB.10.1: Området skal være med i rehabiliteringsteamet (lov 1750/2025 § 2)
  const v54 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'sundhed' || f.forvaltningsomraade === 'social' || f.forvaltningsomraade === 'region'
  const v55 = f.forvaltningsomraade === 'undervisning'
  const v56 = f.forvaltningsomraade !== undefined && v54 || !(f.forvaltningsomraade !== undefined) || (f.forvaltningsomraade !== undefined && v55 || !(f.forvaltningsomraade !== undefined)) && (s[429] || f.behovForUndervisningsomraadet !== false)
  const v57 = (f.forvaltningsomraade !== undefined && !v54 || !(f.forvaltningsomraade !== undefined)) && (f.forvaltningsomraade !== undefined && !v55 || !(f.forvaltningsomraade !== undefined) || s[430] && f.behovForUndervisningsomraadet !== true)
  const v58 = s[276] && s[121]
  const v59 = f.forvaltningsomraade === 'beskaeftigelse' || f.forvaltningsomraade === 'region'
  const LOB_10_1 = s[3] || v42 && v56 || s[878] && v56 || v58 && (f.forvaltningsomraade !== undefined && v59 || !(f.forvaltningsomraade !== undefined))
  s[2279] = LOB_10_1
  const LOB_10_1_nej = s[3] || s[6] || v42 && v57 || s[878] && v57 || v58 && (f.forvaltningsomraade !== undefined && !v59 || !(f.forvaltningsomraade !== undefined)) || s[120]
  s[2280] = LOB_10_1_nej
  // LOV1559.9.valg: Ansøgningen behandles som seniorpension (lov 1559/2019 § 9)
  const v62 = f.seniorpensionAnsoegtDen ?? FIRST_DAY
  s[910] = v62
  const v63 = f.seniorpensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  s[911] = v63
  const LOV1559_9_valg_ir = v62 <= 13331 /* 2006-07-02 */
  s[913] = LOV1559_9_valg_ir
  const v65 = v63 >= 13332 /* 2006-07-03 */ && v62 <= 16070 /* 2013-12-31 */
  s[914] = v65
  const v66 = v63 >= 16071 /* 2014-01-01 */
  s[909] = v66
  const v67 = v62 <= 18261 /* 2019-12-31 */
  s[912] = v67
  const v68 = v66 && v67
  s[918] = v68
  const v69 = v63 >= 18262 /* 2020-01-01 */
  s[915] = v69
  const LOV1559_9_valg = LOV1559_9_valg_ir || v68 && f.sagVerserede1Januar2020 !== false && f.vaelgerSeniorpension !== false || v69
  s[1375] = LOV1559_9_valg
  const LOV1559_9_valg_nej = LOV1559_9_valg_ir || v65 || v68 && (f.sagVerserede1Januar2020 !== true || f.vaelgerSeniorpension !== true)
  s[2285] = LOV1559_9_valg_nej
  // LOV1559.9.betaling: Seniorpension betales tidligst fra (lov 1559/2019 § 9)
  const LOV1559_9_betaling = LOV1559_9_valg_ir ? FIRST_DAY : 18262 /* 2020-01-01 */
  s[2281] = LOV1559_9_betaling
  const LOV1559_9_betaling_hoej = LOV1559_9_valg_ir ? NEVER : 18262 /* 2020-01-01 */
  s[2282] = LOV1559_9_betaling_hoej
  const LOV1559_9_betaling_ir = LOV1559_9_valg_ir || LOV1559_9_valg_nej || LOV1559_9_valg_ir
  s[2284] = LOV1559_9_betaling_ir
  // LOV1655.udbetaling: Den nye kontanthjælp betales første gang (lov 1655/2024 § 1)
  const LOV1655_udbetaling = s[145] ? FIRST_DAY : 20300 /* 2025-07-31 */
  s[2287] = LOV1655_udbetaling
  const LOV1655_udbetaling_hoej = s[145] ? NEVER : 20300 /* 2025-07-31 */
  s[2288] = LOV1655_udbetaling_hoej
  const LOV1655_udbetaling_er = s[146] && f.modtogHjaelp30Juni2025 !== false
  s[2289] = LOV1655_udbetaling_er
  const LOV1655_udbetaling_ir = LOV1655_udbetaling_er && s[145] || s[0] < 20270 /* 2025-07-01 */ || f.modtogHjaelp30Juni2025 !== true
  s[2290] = LOV1655_udbetaling_ir
}

function svar_75(f, s) {
  // LSP.2.1: Statsborgerskab for at få pension (LSP § 2)
  const v0 = f.bopaelsmaanederEfter15 ?? 0
  s[890] = v0
  const v1 = f.bopaelsmaanederEfter15 ?? 840
  s[892] = v1
  const v2 = f.harDanskIndfoedsret !== false || v1 >= 120 && (f.bopaelsmaanederLigeFoer ?? 840) >= 60 || f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== false
  const v3 = f.harDanskIndfoedsret !== true && (v0 < 120 || (f.bopaelsmaanederLigeFoer ?? 0) < 60) && f.opholdstilladelseEfterUdlaendingeloven7Eller8 !== true
  const LSP_2_1 = s[3] || s[879] && v2 || s[880] && v2
  s[2291] = LSP_2_1
  const LSP_2_1_nej = s[3] || s[879] && v3 || s[880] && v3
  s[2292] = LSP_2_1_nej
  // LSP.2.1.eu: Statsborgerskab eller ligestilling efter EU-regler (LSP § 2)
  const LSP_2_1_eu = s[3] || s[1] && (LSP_2_1 || f.ligestilletEfterEUEllerOverenskomst !== false)
  s[901] = LSP_2_1_eu
  const LSP_2_1_eu_nej = s[3] || s[1] && (LSP_2_1_nej || s[3]) && f.ligestilletEfterEUEllerOverenskomst !== true
  s[897] = LSP_2_1_eu_nej
  // LSP.3.danmark: Kun bopæl i Danmark tæller (LSP § 3)
  const v8 = s[2] >= 18248 /* 2019-12-18 */ && s[881]
  const LSP_3_danmark = s[3] || v8 || s[882]
  s[2297] = LSP_3_danmark
  const LSP_3_danmark_nej = s[3] || s[1] && s[0] <= 18247 /* 2019-12-17 */ || v8
  s[2298] = LSP_3_danmark_nej
  const LSP_3_danmark_ir = s[3] || v8
  s[2299] = LSP_3_danmark_ir
  // LSP.3.2: Folkepension, når du bor i udlandet (LSP § 3, stk. 2)
  const v12 = LSP_3_danmark_nej || LSP_3_danmark_ir
  const v13 = f.bopaelsmaanederIDanmarkEfter15 ?? 0
  const v14 = f.bopaelsmaanederIDanmarkEfter15 ?? 840
  const v15 = LSP_3_danmark ? (v12 ? Math.min(v0, v13) : v13) : v0
  const v16 = LSP_3_danmark ? (v12 ? Math.max(v1, v14) : v14) : v1
  const v17 = f.harDanskIndfoedsret !== true || s[0] < s[883] || v15 < 360
  const v18 = s[884] || s[3]
  s[900] = v18
  const v19 = f.harDanskIndfoedsret !== false && v18 && v16 >= 360
  const LSP_3_2 = s[3] || s[879] && v19 || s[880] && v19
  s[2293] = LSP_3_2
  const LSP_3_2_nej = s[3] || s[879] && v17 || s[880] && v17
  s[2294] = LSP_3_2_nej
  // LSP.3.3: Pensionen beholdes i udlandet (LSP § 3, stk. 3)
  const v22 = f.maanederFra15TilPensionen ?? 1
  s[893] = v22
  const v23 = f.maanederFra15TilPensionen ?? 840
  s[891] = v23
  const v24 = f.harDanskIndfoedsret !== true || f.flyttetEfterTilkendelsen !== true || v15 < 120 && v15 * 4 < v23
  const v25 = f.harDanskIndfoedsret !== false && f.flyttetEfterTilkendelsen !== false && (v16 >= 120 || v16 * 4 >= v22)
  const LSP_3_3 = s[3] || s[879] && v25 || s[880] && v25
  s[2295] = LSP_3_3
  const LSP_3_3_nej = s[3] || s[879] && v24 || s[880] && v24
  s[2296] = LSP_3_3_nej
  // LSP.3.1: Bopæl for at få pension (LSP § 3, stk. 1)
  const v28 = f.harFastBopaelIDanmark !== false || f.harFastBopaelPaaFaeroeerneEllerIGroenland !== false && v12 || f.harHyrePaaDanskSkib !== false || LSP_3_2 || LSP_3_3 || f.flyttetEfterTilkendelsen !== false && f.saerligeOmstaendighederForPensionIUdlandet !== false
  const v29 = f.harFastBopaelIDanmark !== true && (f.harFastBopaelPaaFaeroeerneEllerIGroenland !== true || LSP_3_danmark) && f.harHyrePaaDanskSkib !== true && (LSP_3_2_nej || s[3]) && (LSP_3_3_nej || s[3]) && (f.flyttetEfterTilkendelsen !== true || f.saerligeOmstaendighederForPensionIUdlandet !== true)
  const LSP_3_1 = s[3] || s[879] && v28 || s[880] && v28
  s[902] = LSP_3_1
  const LSP_3_1_nej = s[3] || s[879] && v29 || s[880] && v29
  s[898] = LSP_3_1_nej
  // LSP.4: Mindst 3 års bopæl (LSP § 4)
  const v32 = v1 >= 36
  const LSP_4 = s[3] || s[879] && v32 || s[880] && v32
  s[903] = LSP_4
  const LSP_4_nej = s[3] || s[879] && v0 < 36 || s[880] && v0 < 36
  s[899] = LSP_4_nej
  // LSP.5.2: Fyrretyvendedele af fuld folkepension (LSP § 5, stk. 1-2)
  const v35 = s[885] <= 3651 /* 1979-12-31 */
  const v36 = s[883] >= 3652 /* 1980-01-01 */
  const v37 = Math.min(Math.floor(v0 / 12), 40)
  const v38 = Math.min(Math.floor(v1 / 12), 40)
  const v39 = f.hidtidigeFyrretyvendedele ?? 0
  const v40 = f.hidtidigeFyrretyvendedele ?? 40
  const v41 = s[320] && !s[319]
  const v42 = s[885] <= 2147483646
  const v43 = s[3] || s[883] === NEVER
  const LSP_5_2 = v35 ? -Infinity : s[320] ? (v41 ? v39 : Math.min(v37, v39)) : v37
  s[2300] = LSP_5_2
  const LSP_5_2_hoej = v35 ? Infinity : s[320] ? (v41 ? v40 : Math.max(v38, v40)) : v38
  s[2301] = LSP_5_2_hoej
  const v46 = s[883] >= 20270 /* 2025-07-01 */
  s[896] = v46
  const LSP_5_2_er = s[885] < 20270 /* 2025-07-01 */ && (v35 || v36 && s[885] <= 14518 /* 2009-10-01 */ || s[883] >= 14519 /* 2009-10-02 */ && v42)
  s[2302] = LSP_5_2_er
  const LSP_5_2_ir = s[885] < 20270 /* 2025-07-01 */ && (v35 || v43) || v46 || s[3]
  s[2303] = LSP_5_2_ir
  // LSP.5.3: Din andel af fuld folkepension (LSP § 5, stk. 1-3)
  const v49 = v36 && s[885] <= 20269 /* 2025-06-30 */
  const v50 = LSP_5_2 > -Infinity && LSP_5_2_hoej < Infinity
  const v51 = quotient([LSP_5_2, 250], [1], 'nærmeste', 10)
  const v52 = quotient([LSP_5_2_hoej, 250], [1], 'nærmeste', 10)
  const v53 = v50 ? Math.min(v51, v52) : -Infinity
  const v54 = v50 ? Math.max(v51, v52) : Infinity
  const v55 = v46 && v42
  const v56 = s[886] === Infinity ? Infinity : s[886] - 180
  const v57 = Math.max(600, s[887] === -Infinity ? -Infinity : s[887] - 180)
  const v58 = v56 >= Infinity
  const v59 = Math.min(10000, v58 ? -Infinity : quotient([v0, 10, 10000], [v56, 9], 'nærmeste', 100))
  const v60 = f.hidtidigProcentandel ?? 0
  const v61 = f.hidtidigProcentandel ?? 10000
  const v62 = v0 >= 12
  s[894] = v62
  const v63 = !(s[888] && !s[889]) && !v62
  const v64 = !v62 && v1 < 12
  s[895] = v64
  const v65 = !(s[888] && !s[889]) && !(!(s[888] && !s[889]) && v64)
  const v66 = v65 && !(v58 && v0 === v1 && !s[3] && v56 === v57)
  const v67 = v63 || v66
  const v68 = v63 ? (v66 ? Math.min(0, v59) : 0) : v59
  const v69 = s[888] ? (v67 ? Math.min(v60, v68) : v60) : v68
  const v70 = v66 ? Math.min(10000, v58 ? Infinity : Math.round(v1 * 10 * 100 / (v57 * 9)) * 100) : 0
  const v71 = s[888] ? (v67 ? Math.max(v61, v70) : v61) : v70
  const v72 = v49 && LSP_5_2_er && !(!v50 && (!LSP_5_2_er || !LSP_5_2_ir && LSP_5_2 === LSP_5_2_hoej))
  const v73 = v55 && (s[888] || v63 || v66)
  const LSP_5_3 = v35 ? -Infinity : v72 ? (v73 ? Math.min(v53, v69) : v53) : v69
  s[2304] = LSP_5_3
  const LSP_5_3_hoej = v35 ? Infinity : v72 ? (v73 ? Math.max(v54, v71) : v54) : v71
  s[2305] = LSP_5_3_hoej
  const LSP_5_3_er = v35 || v72 || v73
  s[2306] = LSP_5_3_er
  const LSP_5_3_ir = v35 || v49 && (LSP_5_2_ir || !v50) || v55 && v65 && (s[3] || v58) || v43
  s[2307] = LSP_5_3_ir
}

function svar_76(f, s) {
  // LSP.6: Din andel af fuld førtidspension (LSP § 6)
  const v0 = f.pensionBetalesFra ?? FIRST_DAY
  s[970] = v0
  const v1 = f.pensionBetalesFra ?? 84005 /* 2199-12-31 */
  s[972] = v1
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 14518 /* 2009-10-01 */
  const v4 = Math.round(Math.min(40, Math.floor(s[890] * 50 / s[891])) * 250 / 10) * 10
  const v5 = Math.round(Math.min(40, Math.floor(s[892] * 50 / s[893])) * 250 / 10) * 10
  const v6 = v1 >= 14519 /* 2009-10-02 */ && v0 <= 17712 /* 2018-06-30 */
  const v7 = v1 >= 17713 /* 2018-07-01 */
  const v8 = s[894] ? Math.min(10000, Math.round(s[890] * 10 * 100 / (s[891] * 9)) * 100) : 0
  const v9 = s[895] ? 0 : Math.min(10000, Math.round(s[892] * 10 * 100 / (s[893] * 9)) * 100)
  const v10 = v6 || v7
  const v11 = v6 ? (v7 ? Math.min(v4, v8) : v4) : v8
  const v12 = v6 ? (v7 ? Math.max(v5, v9) : v5) : v9
  const v13 = (s[885] < 20270 /* 2025-07-01 */ || s[3]) && v7
  const LSP_6 = v13 ? -Infinity : v2 ? -Infinity : v3 ? (v10 ? Math.min(v4, v11) : v4) : v11
  s[2308] = LSP_6
  const LSP_6_hoej = v13 ? Infinity : v2 ? Infinity : v3 ? (v10 ? Math.max(v5, v12) : v5) : v12
  s[2309] = LSP_6_hoej
  const LSP_6_ir = v13 || !(v13 && !(s[896] || v0 < 17713 /* 2018-07-01 */)) && v2
  s[2310] = LSP_6_ir
  // LSP.12.1: Ret til folkepension (LSP § 12, stk. 1)
  const v17 = s[0] < s[883] || s[897] || s[898] || s[899]
  const v18 = s[900] && (s[901] || s[3]) && (s[902] || s[3]) && (s[903] || s[3]) && (s[884] || s[901] || s[902] || s[903])
  const LSP_12_1 = s[3] || s[879] && v18 || s[880] && v18
  s[2311] = LSP_12_1
  const LSP_12_1_nej = s[3] || s[879] && v17 || s[880] && v17
  s[2312] = LSP_12_1_nej
  // LSP.13: Myndigheden skal skrive til dig, før du når folkepensionsalderen (LSP § 13)
  const v21 = s[2] >= 17326 /* 2017-06-09 */ && s[0] <= 17486 /* 2017-11-16 */
  const LSP_13 = s[3] || s[879] || s[880] && s[0] <= 17325 /* 2017-06-08 */ || v21
  s[2313] = LSP_13
  const LSP_13_nej = s[3] || v21 || s[2] >= 17487 /* 2017-11-17 */
  s[2314] = LSP_13_nej
  const LSP_13_ir = s[3] || v21
  s[2315] = LSP_13_ir
  // LSP.16.1: Alderen for førtidspension (LSP § 16, stk. 1)
  const v25 = s[2] >= shiftMonths(s[33], 216)
  const v26 = s[0] < shiftMonths(s[34], 216) || s[884]
  const v27 = v25 && s[904]
  const v28 = s[880] && s[5]
  const v29 = s[0] < s[326] || s[884]
  const v30 = s[328] && s[904]
  const LSP_16_1 = s[3] || s[879] && v27 || v28 && v27 || s[550] && v30 || s[111] && v30
  s[2318] = LSP_16_1
  const LSP_16_1_nej = s[3] || s[879] && v26 || v28 && v26 || s[550] && v29 || s[111] && v29
  s[2319] = LSP_16_1_nej
  // LSP.16.2: Førtidspension, før du fylder 40 (LSP § 16, stk. 2)
  const v33 = s[0] < shiftMonths(s[34], 216) || s[328] || f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true
  const v34 = v25 && s[0] < s[326] && (f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false)
  const v35 = s[0] <= 18161 /* 2019-09-22 */
  s[936] = v35
  const v36 = s[905] && v35
  const v37 = s[2] >= 18162 /* 2019-09-23 */
  s[937] = v37
  const v38 = v37 && s[117]
  const LSP_16_2 = s[3] || s[906] && v34 || v36 && v34 || v38 && v34 || s[111] && v34
  s[2320] = LSP_16_2
  const LSP_16_2_nej = s[3] || s[6] || s[906] && v33 || v36 && v33 || v38 && v33 || s[111] && v33
  s[2321] = LSP_16_2_nej
  // LSP.16.3: Arbejdsevnen ved førtidspension (LSP § 16, stk. 3)
  const v41 = f.arbejdsevnenErVarigtNedsat !== true || f.ikkeSelvforsoergendeTrodsStoette !== true
  const v42 = f.arbejdsevnenErVarigtNedsat !== false && f.ikkeSelvforsoergendeTrodsStoette !== false
  const LSP_16_3 = s[3] || s[879] && v42 || v28 && v42 || s[550] && v42 || s[111] && v42
  s[2322] = LSP_16_3
  const LSP_16_3_nej = s[3] || s[879] && v41 || v28 && v41 || s[550] && v41 || s[111] && v41
  s[2323] = LSP_16_3_nej
  // LSP.16: Førtidspension kan tilkendes (LSP § 16)
  const v45 = LSP_16_1 || LSP_16_2
  const v46 = (LSP_16_1_nej || s[3]) && (LSP_16_2_nej || s[3]) && (LSP_16_1_nej || LSP_16_2_nej) || LSP_16_3_nej
  const v47 = (v45 || s[3]) && (LSP_16_3 || s[3]) && (v45 || LSP_16_3)
  const v48 = s[880] && s[117]
  const LSP_16 = s[3] || s[879] && v47 || v48 && v47 || s[111] && v47
  s[2316] = LSP_16
  const LSP_16_nej = s[3] || s[879] && v46 || v48 && v46 || s[111] && v46
  s[2317] = LSP_16_nej
  // LSP.17.2: Egen ansøgning om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2 = s[3] || s[879] || v28 || s[118] || s[119] && s[907] || s[111] && s[907]
  s[2324] = LSP_17_2
  const LSP_17_2_nej = s[3] || s[119] && s[908] || s[111] && s[908]
  s[2325] = LSP_17_2_nej
  // LSP.17.2.oplysninger: Nye oplysninger, når du kun har bedt om førtidspension (LSP § 17, stk. 2)
  const LSP_17_2_oplysninger = f.bedtOmAfgoerelseOmPensionAlene !== false && s[3]
  s[2326] = LSP_17_2_oplysninger
  const LSP_17_2_oplysninger_nej = f.bedtOmAfgoerelseOmPensionAlene !== false && (s[3] || s[879] || v28 || s[4])
  s[2327] = LSP_17_2_oplysninger_nej
  const LSP_17_2_oplysninger_ir = LSP_17_2_oplysninger || f.bedtOmAfgoerelseOmPensionAlene !== true
  s[2328] = LSP_17_2_oplysninger_ir
  // LSP.17.3.senior: Seniorførtidspension kan søges (LSP § 17)
  const v56 = s[909] && s[910] <= 16362 /* 2014-10-19 */
  const v57 = s[910] < shiftMonths(s[883], -60) || f.langvarigOgAktuelTilknytning !== true
  const v58 = (s[911] >= shiftMonths(s[885], -60) || s[3]) && f.langvarigOgAktuelTilknytning !== false
  const v59 = s[911] >= 16363 /* 2014-10-20 */ && s[912]
  const LSP_17_3_senior = s[913] || v56 && v58 || v59 && v58
  s[2329] = LSP_17_3_senior
  const LSP_17_3_senior_nej = s[913] || s[914] || v56 && v57 || v59 && v57 || s[915]
  s[2330] = LSP_17_3_senior_nej
  // LSP.17.4: Kommunen kan rejse sagen selv (LSP § 17)
  const LSP_17_4 = s[3] || s[879] || v48 || s[111]
  s[2331] = LSP_17_4
  // LSP.18.1: Sagen behandles som pensionssag (LSP § 18)
  const v63 = f.dokumenteretIngenForbedring !== false || f.heltAabenbartIngenForbedring !== false || f.bedtOmAfgoerelseOmPensionAlene !== false
  const v64 = f.dokumenteretIngenForbedring !== true && f.heltAabenbartIngenForbedring !== true && f.bedtOmAfgoerelseOmPensionAlene !== true
  const v65 = v64 || f.sagenErForelagtTeamet !== true && s[916]
  const v66 = v63 && (f.sagenErForelagtTeamet !== false || s[917])
  const LSP_18_1 = s[3] || s[879] && v63 || v28 && v63 || s[550] && v66 || s[774] && v66 || s[120] && v63
  s[2332] = LSP_18_1
  const LSP_18_1_nej = s[3] || s[879] && v64 || v28 && v64 || s[550] && v65 || s[774] && v65 || s[120] && v64
  s[2333] = LSP_18_1_nej
  // LSP.19.1: Det, en afgørelse om førtidspension skal bygge på (LSP § 19, stk. 1)
  const v69 = f.forklaringPaaManglendeSelvforsoergelse !== false || f.konkreteArbejdsfunktionerErAngivet !== false
  const v70 = f.forklaringPaaManglendeSelvforsoergelse !== true && f.konkreteArbejdsfunktionerErAngivet !== true
  const v71 = f.redegoerelseForIngenForbedring !== true || f.redegoerelseForRessourcerIPensionssag !== true || f.forklaringPaaVarigNedsaettelse !== true || v70
  const v72 = f.redegoerelseForIngenForbedring !== false && f.redegoerelseForRessourcerIPensionssag !== false && f.forklaringPaaVarigNedsaettelse !== false && v69
  const v73 = s[4] && s[121]
  const LSP_19_1 = s[3] || s[879] && v72 || v28 && v72 || v73 && f.planMedFuldAfklaring !== false && f.dokumentationForUdtoemteIndsatser !== false && f.forklaringPaaVarigNedsaettelse !== false && v69 || s[120]
  s[2336] = LSP_19_1
  const LSP_19_1_nej = s[3] || s[879] && v71 || v28 && v71 || v73 && (f.planMedFuldAfklaring !== true || f.dokumentationForUdtoemteIndsatser !== true || f.forklaringPaaVarigNedsaettelse !== true || v70) || s[120]
  s[2337] = LSP_19_1_nej
  // LSP.20.3: Mødet, før førtidspension afgøres (LSP § 20, stk. 3)
  const LSP_20_3 = s[3] || s[879] && f.moedeMedBeslutterneErTilbudt !== false || s[880] && f.moedeMedBeslutterneErTilbudt !== false
  s[2338] = LSP_20_3
  const LSP_20_3_nej = s[3] || s[879] && f.moedeMedBeslutterneErTilbudt !== true || s[880] && f.moedeMedBeslutterneErTilbudt !== true
  s[2339] = LSP_20_3_nej
}

function svar_77(f, s) {
  // LSP.21.1: Førtidspension skal være afgjort (LSP § 21, stk. 1)
  const v0 = f.pensionssagenOvergikDen ?? FIRST_DAY
  s[969] = v0
  const v1 = f.pensionssagenOvergikDen ?? 84005 /* 2199-12-31 */
  s[968] = v1
  const LSP_21_1_ir = v0 <= 13331 /* 2006-07-02 */
  s[940] = LSP_21_1_ir
  const v3 = shiftMonths(v0, 3)
  s[938] = v3
  const v4 = shiftMonths(v1, 3)
  s[939] = v4
  const LSP_21_1 = LSP_21_1_ir ? FIRST_DAY : v3
  s[2340] = LSP_21_1
  const LSP_21_1_hoej = LSP_21_1_ir ? NEVER : v4
  s[2341] = LSP_21_1_hoej
  // SENBEK.2.1: Langvarig tilknytning til arbejdsmarkedet (BEK 1618/2019 § 2)
  const v7 = f.maanederMedFuldtidsarbejde ?? 0
  const v8 = f.maanederMedFuldtidsarbejde ?? 840
  const SENBEK_2_1 = s[3] || s[10] && (v8 >= 300 || v8 >= 240 && f.langTilknytningMed20Til25Aar !== false)
  s[2766] = SENBEK_2_1
  const SENBEK_2_1_nej = s[3] || s[122] || s[10] && v7 < 300 && (v7 < 240 || f.langTilknytningMed20Til25Aar !== true)
  s[2767] = SENBEK_2_1_nej
  // LSP.26a.1: Seniorpension kan tilkendes (LSP § 26 a)
  const v11 = s[0] < shiftMonths(s[883], -72) || SENBEK_2_1_nej || (f.arbejdsevneISenesteJob ?? 16800) > 1500 || f.varigtNedsatISenesteJob !== true
  const v12 = (s[2] >= shiftMonths(s[885], -72) || s[3]) && (SENBEK_2_1 || s[3]) && (f.arbejdsevneISenesteJob ?? 0) <= 1500 && f.varigtNedsatISenesteJob !== false
  const v13 = f.pensionDuFaar === 'foertidspension' || f.pensionDuFaar === 'invaliditetsydelse'
  const LSP_26a_1 = s[3] || s[685] && v12 || s[682] && v12 && (f.pensionDuFaar !== undefined && !v13 || !(f.pensionDuFaar !== undefined))
  s[2343] = LSP_26a_1
  const LSP_26a_1_nej = s[3] || s[122] || s[685] && v11 || s[682] && (v11 || f.pensionDuFaar !== undefined && v13 || !(f.pensionDuFaar !== undefined))
  s[2344] = LSP_26a_1_nej
  // LSP.26a.5: Dage med både seniorpension og førtidspension (LSP § 26 a, stk. 5)
  const v16 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'seniorpension')
  const v17 = f.ydelser !== undefined ? v16 : NO_DAYS
  const v18 = f.ydelser !== undefined ? v16 : ALL_DAYS
  const v19 = intersect(v17, s[725])
  const v20 = intersect(v18, s[726])
  const v21 = from(v19, 13332 /* 2006-07-03 */)
  const v22 = from(v20, 13332 /* 2006-07-03 */)
  const v23 = dayReaching(v22, 13332 /* 2006-07-03 */, 1)
  const v24 = dayReaching(v21, 13332 /* 2006-07-03 */, 1)
  const v25 = v23 <= 18261 /* 2019-12-31 */
  const v26 = v24 >= 18262 /* 2020-01-01 */ && v23 <= 18669 /* 2021-02-11 */
  const v27 = v24 >= 18670 /* 2021-02-12 */ && v23 <= 2147483646
  const LSP_26a_5_ir = v26 || v24 === NEVER
  s[2349] = LSP_26a_5_ir
  const v29 = v25 && v26
  const v30 = v29 ? NO_DAYS : v25 ? v21 : NO_DAYS
  const v31 = v29 ? ALL_DAYS : v25 ? v22 : ALL_DAYS
  const v32 = v25 || v26
  const v33 = v32 && v27
  const LSP_26a_5 = v33 ? v30 : v32 ? v30 : v21
  s[2345] = LSP_26a_5
  const LSP_26a_5_hoej = v33 ? v31 : v32 ? v31 : v22
  s[2346] = LSP_26a_5_hoej
  const LSP_26a_5_eksakt = (!v33 || sameDays(v21, v30)) && (!v32 || (!v29 || sameDays(NO_DAYS, v21)) && (!v25 || !v25 || f.ydelser !== undefined) && !v26) && (!v27 || f.ydelser !== undefined)
  s[2348] = LSP_26a_5_eksakt
  const LSP_26a_5_er = v32 || v27
  s[2347] = LSP_26a_5_er
  // LSP.26b: Seniorpension kan tidligst søges (LSP § 26 b)
  const LSP_26b = s[3] ? FIRST_DAY : s[10] ? shiftMonths(s[885], -78) : NEVER
  s[2350] = LSP_26b
  const LSP_26b_hoej = s[3] ? NEVER : s[122] ? NEVER : shiftMonths(s[883], -78)
  s[2351] = LSP_26b_hoej
  // LSP.26d.2: Seniorpension skal være afgjort (LSP § 26 d, stk. 2)
  const LSP_26d_2 = s[913] ? FIRST_DAY : s[918] || s[915] ? shiftMonths(s[910], 6) : NEVER
  s[2352] = LSP_26d_2
  const LSP_26d_2_hoej = s[913] ? NEVER : s[914] ? NEVER : shiftMonths(s[911], 6)
  s[2353] = LSP_26d_2_hoej
  // LSP.26h.3: År med tidlig pension (LSP § 26 h, stk. 3-6)
  const v42 = s[1] && s[0] <= 18625 /* 2020-12-29 */
  s[928] = v42
  const v43 = s[919] && s[881]
  s[927] = v43
  const v44 = s[33] >= -1826 /* 1965-01-01 */
  const v45 = s[34] >= -1826 /* 1965-01-01 */
  const v46 = f.anciennitetPaaArbejdsmarkedet ?? 0
  const v47 = f.anciennitetPaaArbejdsmarkedet ?? 840
  const v48 = v47 >= 528
  const v49 = v46 >= 528
  const v50 = v47 >= 516
  const v51 = v46 >= 516
  const v52 = v49 ? 3 : v51 ? 2 : v46 >= 504 ? 1 : 0
  const v53 = v48 ? 3 : v50 ? 2 : v47 >= 504 ? 1 : 0
  const v54 = s[33] >= -365 /* 1969-01-01 */
  const v55 = s[34] >= -365 /* 1969-01-01 */
  const v56 = v47 >= 540
  const v57 = v46 >= 540
  const v58 = v57 ? 3 : v49 ? 2 : v51 ? 1 : 0
  const v59 = v56 ? 3 : v48 ? 2 : v50 ? 1 : 0
  const v60 = s[920] ? -Infinity : v46 >= 552 ? 3 : v57 ? 2 : v49 ? 1 : 0
  const v61 = s[920] ? Infinity : v47 >= 552 ? 3 : v56 ? 2 : v48 ? 1 : 0
  const v62 = v54 ? v60 : v55 ? Math.min(v58, v60) : v58
  const v63 = v54 ? v61 : v55 ? Math.max(v59, v61) : v59
  const v64 = v44 ? v62 : v45 ? Math.min(v52, v62) : v52
  const v65 = v43 || s[882]
  s[929] = v65
  const v66 = v43 ? -Infinity : s[921] ? v64 : s[922] ? Math.min(0, v64) : 0
  const LSP_26h_3 = s[3] ? -Infinity : v42 ? (v65 ? Math.min(0, v66) : 0) : v66
  s[925] = LSP_26h_3
  const LSP_26h_3_hoej = s[3] ? Infinity : v65 ? (v43 ? Infinity : s[922] ? (v44 ? v63 : v45 ? Math.max(v53, v63) : v53) : 0) : 0
  s[924] = LSP_26h_3_hoej
  const LSP_26h_3_ir = s[3] || v43 || s[882] && s[922] && v45 && v55 && s[920] && s[923]
  s[926] = LSP_26h_3_ir
}

function svar_78(f, s) {
  // LSP.26g.dag: Tidlig pension kan tidligst begynde (LSP § 26 g)
  const v0 = s[924] >= 1
  const v1 = s[925] >= 1
  const v2 = s[925] > -Infinity && s[924] < Infinity
  const v3 = quotient([s[925], 12], [1], 'ned', 1)
  const v4 = quotient([s[924], 12], [1], 'ned', 1)
  const v5 = !v2 && !s[926] && s[925] === s[924]
  const v6 = shiftMonths(s[885], -(v2 ? Math.max(v3, v4) : Infinity))
  const v7 = shiftMonths(s[883], -(v2 ? Math.min(v3, v4) : -Infinity))
  const v8 = s[3] || s[926] || !v2
  const v9 = v0 && !v5
  const v10 = s[926] && !v5 && v7 >= NEVER
  const v11 = v1 ? v7 : NEVER
  const v12 = s[882] && (v9 || !v1 || v10)
  const LSP_26g_dag = s[3] ? FIRST_DAY : s[927] || v12 ? (s[927] ? FIRST_DAY : v9 ? v6 : NEVER) : NEVER
  s[2357] = LSP_26g_dag
  const LSP_26g_dag_hoej = s[3] ? NEVER : s[928] ? NEVER : s[927] ? NEVER : v9 ? (!v1 || v10 ? Math.max(v7, v11) : v7) : v11
  s[2358] = LSP_26g_dag_hoej
  const LSP_26g_dag_er = s[3] || s[928] || s[927] || v12
  s[2359] = LSP_26g_dag_er
  const LSP_26g_dag_ir = s[3] || s[927] || s[882] && (v0 && v8 || s[926] && !((v5 || !v8 && v6 === v7) && !v5 && (v5 || v6 === NEVER)))
  s[2360] = LSP_26g_dag_ir
  // LSP.26g: Ret til tidlig pension (LSP § 26 g)
  const v17 = s[2] >= shiftMonths(s[885], -36)
  const v18 = LSP_26g_dag_er && s[2] >= LSP_26g_dag
  const LSP_26g = s[3] || s[927] || s[882] && (s[904] && (v17 || s[3]) && (v18 || LSP_26g_dag_ir) && (s[0] < s[883] || v17 || v18) || s[3]) && (f.tilknytningI9Maaneder !== false || f.kommerFraFleksydelse !== false) && s[258]
  s[2354] = LSP_26g
  const LSP_26g_nej = s[3] || s[928] || s[927] || s[882] && (s[884] || s[0] < shiftMonths(s[883], -36) || LSP_26g_dag_er && s[0] < LSP_26g_dag_hoej || f.tilknytningI9Maaneder !== true && f.kommerFraFleksydelse !== true || s[256])
  s[2355] = LSP_26g_nej
  const LSP_26g_ir = s[3] || s[927]
  s[1376] = LSP_26g_ir
  // LSP.26h.1: Dagen, ancienniteten gøres op (LSP § 26 h, stk. 1-2)
  const LSP_26h_1 = s[3] ? FIRST_DAY : s[929] ? (s[927] ? FIRST_DAY : shiftMonths(s[885], -(s[930] && s[33] <= -1827 /* 1964-12-31 */ || s[931] && s[33] <= -366 /* 1968-12-31 */ ? 84 : 72))) : NEVER
  s[2361] = LSP_26h_1
  const LSP_26h_1_hoej = s[3] ? NEVER : s[928] ? NEVER : s[927] ? NEVER : shiftMonths(s[883], -((!s[932] || s[34] > -1827 /* 1964-12-31 */) && (!s[933] || s[34] > -366 /* 1968-12-31 */) ? 72 : 84))
  s[2362] = LSP_26h_1_hoej
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
  s[2363] = LSP_26v_1
  const LSP_26v_1_hoej = from(v31, 13332 /* 2006-07-03 */)
  s[2364] = LSP_26v_1_hoej
  const v34 = dayReaching(LSP_26v_1_hoej, 13332 /* 2006-07-03 */, 1)
  const v35 = dayReaching(LSP_26v_1, 13332 /* 2006-07-03 */, 1)
  const v36 = v34 <= 18669 /* 2021-02-11 */
  const v37 = v35 >= 18670 /* 2021-02-12 */ && v34 <= 2147483646
  const LSP_26v_1_ir = v35 === NEVER
  s[2367] = LSP_26v_1_ir
  const LSP_26v_1_eksakt = (!v36 || !v36 || f.ydelser !== undefined) && (!v37 || f.ydelser !== undefined)
  s[2366] = LSP_26v_1_eksakt
  const LSP_26v_1_er = v36 || v37
  s[2365] = LSP_26v_1_er
  // LSP.26v.2: Dage med både tidlig pension og førtidspension eller seniorpension (LSP § 26 v, stk. 2)
  const v41 = periods(f.ydelser, (r_ydelser) => r_ydelser.ydelse === 'foertidspension' || r_ydelser.ydelse === 'seniorpension')
  const v42 = f.ydelser !== undefined ? v41 : NO_DAYS
  const v43 = f.ydelser !== undefined ? v41 : ALL_DAYS
  const v44 = intersect(v25, v42)
  const v45 = intersect(v26, v43)
  const LSP_26v_2 = from(v44, 13332 /* 2006-07-03 */)
  s[2368] = LSP_26v_2
  const LSP_26v_2_hoej = from(v45, 13332 /* 2006-07-03 */)
  s[2369] = LSP_26v_2_hoej
  const v48 = dayReaching(LSP_26v_2_hoej, 13332 /* 2006-07-03 */, 1)
  const v49 = dayReaching(LSP_26v_2, 13332 /* 2006-07-03 */, 1)
  const v50 = v48 <= 18669 /* 2021-02-11 */
  const v51 = v49 >= 18670 /* 2021-02-12 */ && v48 <= 2147483646
  const LSP_26v_2_ir = v49 === NEVER
  s[2372] = LSP_26v_2_ir
  const LSP_26v_2_eksakt = (!v50 || !v50 || f.ydelser !== undefined) && (!v51 || f.ydelser !== undefined)
  s[2371] = LSP_26v_2_eksakt
  const LSP_26v_2_er = v50 || v51
  s[2370] = LSP_26v_2_er
  // LSP.29.1.eget: Din egen arbejdsindtægt regnes med i folkepensionen (LSP § 29)
  const v55 = s[0] <= 19967 /* 2024-09-01 */
  const v56 = s[2] >= 19108 /* 2022-04-26 */ && v55
  const v57 = s[2] >= 19968 /* 2024-09-02 */
  const LSP_29_1_eget = s[3] || s[879] || s[880] && s[0] <= 19107 /* 2022-04-25 */ || v56
  s[2373] = LSP_29_1_eget
  const LSP_29_1_eget_nej = s[3] || v56 || v57
  s[2374] = LSP_29_1_eget_nej
  const LSP_29_1_eget_ir = s[3] || v56
  s[2375] = LSP_29_1_eget_ir
  // LSP.32a.1.aegtefaelle: Din ægtefælles eller samlevers arbejdsindtægt regnes med (LSP § 32 a)
  const v61 = s[880] && s[684]
  s[944] = v61
  const LSP_32a_1_aegtefaelle = s[3] || s[879] || v61
  s[2376] = LSP_32a_1_aegtefaelle
  const LSP_32a_1_aegtefaelle_nej = s[3] || s[934] && v55 || v57
  s[2377] = LSP_32a_1_aegtefaelle_nej
  // LSP.32c.1: Nedsættelse af førtidspension for et år (LSP § 32 c, stk. 1)
  const LSP_32c_1 = s[3] ? -Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 0) * (f.aegtefaelleHarOgsaaPension !== false ? 1500 : 3000) / 10000)
  s[2378] = LSP_32c_1
  const LSP_32c_1_hoej = s[3] ? Infinity : Math.round((f.indtaegtsgrundlagForFoertidspension ?? 1000000000) * (f.aegtefaelleHarOgsaaPension !== true ? 3000 : 1500) / 10000)
  s[2379] = LSP_32c_1_hoej
}

function svar_79(f, s) {
  // LSP.32c.2: Den mindste førtidspension for et år (LSP § 32 c)
  const v0 = s[935] ? -Infinity : SATS_60(s[0])
  const v1 = s[935] ? Infinity : SATS_60(s[2])
  const v2 = s[935] ? -Infinity : SATS_61(s[0])
  const v3 = s[935] ? Infinity : SATS_61(s[2])
  const v4 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.min(v0, v2) : v0) : v2
  s[946] = v4
  const v5 = f.giftEllerSamlevende !== false ? (f.giftEllerSamlevende !== true ? Math.max(v1, v3) : v1) : v3
  s[947] = v5
  const v6 = f.giftEllerSamlevende !== false && s[935] || f.giftEllerSamlevende !== true && s[935]
  s[948] = v6
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
  const v21 = s[880] && s[0] <= 17487 /* 2017-11-17 */
  const v22 = s[2] >= 17488 /* 2017-11-18 */ && s[936]
  const v23 = s[879] && v19
  const v24 = v21 && v19
  const v25 = v22 || s[937]
  const v26 = v22 ? -Infinity : 0
  const v27 = v24 || v25
  const v28 = v24 ? (v25 ? Math.min(v17, v26) : v17) : v26
  const LSP_32c_2 = s[3] ? -Infinity : v23 ? (v27 ? Math.min(v17, v28) : v17) : v28
  s[2380] = LSP_32c_2
  const v30 = v22 ? Infinity : 0
  const v31 = v24 ? (v25 ? Math.max(v18, v30) : v18) : v30
  const LSP_32c_2_hoej = s[3] ? Infinity : v23 ? (v27 ? Math.max(v18, v31) : v18) : v31
  s[2381] = LSP_32c_2_hoej
  const LSP_32c_2_er = s[3] || v23 || v24 || v22 || s[937]
  s[2382] = LSP_32c_2_er
  const LSP_32c_2_ir = s[3] || s[879] && v20 || v21 && v20 || v22
  s[2383] = LSP_32c_2_ir
  // LSP.33.1.tilbage: Folkepension betales tilbage i tiden (LSP § 33, stk. 1, 2. pkt.)
  const v35 = f.folkepensionAnsoegtDen ?? FIRST_DAY
  const v36 = f.folkepensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  const v37 = v35 <= 13331 /* 2006-07-02 */
  const v38 = v36 >= 13332 /* 2006-07-03 */ && v35 <= 14518 /* 2009-10-01 */
  const v39 = v36 >= 14519 /* 2009-10-02 */
  const v40 = v36 >= 17326 /* 2017-06-09 */ && v35 <= 17486 /* 2017-11-16 */
  const v41 = v36 >= 17487 /* 2017-11-17 */
  const LSP_33_1_tilbage = v37 || v40 || v41 && shiftDays(shiftMonths(monthStart(s[883]), 5), 9) >= v35
  s[2388] = LSP_33_1_tilbage
  const LSP_33_1_tilbage_nej = v37 || v38 || v39 && v35 <= 17325 /* 2017-06-08 */ || v40 || v41 && shiftDays(shiftMonths(monthStart(s[885]), 5), 9) < v36
  s[2389] = LSP_33_1_tilbage_nej
  const LSP_33_1_tilbage_ir = v37 || v40 || v41 && s[3]
  s[2390] = LSP_33_1_tilbage_ir
  // LSP.33.1: Folkepensionen betales fra (LSP § 33, stk. 1)
  const v45 = shiftDays(monthEnd(s[885]), 1)
  const v46 = shiftDays(monthEnd(s[883]), 1)
  const v47 = shiftDays(monthEnd(Math.max(s[885], v35)), 1)
  const v48 = shiftDays(monthEnd(Math.max(s[883], v36)), 1)
  const v49 = Math.max(v45, v47)
  const v50 = Math.min(v46, v48)
  const v51 = LSP_33_1_tilbage_ir && v50 >= v49
  const v52 = LSP_33_1_tilbage_nej || v51
  const v53 = LSP_33_1_tilbage_nej ? (v51 ? Math.min(v47, v49) : v47) : v49
  const v54 = LSP_33_1_tilbage ? (v52 ? Math.min(v45, v53) : v45) : v53
  const v55 = LSP_33_1_tilbage_nej ? (v51 ? Math.max(v48, v50) : v48) : v50
  const v56 = LSP_33_1_tilbage ? (v52 ? Math.max(v46, v55) : v46) : v55
  const v57 = !(s[888] && !s[889]) && (LSP_33_1_tilbage || LSP_33_1_tilbage_nej || v51)
  const v58 = s[888] || v57
  const v59 = s[888] && s[3] || !(s[888] && !s[889]) && (LSP_33_1_tilbage && s[3] || LSP_33_1_tilbage_nej && s[3] || LSP_33_1_tilbage_ir && s[3] || LSP_33_1_tilbage_ir && !(!s[3] && v45 === v46 && !s[3] && v47 === v48 && v45 === v47))
  const LSP_33_1 = v37 ? FIRST_DAY : s[888] ? (v57 ? Math.min(v45, v54) : v45) : v54
  s[2384] = LSP_33_1
  const LSP_33_1_hoej = v37 ? NEVER : s[888] ? (v57 ? Math.max(v46, v56) : v46) : v56
  s[2385] = LSP_33_1_hoej
  const LSP_33_1_er = v37 || v38 && v58 || v39 && v58
  s[2386] = LSP_33_1_er
  const LSP_33_1_ir = v37 || v38 && v59 || v39 && v59
  s[2387] = LSP_33_1_ir
  // LSP.33.2: Førtidspensionen betales fra (LSP § 33, stk. 2)
  const v64 = f.pensionAfgjortDen ?? FIRST_DAY
  s[974] = v64
  const v65 = f.pensionAfgjortDen ?? 84005 /* 2199-12-31 */
  s[975] = v65
  const v66 = s[938] >= v65
  const v67 = s[939] >= v64
  const v68 = shiftDays(monthEnd(s[938]), 1)
  s[971] = v68
  const v69 = shiftDays(monthEnd(s[939]), 1)
  s[973] = v69
  const v70 = shiftDays(monthEnd(v64), 1)
  const v71 = shiftDays(monthEnd(v65), 1)
  const LSP_33_2 = s[940] ? FIRST_DAY : v66 ? v70 : v67 ? Math.min(v68, v70) : v68
  s[2391] = LSP_33_2
  const LSP_33_2_hoej = s[940] ? NEVER : v66 ? v71 : v67 ? Math.max(v69, v71) : v69
  s[2392] = LSP_33_2_hoej
}

function svar_80(f, s) {
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
  s[2393] = LSP_37
  const LSP_37_hoej = from(v7, 13332 /* 2006-07-03 */)
  s[2394] = LSP_37_hoej
  const v10 = dayReaching(LSP_37_hoej, 13332 /* 2006-07-03 */, 1)
  const v11 = dayReaching(LSP_37, 13332 /* 2006-07-03 */, 1)
  const v12 = v10 <= 14518 /* 2009-10-01 */
  const v13 = v11 >= 14519 /* 2009-10-02 */ && v10 <= 2147483646
  const LSP_37_ir = v11 === NEVER
  s[2397] = LSP_37_ir
  const LSP_37_eksakt = (!v12 || !v12 || f.ydelser !== undefined) && (!v13 || f.ydelser !== undefined)
  s[2396] = LSP_37_eksakt
  const LSP_37_er = v12 || v13
  s[2395] = LSP_37_er
  // LSP.44.udsendte: Udsendte soldater og statsansatte er værnet mod frakendelse (LSP § 44)
  const v17 = s[0] <= 18670 /* 2021-02-12 */
  s[1259] = v17
  const v18 = s[2] >= 18671 /* 2021-02-13 */
  s[1260] = v18
  const v19 = v18 && s[0] <= 19106 /* 2022-04-24 */
  const LSP_44_udsendte = s[3] || v19 || s[2] >= 19107 /* 2022-04-25 */
  s[2400] = LSP_44_udsendte
  const LSP_44_udsendte_nej = s[3] || s[1] && v17 || v19
  s[2401] = LSP_44_udsendte_nej
  const LSP_44_udsendte_ir = s[3] || v19
  s[2402] = LSP_44_udsendte_ir
  // LSP.44.1: Førtidspension kan tages fra dig (LSP § 44)
  const v23 = s[0] < s[941] || f.samtykkerTilFrakendelse !== false
  const v24 = s[2] >= s[942] && f.samtykkerTilFrakendelse !== true
  const v25 = f.udsendtMedPsykiskLidelse !== true || LSP_44_udsendte_nej || LSP_44_udsendte_ir
  const v26 = f.udsendtMedPsykiskLidelse !== false && LSP_44_udsendte
  const v27 = f.vaesentligtForbedretOgSelvforsoergende !== true || v24 || v26
  const v28 = f.vaesentligtForbedretOgSelvforsoergende !== false && v23 && v25
  const v29 = s[934] && s[943]
  const LSP_44_1 = s[3] || s[879] && v28 || s[944] && v28 || v29 && f.vaesentligtForbedretOgSelvforsoergende !== false && v23 && v25 && f.saerligeOmstaendighederForFrakendelse !== false || s[945] && v28
  s[2398] = LSP_44_1
  const LSP_44_1_nej = s[3] || s[879] && v27 || s[944] && v27 || v29 && (f.vaesentligtForbedretOgSelvforsoergende !== true || v24 || v26 || f.saerligeOmstaendighederForFrakendelse !== true) || s[945] && v27
  s[2399] = LSP_44_1_nej
  // LSP.49.1.foertidspension: Fuld førtidspension pr. måned (LSP § 49, stk. 1)
  const LSP_49_1_foertidspension = s[3] ? -Infinity : s[946]
  s[2403] = LSP_49_1_foertidspension
  const LSP_49_1_foertidspension_hoej = s[3] ? Infinity : s[947]
  s[2404] = LSP_49_1_foertidspension_hoej
  const LSP_49_1_foertidspension_ir = s[3] || s[879] && s[948] || s[880] && s[948]
  s[2405] = LSP_49_1_foertidspension_ir
  // LSP.49.1.folkepension: Fuld folkepension pr. måned (LSP § 49, stk. 1)
  const v35 = s[935] ? -Infinity : SATS_62(s[0])
  const v36 = s[935] ? Infinity : SATS_62(s[2])
  const v37 = s[0] <= 17531 /* 2017-12-31 */
  s[1290] = v37
  const v38 = s[36] || s[601] && v37 || s[685] || s[133]
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
  const v51 = s[935] || v45 || v50
  const LSP_49_1_folkepension = s[3] ? -Infinity : v48 || v47 ? -Infinity : v35 + v43
  s[2406] = LSP_49_1_folkepension
  const LSP_49_1_folkepension_hoej = s[3] ? Infinity : v46 || v49 ? Infinity : v36 + v44
  s[2407] = LSP_49_1_folkepension_hoej
  const LSP_49_1_folkepension_er = s[3] || s[879] && !(v50 && !s[935] && v35 === v36 && !v45 && v43 === v44) || s[880] && !(v50 && !s[935] && v35 === v36 && !v45 && v43 === v44)
  s[2408] = LSP_49_1_folkepension_er
  const LSP_49_1_folkepension_ir = s[3] || s[879] && v51 || s[880] && v51
  s[2409] = LSP_49_1_folkepension_ir
  // OFL.8: Du kan se oplysninger om dine egne forhold (OFL § 8)
  const OFL_8 = s[3] || s[949] || s[12] && f.personligeForholdErOmtalt !== false && f.undtagetEfterOffentlighedsloven !== true && f.hensynModEgenacces !== true
  s[2410] = OFL_8
  const OFL_8_nej = s[3] || s[949] || s[12] && (f.personligeForholdErOmtalt !== true || f.undtagetEfterOffentlighedsloven !== false || f.hensynModEgenacces !== false)
  s[2411] = OFL_8_nej
  // OFL.9.1: Anmodningen efter offentlighedsloven er tilstrækkelig (OFL § 9, stk. 1)
  const OFL_9_1 = s[3] || s[949] || s[12] && f.sagenAngivet !== false && f.temaErAngivet !== false
  s[2412] = OFL_9_1
  const OFL_9_1_nej = s[3] || s[949] || s[12] && (f.sagenAngivet !== true || f.temaErAngivet !== true)
  s[2413] = OFL_9_1_nej
  // OFL.9.2: Anmodningen efter offentlighedsloven kan afslås uden at blive behandlet (OFL § 9, stk. 2)
  const OFL_9_2 = s[3] || s[949] || s[950] && (f.uforholdsmaessigtRessourceforbrug !== false || f.retsstridigtFormaal !== false) || s[951] && (f.uforholdsmaessigtRessourceforbrug !== false || f.retsstridigtFormaal !== false || f.chikanoestFormaal !== false)
  s[2414] = OFL_9_2
  const OFL_9_2_nej = s[3] || s[949] || s[950] && f.uforholdsmaessigtRessourceforbrug !== true && f.retsstridigtFormaal !== true || s[951] && f.uforholdsmaessigtRessourceforbrug !== true && f.retsstridigtFormaal !== true && f.chikanoestFormaal !== true
  s[2415] = OFL_9_2_nej
  // OFL.13.1: Oplysningen skal noteres (OFL § 13, stk. 1)
  const v62 = f.sagenErEnAfgoerelsessag !== true || f.sagenErEnStraffesag !== false
  const v63 = f.sagenErEnAfgoerelsessag !== false && f.sagenErEnStraffesag !== true
  const OFL_13_1 = s[3] || s[949] || s[12] && v63 && s[952] && f.oplysningenErModtagetUdenDokument !== false && f.oplysningenHarBetydning !== false
  s[2416] = OFL_13_1
  const OFL_13_1_nej = s[3] || s[949] || s[12] && (v62 || s[953] || f.oplysningenErModtagetUdenDokument !== true || f.oplysningenHarBetydning !== true)
  s[2417] = OFL_13_1_nej
  // OFL.13.2: Sagsskridtet skal noteres (OFL § 13, stk. 2)
  const OFL_13_2 = s[3] || s[949] || s[12] && v63 && f.sagsskridtetErVaesentligt !== false && f.sagsskridtetFremgaarAfDokumenterne !== true
  s[2418] = OFL_13_2
  const OFL_13_2_nej = s[3] || s[949] || s[12] && (v62 || f.sagsskridtetErVaesentligt !== true || f.sagsskridtetFremgaarAfDokumenterne !== false)
  s[2419] = OFL_13_2_nej
  // OFL.15.1: Dokumentet skal journaliseres (OFL § 15, stk. 1)
  const v68 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt' || f.dokumentetsVej === 'internt_endeligt'
  const OFL_15_1 = s[3] || s[949] || s[12] && (f.dokumentetsVej !== undefined && v68 || !(f.dokumentetsVej !== undefined)) && f.dokumentetHarBetydning !== false
  s[2420] = OFL_15_1
  const OFL_15_1_nej = s[3] || s[949] || s[12] && (f.dokumentetsVej !== undefined && !v68 || !(f.dokumentetsVej !== undefined) || f.dokumentetHarBetydning !== true)
  s[2421] = OFL_15_1_nej
  // OFL.15.2: Dokumentet skal journaliseres snarest (OFL § 15, stk. 2)
  const v71 = f.dokumentetsVej === 'modtaget' || f.dokumentetsVej === 'afsendt'
  const OFL_15_2 = s[3] || s[949] || s[12] && (OFL_15_1 || s[954]) && (f.dokumentetsVej !== undefined && v71 || !(f.dokumentetsVej !== undefined))
  s[2422] = OFL_15_2
  const OFL_15_2_nej = s[3] || s[949] || s[12] && (OFL_15_1_nej || f.dokumentetsVej !== undefined && !v71 || !(f.dokumentetsVej !== undefined))
  s[2423] = OFL_15_2_nej
}

function svar_81(f, s) {
  // OFL.36.2: Anmodningen efter offentlighedsloven skal være færdigbehandlet (OFL § 36, stk. 2)
  const v0 = f.anmodningEfterOffentlighedslovenModtaget ?? FIRST_DAY
  const v1 = f.anmodningEfterOffentlighedslovenModtaget ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  s[963] = v2
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 16070 /* 2013-12-31 */
  s[964] = v3
  const v4 = v1 >= 16071 /* 2014-01-01 */
  s[965] = v4
  const v5 = shiftDays(v0, 1)
  const v6 = shiftDays(v1, 1)
  const v7 = from(ALL_DAYS, v6)
  const v8 = from(ALL_DAYS, v5)
  const v9 = from(ALL_DAYS, shiftDays(v6, 120))
  const v10 = from(ALL_DAYS, shiftDays(v5, 120))
  const v11 = without(v7, v10)
  const v12 = without(v8, v9)
  const v13 = onWeekdays(v11, 62)
  const v14 = onWeekdays(v12, 62)
  const v15 = intersectTable(v11, HELLIGDAGE_1)
  const v16 = intersectTable(v12, HELLIGDAGE_1)
  const v17 = without(v13, v16)
  const v18 = without(v14, v15)
  const v19 = dayReaching(v18, v5, 7)
  const v20 = dayReaching(v17, v6, 7)
  const v21 = v2 ? FIRST_DAY : v3 ? FIRST_DAY : v19
  const v22 = v2 ? NEVER : v3 ? NEVER : v20
  const OFL_36_2_praksis_ir = v2 || v3
  s[2429] = OFL_36_2_praksis_ir
  const v24 = v0 < 16071 /* 2014-01-01 */ && s[12] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== true
  s[960] = v24
  const v25 = v24 && !(v4 || s[0] < 16071 /* 2014-01-01 */ || f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== false)
  s[962] = v25
  const OFL_36_2 = v24 ? (v25 ? v19 : Math.min(v19, v21)) : v21
  s[2424] = OFL_36_2
  const OFL_36_2_hoej = v24 ? (v25 ? v20 : Math.max(v20, v22)) : v22
  s[2425] = OFL_36_2_hoej
  const OFL_36_2_ir = !v25 && OFL_36_2_praksis_ir
  s[1377] = OFL_36_2_ir
  // OFL.36.2.praksis: Så hurtigt bør anmodningen efter offentlighedsloven være færdig (OFL § 36, stk. 2)
  const v29 = f.anmodningensOmfang === 'enkel'
  const v30 = f.anmodningensOmfang !== undefined && v29 || !(f.anmodningensOmfang !== undefined)
  const v31 = f.anmodningensOmfang !== undefined && !v29 || !(f.anmodningensOmfang !== undefined)
  const v32 = dayReaching(v18, v5, 2)
  const v33 = dayReaching(v17, v6, 2)
  const v34 = f.anmodningensOmfang === 'almindelig'
  const v35 = f.anmodningensOmfang !== undefined && v34 || !(f.anmodningensOmfang !== undefined)
  const v36 = f.anmodningensOmfang !== undefined && !v34 || !(f.anmodningensOmfang !== undefined)
  const v37 = f.anmodningensOmfang === 'saerlig_gennemgang'
  const v38 = f.anmodningensOmfang !== undefined && v37 || !(f.anmodningensOmfang !== undefined)
  const v39 = f.anmodningensOmfang !== undefined && !v37 || !(f.anmodningensOmfang !== undefined)
  const v40 = dayReaching(v18, v5, 14)
  s[961] = v40
  const v41 = dayReaching(v17, v6, 14)
  s[959] = v41
  const v42 = dayReaching(v18, v5, 40)
  const v43 = dayReaching(v17, v6, 40)
  const v44 = v38 ? (v39 ? Math.min(v40, v42) : v40) : v42
  const v45 = v38 ? (v39 ? Math.max(v41, v43) : v41) : v43
  const v46 = v35 ? (v36 ? Math.min(v19, v44) : v19) : v44
  const v47 = v35 ? (v36 ? Math.max(v20, v45) : v20) : v45
  const OFL_36_2_praksis = v2 ? FIRST_DAY : v3 ? FIRST_DAY : v30 ? (v31 ? Math.min(v32, v46) : v32) : v46
  s[2427] = OFL_36_2_praksis
  const OFL_36_2_praksis_hoej = v2 ? NEVER : v3 ? NEVER : v30 ? (v31 ? Math.max(v33, v47) : v33) : v47
  s[2428] = OFL_36_2_praksis_hoej
  // OFL.36.2.underretning: Du skal have besked om, at fristen efter offentlighedsloven ikke holdes (OFL § 36, stk. 2)
  const v50 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== false || (OFL_36_2_hoej >= s[0] || OFL_36_2_ir) && f.ikkeMuligtIndenForFristen !== true
  const v51 = f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== true && (OFL_36_2 < s[2] || f.ikkeMuligtIndenForFristen !== false)
  const OFL_36_2_underretning = v24 && v51 || !v25 && (v2 || v3 || v4 && v51)
  s[2430] = OFL_36_2_underretning
  const OFL_36_2_underretning_nej = v24 && v50 || !v25 && (v2 || v3 || v4 && v50)
  s[2431] = OFL_36_2_underretning_nej
  // OFL.37.1: Klagen efter offentlighedsloven går til sagens øverste klageinstans (OFL § 37, stk. 1)
  const v54 = f.klagenGaelder === 'offentlighedsloven'
  const v55 = f.klagenGaelder !== undefined && v54 || !(f.klagenGaelder !== undefined)
  s[957] = v55
  const v56 = f.klagenGaelder !== undefined && !v54 || !(f.klagenGaelder !== undefined)
  s[958] = v56
  const OFL_37_1 = s[3] || s[949] || s[12] && v55 && s[955]
  s[2432] = OFL_37_1
  const OFL_37_1_nej = s[3] || s[949] || s[12] && (v56 || s[956])
  s[2433] = OFL_37_1_nej
  // OFL.37.2: Klagen over aktindsigt skal være sendt videre (OFL § 37, stk. 2)
  const v59 = f.klageOverAfslagModtaget ?? FIRST_DAY
  const v60 = f.klageOverAfslagModtaget ?? 84005 /* 2199-12-31 */
  const v61 = v59 <= 13331 /* 2006-07-02 */
  const v62 = v60 >= 13332 /* 2006-07-03 */ && v59 <= 16070 /* 2013-12-31 */
  const v63 = shiftDays(v59, 1)
  const v64 = shiftDays(v60, 1)
  const v65 = from(ALL_DAYS, v64)
  const v66 = from(ALL_DAYS, v63)
  const v67 = from(ALL_DAYS, shiftDays(v64, 120))
  const v68 = from(ALL_DAYS, shiftDays(v63, 120))
  const v69 = without(v65, v68)
  const v70 = without(v66, v67)
  const OFL_37_2 = v61 ? FIRST_DAY : v62 ? FIRST_DAY : dayReaching(without(onWeekdays(v70, 62), intersectTable(v69, HELLIGDAGE_1)), v63, 7)
  s[2434] = OFL_37_2
  const OFL_37_2_hoej = v61 ? NEVER : v62 ? NEVER : dayReaching(without(onWeekdays(v69, 62), intersectTable(v70, HELLIGDAGE_1)), v64, 7)
  s[2435] = OFL_37_2_hoej
  const OFL_37_2_ir = f.afgoerelsenOmAktindsigtFastholdes !== false && (v61 || v62) || f.afgoerelsenOmAktindsigtFastholdes !== true
  s[2436] = OFL_37_2_ir
}

function svar_82(f, s) {
  // OFL.37.3: Klageinstansen skal være færdig med klagen over aktindsigt (OFL § 37, stk. 3)
  const v0 = f.klageOverAfslagModtagetAfKlageinstansen ?? FIRST_DAY
  const v1 = f.klageOverAfslagModtagetAfKlageinstansen ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 13331 /* 2006-07-02 */
  const v3 = v1 >= 13332 /* 2006-07-03 */ && v0 <= 16070 /* 2013-12-31 */
  const v4 = shiftDays(v0, 1)
  const v5 = shiftDays(v1, 1)
  const v6 = from(ALL_DAYS, v5)
  const v7 = from(ALL_DAYS, v4)
  const v8 = from(ALL_DAYS, shiftDays(v5, 120))
  const v9 = from(ALL_DAYS, shiftDays(v4, 120))
  const v10 = without(v6, v9)
  const v11 = without(v7, v8)
  const OFL_37_3 = v2 ? FIRST_DAY : v3 ? FIRST_DAY : dayReaching(without(onWeekdays(v11, 62), intersectTable(v10, HELLIGDAGE_1)), v4, 20)
  s[2437] = OFL_37_3
  const OFL_37_3_hoej = v2 ? NEVER : v3 ? NEVER : dayReaching(without(onWeekdays(v10, 62), intersectTable(v11, HELLIGDAGE_1)), v5, 20)
  s[2438] = OFL_37_3_hoej
  const OFL_37_3_ir = v2 || v3
  s[2439] = OFL_37_3_ir
  // OFL.38.1: Afslaget skal vejlede om tilsynet (OFL § 38, stk. 1)
  const OFL_38_1 = s[3] || s[949] || s[12] && s[957] && s[956]
  s[2440] = OFL_38_1
  const OFL_38_1_nej = s[3] || s[949] || s[12] && (s[958] || s[955])
  s[2441] = OFL_38_1_nej
  // OFL.39.1: Du kan klage over, at svaret trækker ud (OFL § 39, stk. 1)
  const v17 = s[959] >= s[0]
  const OFL_39_1 = s[960] && s[961] < s[2] || !s[962] && (s[963] || s[964] || s[965] && f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== true && s[961] < s[2])
  s[2442] = OFL_39_1
  const OFL_39_1_nej = s[960] && v17 || !s[962] && (s[963] || s[964] || s[965] && (f.anmodningEfterOffentlighedslovenErFaerdigbehandlet !== false || v17))
  s[2443] = OFL_39_1_nej
  // OFL.39.2: Klagen over sagsbehandlingstiden skal være sendt videre (OFL § 39, stk. 2)
  const v20 = f.klageOverSagsbehandlingstidModtaget ?? FIRST_DAY
  const v21 = f.klageOverSagsbehandlingstidModtaget ?? 84005 /* 2199-12-31 */
  const v22 = v20 <= 13331 /* 2006-07-02 */
  const v23 = v21 >= 13332 /* 2006-07-03 */ && v20 <= 16070 /* 2013-12-31 */
  const v24 = shiftDays(v20, 1)
  const v25 = shiftDays(v21, 1)
  const v26 = from(ALL_DAYS, v25)
  const v27 = from(ALL_DAYS, v24)
  const v28 = from(ALL_DAYS, shiftDays(v25, 120))
  const v29 = from(ALL_DAYS, shiftDays(v24, 120))
  const v30 = without(v26, v29)
  const v31 = without(v27, v28)
  const OFL_39_2 = v22 ? FIRST_DAY : v23 ? FIRST_DAY : dayReaching(without(onWeekdays(v31, 62), intersectTable(v30, HELLIGDAGE_1)), v24, 7)
  s[2444] = OFL_39_2
  const OFL_39_2_hoej = v22 ? NEVER : v23 ? NEVER : dayReaching(without(onWeekdays(v30, 62), intersectTable(v31, HELLIGDAGE_1)), v25, 7)
  s[2445] = OFL_39_2_hoej
  const OFL_39_2_ir = v22 || v23
  s[2446] = OFL_39_2_ir
  // OFL.39.3: Klageinstansen skal være færdig med klagen over sagsbehandlingstiden (OFL § 39, stk. 3)
  const v35 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen ?? FIRST_DAY
  const v36 = f.klageOverSagsbehandlingstidModtagetAfKlageinstansen ?? 84005 /* 2199-12-31 */
  const v37 = v35 <= 13331 /* 2006-07-02 */
  const v38 = v36 >= 13332 /* 2006-07-03 */ && v35 <= 16070 /* 2013-12-31 */
  const v39 = shiftDays(v35, 1)
  const v40 = shiftDays(v36, 1)
  const v41 = from(ALL_DAYS, v40)
  const v42 = from(ALL_DAYS, v39)
  const v43 = from(ALL_DAYS, shiftDays(v40, 120))
  const v44 = from(ALL_DAYS, shiftDays(v39, 120))
  const v45 = without(v41, v44)
  const v46 = without(v42, v43)
  const OFL_39_3 = v37 ? FIRST_DAY : v38 ? FIRST_DAY : dayReaching(without(onWeekdays(v46, 62), intersectTable(v45, HELLIGDAGE_1)), v39, 20)
  s[2447] = OFL_39_3
  const OFL_39_3_hoej = v37 ? NEVER : v38 ? NEVER : dayReaching(without(onWeekdays(v45, 62), intersectTable(v46, HELLIGDAGE_1)), v40, 20)
  s[2448] = OFL_39_3_hoej
  const OFL_39_3_ir = v37 || v38
  s[2449] = OFL_39_3_ir
  // OFL.40.1: Dokumenterne efter offentlighedsloven udleveres, som du ønsker det (OFL § 40, stk. 1)
  const OFL_40_1 = s[3] || s[949] || s[12] && s[966] && f.materialetErOffentligtTilgaengeligt !== true
  s[2450] = OFL_40_1
  const OFL_40_1_nej = s[3] || s[949] || s[12] && (s[967] || f.materialetErOffentligtTilgaengeligt !== false)
  s[2451] = OFL_40_1_nej
  // PENSBEK.7: Dagpengeretten bliver begrænset til 52 uger (BEK 349/2011 § 7)
  const v52 = s[968] >= 13332 /* 2006-07-03 */ && s[969] <= 15094 /* 2011-04-30 */
  const v53 = Math.min(s[970], s[971])
  const v54 = Math.min(s[972], s[973])
  const PENSBEK_7 = s[940] ? FIRST_DAY : v52 ? FIRST_DAY : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(s[971], v53) : v53) : s[971]
  s[2452] = PENSBEK_7
  const PENSBEK_7_hoej = s[940] ? NEVER : v52 ? NEVER : f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(s[973], v54) : v54) : s[973]
  s[2453] = PENSBEK_7_hoej
  const PENSBEK_7_ir = s[940] || v52
  s[2454] = PENSBEK_7_ir
  // PENSBEK.10: Dagpenge, mens der er en sag om førtidspension (BEK 349/2011 § 10)
  const v58 = f.foertidspensionAnsoegtDen ?? FIRST_DAY
  const v59 = f.foertidspensionAnsoegtDen ?? 84005 /* 2199-12-31 */
  const PENSBEK_10_ir = v58 <= 13331 /* 2006-07-02 */
  s[1378] = PENSBEK_10_ir
  const v61 = v59 >= 13332 /* 2006-07-03 */ && v58 <= 15094 /* 2011-04-30 */
  const v62 = v59 >= 15095 /* 2011-05-01 */
  const PENSBEK_10 = PENSBEK_10_ir || v62 && f.staarTilRaadighedUnderPensionssagen !== false
  s[2455] = PENSBEK_10
  const PENSBEK_10_nej = PENSBEK_10_ir || v61 || v62 && f.staarTilRaadighedUnderPensionssagen !== true
  s[2456] = PENSBEK_10_nej
  // PENSBEK.11: Efterløn, når du har søgt førtidspension (BEK 349/2011 § 11, stk. 1)
  const v65 = shiftMonths(v58, 3)
  const v66 = shiftMonths(v59, 3)
  const v67 = Math.min(v65, shiftDays(s[974], -1))
  const v68 = Math.min(v66, shiftDays(s[975], -1))
  const v69 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.min(v65, v67) : v67) : v65
  const v70 = f.foertidspensionErBevilget !== false ? (f.foertidspensionErBevilget !== true ? Math.max(v66, v68) : v68) : v66
  const v71 = shiftDays(s[969], -1)
  const v72 = shiftDays(s[968], -1)
  const PENSBEK_11 = PENSBEK_10_ir ? FIRST_DAY : v61 ? (v62 ? Math.min(v69, v71) : v69) : v71
  s[2458] = PENSBEK_11
  const PENSBEK_11_hoej = PENSBEK_10_ir ? NEVER : v61 ? (v62 ? Math.max(v70, v72) : v70) : v72
  s[2459] = PENSBEK_11_hoej
  // PLANBEK.2.1: Rehabiliteringsplanens forberedende del kræves (LAB § 43)
  const v75 = f.afgoerelsenGaelder === 'ressourceforloeb' || f.afgoerelsenGaelder === 'revalidering' || f.afgoerelsenGaelder === 'fleksjob' || f.afgoerelsenGaelder === 'tilskud_til_selvstaendig' || f.afgoerelsenGaelder === 'foertidspension'
  const PLANBEK_2_1 = s[3] || s[550] && (f.afgoerelsenGaelder !== undefined && v75 || !(f.afgoerelsenGaelder !== undefined)) || s[774] && s[976]
  s[2460] = PLANBEK_2_1
  const PLANBEK_2_1_nej = s[3] || s[6] || s[550] && f.afgoerelsenGaelder !== undefined && !v75 || s[774] && s[977] || s[120]
  s[2461] = PLANBEK_2_1_nej
}

function svar_83(f, s) {
  // REFUSIONSBEK.2: Refusion under jobafklaringsforløb tidligst fra (BEK 1468/2019 § 2, stk. 1-2)
  const v0 = f.anmodetOmRefusionDen ?? FIRST_DAY
  const v1 = f.anmodetOmRefusionDen ?? 84005 /* 2199-12-31 */
  const v2 = v0 <= 16251 /* 2014-06-30 */
  const v3 = f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false
  const v4 = f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v5 = Math.max(s[272], shiftMonths(v0, -3))
  const v6 = Math.max(s[278], shiftMonths(v1, -3))
  const REFUSIONSBEK_2 = v2 ? FIRST_DAY : v3 ? (v4 ? Math.min(s[272], v5) : s[272]) : v5
  s[2462] = REFUSIONSBEK_2
  const REFUSIONSBEK_2_hoej = v2 ? NEVER : v3 ? (v4 ? Math.max(s[278], v6) : s[278]) : v6
  s[2463] = REFUSIONSBEK_2_hoej
  const REFUSIONSBEK_2_er = v1 >= 16252 /* 2014-07-01 */ && s[277]
  s[2464] = REFUSIONSBEK_2_er
  const REFUSIONSBEK_2_ir = REFUSIONSBEK_2_er && v2 || v0 < 16252 /* 2014-07-01 */ || s[272] < 16252 /* 2014-07-01 */
  s[2465] = REFUSIONSBEK_2_ir
  // SDL.2.1: Hvem kan få sygedagpenge (SDL § 2, stk. 1)
  const v11 = s[232] || s[151] || s[244] || f.arbejdsskade !== false || s[978]
  const v12 = s[231] && s[152] && s[245] && f.arbejdsskade !== true && s[979]
  const SDL_2_1 = s[225] || s[230] && v11 || s[239] && v11
  s[2469] = SDL_2_1
  const SDL_2_1_nej = s[225] || s[230] && v12 || s[239] && v12
  s[2470] = SDL_2_1_nej
  // SDL.2: Ret til sygedagpenge (SDL § 2)
  const v15 = s[980] && s[981] >= s[0]
  const v16 = s[238] || s[980] && s[982] < s[2]
  const v17 = s[983] && (v15 || s[984]) && (s[237] || v15) || s[246]
  const v18 = SDL_2_1_nej || (v16 || s[236]) && (s[253] || s[236]) && (v16 || s[253]) || s[985] || s[254]
  const v19 = (SDL_2_1 || s[236]) && (v17 || s[236]) && s[986] && s[987] && (SDL_2_1 || v17 || s[988] || s[247])
  const v20 = s[236] && s[3]
  const SDL_2 = s[225] || s[230] && v19 || s[239] && v19
  s[2466] = SDL_2
  const SDL_2_nej = s[225] || s[230] && v18 || s[239] && v18
  s[2467] = SDL_2_nej
  const SDL_2_ir = s[225] || s[230] && v20 || s[239] && v20 || s[226]
  s[2468] = SDL_2_ir
  // SDL.7.1.ferie: Sygedagpenge under ferie (SDL § 7, stk. 1)
  const v24 = s[1] && s[365]
  const SDL_7_1_ferie_nej = s[3] || v24 || s[989]
  s[2474] = SDL_7_1_ferie_nej
  // SDL.7.1.ferieaftale: Ferien kan aftales med kommunen (SDL § 7, stk. 1)
  const v26 = f.feriePasserMedForloebet !== true || f.ferieIndenForFerieloven !== true
  const v27 = f.feriePasserMedForloebet !== false && f.ferieIndenForFerieloven !== false
  const SDL_7_1_ferieaftale = s[3] || v24 && v27 || s[989] && v27
  s[2475] = SDL_7_1_ferieaftale
  const SDL_7_1_ferieaftale_nej = s[3] || v24 && v26 || s[989] && v26
  s[2476] = SDL_7_1_ferieaftale_nej
  // SDL.7.1.genoptagelse: Sygedagpenge igen efter ferien fra (SDL § 7, stk. 1)
  const v30 = f.afbrydelser !== undefined ? periods(f.afbrydelser, (r_afbrydelser) => r_afbrydelser.slags === 'ferie') : NO_DAYS
  const v31 = runEnd(v30, s[0])
  const v32 = runEnd(v30, s[2])
  const v33 = f.afbrydelser !== undefined && (s[194] || v31 !== 2147483647 || v32 === 2147483647 && (runStart(v30, s[0]) !== 2147483647 || runStart(v30, s[2]) === 2147483647))
  const SDL_7_1_genoptagelse = s[3] ? FIRST_DAY : shiftDays(v33 ? v31 : FIRST_DAY, 1)
  s[2477] = SDL_7_1_genoptagelse
  const SDL_7_1_genoptagelse_hoej = s[3] ? NEVER : shiftDays(v33 ? v32 : NEVER, 1)
  s[2478] = SDL_7_1_genoptagelse_hoej
  const SDL_7_1_genoptagelse_ir = f.ferieAftalt !== false && s[3] || f.ferieAftalt !== true
  s[2479] = SDL_7_1_genoptagelse_ir
  // SDL.7.1.ny: Ferien gør det til en ny sygemelding (SDL § 7, stk. 1)
  const SDL_7_1_ny = s[3] || v24 && f.ferieAftalt !== true || s[989] && f.ferieAftalt !== true
  s[2480] = SDL_7_1_ny
  const SDL_7_1_ny_nej = s[3] || v24 && f.ferieAftalt !== false || s[989] && f.ferieAftalt !== false
  s[2481] = SDL_7_1_ny_nej
  // SDL.7.3: Fra hvornår arbejdsevnen ses bredere (SDL § 7, stk. 3)
  const v39 = shiftMonths(s[220], 3)
  s[1014] = v39
  const v40 = shiftMonths(s[223], 3)
  s[1015] = v40
  const v41 = f.bredVurderingsdag ?? FIRST_DAY
  const v42 = f.bredVurderingsdag ?? 84005 /* 2199-12-31 */
  const v43 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[221]
  const v44 = f.saerligeGrundeTilAndetTidspunkt !== false || v43
  const v45 = !(f.saerligeGrundeTilAndetTidspunkt !== false && f.saerligeGrundeTilAndetTidspunkt === true) && s[161]
  const SDL_7_3 = s[225] ? FIRST_DAY : f.saerligeGrundeTilAndetTidspunkt !== false ? (v43 ? Math.min(v39, v41) : v41) : v39
  s[2482] = SDL_7_3
  const SDL_7_3_hoej = s[225] ? NEVER : f.saerligeGrundeTilAndetTidspunkt !== false ? (v43 ? Math.max(v40, v42) : v42) : v40
  s[2483] = SDL_7_3_hoej
  const v48 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'selvstaendig'
  const v49 = f.persongruppe !== undefined && v48 || !(f.persongruppe !== undefined)
  const SDL_7_3_er = v49 && (s[225] || s[230] && v44 || s[239] && v44)
  s[2484] = SDL_7_3_er
  const SDL_7_3_ir = v49 && (s[225] || s[230] && v45 || s[239] && v45 || s[226]) || f.persongruppe !== undefined && !v48 || !(f.persongruppe !== undefined)
  s[2485] = SDL_7_3_ir
  // SDL.7.5: Stop, når helbredet er stationært (SDL § 7, stk. 5, 2. pkt.)
  const v52 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false
  const v53 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true
  const v54 = f.helbredetErStationaert !== true || f.arbejdsevnenErAfklaret !== true || f.berettigetTilRevalidering !== false || f.berettigetTilFleksjob !== false || f.berettigetTilFoertidspension !== false || f.berettigetTilRessourceforloeb !== false
  const v55 = f.helbredetErStationaert !== false && f.arbejdsevnenErAfklaret !== false && f.berettigetTilRevalidering !== true && f.berettigetTilFleksjob !== true && f.berettigetTilFoertidspension !== true && f.berettigetTilRessourceforloeb !== true
  const v56 = s[990] && s[117]
  const SDL_7_5 = s[3] || s[149] && v53 || s[991] && v53 || s[992] && v55 || v56 && v55 || s[111] && v55
  s[2486] = SDL_7_5
  const SDL_7_5_nej = s[3] || s[149] && v52 || s[991] && v52 || s[992] && v54 || v56 && v54 || s[111] && v54
  s[2487] = SDL_7_5_nej
  // SDL.7.5.fra: Stop efter § 7 virker tidligst fra (SDL § 7, stk. 5)
  const v59 = s[1] && s[0] <= 17654 /* 2018-05-03 */
  const v60 = f.ophoerAfgjortDen ?? FIRST_DAY
  s[1113] = v60
  const v61 = f.ophoerAfgjortDen ?? 84005 /* 2199-12-31 */
  s[1115] = v61
  const SDL_7_5_fra = s[3] ? FIRST_DAY : v59 ? FIRST_DAY : f.ophoerErAfgjort !== false ? v60 : NEVER
  s[2488] = SDL_7_5_fra
  const SDL_7_5_fra_hoej = s[3] ? NEVER : v59 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : v61
  s[2489] = SDL_7_5_fra_hoej
  const SDL_7_5_fra_ir = s[3] || v59
  s[2490] = SDL_7_5_fra_ir
  // SDL.7a.1: Arbejdsgiverens samtale skal være holdt (SDL § 7 a, stk. 1-3)
  const v65 = s[221] && s[222] && s[220] <= 14612 /* 2010-01-03 */
  const v66 = s[221] && s[223] >= 14613 /* 2010-01-04 */ && s[993]
  const v67 = f.fravaer !== undefined ? allPeriods(f.fravaer) : NO_DAYS
  const v68 = runStart(v67, s[0])
  const v69 = runStart(v67, s[2])
  const v70 = f.fravaer !== undefined && (s[194] || v68 !== 2147483647 || v69 === 2147483647)
  const v71 = v70 ? v68 : FIRST_DAY
  const v72 = v70 ? v69 : NEVER
  const SDL_7a_1 = s[225] ? FIRST_DAY : v66 || s[239] ? (f.fratraeder !== true || shiftDays(v71, 56) < s[758] ? shiftDays(v71, 28) : NEVER) : NEVER
  s[2491] = SDL_7a_1
  const SDL_7a_1_hoej = s[225] ? NEVER : v65 ? NEVER : f.fratraeder !== false && shiftDays(v72, 56) >= s[757] ? NEVER : shiftDays(v72, 28)
  s[2492] = SDL_7a_1_hoej
  const SDL_7a_1_er = s[232] && (s[225] || v65 || v66 || s[239])
  s[2493] = SDL_7a_1_er
  const SDL_7a_1_ir = s[232] && s[236] || s[231]
  s[1281] = SDL_7a_1_ir
  // SDL.10a: Der skal udfyldes et oplysningsskema (SDL § 10 a)
  const SDL_10a = s[3] || s[149] || s[150] && s[428] || s[364] && (f.fikSygedagpengeVedLivstruende !== true || f.sagenErBelyst !== true)
  s[2495] = SDL_10a
  const SDL_10a_nej = s[3] || s[364] && f.fikSygedagpengeVedLivstruende !== false && f.sagenErBelyst !== false
  s[2496] = SDL_10a_nej
}

function svar_84(f, s) {
  // SDL.11.3: Oplysningsskemaet skal være besvaret (SDL § 11, stk. 3)
  const v0 = f.oplysningsskemaSendt ?? FIRST_DAY
  const SDL_11_3_ir = v0 <= 13331 /* 2006-07-02 */
  s[2499] = SDL_11_3_ir
  const SDL_11_3 = SDL_11_3_ir ? FIRST_DAY : shiftDays(v0, 8)
  s[2497] = SDL_11_3
  const SDL_11_3_hoej = SDL_11_3_ir ? NEVER : shiftDays(f.oplysningsskemaSendt ?? 84005 /* 2199-12-31 */, 8)
  s[2498] = SDL_11_3_hoej
  // SDL.11a.1: Lægeattest før den første samtale (SDL § 11 a, stk. 1)
  const v4 = s[754] && s[9]
  s[1018] = v4
  const SDL_11a_1 = s[3] || s[994] && f.laegeattestNoedvendig !== false || v4 && s[763] || s[10] && f.laegeattestNoedvendig !== false
  s[2500] = SDL_11a_1
  const SDL_11a_1_nej = s[3] || s[994] && f.laegeattestNoedvendig !== true || v4 && s[765] || s[10] && f.laegeattestNoedvendig !== true
  s[2501] = SDL_11a_1_nej
  const SDL_11a_1_ir = s[3] || v4 && s[764]
  s[2502] = SDL_11a_1_ir
  // SDL.11c: Lægeattest, når du ønsker det (SDL § 11 c)
  const SDL_11c = s[3] || s[10] && f.oenskerLaegeattest !== false && f.attestIndhentet !== true
  s[2503] = SDL_11c
  const SDL_11c_nej = s[3] || s[122] || s[10] && (f.oenskerLaegeattest !== true || f.attestIndhentet !== false)
  s[2504] = SDL_11c_nej
  // SDL.12.1.2: Kategori 2 (SDL § 12, stk. 1, nr. 2)
  const v10 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== true
  const v11 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== false
  const v12 = s[995] || s[161]
  const SDL_12_1_2 = s[3] || s[149] && v11 || s[772] && v11 || s[878] && v12 && f.behovForTvaerfagligIndsats !== true || s[996] || s[997]
  s[1011] = SDL_12_1_2
  const SDL_12_1_2_nej = s[3] || s[149] && v10 || s[772] && v10 || s[878] && (s[998] || f.behovForTvaerfagligIndsats !== false) || s[999] || s[1000] || s[120]
  s[1010] = SDL_12_1_2_nej
  const SDL_12_1_2_ir = s[3] || s[1001] || s[1002]
  s[1009] = SDL_12_1_2_ir
  // SDL.12.1.3: Kategori 3 (SDL § 12, stk. 1, nr. 3)
  const v16 = f.tilbagevendenForestaar !== false || f.risikoForLangtForloeb !== false
  const v17 = f.tilbagevendenForestaar !== true && f.risikoForLangtForloeb !== true
  const SDL_12_1_3 = s[3] || s[149] && v17 || s[772] && v17 || s[878] && v12 && f.behovForTvaerfagligIndsats !== false
  s[1045] = SDL_12_1_3
  const SDL_12_1_3_nej = s[3] || s[149] && v16 || s[772] && v16 || s[878] && (s[998] || f.behovForTvaerfagligIndsats !== true) || s[1003] || s[774] || s[120]
  s[1046] = SDL_12_1_3_nej
  // SDL.13b.1.antal: Samtaler i det første halve år (SDL § 13 b, stk. 1, 1. pkt.)
  const v20 = s[765] || s[763]
  const v21 = s[765] ? 0 : 4
  const v22 = s[763] ? 4 : 0
  const v23 = Math.max(1, v21)
  const v24 = Math.min(1, v22)
  const v25 = s[769] && v20
  const v26 = s[770] && v20 && v24 >= v23
  const v27 = v25 || v26
  const v28 = v25 ? (v26 ? Math.min(v21, v23) : v21) : v23
  const v29 = s[771] ? (v27 ? Math.min(1, v28) : 1) : v28
  const v30 = v25 ? (v26 ? Math.max(v22, v24) : v22) : v24
  const v31 = s[771] ? (v27 ? Math.max(1, v30) : 1) : v30
  const v32 = s[771] || v25 || v26
  const v33 = s[769] && s[764] || s[770] && !((!v20 || !s[764] && v21 === v22) && v20 && v21 === 1)
  const v34 = s[771] ? 0 : 1
  const v35 = s[769] ? 1 : 0
  const v36 = s[536] && v20
  const v37 = s[1003] && v32
  const v38 = s[774] && v32
  const v39 = s[120] && (s[771] || s[769])
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(v29, v34) : v29) : v34
  const v42 = v37 || v40
  const v43 = v37 ? (v40 ? Math.min(v29, v41) : v29) : v41
  const v44 = s[9] ? -Infinity : v36 ? (v42 ? Math.min(v21, v43) : v21) : v43
  const v45 = v38 ? (v39 ? Math.max(v31, v35) : v31) : v35
  const v46 = v37 ? (v40 ? Math.max(v31, v45) : v31) : v45
  const v47 = s[9] ? Infinity : v36 ? (v42 ? Math.max(v22, v46) : v22) : v46
  const v48 = s[1004] ? 4 : 1
  const v49 = s[782] ? 0 : 1
  const v50 = !(s[791] && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[9] || v36 || v37 || v38 || v39)
  const SDL_13b_1_antal = s[791] ? (v50 ? Math.min(v44, v49) : v49) : v44
  s[2509] = SDL_13b_1_antal
  const SDL_13b_1_antal_hoej = s[791] ? (v50 ? Math.max(v47, v48) : v48) : v47
  s[2510] = SDL_13b_1_antal_hoej
  const SDL_13b_1_antal_er = s[10] && (s[791] || v50)
  s[2511] = SDL_13b_1_antal_er
  const SDL_13b_1_antal_ir = s[10] && !(s[791] && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[9] || s[536] && s[764] || s[1003] && v33 || s[774] && v33 || s[120] && s[770]) || s[0] < 18262 /* 2020-01-01 */
  s[2512] = SDL_13b_1_antal_ir
  // SDL.13b.1.form: Du kan vælge telefon eller video (SDL § 13 b, stk. 1)
  const v55 = s[2] >= 18990 /* 2021-12-29 */ && s[0] <= 19236 /* 2022-09-01 */
  const v56 = s[2] >= 19237 /* 2022-09-02 */ && s[0] <= 19436 /* 2023-03-20 */
  const v57 = s[221] && s[2] >= s[1005]
  s[1053] = v57
  const v58 = s[221] && s[0] < s[1006]
  s[1055] = v58
  const v59 = s[2] >= 19437 /* 2023-03-21 */ && s[0] <= 19620 /* 2023-09-20 */
  const v60 = s[2] >= 19621 /* 2023-09-21 */ && s[117]
  const v61 = s[1007] < 1 || f.fremmoedeErNoedvendigt !== false
  const v62 = s[1008] && f.fremmoedeErNoedvendigt !== true
  const SDL_13b_1_form = s[3] || v55 || v56 && (v57 || s[161]) && f.fremmoedeErNoedvendigt !== true || v59 || v60 && v62 || s[111] && v62
  s[2513] = SDL_13b_1_form
  const SDL_13b_1_form_nej = s[3] || s[1] && s[0] <= 18989 /* 2021-12-28 */ || v55 || v56 && (v58 || f.fremmoedeErNoedvendigt !== false) || v59 || v60 && v61 || s[111] && v61
  s[2514] = SDL_13b_1_form_nej
  const SDL_13b_1_form_ir = s[3] || v55 || v59
  s[2515] = SDL_13b_1_form_ir
}

function svar_85(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1] && s[0] <= 14406 /* 2009-06-11 */
  s[1034] = v0
  const v1 = f.senesteOpfoelgningssamtale ?? FIRST_DAY
  const v2 = f.senesteOpfoelgningssamtale ?? 84005 /* 2199-12-31 */
  const v3 = shiftDays(v1, 28)
  s[1038] = v3
  const v4 = shiftDays(v2, 28)
  const v5 = shiftDays(v1, 56)
  s[1036] = v5
  const v6 = shiftDays(v2, 56)
  s[1037] = v6
  const v7 = Math.max(v3, v5)
  const v8 = Math.min(v4, v6)
  const v9 = v3 === v4
  s[1035] = v9
  const v10 = s[1009] && v8 >= v7
  const v11 = s[1010] || v10
  const v12 = s[1010] ? (v10 ? Math.min(v5, v7) : v5) : v7
  const v13 = s[1011] ? (v11 ? Math.min(v3, v12) : v3) : v12
  const v14 = s[1010] ? (v10 ? Math.max(v6, v8) : v6) : v8
  const v15 = s[1011] ? (v11 ? Math.max(v4, v14) : v4) : v14
  s[1031] = v15
  const v16 = s[2] >= 14407 /* 2009-06-12 */ && s[1012]
  s[1023] = v16
  const v17 = s[1013] >= 2
  s[1054] = v17
  const v18 = shiftMonths(v1, 3)
  const v19 = shiftMonths(v2, 3)
  const v20 = shiftDays(s[1014], -1)
  const v21 = shiftDays(s[1015], -1)
  const v22 = s[1007] < 2 && s[221]
  const v23 = v17 || v22
  s[1040] = v23
  const v24 = v17 ? (v22 ? Math.min(v18, v20) : v18) : v20
  s[1041] = v24
  const v25 = v17 ? (v22 ? Math.max(v19, v21) : v19) : v21
  s[1042] = v25
  const v26 = s[1007] < 2 && s[161]
  s[1039] = v26
  const v27 = Math.max(v3, v24)
  const v28 = Math.min(v4, v25)
  const v29 = s[1010] && v23
  const v30 = s[1009] && v23 && v28 >= v27
  const v31 = v29 || v30
  const v32 = v29 ? (v30 ? Math.min(v24, v27) : v24) : v27
  const v33 = s[1011] ? (v31 ? Math.min(v3, v32) : v3) : v32
  const v34 = v29 ? (v30 ? Math.max(v25, v28) : v25) : v28
  const v35 = s[1011] ? (v31 ? Math.max(v4, v34) : v4) : v34
  const v36 = s[764] && v4 >= NEVER
  const v37 = s[763] || v36 ? (s[763] ? v3 : NEVER) : NEVER
  const v38 = s[765] ? NEVER : v4
  const v39 = s[1013] >= 4
  const v40 = s[1007] < 4 && s[221]
  const v41 = v40 || v39
  const v42 = v40 ? s[1016] : NEVER
  s[1021] = v42
  const v43 = v39 ? NEVER : s[1017]
  const v44 = s[1007] < 4 && s[161]
  s[1033] = v44
  const v45 = s[763] && v41
  const v46 = s[764] && v41 && v43 >= NEVER
  const v47 = v45 || v46 ? (v45 ? v42 : NEVER) : NEVER
  const v48 = s[765] ? NEVER : v43
  const v49 = s[765] || v45 || v46
  const v50 = s[763] && v44 || s[764] && !((!v41 || !v44 && v42 === v43) && v41 && v42 === NEVER)
  s[1043] = v50
  const v51 = s[769] && v49
  const v52 = s[770] && v49 && v48 >= NEVER
  const v53 = v51 || v52 ? (v51 ? v47 : NEVER) : NEVER
  const v54 = s[771] ? NEVER : v48
  const v55 = s[771] || v51 || v52
  const v56 = s[769] && v50 || s[770] && !((!v49 || !v50 && v47 === v48) && v49 && v47 === NEVER)
  s[1044] = v56
  const v57 = v0 && (s[1011] || s[1010] || v10)
  s[1022] = v57
  const v58 = s[772] && (s[1011] || v29 || v30)
  s[1024] = v58
  const v59 = s[1018] && (s[765] || s[763] || v36)
  s[1025] = v59
  const v60 = s[536] && v49
  s[1026] = v60
  const v61 = s[1003] && v55
  s[1027] = v61
  const v62 = s[774] && v55
  s[1028] = v62
  const v63 = v62 || s[120]
  const v64 = v62 ? v53 : NEVER
  const v65 = v61 || v63
  const v66 = v61 ? (v63 ? Math.min(v53, v64) : v53) : v64
  const v67 = v60 || v65
  const v68 = v60 ? (v65 ? Math.min(v47, v66) : v47) : v66
  const v69 = v59 || v67
  const v70 = v59 ? (v67 ? Math.min(v37, v68) : v37) : v68
  const v71 = v16 || v58 || v69
  s[1030] = v71
  const v72 = v16 ? FIRST_DAY : v58 ? (v69 ? Math.min(v33, v70) : v33) : v70
  const v73 = s[3] ? FIRST_DAY : v57 ? (v71 ? Math.min(v13, v72) : v13) : v72
  s[1029] = v73
  const v74 = s[120] ? NEVER : v54
  const v75 = v61 ? (v63 ? Math.max(v54, v74) : v54) : v74
  const v76 = v60 ? (v65 ? Math.max(v48, v75) : v48) : v75
  const v77 = v59 ? (v67 ? Math.max(v38, v76) : v38) : v76
  const v78 = v16 ? NEVER : v58 ? (v69 ? Math.max(v35, v77) : v35) : v77
  s[1032] = v78
  const v79 = s[1004] && v41
  s[1020] = v79
}

function svar_86(f, s) {
  // SDL.13b.1.naeste: Den næste opfølgning skal være sket (SDL § 13 b, stk. 1)
  const v0 = s[1019] || s[1020] ? (s[1020] ? s[1021] : NEVER) : NEVER
  const v1 = !(s[791] && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[3] || s[1022] || s[1023] || s[1024] || s[1025] || s[1026] || s[1027] || s[1028] || s[120])
  const SDL_13b_1_naeste = s[791] ? (v1 ? Math.min(s[1029], v0) : v0) : s[1029]
  s[2516] = SDL_13b_1_naeste
  const SDL_13b_1_naeste_hoej = s[791] ? NEVER : s[3] ? NEVER : s[1022] ? (s[1030] ? Math.max(s[1031], s[1032]) : s[1031]) : s[1032]
  s[2517] = SDL_13b_1_naeste_hoej
  const SDL_13b_1_naeste_er = s[1008] && (s[791] || v1)
  s[2518] = SDL_13b_1_naeste_er
  const SDL_13b_1_naeste_ir = s[1008] && (s[791] && s[1004] && s[1033] || !(s[791] && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[3] || s[1034] && s[1009] && !(s[1035] && s[1036] === s[1037] && s[1038] === s[1036]) || s[1023] || s[772] && (s[1010] && s[1039] || s[1009] && !(s[1035] && (!s[1040] || !s[1039] && s[1041] === s[1042]) && s[1040] && s[1038] === s[1041])) || s[1018] && s[764] && !(s[1035] && s[1038] === NEVER) || s[536] && s[1043] || s[1003] && s[1044] || s[774] && s[1044])) || s[1007] < 1
  s[2519] = SDL_13b_1_naeste_ir
  // SDL.13b.5: Opfølgning uden kontakt (standby) (SDL § 13 b, stk. 5)
  const v6 = s[150] && s[0] <= 15069 /* 2011-04-05 */
  const v7 = s[2] >= 15070 /* 2011-04-06 */ && s[0] <= 15207 /* 2011-08-21 */
  const v8 = s[2] >= 15208 /* 2011-08-22 */ && s[755]
  const SDL_13b_5 = s[3] || s[149] || v6 && f.sygdomForhindrerKontakt !== false || v7 || v8 && f.kontaktUhensigtsmaessig !== false || s[754] && f.kontaktUhensigtsmaessig !== false
  s[2520] = SDL_13b_5
  const SDL_13b_5_nej = s[3] || s[149] || v6 && f.sygdomForhindrerKontakt !== true || v7 || v8 && f.kontaktUhensigtsmaessig !== true || s[754] && f.kontaktUhensigtsmaessig !== true
  s[2521] = SDL_13b_5_nej
  const SDL_13b_5_ir = s[3] || s[149] || v7
  s[2522] = SDL_13b_5_ir
  // SDL.13c.1.2: Tværfaglig indsats (SDL § 13 c, stk. 1, 2. pkt.)
  const SDL_13c_1_2 = s[3] || s[878] && s[1045] || s[1003] && f.behovForTvaerfagligIndsats !== false || s[111] && f.behovForTvaerfagligIndsats !== false
  s[2523] = SDL_13c_1_2
  const SDL_13c_1_2_nej = s[3] || s[994] || s[878] && s[1046] || s[1003] && f.behovForTvaerfagligIndsats !== true || s[111] && f.behovForTvaerfagligIndsats !== true
  s[2524] = SDL_13c_1_2_nej
  // SDL.13c.2: Aftalen skal stå i Min Plan (SDL § 13 c, stk. 2)
  const v14 = s[1010] || s[1047]
  const v15 = (s[1011] || s[1009]) && s[1048]
  const SDL_13c_2 = s[3] || s[536] && s[1011] || s[1003] && v15 || s[111] && v15
  s[2525] = SDL_13c_2
  const SDL_13c_2_nej = s[3] || s[994] || s[1018] || s[536] && s[1010] || s[1003] && v14 || s[111] && v14
  s[2526] = SDL_13c_2_nej
  const SDL_13c_2_ir = s[3] || s[536] && s[1009]
  s[2527] = SDL_13c_2_ir
  // SDL.13f.1.dag: Grænsen for de kortere forløb (SDL § 13 f, stk. 1)
  const v19 = s[120] && s[221]
  const v20 = s[774] || v19
  const v21 = Math.min(s[1049], s[1050])
  const v22 = s[774] ? (v19 ? v21 : s[1049]) : s[1050]
  const v23 = s[275] ? FIRST_DAY : s[1003] ? (v20 ? Math.min(s[1049], v22) : s[1049]) : v22
  const v24 = Math.max(s[1051], s[1052])
  const v25 = s[774] ? (v19 ? v24 : s[1051]) : s[1052]
  const v26 = s[275] ? NEVER : s[1003] ? (v20 ? Math.max(s[1051], v25) : s[1051]) : v25
  const v27 = s[221] ? v21 : s[1049]
  const v28 = s[221] ? v24 : s[1051]
  const v29 = !(s[791] && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[275] || s[1003] || s[774] || v19)
  const SDL_13f_1_dag = s[791] ? (v29 ? Math.min(v23, v27) : v27) : v23
  s[2528] = SDL_13f_1_dag
  const SDL_13f_1_dag_hoej = s[791] ? (v29 ? Math.max(v26, v28) : v28) : v26
  s[2529] = SDL_13f_1_dag_hoej
  const SDL_13f_1_dag_er = s[276] && (s[791] || v29)
  s[2530] = SDL_13f_1_dag_er
  const SDL_13f_1_dag_ir = s[276] && (s[791] && s[161] || !(s[791] && !(!s[295] || s[221] && s[223] >= 20635 /* 2026-07-01 */)) && (s[275] || s[120] && s[161])) || s[0] < 20089 /* 2025-01-01 */
  s[2531] = SDL_13f_1_dag_ir
  // SDL.16.2: Der skal være en opfølgningsplan (SDL § 16)
  const SDL_16_2 = s[3] || s[1034] && s[1053] || s[1023] || s[772] && s[1054]
  s[2532] = SDL_16_2
  const SDL_16_2_nej = s[3] || s[1034] && s[1055] || s[1023] || s[772] && s[1007] < 2 || s[754]
  s[2533] = SDL_16_2_nej
  const SDL_16_2_ir = s[3] || s[1034] && s[161] || s[1023]
  s[2534] = SDL_16_2_ir
  // SDL.21.1.1: Bortfald, når du ikke medvirker (SDL § 21, stk. 1, nr. 1)
  const v37 = f.udebliver !== true || f.rimeligGrund !== false || f.skriftligtOrienteret !== true
  const v38 = f.udebliver !== false && f.rimeligGrund !== true && f.skriftligtOrienteret !== false
  const v39 = s[990] && s[121]
  const SDL_21_1_1 = s[3] || s[149] && v38 || s[991] && v38 || s[992] && v38 || v39 && v38 || s[120] && v38
  s[2535] = SDL_21_1_1
  const SDL_21_1_1_nej = s[3] || s[149] && v37 || s[991] && v37 || s[992] && v37 || v39 && v37 || s[120] && v37
  s[2536] = SDL_21_1_1_nej
  // SDL.21a: Du må sige nej til behandlingen (SDL § 21 a)
  const v42 = s[255] && s[0] <= 16982 /* 2016-06-30 */
  const v43 = f.afviser === 'operation' || f.afviser === 'medicin' || f.afviser === 'anden_laegebehandling'
  const v44 = f.afviser !== undefined && !v43 || !(f.afviser !== undefined) || f.andenVurderingIndhentet !== true
  const v45 = (f.afviser !== undefined && v43 || !(f.afviser !== undefined)) && f.andenVurderingIndhentet !== false
  const v46 = s[2] >= 16983 /* 2016-07-01 */ && s[1056]
  const SDL_21a = s[3] || v42 && v45 || v46 && v45 || s[1057]
  s[2554] = SDL_21a
  const SDL_21a_nej = s[3] || s[149] || s[150] && s[112] || v42 && v44 || v46 && v44 || s[1058]
  s[2555] = SDL_21a_nej
  // SDL.21.1.2: Bortfald, når du siger nej til behandling (SDL § 21, stk. 1, nr. 2)
  const v49 = f.afviser === 'optraening'
  const v50 = (s[1059] || f.noedvendigBehandling !== true) && (f.afviser !== undefined && !v49 || !(f.afviser !== undefined) || f.hensigtsmaessigOptraening !== true) || f.opfordret !== true || SDL_21a || f.skriftligtOrienteret !== true
  const v51 = (s[1060] && f.noedvendigBehandling !== false || (f.afviser !== undefined && v49 || !(f.afviser !== undefined)) && f.hensigtsmaessigOptraening !== false) && f.opfordret !== false && (SDL_21a_nej || s[3]) && f.skriftligtOrienteret !== false
  const SDL_21_1_2 = s[3] || s[149] && v51 || s[150] && v51
  s[2537] = SDL_21_1_2
  const SDL_21_1_2_nej = s[3] || s[149] && v50 || s[150] && v50
  s[2538] = SDL_21_1_2_nej
  // SDL.21.1.3: Bortfald, når adfærden forhaler helbredelsen (SDL § 21, stk. 1, nr. 3)
  const SDL_21_1_3 = s[3] || s[149] && f.forhalerHelbredelsen !== false || s[150] && f.forhalerHelbredelsen !== false
  s[2539] = SDL_21_1_3
  const SDL_21_1_3_nej = s[3] || s[149] && f.forhalerHelbredelsen !== true || s[150] && f.forhalerHelbredelsen !== true
  s[2540] = SDL_21_1_3_nej
  // SDL.21.3: Afgørelsen om ophør kan træffes (SDL § 21, stk. 3)
  const v56 = f.partshoertOmOphoer !== true || f.harSvaretPaaPartshoering !== true && (f.partshoeringsfrist ?? 84005 /* 2199-12-31 */) >= s[0]
  const v57 = f.partshoertOmOphoer !== false && (f.harSvaretPaaPartshoering !== false || (f.partshoeringsfrist ?? FIRST_DAY) < s[2])
  const SDL_21_3 = s[3] || s[149] && v57 || s[150] && v57
  s[2541] = SDL_21_3
  const SDL_21_3_nej = s[3] || s[149] && v56 || s[150] && v56
  s[2542] = SDL_21_3_nej
  // SDL.21.3.grundlag: Der mangler en ny partshøring (SDL § 21, stk. 3)
  const v60 = s[1] && s[0] <= 18638 /* 2021-01-11 */
  const v61 = f.andetGrundlagEndHoertOm !== true || f.partshoertOmNytGrundlag !== false
  const v62 = f.andetGrundlagEndHoertOm !== false && f.partshoertOmNytGrundlag !== true
  const v63 = s[2] >= 18639 /* 2021-01-12 */
  const SDL_21_3_grundlag = s[3] || v60 && v62 || v63 && v62
  s[2543] = SDL_21_3_grundlag
  const SDL_21_3_grundlag_nej = s[3] || v60 && v61 || v63 && v61
  s[2544] = SDL_21_3_grundlag_nej
  // SDL.21.4.dag: Du skal opfylde betingelserne igen (SDL § 21, stk. 4)
  const SDL_21_4_dag = s[3] ? FIRST_DAY : shiftDays(f.underrettetOmBortfald ?? FIRST_DAY, 28)
  s[2546] = SDL_21_4_dag
  const SDL_21_4_dag_hoej = s[3] ? NEVER : shiftDays(f.underrettetOmBortfald ?? 84005 /* 2199-12-31 */, 28)
  s[2547] = SDL_21_4_dag_hoej
  // SDL.21.4: Sygedagpengene bliver genoptaget (SDL § 21, stk. 4)
  const v68 = f.opfyldtIgen ?? FIRST_DAY
  s[1061] = v68
  const v69 = f.opfyldtIgen ?? 84005 /* 2199-12-31 */
  s[1062] = v69
  const v70 = SDL_21_4_dag_hoej >= v68
  const v71 = s[150] && s[0] <= 15397 /* 2012-02-27 */
  const v72 = s[0] <= 15516 /* 2012-06-25 */
  s[1125] = v72
  const v73 = s[2] >= 15398 /* 2012-02-28 */ && v72
  const v74 = s[2] >= 15517 /* 2012-06-26 */
  s[1126] = v74
  const SDL_21_4 = s[3] || s[149] && v70 || v71 && v70 || v73 || v74 && (v70 || s[3]) && f.genoptagetFoer !== true
  s[1379] = SDL_21_4
  const SDL_21_4_nej = s[3] || s[149] && SDL_21_4_dag < v69 || v71 && SDL_21_4_dag < v69 || v73 || v74 && (SDL_21_4_dag < v69 || f.genoptagetFoer !== false)
  s[1063] = SDL_21_4_nej
  const SDL_21_4_ir = s[3] || v73
  s[1064] = SDL_21_4_ir
}

function svar_87(f, s) {
  // SDL.21.4.fra: Sygedagpengene bliver genoptaget fra (SDL § 21, stk. 4)
  const SDL_21_4_fra = s[3] ? FIRST_DAY : shiftDays(s[1061], 1)
  s[2548] = SDL_21_4_fra
  const SDL_21_4_fra_hoej = s[3] ? NEVER : shiftDays(s[1062], 1)
  s[2549] = SDL_21_4_fra_hoej
  const SDL_21_4_fra_ir = s[3] || s[1063] || s[1064]
  s[2550] = SDL_21_4_fra_ir
}

function svar_88(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const v0 = f.selvstaendigForsikring === 'foerste_fravaersdag'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[1227] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[1225] = v2
  const v3 = f.selvstaendigForsikring === 'tredje_fravaersdag'
  const v4 = f.selvstaendigForsikring !== undefined && v3 || !(f.selvstaendigForsikring !== undefined)
  s[1213] = v4
  const v5 = f.selvstaendigForsikring !== undefined && !v3 || !(f.selvstaendigForsikring !== undefined)
  s[1226] = v5
  const v6 = f.tredjeFravaersdag ?? FIRST_DAY
  s[1211] = v6
  const v7 = f.tredjeFravaersdag ?? 84005 /* 2199-12-31 */
  s[1212] = v7
  const v8 = shiftDays(s[220], 14)
  s[1206] = v8
  const v9 = shiftDays(s[223], 14)
  s[1207] = v9
  const v10 = v5 && s[221]
  s[1214] = v10
  const v11 = v4 ? (v10 ? Math.min(v6, v8) : v6) : v8
  const v12 = v4 ? (v10 ? Math.max(v7, v9) : v7) : v9
  const v13 = v1 && s[221]
  s[1215] = v13
  const v14 = v2 && (v4 || v10)
  s[1216] = v14
  const v15 = v13 || v14
  s[1220] = v15
  const v16 = v13 ? (v14 ? Math.min(s[220], v11) : s[220]) : v11
  s[1067] = v16
  const v17 = v13 ? (v14 ? Math.max(s[223], v12) : s[223]) : v12
  s[1083] = v17
  const v18 = v1 && s[161]
  const v19 = v18 || v2 && v5 && s[161]
  s[1084] = v19
  const v20 = s[221] && s[229] && s[220] <= 15397 /* 2012-02-27 */
  s[1085] = v20
  const v21 = s[223] >= 15398 /* 2012-02-28 */
  s[1219] = v21
  const v22 = s[220] <= 15516 /* 2012-06-25 */
  s[1172] = v22
  const v23 = s[221] && v21 && v22
  s[1086] = v23
  const v24 = f.aftaleForSelvstaendig !== false && s[221]
  s[1221] = v24
  const v25 = f.aftaleForSelvstaendig !== true && s[221]
  const v26 = Math.min(s[220], v8)
  const v27 = v24 ? (v25 ? v26 : s[220]) : v8
  const v28 = Math.max(s[223], v9)
  const v29 = v24 ? (v25 ? v28 : s[223]) : v9
  const v30 = f.aftaleForSelvstaendig !== false && s[161]
  s[1224] = v30
  const v31 = v5 && (v24 || v25)
  const v32 = v4 ? (v31 ? Math.min(v6, v27) : v6) : v27
  const v33 = v4 ? (v31 ? Math.max(v7, v29) : v7) : v29
  const v34 = v2 && (v4 || v31)
  const v35 = v13 || v34
  const v36 = v13 ? (v34 ? Math.min(s[220], v32) : s[220]) : v32
  const v37 = v13 ? (v34 ? Math.max(s[223], v33) : s[223]) : v33
  s[1071] = v37
  const v38 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && s[161])
  s[1087] = v38
  const v39 = s[223] >= 15517 /* 2012-06-26 */
  s[1173] = v39
  const v40 = s[221] && v39 && s[220] <= 18318 /* 2020-02-26 */
  s[1088] = v40
  const v41 = s[221] && s[223] >= 18319 /* 2020-02-27 */ && s[220] <= 18858 /* 2021-08-19 */
  s[1089] = v41
  const v42 = f.sygMedCovid19 !== false && s[221]
  const v43 = f.sygMedCovid19 !== true && s[221]
  const v44 = v42 ? (v43 ? v26 : s[220]) : v8
  const v45 = v42 ? (v43 ? v28 : s[223]) : v9
  const v46 = f.aftaleForSelvstaendig !== true && (v42 || v43)
  const v47 = v24 ? (v46 ? Math.min(s[220], v44) : s[220]) : v44
  const v48 = v24 ? (v46 ? Math.max(s[223], v45) : s[223]) : v45
  const v49 = v5 && (v24 || v46)
  const v50 = v4 ? (v49 ? Math.min(v6, v47) : v6) : v47
  const v51 = v4 ? (v49 ? Math.max(v7, v48) : v7) : v48
  const v52 = v2 && (v4 || v49)
  const v53 = v13 || v52
  const v54 = v13 ? (v52 ? Math.min(s[220], v50) : s[220]) : v50
  const v55 = v13 ? (v52 ? Math.max(s[223], v51) : s[223]) : v51
  s[1072] = v55
  const v56 = v18 || v2 && v5 && (v30 || f.aftaleForSelvstaendig !== true && (f.sygMedCovid19 !== false && s[161] || f.sygMedCovid19 !== true && s[161]))
  s[1090] = v56
  const v57 = s[221] && s[223] >= 18859 /* 2021-08-20 */ && s[220] <= 18953 /* 2021-11-22 */
  s[1091] = v57
  const v58 = s[221] && s[223] >= 18954 /* 2021-11-23 */ && s[220] <= 19051 /* 2022-02-28 */
  s[1092] = v58
  const v59 = s[221] && s[223] >= 19052 /* 2022-03-01 */ && s[224]
  s[1093] = v59
  const v60 = s[230] && v15
  s[1065] = v60
  const v61 = v20 && v15
  s[1081] = v61
  const v62 = v23 && v35
  s[1079] = v62
  const v63 = v40 && v35
  s[1077] = v63
  const v64 = v41 && v53
  s[1075] = v64
  const v65 = v57 && v35
  s[1073] = v65
  const v66 = v58 && v53
  s[1069] = v66
  const v67 = v59 && v35
  s[1070] = v67
  const v68 = v66 || v67
  s[1074] = v68
  const v69 = v66 ? (v67 ? Math.min(v36, v54) : v54) : v36
  const v70 = v65 || v68
  s[1076] = v70
  const v71 = v65 ? (v68 ? Math.min(v36, v69) : v36) : v69
  const v72 = v64 || v70
  s[1078] = v72
  const v73 = v64 ? (v70 ? Math.min(v54, v71) : v54) : v71
  const v74 = v63 || v72
  s[1080] = v74
  const v75 = v63 ? (v72 ? Math.min(v36, v73) : v36) : v73
  const v76 = v62 || v74
  s[1082] = v76
  const v77 = v62 ? (v74 ? Math.min(v36, v75) : v36) : v75
  const v78 = v61 || v76
  s[1066] = v78
  const v79 = v61 ? (v76 ? Math.min(v16, v77) : v16) : v77
  s[1068] = v79
}

function svar_89(f, s) {
  // SDL.41.1: Første dag for selvstændige (SDL § 41)
  const SDL_41_1 = s[225] ? FIRST_DAY : s[1065] ? (s[1066] ? Math.min(s[1067], s[1068]) : s[1067]) : s[1068]
  s[2683] = SDL_41_1
  const v1 = s[1069] ? (s[1070] ? Math.max(s[1071], s[1072]) : s[1072]) : s[1071]
  const v2 = s[1073] ? (s[1074] ? Math.max(s[1071], v1) : s[1071]) : v1
  const v3 = s[1075] ? (s[1076] ? Math.max(s[1072], v2) : s[1072]) : v2
  const v4 = s[1077] ? (s[1078] ? Math.max(s[1071], v3) : s[1071]) : v3
  const v5 = s[1079] ? (s[1080] ? Math.max(s[1071], v4) : s[1071]) : v4
  const v6 = s[1081] ? (s[1082] ? Math.max(s[1083], v5) : s[1083]) : v5
  const SDL_41_1_hoej = s[225] ? NEVER : s[1065] ? (s[1066] ? Math.max(s[1083], v6) : s[1083]) : v6
  s[2684] = SDL_41_1_hoej
  const SDL_41_1_er = s[225] || s[1065] || s[1081] || s[1079] || s[1077] || s[1075] || s[1073] || s[1069] || s[1070]
  s[2685] = SDL_41_1_er
  const v9 = s[230] && s[1084]
  s[1222] = v9
  const v10 = s[1085] && s[1084]
  s[1223] = v10
  const SDL_41_1_ir = s[225] || v9 || v10 || s[1086] && s[1087] || s[1088] && s[1087] || s[1089] && s[1090] || s[1091] && s[1087] || s[1092] && s[1090] || s[1093] && s[1087] || s[226]
  s[2686] = SDL_41_1_ir
  // SDL.33.1: Første dag, kommunen betaler (SDL § 33)
  const v12 = !s[221] || !s[161] && s[220] === s[223]
  s[1174] = v12
  const v13 = s[1094] && s[1095] < NEVER
  const v14 = s[1094] && s[1096] >= NEVER
  const v15 = Math.max(s[220], shiftDays(s[1095], 1))
  const v16 = Math.max(s[223], shiftDays(s[1096], 1))
  const v17 = s[1094] && s[221]
  const v18 = s[1097] || s[161]
  const v19 = Math.max(s[220], v15)
  const v20 = Math.min(s[223], v16)
  const v21 = v13 && v17
  const v22 = v14 && s[221]
  const v23 = s[1097] && v17 && s[221] && v20 >= v19
  const v24 = v22 || v23
  const v25 = v22 ? (v23 ? Math.min(s[220], v19) : s[220]) : v19
  const v26 = v21 ? (v24 ? Math.min(v15, v25) : v15) : v25
  const v27 = v22 ? (v23 ? Math.max(s[223], v20) : s[223]) : v20
  const v28 = v21 ? (v24 ? Math.max(v16, v27) : v16) : v27
  const v29 = s[1098] && s[1099] < NEVER
  const v30 = s[1098] && s[1100] >= NEVER
  const v31 = Math.max(s[220], shiftDays(s[1099], 1))
  const v32 = Math.max(s[223], shiftDays(s[1100], 1))
  const v33 = s[1098] && s[221]
  const v34 = s[1101] || s[161]
  const v35 = Math.max(s[220], v31)
  const v36 = Math.min(s[223], v32)
  const v37 = v29 && v33
  const v38 = v30 && s[221]
  const v39 = s[1101] && v33 && s[221] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[220], v35) : s[220]) : v35
  const v42 = v37 ? (v40 ? Math.min(v31, v41) : v31) : v41
  const v43 = v38 ? (v39 ? Math.max(s[223], v36) : s[223]) : v36
  const v44 = v37 ? (v40 ? Math.max(v32, v43) : v32) : v43
  const v45 = f.arbejdsskade !== false && s[221]
  const v46 = f.arbejdsskade !== true && SDL_41_1_er
  const v47 = v45 ? (v46 ? Math.min(s[220], SDL_41_1) : s[220]) : SDL_41_1
  const v48 = v45 ? (v46 ? Math.max(s[223], SDL_41_1_hoej) : s[223]) : SDL_41_1_hoej
  const v49 = s[151] && (v45 || v46)
  const v50 = s[152] && s[221]
  const v51 = v49 ? (v50 ? Math.min(s[220], v47) : v47) : s[220]
  const v52 = v49 ? (v50 ? Math.max(s[223], v48) : v48) : s[223]
  const v53 = s[244] && (v37 || v38 || v39)
  const v54 = s[245] && (v49 || v50)
  const v55 = v53 ? (v54 ? Math.min(v42, v51) : v42) : v51
  const v56 = v53 ? (v54 ? Math.max(v44, v52) : v44) : v52
  const v57 = s[232] && (v21 || v22 || v23)
  const v58 = s[231] && (v53 || v54)
  const v59 = v57 || v58
  const v60 = s[232] && (v13 && v18 || v14 && s[161] || s[1097] && s[161] || s[1097] && !((!v17 || !v18 && v15 === v16) && v12 && (v17 && s[221] || !v17 && !s[221]) && (!v17 || s[220] === v15))) || s[231] && (s[244] && (v29 && v34 || v30 && s[161] || s[1101] && s[161] || s[1101] && !((!v33 || !v34 && v31 === v32) && v12 && (v33 && s[221] || !v33 && !s[221]) && (!v33 || s[220] === v31))) || s[245] && (s[151] && (f.arbejdsskade !== false && s[161] || f.arbejdsskade !== true && SDL_41_1_ir) || s[152] && s[161]))
  const SDL_33_1 = s[225] ? FIRST_DAY : v57 ? (v58 ? Math.min(v26, v55) : v26) : v55
  s[1103] = SDL_33_1
  const SDL_33_1_hoej = s[225] ? NEVER : v57 ? (v58 ? Math.max(v28, v56) : v28) : v56
  s[1104] = SDL_33_1_hoej
  const SDL_33_1_er = s[225] || s[230] && v59 || s[239] && v59
  s[1102] = SDL_33_1_er
  const SDL_33_1_ir = s[225] || s[230] && v60 || s[239] && v60 || s[226]
  s[1105] = SDL_33_1_ir
  // SDL.56.1: Refusion fra første fraværsdag (SDL § 56, stk. 1)
  const v65 = s[238] || f.aftaleMedArbejdsgiver !== true
  const v66 = s[983] && f.aftaleMedArbejdsgiver !== false
  const SDL_56_1 = s[225] || s[230] && v66 || s[239] && v66
  s[1109] = SDL_56_1
  const SDL_56_1_nej = s[225] || s[230] && v65 || s[239] && v65
  s[1106] = SDL_56_1_nej
}

function svar_90(f, s) {
  // SDL.54.1: Refusion til arbejdsgiveren (SDL § 54, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'loen'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1176] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1175] = v2
  const v3 = s[1102] && s[2] >= s[1103]
  const v4 = s[1102] && s[0] < s[1104] || s[253]
  const v5 = s[1105] && s[236]
  const v6 = s[1106] || s[1107]
  const v7 = s[236] && s[161]
  const v8 = s[231] || v2 || (v4 || v5) && (v6 || v7) && (v4 || v6)
  const v9 = s[232] && v1 && ((v3 || s[1105]) && s[1108] && (v3 || s[246]) || (s[1109] || s[236]) && (s[1110] || s[161]) && (s[1109] || s[1110]) || v5 && v7)
  const SDL_54_1 = s[225] || s[230] && v9 || s[239] && v9
  s[1263] = SDL_54_1
  const SDL_54_1_nej = s[225] || s[230] && v8 || s[239] && v8
  s[1266] = SDL_54_1_nej
  // SDL.21.5: Arbejdsgiveren skal have besked (SDL § 21, stk. 5)
  const SDL_21_5 = s[3] || s[149] && SDL_54_1 || s[150] && SDL_54_1
  s[2551] = SDL_21_5
  const SDL_21_5_nej = s[3] || s[149] && SDL_54_1_nej || s[150] && SDL_54_1_nej
  s[2552] = SDL_21_5_nej
  const SDL_21_5_ir = s[3] || s[149] && s[236] || s[150] && s[236]
  s[2553] = SDL_21_5_ir
  // SDL.24.1.ophør: Tidligste stop af udbetalingen (SDL § 24, stk. 1)
  const v15 = s[1] && s[0] <= 16687 /* 2015-09-09 */
  const v16 = s[2] >= 16688 /* 2015-09-10 */
  const v17 = f.ophoerErAfgjort !== false && s[1111]
  const SDL_24_1_ophoer = s[3] ? FIRST_DAY : v15 ? FIRST_DAY : v17 ? Math.max(s[1112], s[1113]) : NEVER
  s[2556] = SDL_24_1_ophoer
  const SDL_24_1_ophoer_hoej = s[3] ? NEVER : v15 ? NEVER : f.ophoerErAfgjort !== true ? NEVER : Math.max(s[1114], s[1115])
  s[2557] = SDL_24_1_ophoer_hoej
  const SDL_24_1_ophoer_er = s[3] || v15 || v16 && (v17 || f.ophoerErAfgjort !== true)
  s[2558] = SDL_24_1_ophoer_er
  const SDL_24_1_ophoer_ir = s[3] || v15 || v16 && f.ophoerErAfgjort !== false && s[1116]
  s[2559] = SDL_24_1_ophoer_ir
  // SDL.24.1.revurdering: Revurdering før sygedagpengene stopper (SDL § 24, stk. 1)
  const v22 = s[261] && s[263] <= 13331 /* 2006-07-02 */
  const SDL_24_1_revurdering = s[1117] && (v22 || s[261] && s[265] >= 16252 /* 2014-07-01 */ && s[263] <= 2147483646)
  s[2560] = SDL_24_1_revurdering
  const SDL_24_1_revurdering_nej = s[1117] && (v22 || s[261] && s[265] >= 13332 /* 2006-07-03 */ && s[263] <= 16251 /* 2014-06-30 */)
  s[2561] = SDL_24_1_revurdering_nej
  const SDL_24_1_revurdering_ir = s[1117] && (v22 || s[267] || s[261] && s[265] === NEVER) || s[1118] || s[267]
  s[2562] = SDL_24_1_revurdering_ir
  // SDL.24a.2: Første dag i jobafklaring ved ny sygemelding (SDL § 24 a, stk. 2-5)
  const v26 = s[221] && s[1119]
  const v27 = s[151] && s[221]
  const v28 = s[152] && s[1102]
  const SDL_24a_2 = v26 ? FIRST_DAY : v27 ? (v28 ? Math.min(s[220], s[1103]) : s[220]) : s[1103]
  s[2564] = SDL_24a_2
  const SDL_24a_2_hoej = v26 ? NEVER : v27 ? (v28 ? Math.max(s[223], s[1104]) : s[223]) : s[1104]
  s[2565] = SDL_24a_2_hoej
  const SDL_24a_2_er = s[1120] && (v26 || s[248] && (v27 || v28))
  s[2566] = SDL_24a_2_er
  const SDL_24a_2_ir = s[1120] && (v26 || s[248] && (s[151] && s[161] || s[152] && s[1105]) || s[226]) || s[1121]
  s[2567] = SDL_24a_2_ir
  // SDL.24a.6: Sygedagpenge i stedet for jobafklaring ved livstruende sygdom (SDL § 24 a, stk. 6)
  const SDL_24a_6 = s[3] || s[364] && (s[1120] || s[1122]) && f.laegenVurdererLivstruende !== false
  s[2568] = SDL_24a_6
  const SDL_24a_6_nej = s[3] || s[1123] || s[364] && (s[1124] || f.laegenVurdererLivstruende !== true)
  s[2569] = SDL_24a_6_nej
  // SDL.24b.1: Fra jobafklaring til sygedagpenge ved livstruende sygdom (SDL § 24 b, stk. 1)
  const SDL_24b_1 = s[3] || s[364] && f.erIJobafklaring !== false && f.laegenVurdererLivstruende !== false && f.opfylderBeskaeftigelseskravetVedLivstruende !== false
  s[1380] = SDL_24b_1
  const SDL_24b_1_nej = s[3] || s[1123] || s[364] && (f.erIJobafklaring !== true || f.laegenVurdererLivstruende !== true || f.opfylderBeskaeftigelseskravetVedLivstruende !== true)
  s[2571] = SDL_24b_1_nej
  // SDL.24b.2: Første dag med sygedagpenge i stedet for jobafklaring (SDL § 24 b, stk. 2)
  const v37 = f.bedtOmSygedagpengeDen ?? FIRST_DAY
  const v38 = f.bedtOmSygedagpengeDen ?? 84005 /* 2199-12-31 */
  const v39 = f.laegenVurderedeLivstruendeDen ?? FIRST_DAY
  const v40 = f.laegenVurderedeLivstruendeDen ?? 84005 /* 2199-12-31 */
  const v41 = shiftDays(v40, 56) >= v37
  const v42 = shiftDays(v39, 56) >= v38
  const SDL_24b_2 = s[428] ? FIRST_DAY : v41 ? (v42 ? v39 : Math.min(v37, v39)) : v37
  s[2572] = SDL_24b_2
  const SDL_24b_2_hoej = s[428] ? NEVER : v41 ? (v42 ? v40 : Math.max(v38, v40)) : v38
  s[2573] = SDL_24b_2_hoej
  const SDL_24b_2_ir = SDL_24b_1 && s[428] || SDL_24b_1_nej || s[3]
  s[2574] = SDL_24b_2_ir
  // SDL.25.2: Sidste dag med sygedagpenge, når pension er tilkendt (SDL § 25, stk. 2)
  const v46 = s[150] && s[0] <= 15320 /* 2011-12-12 */
  const v47 = s[2] >= 15321 /* 2011-12-13 */ && s[1125]
  const v48 = Math.max(s[974], shiftDays(s[970], -1))
  const v49 = Math.max(s[975], shiftDays(s[972], -1))
  const v50 = shiftDays(monthStart(s[970]), -1)
  const v51 = shiftDays(monthStart(s[972]), -1)
  const v52 = s[149] && s[260]
  const v53 = v46 && s[260]
  const v54 = s[1126] && s[260]
  const v55 = v47 || v54
  const v56 = v47 ? FIRST_DAY : Math.min(s[262], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.min(v48, v50) : v48) : v50)
  const v57 = v53 || v55
  const v58 = v53 ? (v55 ? Math.min(s[262], v56) : s[262]) : v56
  const SDL_25_2 = s[3] ? FIRST_DAY : v52 ? (v57 ? Math.min(s[262], v58) : s[262]) : v58
  s[2577] = SDL_25_2
  const v60 = v47 ? NEVER : Math.min(s[264], f.pensionMedTilbagevirkendeKraft !== false ? (f.pensionMedTilbagevirkendeKraft !== true ? Math.max(v49, v51) : v49) : v51)
  const v61 = v53 ? (v55 ? Math.max(s[264], v60) : s[264]) : v60
  const SDL_25_2_hoej = s[3] ? NEVER : v52 ? (v57 ? Math.max(s[264], v61) : s[264]) : v61
  s[2578] = SDL_25_2_hoej
  const SDL_25_2_er = f.pensionTilkendt !== false && (s[3] || v52 || v53 || v47 || v54)
  s[2579] = SDL_25_2_er
  const SDL_25_2_ir = f.pensionTilkendt !== false && (s[3] || s[149] && s[266] || v46 && s[266] || v47 || s[1126] && s[266]) || f.pensionTilkendt !== true
  s[2580] = SDL_25_2_ir
  // SDL.26.1.uger: Krævet arbejdsdygtighed før ny ret (SDL § 26, stk. 1)
  const v65 = s[221] && s[229] && s[1119]
  s[1130] = v65
  const SDL_26_1_uger = s[225] ? -Infinity : v65 || s[248] ? (s[248] ? 0 : 91) : 91
  s[1128] = SDL_26_1_uger
  const SDL_26_1_uger_hoej = s[225] ? Infinity : s[230] ? 91 : v65 ? 91 : 0
  s[1129] = SDL_26_1_uger_hoej
  const SDL_26_1_uger_er = s[225] || s[230] || v65 || s[248]
  s[1127] = SDL_26_1_uger_er
}

function svar_91(f, s) {
  // SDL.26.1: Ny ret, når retten er brugt op (SDL § 26, stk. 1)
  const v0 = s[1127] && (f.arbejdsdygtigUgerEfterOphoer ?? 7280) >= s[1128]
  const v1 = s[1127] && (f.arbejdsdygtigUgerEfterOphoer ?? 0) < s[1129]
  const v2 = s[253] || s[269]
  const v3 = s[236] && s[270]
  const v4 = v0 || s[1108] && (s[268] || s[270]) && (s[246] || s[268])
  const v5 = (v1 || s[236]) && (v2 || v3) && (v1 || v2)
  const v6 = s[236] && v3
  const v7 = f.ugerISammenhaengendeSygeperiode ?? 0
  const v8 = f.ugerISammenhaengendeSygeperiode ?? 7280
  const v9 = f.retErOpbrugt !== false && v8 > 364
  const SDL_26_1 = v9 && (s[225] || s[230] && v4 || s[1130] && v4 || s[248])
  s[2581] = SDL_26_1
  const SDL_26_1_nej = v9 && (s[225] || s[230] && v5 || s[1130] && v5)
  s[2582] = SDL_26_1_nej
  const SDL_26_1_ir = v9 && (s[225] || s[230] && v6 || s[1130] && v6 || s[226]) || f.retErOpbrugt !== true || v7 <= 364
  s[2583] = SDL_26_1_ir
  // SDL.26.1.covid: Covid-forlængelse i 3 måneder (SDL § 26, stk. 1-2)
  const v13 = f.fravaer !== undefined ? s[1131] : ALL_DAYS
  const v14 = Math.max(s[263], 18330 /* 2020-03-09 */)
  const v15 = Math.max(s[265], 18330 /* 2020-03-09 */)
  const v16 = s[261] && v14 <= 18808 /* 2021-06-30 */
  const v17 = s[261] && s[265] >= 18330 /* 2020-03-09 */
  const v18 = s[261] && s[263] < 18330 /* 2020-03-09 */
  const v19 = s[261] && s[263] <= 18535 /* 2020-09-30 */
  const v20 = v18 || s[261] && s[265] > 18535 /* 2020-09-30 */
  const v21 = (v17 || s[267]) && (v19 || s[267]) && (v17 || v19)
  const v22 = v17 || countDays(s[157], 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) < 1 || f.fortsatRet9Marts2020 !== true
  const v23 = (v18 || s[267]) && countDays(v13, 18330 /* 2020-03-09 */, 18330 /* 2020-03-09 */) >= 1 && f.fortsatRet9Marts2020 !== false
  const v24 = v21 || v23
  const v25 = (v20 || s[267]) && v22
  const v26 = shiftDays(s[263], 1)
  s[1155] = v26
  const v27 = shiftDays(s[265], 1)
  s[1157] = v27
  const v28 = shiftDays(shiftMonths(v26, 3), -1)
  const v29 = shiftDays(shiftMonths(v27, 3), -1)
  const v30 = Math.max(v28, 18443 /* 2020-06-30 */)
  const v31 = Math.min(v29, 18443 /* 2020-06-30 */)
  const v32 = v21 && s[261]
  const v33 = s[267] && s[261] && v31 >= v30
  const v34 = v20 || v33
  const v35 = v20 ? 18443 /* 2020-06-30 */ : v30
  const v36 = v32 ? (v34 ? Math.min(v28, v35) : v28) : v35
  const v37 = v20 ? 18443 /* 2020-06-30 */ : v31
  const v38 = v32 ? (v34 ? Math.max(v29, v37) : v29) : v37
  const v39 = v21 && s[267]
  const v40 = v24 && (v32 || v20 || v33)
  const v41 = v25 && s[261]
  const v42 = v40 ? (v41 ? Math.min(s[263], v36) : v36) : s[263]
  const v43 = v40 ? (v41 ? Math.max(s[265], v38) : v38) : s[265]
  const v44 = v14 <= 2147483646
  const v45 = s[261] && v15 >= 18809 /* 2021-07-01 */ && v44
  const v46 = s[267] || s[261] && v15 === NEVER
  const v47 = v16 && (v40 || v41)
  const v48 = v45 && s[261]
  const SDL_26_1_covid_er = v47 || v48
  s[1136] = SDL_26_1_covid_er
  const SDL_26_1_covid = v47 ? (v48 ? Math.min(s[263], v42) : v42) : s[263]
  s[1134] = SDL_26_1_covid
  const SDL_26_1_covid_hoej = v47 ? (v48 ? Math.max(s[265], v43) : v43) : s[265]
  s[1135] = SDL_26_1_covid_hoej
  const SDL_26_1_covid_ir = v16 && (v24 && (v39 || s[267] && !((!s[261] || !s[267] && v28 === v29) && s[261] && (!s[261] || v28 === 18443 /* 2020-06-30 */))) || v25 && s[267]) || v45 && s[267] || v46
  s[1137] = SDL_26_1_covid_ir
  // SDL.26.1.fra: Hvornår covid-forlængelsen regnes fra (SDL § 26, stk. 1-2)
  const v53 = !s[261] || !s[267] && s[263] === s[265]
  s[1167] = v53
  const v54 = s[261] && v44
  const v55 = v23 ? 18352 /* 2020-03-31 */ : NEVER
  const v56 = v22 ? NEVER : 18352 /* 2020-03-31 */
  const v57 = Math.max(s[263], v55)
  const v58 = Math.min(s[265], v56)
  const v59 = s[267] && s[261] && v58 >= v57
  const v60 = v20 || v59
  const v61 = v20 ? (v59 ? Math.min(v55, v57) : v55) : v57
  const SDL_26_1_fra = v32 ? (v60 ? Math.min(s[263], v61) : s[263]) : v61
  s[2584] = SDL_26_1_fra
  const v63 = v20 ? (v59 ? Math.max(v56, v58) : v56) : v58
  const SDL_26_1_fra_hoej = v32 ? (v60 ? Math.max(s[265], v63) : s[265]) : v63
  s[2585] = SDL_26_1_fra_hoej
  const SDL_26_1_fra_er = v54 && (v32 || v20 || v59)
  s[2586] = SDL_26_1_fra_er
  const SDL_26_1_fra_ir = v54 && (v39 || s[267] && !(v53 && v55 === v56 && s[261] && (!s[261] || s[263] === v55))) || v46
  s[2587] = SDL_26_1_fra_ir
  // SDL.26.2: Ny ret for pensionister, når retten er brugt op (SDL § 26, stk. 1)
  const v67 = f.retErOpbrugt !== false && v8 > 182 && s[1132]
  const SDL_26_2 = v67 && (s[225] || s[230] || s[1130] && v0 || s[248])
  s[2588] = SDL_26_2
  const SDL_26_2_nej = v67 && (s[225] || s[230] || s[1130] && v1)
  s[2589] = SDL_26_2_nej
  const SDL_26_2_ir = v67 && (s[225] || s[230] || s[1130] && s[236] || s[226]) || f.retErOpbrugt !== true || v7 <= 182 || s[1133]
  s[2590] = SDL_26_2_ir
}

function svar_92(f, s) {
  // SDL.26.3.covid: Covid-forlængelse i 3 måneder mere (SDL § 26, stk. 3)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1134])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1135])
  const v2 = s[1136] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[1136] && s[261]
  const v4 = v3 && s[263] < s[1135]
  const v5 = s[1136] && s[1135] >= 18443 /* 2020-06-30 */
  const v6 = s[1136] && s[1134] <= 18535 /* 2020-09-30 */
  const v7 = (v5 || s[1137]) && (v6 || s[1137]) && (v5 || v6)
  const v8 = shiftDays(shiftMonths(shiftDays(s[1134], 1), 3), -1)
  const v9 = shiftDays(shiftMonths(shiftDays(s[1135], 1), 3), -1)
  const v10 = Math.max(s[1134], v8)
  const v11 = Math.min(s[1135], v9)
  const v12 = (v4 || s[1137] || s[267]) && (v7 || s[1137]) && (v4 || v7) && s[1136]
  const v13 = (v3 && s[265] >= s[1134] || s[1136] && s[1134] < 18443 /* 2020-06-30 */ || s[1136] && s[1135] > 18535 /* 2020-09-30 */) && s[1136]
  const v14 = s[1137] && s[1136] && v11 >= v10
  const v15 = v13 || v14
  const v16 = v13 ? (v14 ? Math.min(s[1134], v10) : s[1134]) : v10
  const v17 = v12 ? (v15 ? Math.min(v8, v16) : v8) : v16
  const v18 = v13 ? (v14 ? Math.max(s[1135], v11) : s[1135]) : v11
  const v19 = v12 ? (v15 ? Math.max(v9, v18) : v9) : v18
  const v20 = s[1136] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v21 = v2 && (v12 || v13 || v14)
  const v22 = v20 && s[1136]
  const SDL_26_3_covid_er = v21 || v22
  s[2593] = SDL_26_3_covid_er
  const SDL_26_3_covid = v21 ? (v22 ? Math.min(s[1134], v17) : v17) : s[1134]
  s[2591] = SDL_26_3_covid
  const SDL_26_3_covid_hoej = v21 ? (v22 ? Math.max(s[1135], v19) : v19) : s[1135]
  s[2592] = SDL_26_3_covid_hoej
  const SDL_26_3_covid_ir = v2 && s[1137] || v20 && s[1137] || s[1137] || s[1136] && v1 === NEVER
  s[2594] = SDL_26_3_covid_ir
  // SDL.26a.1.covid: Covid-forlængelse efter en anden forlængelse (SDL § 26 a, stk. 1-2)
  const v27 = Math.max(s[1138], 18330 /* 2020-03-09 */) <= 18808 /* 2021-06-30 */
  const v28 = s[1138] < 18330 /* 2020-03-09 */ || s[1139] > 18535 /* 2020-09-30 */
  const v29 = s[1139] >= 18330 /* 2020-03-09 */ && s[1138] <= 18535 /* 2020-09-30 */
  const v30 = shiftDays(shiftMonths(shiftDays(s[1138], 1), 3), -1)
  const v31 = shiftDays(shiftMonths(shiftDays(s[1139], 1), 3), -1)
  const v32 = v30 >= 18443 /* 2020-06-30 */
  const v33 = v31 >= 18443 /* 2020-06-30 */
  const v34 = v32 ? v30 : v33 ? Math.min(18443 /* 2020-06-30 */, v30) : 18443 /* 2020-06-30 */
  const v35 = v32 ? v31 : v33 ? Math.max(18443 /* 2020-06-30 */, v31) : 18443 /* 2020-06-30 */
  const v36 = v29 ? (v28 ? Math.min(s[1138], v34) : v34) : s[1138]
  const v37 = v29 ? (v28 ? Math.max(s[1139], v35) : v35) : s[1139]
  const v38 = Math.max(s[1139], 18330 /* 2020-03-09 */) >= 18809 /* 2021-07-01 */
  const SDL_26a_1_covid = v27 ? (v38 ? Math.min(s[1138], v36) : v36) : s[1138]
  s[2595] = SDL_26a_1_covid
  const SDL_26a_1_covid_hoej = v27 ? (v38 ? Math.max(s[1139], v37) : v37) : s[1139]
  s[2596] = SDL_26a_1_covid_hoej
  // SDL.26a.3.covid: Covid-forlængelse i 3 måneder mere efter en anden forlængelse (SDL § 26 a, stk. 3)
  const v41 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid)
  const v42 = Math.max(18330 /* 2020-03-09 */, SDL_26a_1_covid_hoej)
  const v43 = v41 <= 18808 /* 2021-06-30 */
  const v44 = s[1139] >= SDL_26a_1_covid || SDL_26a_1_covid < 18443 /* 2020-06-30 */ || SDL_26a_1_covid_hoej > 18535 /* 2020-09-30 */
  const v45 = s[1138] < SDL_26a_1_covid_hoej && SDL_26a_1_covid_hoej >= 18443 /* 2020-06-30 */ && SDL_26a_1_covid <= 18535 /* 2020-09-30 */
  const v46 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid, 1), 3), -1)
  const v47 = shiftDays(shiftMonths(shiftDays(SDL_26a_1_covid_hoej, 1), 3), -1)
  const v48 = v45 ? (v44 ? Math.min(SDL_26a_1_covid, v46) : v46) : SDL_26a_1_covid
  const v49 = v45 ? (v44 ? Math.max(SDL_26a_1_covid_hoej, v47) : v47) : SDL_26a_1_covid_hoej
  const v50 = v42 >= 18809 /* 2021-07-01 */ && v41 <= 2147483646
  const SDL_26a_3_covid_ir = v42 === NEVER
  s[1143] = SDL_26a_3_covid_ir
  const SDL_26a_3_covid_er = v43 || v50
  s[1142] = SDL_26a_3_covid_er
  const SDL_26a_3_covid = v43 ? (v50 ? Math.min(SDL_26a_1_covid, v48) : v48) : SDL_26a_1_covid
  s[1140] = SDL_26a_3_covid
  const SDL_26a_3_covid_hoej = v43 ? (v50 ? Math.max(SDL_26a_1_covid_hoej, v49) : v49) : SDL_26a_1_covid_hoej
  s[1141] = SDL_26a_3_covid_hoej
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
  s[1144] = SDL_26c_covid_er
  const SDL_26c_covid = v73 ? (v74 ? Math.min(SDL_26_3_covid, v69) : v69) : SDL_26_3_covid
  s[1145] = SDL_26c_covid
  const SDL_26c_covid_hoej = v73 ? (v74 ? Math.max(SDL_26_3_covid_hoej, v71) : v71) : SDL_26_3_covid_hoej
  s[1146] = SDL_26c_covid_hoej
  const SDL_26c_covid_ir = v57 && SDL_26_3_covid_ir || v72 && SDL_26_3_covid_ir || SDL_26_3_covid_ir || SDL_26_3_covid_er && v56 === NEVER
  s[1147] = SDL_26c_covid_ir
}

function svar_93(f, s) {
  // SDL.26d.covid: Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse (SDL § 26 d, stk. 1-2)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1140])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1141])
  const v2 = s[1142] && v0 <= 18808 /* 2021-06-30 */
  const v3 = s[1142] && s[1141] >= 18535 /* 2020-09-30 */
  const v4 = s[1142] && s[1140] <= 18566 /* 2020-10-31 */
  const v5 = shiftDays(shiftMonths(shiftDays(s[1140], 1), 1), -1)
  const v6 = shiftDays(shiftMonths(shiftDays(s[1141], 1), 1), -1)
  const v7 = Math.max(s[1140], v5)
  const v8 = Math.min(s[1141], v6)
  const v9 = (v3 || s[1143]) && (v4 || s[1143]) && (v3 || v4) && s[1142]
  const v10 = (s[1142] && s[1140] < 18535 /* 2020-09-30 */ || s[1142] && s[1141] > 18566 /* 2020-10-31 */) && s[1142]
  const v11 = s[1143] && s[1142] && v8 >= v7
  const v12 = v10 || v11
  const v13 = v10 ? (v11 ? Math.min(s[1140], v7) : s[1140]) : v7
  const v14 = v9 ? (v12 ? Math.min(v5, v13) : v5) : v13
  const v15 = v10 ? (v11 ? Math.max(s[1141], v8) : s[1141]) : v8
  const v16 = v9 ? (v12 ? Math.max(v6, v15) : v6) : v15
  const v17 = s[1142] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v18 = v2 && (v9 || v10 || v11)
  const v19 = v17 && s[1142]
  const SDL_26d_covid_er = v18 || v19
  s[2599] = SDL_26d_covid_er
  const SDL_26d_covid = v18 ? (v19 ? Math.min(s[1140], v14) : v14) : s[1140]
  s[2597] = SDL_26d_covid
  const SDL_26d_covid_hoej = v18 ? (v19 ? Math.max(s[1141], v16) : v16) : s[1141]
  s[2598] = SDL_26d_covid_hoej
  const SDL_26d_covid_ir = v2 && s[1143] || v17 && s[1143] || s[1143] || s[1142] && v1 === NEVER
  s[2600] = SDL_26d_covid_ir
  // SDL.26f.covid: Covid-forlængelse i stedet for jobafklaring, § 26 f (SDL § 26 f, stk. 1)
  const v24 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_er
  const v25 = f.forlaengelseErAfgjort !== true && s[1144]
  const v26 = v24 || v25
  const v27 = v24 ? (v25 ? Math.min(s[1145], SDL_26d_covid) : SDL_26d_covid) : s[1145]
  const v28 = v24 ? (v25 ? Math.max(s[1146], SDL_26d_covid_hoej) : SDL_26d_covid_hoej) : s[1146]
  const v29 = f.forlaengelseErAfgjort !== false && SDL_26d_covid_ir || f.forlaengelseErAfgjort !== true && s[1147]
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
  s[1150] = SDL_26f_covid_er
  const SDL_26f_covid = v50 ? (v51 ? Math.min(v27, v46) : v46) : v27
  s[1148] = SDL_26f_covid
  const SDL_26f_covid_hoej = v50 ? (v51 ? Math.max(v28, v48) : v48) : v28
  s[1149] = SDL_26f_covid_hoej
  const SDL_26f_covid_ir = v32 && v29 || v49 && v29 || v29 || v26 && v31 === NEVER
  s[1151] = SDL_26f_covid_ir
}

function svar_94(f, s) {
  // SDL.26g.covid: Covid-forlængelse i stedet for jobafklaring, § 26 g (SDL § 26 g, stk. 1)
  const v0 = Math.max(18330 /* 2020-03-09 */, s[1148])
  const v1 = Math.max(18330 /* 2020-03-09 */, s[1149])
  const v2 = s[1150] && v0 <= 18808 /* 2021-06-30 */
  const v3 = shiftDays(s[1148], 1)
  const v4 = shiftDays(s[1149], 1)
  const v5 = s[1150] && v4 >= 18659 /* 2021-02-01 */
  const v6 = s[1150] && v3 <= 18686 /* 2021-02-28 */
  const v7 = shiftDays(shiftMonths(v3, 1), -1)
  const v8 = shiftDays(shiftMonths(v4, 1), -1)
  const v9 = Math.max(s[1148], v7)
  const v10 = Math.min(s[1149], v8)
  const v11 = (v5 || s[1151]) && (v6 || s[1151]) && (v5 || v6) && s[1150]
  const v12 = (s[1150] && v3 < 18659 /* 2021-02-01 */ || s[1150] && v4 > 18686 /* 2021-02-28 */) && s[1150]
  const v13 = s[1151] && s[1150] && v10 >= v9
  const v14 = v12 || v13
  const v15 = v12 ? (v13 ? Math.min(s[1148], v9) : s[1148]) : v9
  const v16 = v11 ? (v14 ? Math.min(v7, v15) : v7) : v15
  const v17 = v12 ? (v13 ? Math.max(s[1149], v10) : s[1149]) : v10
  const v18 = v11 ? (v14 ? Math.max(v8, v17) : v8) : v17
  const v19 = s[1150] && v1 >= 18809 /* 2021-07-01 */ && v0 <= 2147483646
  const v20 = v2 && (v11 || v12 || v13)
  const v21 = v19 && s[1150]
  const SDL_26g_covid_er = v20 || v21
  s[2603] = SDL_26g_covid_er
  const SDL_26g_covid = v20 ? (v21 ? Math.min(s[1148], v16) : v16) : s[1148]
  s[2601] = SDL_26g_covid
  const SDL_26g_covid_hoej = v20 ? (v21 ? Math.max(s[1149], v18) : v18) : s[1149]
  s[2602] = SDL_26g_covid_hoej
  const SDL_26g_covid_ir = v2 && s[1151] || v19 && s[1151] || s[1151] || s[1150] && v1 === NEVER
  s[2604] = SDL_26g_covid_ir
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
  s[2607] = SDL_26h_covid_er
  const SDL_26h_covid = v46 ? (v47 ? Math.min(SDL_26g_covid, v42) : v42) : SDL_26g_covid
  s[2605] = SDL_26h_covid
  const SDL_26h_covid_hoej = v46 ? (v47 ? Math.max(SDL_26g_covid_hoej, v44) : v44) : SDL_26g_covid_hoej
  s[2606] = SDL_26h_covid_hoej
  const SDL_26h_covid_ir = v28 && SDL_26g_covid_ir || v45 && SDL_26g_covid_ir || SDL_26g_covid_ir || SDL_26g_covid_er && v27 === NEVER
  s[2608] = SDL_26h_covid_ir
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
  s[2611] = SDL_26i_covid_er
  const SDL_26i_covid = v72 ? (v73 ? Math.min(SDL_26h_covid, v68) : v68) : SDL_26h_covid
  s[2609] = SDL_26i_covid
  const SDL_26i_covid_hoej = v72 ? (v73 ? Math.max(SDL_26h_covid_hoej, v70) : v70) : SDL_26h_covid_hoej
  s[2610] = SDL_26i_covid_hoej
  const SDL_26i_covid_ir = v54 && SDL_26h_covid_ir || v71 && SDL_26h_covid_ir || SDL_26h_covid_ir || SDL_26h_covid_er && v53 === NEVER
  s[2612] = SDL_26i_covid_ir
}

function svar_95(f, s) {
  // SDL.27.1.2.uger: Længste forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v0 = s[195] && s[200] && s[197] <= 14691 /* 2010-03-23 */
  const v1 = s[195] && s[196] >= 14692 /* 2010-03-24 */ && s[1152]
  const SDL_27_1_2_uger = s[199] ? -Infinity : v0 ? 182 : v1 ? 273 : s[203] ? 273 : 483
  s[2619] = SDL_27_1_2_uger
  const SDL_27_1_2_uger_hoej = s[199] ? Infinity : v1 || s[1153] ? (s[1153] ? (s[204] ? 483 : 273) : 273) : 182
  s[2620] = SDL_27_1_2_uger_hoej
  const SDL_27_1_2_uger_er = s[199] || v0 || v1 || s[203] || s[204]
  s[2621] = SDL_27_1_2_uger_er
  // SDL.27.1.2.slut: Seneste slut på forlængelse til afklaring (SDL § 27, stk. 1, nr. 2)
  const v5 = s[195] && s[200] && s[198]
  const v6 = s[267] || s[214]
  const SDL_27_1_2_slut_er = s[199] || v5 && s[261] && SDL_27_1_2_uger_er
  s[2617] = SDL_27_1_2_slut_er
  const SDL_27_1_2_slut = s[199] ? FIRST_DAY : shiftDays(s[263], SDL_27_1_2_uger)
  s[2615] = SDL_27_1_2_slut
  const SDL_27_1_2_slut_hoej = s[199] ? NEVER : shiftDays(s[265], SDL_27_1_2_uger_hoej)
  s[2616] = SDL_27_1_2_slut_hoej
  const SDL_27_1_2_slut_ir = s[199] || v5 && v6 || s[201]
  s[2618] = SDL_27_1_2_slut_ir
  // SDL.27.1.3.slut: Seneste slut på forlængelse ved lægebehandling (SDL § 27, stk. 2)
  const v11 = allPeriods(f.ventetidPaaSygehus)
  const v12 = s[261] && s[1154]
  const SDL_27_1_3_slut = s[199] ? FIRST_DAY : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : NO_DAYS), s[1155], s[1156])
  s[2622] = SDL_27_1_3_slut
  const SDL_27_1_3_slut_hoej = s[199] ? NEVER : dayReaching(without(ALL_DAYS, f.ventetidPaaSygehus !== undefined ? v11 : ALL_DAYS), s[1157], s[1158])
  s[2623] = SDL_27_1_3_slut_hoej
  const SDL_27_1_3_slut_er = s[199] || s[202] && v12 || s[219] && v12
  s[2624] = SDL_27_1_3_slut_er
  const SDL_27_1_3_slut_ir = s[199] || s[202] && v6 || s[219] && v6 || s[201]
  s[2625] = SDL_27_1_3_slut_ir
  // SDL.27.1.4.slut: Seneste slut på forlængelse til afklaring af fleksjob eller pension (SDL § 27, stk. 1, nr. 4)
  const v17 = shiftDays(s[263], 182)
  const v18 = s[203] && s[261]
  const v19 = s[1159] || s[1160]
  const v20 = s[1160] ? FIRST_DAY : NEVER
  const SDL_27_1_4_slut = s[199] ? FIRST_DAY : s[202] ? FIRST_DAY : v18 ? (v19 ? Math.min(v17, v20) : v17) : v20
  s[2626] = SDL_27_1_4_slut
  const SDL_27_1_4_slut_hoej = s[199] ? NEVER : s[202] ? NEVER : v19 ? NEVER : shiftDays(s[265], 182)
  s[2627] = SDL_27_1_4_slut_hoej
  const SDL_27_1_4_slut_er = s[199] || s[202] || v18 || s[1159] || s[1160]
  s[2628] = SDL_27_1_4_slut_er
  const SDL_27_1_4_slut_ir = s[199] || s[202] || s[203] && s[267] || s[1160] || s[201]
  s[2629] = SDL_27_1_4_slut_ir
  // SDL.27.1.slut: Forlængelsens seneste slut (SDL § 27, stk. 1)
  const v25 = s[205] || s[209] || s[210] || s[1161]
  const v26 = s[1162] && s[1163] && s[1164] && s[1165] && (s[211] || s[213] || s[215] || s[1166])
  const v27 = Math.max(s[263], SDL_27_1_2_slut)
  const v28 = Math.min(s[265], SDL_27_1_2_slut_hoej)
  const v29 = s[206] && SDL_27_1_2_slut_er
  const v30 = s[216] && s[261]
  const v31 = s[214] && SDL_27_1_2_slut_er && s[261] && v28 >= v27
  const v32 = v30 || v31
  const v33 = v30 ? (v31 ? Math.min(s[263], v27) : s[263]) : v27
  const v34 = v30 ? (v31 ? Math.max(s[265], v28) : s[265]) : v28
  const v35 = Math.max(s[263], SDL_27_1_3_slut)
  const v36 = Math.min(s[265], SDL_27_1_3_slut_hoej)
  const v37 = s[207] && SDL_27_1_3_slut_er
  const v38 = s[217] && s[261]
  const v39 = s[214] && SDL_27_1_3_slut_er && s[261] && v36 >= v35
  const v40 = v38 || v39
  const v41 = v38 ? (v39 ? Math.min(s[263], v35) : s[263]) : v35
  const v42 = v38 ? (v39 ? Math.max(s[265], v36) : s[265]) : v36
  const v43 = Math.max(s[263], SDL_27_1_4_slut)
  const v44 = Math.min(s[265], SDL_27_1_4_slut_hoej)
  const v45 = s[208] && SDL_27_1_4_slut_er
  const v46 = s[218] && s[261]
  const v47 = s[212] && SDL_27_1_4_slut_er && s[261] && v44 >= v43
  const v48 = v46 || v47
  const v49 = v46 ? (v47 ? Math.min(s[263], v43) : s[263]) : v43
  const v50 = v46 ? (v47 ? Math.max(s[265], v44) : s[265]) : v44
  const v51 = Math.max(v45 ? (v48 ? Math.min(SDL_27_1_4_slut, v49) : SDL_27_1_4_slut) : v49, v29 ? (v32 ? Math.min(SDL_27_1_2_slut, v33) : SDL_27_1_2_slut) : v33, v37 ? (v40 ? Math.min(SDL_27_1_3_slut, v41) : SDL_27_1_3_slut) : v41)
  const v52 = Math.max(v45 ? (v48 ? Math.max(SDL_27_1_4_slut_hoej, v50) : SDL_27_1_4_slut_hoej) : v50, v29 ? (v32 ? Math.max(SDL_27_1_2_slut_hoej, v34) : SDL_27_1_2_slut_hoej) : v34, v37 ? (v40 ? Math.max(SDL_27_1_3_slut_hoej, v42) : SDL_27_1_3_slut_hoej) : v42)
  const v53 = (v29 || v30 || v31) && (v37 || v38 || v39) && (v45 || v46 || v47)
  const v54 = s[206] && SDL_27_1_2_slut_ir || s[216] && s[267] || s[214] && SDL_27_1_2_slut_ir && s[267] || s[214] && !((!SDL_27_1_2_slut_er || !SDL_27_1_2_slut_ir && SDL_27_1_2_slut === SDL_27_1_2_slut_hoej) && s[1167] && (SDL_27_1_2_slut_er && s[261] || !SDL_27_1_2_slut_er && !s[261]) && (!SDL_27_1_2_slut_er || s[263] === SDL_27_1_2_slut)) || s[207] && SDL_27_1_3_slut_ir || s[217] && s[267] || s[214] && SDL_27_1_3_slut_ir && s[267] || s[214] && !((!SDL_27_1_3_slut_er || !SDL_27_1_3_slut_ir && SDL_27_1_3_slut === SDL_27_1_3_slut_hoej) && s[1167] && (SDL_27_1_3_slut_er && s[261] || !SDL_27_1_3_slut_er && !s[261]) && (!SDL_27_1_3_slut_er || s[263] === SDL_27_1_3_slut)) || s[208] && SDL_27_1_4_slut_ir || s[218] && s[267] || s[212] && SDL_27_1_4_slut_ir && s[267] || s[212] && !((!SDL_27_1_4_slut_er || !SDL_27_1_4_slut_ir && SDL_27_1_4_slut === SDL_27_1_4_slut_hoej) && s[1167] && (SDL_27_1_4_slut_er && s[261] || !SDL_27_1_4_slut_er && !s[261]) && (!SDL_27_1_4_slut_er || s[263] === SDL_27_1_4_slut))
  const v55 = v26 && v53
  const v56 = s[1168] && v53 && v52 >= NEVER
  const v57 = v25 || v55 || v56
  const v58 = v26 && v54 || s[1168] && !((!v53 || !v54 && v51 === v52) && v53 && v51 === NEVER)
  const SDL_27_1_slut = s[199] ? FIRST_DAY : v55 || v56 ? (v55 ? v51 : NEVER) : NEVER
  s[2633] = SDL_27_1_slut
  const SDL_27_1_slut_hoej = s[199] ? NEVER : v25 ? NEVER : v52
  s[2634] = SDL_27_1_slut_hoej
  const SDL_27_1_slut_er = s[268] && (s[199] || s[202] && v57 || s[219] && v57)
  s[2635] = SDL_27_1_slut_er
  const SDL_27_1_slut_ir = s[268] && (s[199] || s[202] && v58 || s[219] && v58 || s[201]) || s[1169]
  s[2636] = SDL_27_1_slut_ir
  // SDL.29.1: Forlængelse for pensionister m.fl. (SDL § 29)
  const SDL_29_1 = s[1132] && (s[158] || s[1170] || s[1171] && f.laegenVenterArbejdeInden26Uger !== false)
  s[2637] = SDL_29_1
  const SDL_29_1_nej = s[1132] && (s[158] || s[1170] || s[1171] && f.laegenVenterArbejdeInden26Uger !== true)
  s[2638] = SDL_29_1_nej
  const SDL_29_1_ir = s[1132] && (s[158] || s[1170] || s[162]) || s[1133]
  s[2639] = SDL_29_1_ir
  // SDL.30.1.fri: Første fraværsdag, når du blev syg i aftalt fri (SDL § 30, stk. 1)
  const SDL_30_1_fri = s[3] ? FIRST_DAY : Math.max(s[154], shiftDays(f.fridageneSlutter ?? FIRST_DAY, 1))
  s[2640] = SDL_30_1_fri
  const SDL_30_1_fri_hoej = s[3] ? NEVER : Math.max(s[155], shiftDays(f.fridageneSlutter ?? 84005 /* 2199-12-31 */, 1))
  s[2641] = SDL_30_1_fri_hoej
  const SDL_30_1_fri_ir = f.sygUnderAftaltFri !== false && s[3] || f.sygUnderAftaltFri !== true
  s[2642] = SDL_30_1_fri_ir
}

function svar_96(f, s) {
  // SDL.35.2: Arbejdsgiveren betaler tidligst fra (SDL § 35, stk. 2)
  const v0 = shiftDays(f.sygemeldtTilArbejdsgiver ?? FIRST_DAY, 1)
  const v1 = shiftDays(f.sygemeldtTilArbejdsgiver ?? 84005 /* 2199-12-31 */, 1)
  const v2 = f.fyldestgoerendeBegrundelse !== false && s[221]
  const v3 = v2 || f.fyldestgoerendeBegrundelse !== true
  const v4 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[220], v0) : s[220]) : v0
  const v5 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[223], v1) : s[223]) : v1
  const v6 = f.fyldestgoerendeBegrundelse !== false && s[161]
  const v7 = f.indsigelseModSenSygemelding !== false && v3
  const v8 = f.indsigelseModSenSygemelding !== true && s[221]
  const v9 = v7 ? (v8 ? Math.min(s[220], v4) : v4) : s[220]
  const v10 = v7 ? (v8 ? Math.max(s[223], v5) : v5) : s[223]
  const v11 = f.sygemeldtITide !== false && s[221]
  const v12 = f.sygemeldtITide !== true && (v7 || v8)
  const v13 = v11 || v12
  const v14 = f.sygemeldtITide !== false && s[161] || f.sygemeldtITide !== true && (f.indsigelseModSenSygemelding !== false && v6 || f.indsigelseModSenSygemelding !== true && s[161])
  const SDL_35_2 = s[225] ? FIRST_DAY : v11 ? (v12 ? Math.min(s[220], v9) : s[220]) : v9
  s[2652] = SDL_35_2
  const SDL_35_2_hoej = s[225] ? NEVER : v11 ? (v12 ? Math.max(s[223], v10) : s[223]) : v10
  s[2653] = SDL_35_2_hoej
  const SDL_35_2_er = s[237] && (s[225] || s[230] && v13 || s[239] && v13)
  s[2654] = SDL_35_2_er
  const SDL_35_2_ir = s[237] && (s[225] || s[230] && v14 || s[239] && v14 || s[226]) || s[238] || s[236]
  s[2655] = SDL_35_2_ir
  // SDL.35.3: Du skal have meldt dig syg til a-kassen (SDL § 35, stk. 3)
  const v19 = s[221] && s[222] && s[1172]
  const v20 = s[221] && s[1173] && s[224]
  s[1204] = v20
  const SDL_35_3 = s[225] ? FIRST_DAY : v19 ? FIRST_DAY : s[220]
  s[2656] = SDL_35_3
  const SDL_35_3_hoej = s[225] ? NEVER : v19 ? NEVER : s[223]
  s[2657] = SDL_35_3_hoej
  const SDL_35_3_er = s[244] && (s[225] || v19 || v20 && s[221])
  s[2658] = SDL_35_3_er
  const SDL_35_3_ir = s[244] && (s[225] || v19 || v20 && s[161] || s[226]) || s[245]
  s[2659] = SDL_35_3_ir
  // SDL.35.3.fra: Ret tidligst fra (SDL § 35, stk. 3)
  const v25 = f.anmeldtTilAkasse ?? FIRST_DAY
  s[1209] = v25
  const v26 = f.anmeldtTilAkasse ?? 84005 /* 2199-12-31 */
  s[1210] = v26
  const v27 = SDL_35_3_er && SDL_35_3_hoej >= v25
  const v28 = SDL_35_3_er && SDL_35_3 < v26
  const v29 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.min(s[220], v25) : s[220]) : v25
  const v30 = v2 ? (f.fyldestgoerendeBegrundelse !== true ? Math.max(s[223], v26) : s[223]) : v26
  const v31 = Math.max(s[220], v29)
  const v32 = Math.min(s[223], v30)
  const v33 = v27 && s[221]
  const v34 = v28 && v3
  const v35 = SDL_35_3_ir && s[221] && v3 && v32 >= v31
  const v36 = v34 || v35
  const v37 = v34 ? (v35 ? Math.min(v29, v31) : v29) : v31
  const v38 = v34 ? (v35 ? Math.max(v30, v32) : v30) : v32
  const SDL_35_3_fra = s[225] ? FIRST_DAY : v19 ? FIRST_DAY : v33 ? (v36 ? Math.min(s[220], v37) : s[220]) : v37
  s[2660] = SDL_35_3_fra
  const SDL_35_3_fra_hoej = s[225] ? NEVER : v19 ? NEVER : v33 ? (v36 ? Math.max(s[223], v38) : s[223]) : v38
  s[2661] = SDL_35_3_fra_hoej
  const SDL_35_3_fra_er = s[244] && (s[225] || v19 || v20 && (v33 || v34 || v35))
  s[2662] = SDL_35_3_fra_er
  const SDL_35_3_fra_ir = s[244] && (s[225] || v19 || v20 && (v27 && s[161] || v28 && v6 || SDL_35_3_ir && s[161] && v6 || SDL_35_3_ir && !(s[1174] && (!v3 || !v6 && v29 === v30) && (s[221] && v3 || !s[221] && !v3) && (!s[221] || s[220] === v29))) || s[226]) || s[245]
  s[2663] = SDL_35_3_fra_ir
}

function svar_97(f, s) {
  // SDL.38.1: Du skal have søgt kommunen om sygedagpenge (SDL § 38, stk. 1)
  const v0 = f.arbejdsgiverensBetaling === 'sygedagpenge'
  const v1 = f.arbejdsgiverensBetaling !== undefined && v0 || !(f.arbejdsgiverensBetaling !== undefined)
  s[1197] = v1
  const v2 = f.arbejdsgiverensBetaling !== undefined && !v0 || !(f.arbejdsgiverensBetaling !== undefined)
  const v3 = f.sidsteDagMedBetaling ?? FIRST_DAY
  s[1182] = v3
  const v4 = f.sidsteDagMedBetaling ?? 84005 /* 2199-12-31 */
  s[1180] = v4
  const v5 = shiftDays(v3, 7)
  s[1200] = v5
  const v6 = shiftDays(v4, 7)
  s[1202] = v6
  const v7 = shiftDays(s[220], 7)
  s[1217] = v7
  const v8 = shiftDays(s[223], 7)
  s[1218] = v8
  const v9 = v2 && s[221]
  s[1198] = v9
  const v10 = v1 || v9
  s[1203] = v10
  const v11 = v1 ? (v9 ? Math.min(v5, v7) : v5) : v7
  const v12 = v1 ? (v9 ? Math.max(v6, v8) : v6) : v8
  const v13 = v2 && s[161]
  s[1208] = v13
  const v14 = s[220] <= 15426 /* 2012-03-27 */
  s[1194] = v14
  const v15 = s[221] && s[229] && v14
  s[1185] = v15
  const v16 = s[223] >= 15427 /* 2012-03-28 */
  s[1183] = v16
  const v17 = s[221] && v16 && s[1172]
  s[1205] = v17
  const v18 = s[221] && s[1173] && s[240]
  const v19 = shiftDays(f.underretningsbrevAfsendt ?? FIRST_DAY, 8)
  const v20 = shiftDays(f.underretningsbrevAfsendt ?? 84005 /* 2199-12-31 */, 8)
  const v21 = shiftDays(s[220], 21)
  s[1195] = v21
  const v22 = shiftDays(s[223], 21)
  s[1196] = v22
  const v23 = shiftDays(v3, 21)
  const v24 = shiftDays(v4, 21)
  const v25 = s[1175] && s[221]
  const v26 = v25 ? v21 : NEVER
  const v27 = s[1176] ? NEVER : v22
  const v28 = v2 && (s[1176] || v25)
  const v29 = v1 ? (v28 ? Math.min(v23, v26) : v23) : v26
  const v30 = v1 ? (v28 ? Math.max(v24, v27) : v24) : v27
  const v31 = s[244] && s[221]
  const v32 = s[245] && (v1 || v28)
  const v33 = v31 ? (v32 ? Math.min(v21, v29) : v21) : v29
  const v34 = v31 ? (v32 ? Math.max(v22, v30) : v22) : v30
  const v35 = s[245] && v2 && s[1175] && s[161]
  const v36 = f.underretningsbrevSendt !== true && (v31 || v32)
  const v37 = f.underretningsbrevSendt !== false ? (v36 ? Math.min(v19, v33) : v19) : v33
  const v38 = f.underretningsbrevSendt !== false ? (v36 ? Math.max(v20, v34) : v20) : v34
  const v39 = s[1177] && s[221]
  const v40 = s[1178] && (f.underretningsbrevSendt !== false || v36)
  const v41 = v39 ? (v40 ? Math.min(v7, v37) : v7) : v37
  const v42 = v39 ? (v40 ? Math.max(v8, v38) : v8) : v38
  const v43 = s[1177] && s[161]
  const v44 = s[244] ? (v32 ? Math.min(v23, v29) : v23) : v29
  const v45 = s[244] ? (v32 ? Math.max(v24, v30) : v24) : v30
  const v46 = f.underretningsbrevSendt !== true && (s[244] || v32)
  const v47 = f.underretningsbrevSendt !== false ? (v46 ? Math.min(v19, v44) : v19) : v44
  const v48 = f.underretningsbrevSendt !== false ? (v46 ? Math.max(v20, v45) : v20) : v45
  const v49 = s[1178] && (f.underretningsbrevSendt !== false || v46)
  const v50 = v39 ? (v49 ? Math.min(v7, v47) : v7) : v47
  const v51 = v39 ? (v49 ? Math.max(v8, v48) : v8) : v48
  const v52 = s[230] && v10
  const v53 = v15 && v10
  const v54 = v18 && (v39 || v40)
  const v55 = s[243] && (v39 || v49)
  const v56 = v17 || v54 || v55
  const v57 = v17 ? FIRST_DAY : v54 ? (v55 ? Math.min(v41, v50) : v41) : v50
  const v58 = v53 || v56
  const v59 = v53 ? (v56 ? Math.min(v11, v57) : v11) : v57
  const SDL_38_1 = s[225] ? FIRST_DAY : v52 ? (v58 ? Math.min(v11, v59) : v11) : v59
  s[2664] = SDL_38_1
  const v61 = v17 ? NEVER : v54 ? (v55 ? Math.max(v42, v51) : v42) : v51
  const v62 = v53 ? (v56 ? Math.max(v12, v61) : v12) : v61
  const SDL_38_1_hoej = s[225] ? NEVER : v52 ? (v58 ? Math.max(v12, v62) : v12) : v62
  s[2665] = SDL_38_1_hoej
  const v64 = f.persongruppe === 'loenmodtager' || f.persongruppe === 'ledig' || f.persongruppe === 'ingen'
  const v65 = f.persongruppe !== undefined && v64 || !(f.persongruppe !== undefined)
  s[1184] = v65
  const v66 = f.persongruppe !== undefined && !v64 || !(f.persongruppe !== undefined)
  s[1186] = v66
  const SDL_38_1_er = v65 && (s[225] || v52 || v53 || v17 || v54 || v55)
  s[2666] = SDL_38_1_er
  const SDL_38_1_ir = v65 && (s[225] || s[230] && v13 || v15 && v13 || v17 || v18 && (v43 || s[1178] && f.underretningsbrevSendt !== true && (s[244] && s[161] || v35)) || s[243] && (v43 || s[1178] && f.underretningsbrevSendt !== true && v35) || s[226]) || v66
  s[2667] = SDL_38_1_ir
  // SDL.38.7.tide: Du søgte i tide (SDL § 38, stk. 1)
  const v69 = f.anmodningModtaget ?? FIRST_DAY
  s[1179] = v69
  const v70 = f.anmodningModtaget ?? 84005 /* 2199-12-31 */
  s[1181] = v70
  const v71 = SDL_38_1_er && SDL_38_1_hoej >= v69
  const v72 = SDL_38_1_er && SDL_38_1 < v70
  const SDL_38_7_tide = v65 && (s[225] || s[230] && v71 || s[239] && v71)
  s[1187] = SDL_38_7_tide
  const SDL_38_7_tide_nej = v65 && (s[225] || s[230] && v72 || s[239] && v72)
  s[1188] = SDL_38_7_tide_nej
  const SDL_38_7_tide_ir = v65 && (s[225] || s[230] && SDL_38_1_ir || s[239] && SDL_38_1_ir || s[226]) || v66
  s[1189] = SDL_38_7_tide_ir
}

function svar_98(f, s) {
  // SDL.38.8: Den for sene ansøgning undskyldes (SDL § 38, stk. 8-9)
  const v0 = (s[221] && s[1006] >= s[1179] || s[161]) && f.undskyldendeForhold !== false || s[232] && f.arbejdsgiverAnmeldteIkke !== false && f.fratraeder !== false && shiftDays(s[1180], 28) >= s[1179]
  const v1 = (s[221] && s[1005] < s[1181] || f.undskyldendeForhold !== true) && (s[231] || f.arbejdsgiverAnmeldteIkke !== true || f.fratraeder !== true || shiftDays(s[1182], 28) < s[1181])
  const v2 = s[221] && s[1183] && s[220] <= 19722 /* 2023-12-31 */
  const v3 = s[221] && s[223] >= 19723 /* 2024-01-01 */ && s[224]
  const SDL_38_8 = s[1184] && (s[225] || s[230] && v0 || s[1185] && v0 || v2 && v0 || v3 && v0)
  s[2672] = SDL_38_8
  const SDL_38_8_nej = s[1184] && (s[225] || s[230] && v1 || s[1185] && v1 || v2 && v1 || v3 && v1)
  s[2673] = SDL_38_8_nej
  const SDL_38_8_ir = s[1184] && s[236] || s[1186]
  s[2674] = SDL_38_8_ir
  // SDL.38.7: Kommunen betaler tidligst fra (SDL § 38, stk. 7)
  const v7 = Math.max(s[220], s[1179])
  const v8 = Math.min(s[223], s[1181])
  const v9 = SDL_38_8 && s[221]
  const v10 = SDL_38_8_ir && s[221] && v8 >= v7
  const v11 = SDL_38_8_nej || v10
  const v12 = SDL_38_8_nej ? (v10 ? Math.min(s[1179], v7) : s[1179]) : v7
  const v13 = v9 ? (v11 ? Math.min(s[220], v12) : s[220]) : v12
  const v14 = SDL_38_8_nej ? (v10 ? Math.max(s[1181], v8) : s[1181]) : v8
  const v15 = v9 ? (v11 ? Math.max(s[223], v14) : s[223]) : v14
  const v16 = v9 || SDL_38_8_nej || v10
  const v17 = SDL_38_8 && s[161] || SDL_38_8_ir && !(s[1174] && s[1179] === s[1181] && s[221] && (!s[221] || s[220] === s[1179]))
  const v18 = Math.max(s[220], v13)
  const v19 = Math.min(s[223], v15)
  const v20 = s[1187] && s[221]
  const v21 = s[1188] && v16
  const v22 = s[1189] && s[221] && v16 && v19 >= v18
  const v23 = v21 || v22
  const v24 = v21 ? (v22 ? Math.min(v13, v18) : v13) : v18
  const v25 = v21 ? (v22 ? Math.max(v15, v19) : v15) : v19
  const v26 = v20 || v21 || v22
  const v27 = s[1187] && s[161] || s[1188] && v17 || s[1189] && s[161] && v17 || s[1189] && !(s[1174] && (!v16 || !v17 && v13 === v15) && (s[221] && v16 || !s[221] && !v16) && (!s[221] || s[220] === v13))
  const SDL_38_7 = s[225] ? FIRST_DAY : v20 ? (v23 ? Math.min(s[220], v24) : s[220]) : v24
  s[2668] = SDL_38_7
  const SDL_38_7_hoej = s[225] ? NEVER : v20 ? (v23 ? Math.max(s[223], v25) : s[223]) : v25
  s[2669] = SDL_38_7_hoej
  const SDL_38_7_er = s[1184] && (s[225] || s[230] && v26 || s[1185] && v26 || v2 && v26 || v3 && v26)
  s[2670] = SDL_38_7_er
  const SDL_38_7_ir = s[1184] && (s[225] || s[230] && v27 || s[1185] && v27 || v2 && v27 || v3 && v27 || s[226]) || s[1186]
  s[2671] = SDL_38_7_ir
}

function svar_99(f, s) {
  // SDL.40.1: Arbejdsgiveren skal have meldt fraværet (SDL § 40, stk. 1-3)
  const v0 = s[980] && s[159] >= s[1190]
  const v1 = s[980] && s[160] < s[1191]
  const v2 = shiftDays(s[220], 28)
  s[1276] = v2
  const v3 = shiftDays(s[223], 28)
  s[1277] = v3
  const v4 = s[1176] && s[221]
  const v5 = v4 || s[1175]
  const v6 = v4 ? v2 : NEVER
  const v7 = s[1175] ? NEVER : v3
  const v8 = s[1176] && s[161]
  const v9 = v5 && v7 >= NEVER
  const v10 = v0 && v5
  const v11 = s[984] && v9
  const v12 = v10 ? v6 : NEVER
  const v13 = v1 ? NEVER : v7
  const v14 = v10 ? (v1 || v11 ? Math.max(v7, v13) : v7) : v13
  const v15 = v10 || v1 || v11
  const v16 = v0 && v8 || s[984] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))
  const v17 = s[221] && s[229] && s[1192]
  const v18 = s[221] && s[1193] && s[1194]
  const v19 = s[221] && s[159] >= s[1195]
  s[1282] = v19
  const v20 = s[221] && s[160] < s[1196]
  s[1278] = v20
  const v21 = v19 && v5
  const v22 = s[161] && v9
  const v23 = v21 ? v6 : NEVER
  const v24 = v20 ? NEVER : v7
  const v25 = v21 ? (v20 || v22 ? Math.max(v7, v24) : v7) : v24
  const v26 = f.arbejdsgiverensBetaling === 'ingen'
  const v27 = f.arbejdsgiverensBetaling !== undefined && v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v28 = f.arbejdsgiverensBetaling !== undefined && !v26 || !(f.arbejdsgiverensBetaling !== undefined)
  const v29 = s[1197] ? (s[1198] ? Math.min(s[1199], s[1200]) : s[1200]) : s[1199]
  const v30 = s[1197] ? (s[1198] ? Math.max(s[1201], s[1202]) : s[1202]) : s[1201]
  const v31 = v0 && s[1203]
  const v32 = s[984] && s[1203] && v30 >= NEVER
  const v33 = v31 ? v29 : NEVER
  const v34 = v1 ? NEVER : v30
  const v35 = v31 ? (v1 || v32 ? Math.max(v30, v34) : v30) : v34
  const v36 = v27 && s[221]
  const v37 = v28 && (v31 || v1 || v32)
  const v38 = s[230] && v15
  const v39 = v17 && v15
  const v40 = v18 && (v21 || v20 || v22)
  const v41 = s[1204] && (v36 || v37)
  const v42 = s[1205] || v41
  const v43 = s[1205] ? FIRST_DAY : v36 ? (v37 ? Math.min(s[1206], v33) : s[1206]) : v33
  const v44 = v40 || v42
  const v45 = v40 ? (v42 ? Math.min(v23, v43) : v23) : v43
  const v46 = v39 || v44
  const v47 = v39 ? (v44 ? Math.min(v12, v45) : v12) : v45
  const SDL_40_1 = s[225] ? FIRST_DAY : v38 ? (v46 ? Math.min(v12, v47) : v12) : v47
  s[2675] = SDL_40_1
  const v49 = s[1205] ? NEVER : v36 ? (v37 ? Math.max(s[1207], v35) : s[1207]) : v35
  const v50 = v40 ? (v42 ? Math.max(v25, v49) : v25) : v49
  const v51 = v39 ? (v44 ? Math.max(v14, v50) : v14) : v50
  const SDL_40_1_hoej = s[225] ? NEVER : v38 ? (v46 ? Math.max(v14, v51) : v14) : v51
  s[2676] = SDL_40_1_hoej
  const SDL_40_1_er = s[232] && (s[225] || v38 || v39 || v40 || s[1205] || v41)
  s[2677] = SDL_40_1_er
  const SDL_40_1_ir = s[232] && (s[225] || s[230] && v16 || v17 && v16 || v18 && (v19 && v8 || s[161] && !((!v5 || !v8 && v6 === v7) && v5 && (!v5 || v6 === NEVER))) || s[1205] || s[1204] && (v27 && s[161] || v28 && (v0 && s[1208] || s[984] && !((!s[1203] || !s[1208] && v29 === v30) && s[1203] && (!s[1203] || v29 === NEVER)))) || s[226]) || s[231]
  s[2678] = SDL_40_1_ir
  // SDL.40a.1: A-kassen skal have meldt fraværet (SDL § 40 a, stk. 1)
  const v55 = s[221] && s[1173] && s[220] <= 16248 /* 2014-06-27 */
  const v56 = shiftDays(s[1209], 7)
  const v57 = shiftDays(s[1210], 7)
  const v58 = s[221] && s[223] >= 16249 /* 2014-06-28 */ && s[220] <= 16658 /* 2015-08-11 */
  const v59 = s[221] && s[223] >= 16659 /* 2015-08-12 */ && s[224]
  const v60 = shiftDays(s[1209], 21)
  const v61 = shiftDays(s[1210], 21)
  const v62 = f.oplystDelvistLedig !== false && f.oplystDelvistLedig === true
  const v63 = v58 || v59
  const v64 = v58 ? FIRST_DAY : f.oplystDelvistLedig !== false ? (v62 ? v56 : Math.min(v56, v60)) : v60
  const v65 = s[1205] || v55 || v63
  const SDL_40a_1 = s[225] ? FIRST_DAY : s[1185] || v65 ? (v65 ? (s[1205] ? FIRST_DAY : v55 ? (v63 ? Math.min(v56, v64) : v56) : v64) : NEVER) : NEVER
  s[2679] = SDL_40a_1
  const v67 = v58 ? NEVER : f.oplystDelvistLedig !== false ? (v62 ? v57 : Math.max(v57, v61)) : v61
  const SDL_40a_1_hoej = s[225] ? NEVER : s[230] ? NEVER : s[1185] ? NEVER : s[1205] ? NEVER : v55 ? (v63 ? Math.max(v57, v67) : v57) : v67
  s[2680] = SDL_40a_1_hoej
  const SDL_40a_1_er = s[244] && (s[225] || s[230] || s[1185] || s[1205] || v55 || v58 || v59)
  s[2681] = SDL_40a_1_er
  const SDL_40a_1_ir = s[244] && (s[225] || s[1205] || v58 || s[226]) || s[245]
  s[2682] = SDL_40a_1_ir
}

function svar_100(f, s) {
  // SDL.43.1: Du skal have meldt dig syg til kommunen (SDL § 43, stk. 1)
  const v0 = shiftDays(s[1211], 7)
  const v1 = shiftDays(s[1212], 7)
  const v2 = s[1213] ? (s[1214] ? Math.min(s[1195], v0) : v0) : s[1195]
  const v3 = s[1213] ? (s[1214] ? Math.max(s[1196], v1) : v1) : s[1196]
  const v4 = s[1215] ? (s[1216] ? Math.min(s[1217], v2) : s[1217]) : v2
  const v5 = s[1215] ? (s[1216] ? Math.max(s[1218], v3) : s[1218]) : v3
  const v6 = s[221] && s[1219] && s[224]
  const v7 = f.aftaleForSelvstaendig !== true && s[1220]
  const v8 = s[1221] ? (v7 ? Math.min(s[1217], v4) : s[1217]) : v4
  const v9 = s[1221] ? (v7 ? Math.max(s[1218], v5) : s[1218]) : v5
  const v10 = v6 && (s[1221] || v7)
  const v11 = s[1081] || v10
  const v12 = s[1081] ? (v10 ? Math.min(v4, v8) : v4) : v8
  const SDL_43_1 = s[225] ? FIRST_DAY : s[1065] ? (v11 ? Math.min(v4, v12) : v4) : v12
  s[2689] = SDL_43_1
  const v14 = s[1081] ? (v10 ? Math.max(v5, v9) : v5) : v9
  const SDL_43_1_hoej = s[225] ? NEVER : s[1065] ? (v11 ? Math.max(v5, v14) : v5) : v14
  s[2690] = SDL_43_1_hoej
  const SDL_43_1_er = s[151] && (s[225] || s[1065] || s[1081] || v10)
  s[2691] = SDL_43_1_er
  const SDL_43_1_ir = s[151] && (s[225] || s[1222] || s[1223] || v6 && (s[1224] || f.aftaleForSelvstaendig !== true && s[1084]) || s[226]) || s[152]
  s[2692] = SDL_43_1_ir
  // SDL.43.5: Den for sene anmeldelse undskyldes (SDL § 43, stk. 5)
  const v18 = f.selvstaendigAnmeldt ?? FIRST_DAY
  const v19 = f.selvstaendigAnmeldt ?? 84005 /* 2199-12-31 */
  const v20 = s[221] && s[1005] < v19
  const v21 = v20 || f.undskyldendeForhold !== true
  const v22 = s[221] && s[1006] >= v18 || s[161]
  const v23 = v22 && f.undskyldendeForhold !== false
  const v24 = s[221] && s[229] && s[220] <= 15111 /* 2011-05-17 */
  s[1273] = v24
  const v25 = s[221] && s[223] >= 15112 /* 2011-05-18 */ && s[220] <= 15207 /* 2011-08-21 */
  s[1274] = v25
  const v26 = v20 || f.undskyldendeForhold !== true && f.nemrefusionNede !== true
  const v27 = v22 && (f.undskyldendeForhold !== false || f.nemrefusionNede !== false)
  const v28 = s[221] && s[223] >= 15208 /* 2011-08-22 */ && s[224]
  s[1275] = v28
  const SDL_43_5 = s[151] && (s[225] || s[230] && v23 || v24 && v23 || v25 && v27 || v28 && v27)
  s[2700] = SDL_43_5
  const SDL_43_5_nej = s[151] && (s[225] || s[230] && v21 || v24 && v21 || v25 && v26 || v28 && v26)
  s[2701] = SDL_43_5_nej
  const SDL_43_5_ir = s[151] && s[236] || s[152]
  s[2702] = SDL_43_5_ir
  // SDL.43.4: Kommunen betaler tidligst fra (SDL § 43, stk. 4)
  const v32 = SDL_43_1_er && SDL_43_1_hoej >= v18
  const v33 = SDL_43_1_er && SDL_43_1 < v19
  const v34 = Math.max(s[220], v18)
  const v35 = Math.min(s[223], v19)
  const v36 = SDL_43_5 && s[221]
  const v37 = SDL_43_5_ir && s[221] && v35 >= v34
  const v38 = SDL_43_5_nej || v37
  const v39 = SDL_43_5_nej ? (v37 ? Math.min(v18, v34) : v18) : v34
  const v40 = v36 ? (v38 ? Math.min(s[220], v39) : s[220]) : v39
  const v41 = SDL_43_5_nej ? (v37 ? Math.max(v19, v35) : v19) : v35
  const v42 = v36 ? (v38 ? Math.max(s[223], v41) : s[223]) : v41
  const v43 = v36 || SDL_43_5_nej || v37
  const v44 = SDL_43_5 && s[161] || SDL_43_5_ir && !(s[1174] && v18 === v19 && s[221] && (!s[221] || s[220] === v18))
  const v45 = Math.max(s[220], v40)
  const v46 = Math.min(s[223], v42)
  const v47 = v32 && s[221]
  const v48 = v33 && v43
  const v49 = SDL_43_1_ir && s[221] && v43 && v46 >= v45
  const v50 = v48 || v49
  const v51 = v48 ? (v49 ? Math.min(v40, v45) : v40) : v45
  const v52 = v48 ? (v49 ? Math.max(v42, v46) : v42) : v46
  const v53 = v47 || v48 || v49
  const v54 = v32 && s[161] || v33 && v44 || SDL_43_1_ir && s[161] && v44 || SDL_43_1_ir && !(s[1174] && (!v43 || !v44 && v40 === v42) && (s[221] && v43 || !s[221] && !v43) && (!s[221] || s[220] === v40))
  const SDL_43_4 = s[225] ? FIRST_DAY : v47 ? (v50 ? Math.min(s[220], v51) : s[220]) : v51
  s[2693] = SDL_43_4
  const SDL_43_4_hoej = s[225] ? NEVER : v47 ? (v50 ? Math.max(s[223], v52) : s[223]) : v52
  s[2694] = SDL_43_4_hoej
  const SDL_43_4_er = s[151] && (s[225] || s[230] && v53 || s[239] && v53)
  s[2695] = SDL_43_4_er
  const SDL_43_4_ir = s[151] && (s[225] || s[230] && v54 || s[239] && v54 || s[226]) || s[152]
  s[2696] = SDL_43_4_ir
  // SDL.43.4.tide: Du meldte dig i tide (SDL § 43, stk. 1)
  const SDL_43_4_tide = s[151] && (s[225] || s[230] && v32 || s[239] && v32)
  s[2697] = SDL_43_4_tide
  const SDL_43_4_tide_nej = s[151] && (s[225] || s[230] && v33 || s[239] && v33)
  s[2698] = SDL_43_4_tide_nej
  const SDL_43_4_tide_ir = s[151] && (s[225] || s[230] && SDL_43_1_ir || s[239] && SDL_43_1_ir || s[226]) || s[152]
  s[2699] = SDL_43_4_tide_ir
  // SDL.45.4: Præmiernes del af udgifterne (SDL § 45, stk. 4)
  const SDL_45_4 = s[3] ? -Infinity : s[1225] ? (s[1226] ? 0 : 5500) : 8500
  s[2703] = SDL_45_4
  const SDL_45_4_hoej = s[3] ? Infinity : s[1227] ? 8500 : s[1213] ? 5500 : 0
  s[2704] = SDL_45_4_hoej
  // SDL.51.1: Lediges sygedagpenge pr. uge (SDL § 51)
  const SDL_51_1 = s[3] ? -Infinity : f.dagpengePrUge ?? 0
  s[1252] = SDL_51_1
  const SDL_51_1_hoej = s[3] ? Infinity : f.dagpengePrUge ?? 2000000
  s[1253] = SDL_51_1_hoej
}

function svar_101(f, s) {
  // SDL.52.1: Selvstændiges sygedagpenge pr. uge ved fuldt fravær (SDL § 52, stk. 1)
  const v0 = f.selvstaendigForsikring === 'ingen'
  const v1 = f.selvstaendigForsikring !== undefined && v0 || !(f.selvstaendigForsikring !== undefined)
  s[1272] = v1
  const v2 = f.selvstaendigForsikring !== undefined && !v0 || !(f.selvstaendigForsikring !== undefined)
  s[1271] = v2
  const v3 = f.indtaegtSomSelvstaendig ?? 0
  const v4 = f.indtaegtSomSelvstaendig ?? 100000000
  const v5 = quotient([s[68], 2], [3], 'nærmeste', 100)
  const v6 = quotient([s[69], 2], [3], 'nærmeste', 100)
  const v7 = Math.max(v3, s[70] ? Math.min(v5, v6) : -Infinity)
  const v8 = Math.max(v4, s[70] ? Math.max(v5, v6) : Infinity)
  const v9 = v2 && !(!s[70] && s[71])
  const v10 = v1 || v9
  const v11 = v2 && s[72] || s[1228]
  const SDL_52_1 = s[3] ? -Infinity : Math.min(s[68], v1 ? (v9 ? Math.min(v3, v7) : v3) : v7)
  s[1246] = SDL_52_1
  const SDL_52_1_hoej = s[3] ? Infinity : Math.min(s[69], v1 ? (v9 ? Math.max(v4, v8) : v4) : v8)
  s[1248] = SDL_52_1_hoej
  const SDL_52_1_er = s[3] || s[149] && v10 || s[150] && v10
  s[2717] = SDL_52_1_er
  const SDL_52_1_ir = s[3] || s[149] && v11 || s[150] && v11
  s[2718] = SDL_52_1_ir
  // SDL.53.3: Selvstændiges sygedagpenge pr. uge (SDL § 53, stk. 3)
  const v16 = s[1] && s[0] <= 14691 /* 2010-03-23 */
  const v17 = s[2] >= 14692 /* 2010-03-24 */ && s[1012]
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
  const v29 = s[580] && v23
  const v30 = v29 ? (s[581] ? v27 : Math.min(0, v27)) : 0
  const v31 = v29 ? (s[581] ? v28 : Math.max(0, v28)) : 0
  const v32 = s[1229] && v23
  const v33 = s[582] > 2500 && (v29 || !s[581])
  const v34 = v32 ? (v33 ? Math.min(v21, v30) : v21) : v30
  const v35 = v32 ? (v33 ? Math.max(v22, v31) : v22) : v31
  const v36 = s[632] && SDL_52_1_er
  s[1245] = v36
  const v37 = s[582] > 0 && (v32 || v33)
  const v38 = v36 || v37
  const v39 = s[632] && SDL_52_1_ir
  s[1250] = v39
  const v40 = v39 || s[582] > 0 && (s[1229] && v24 || s[582] > 2500 && s[580] && v24)
  const SDL_53_3 = s[3] ? -Infinity : v16 ? -Infinity : v36 ? (v37 ? Math.min(SDL_52_1, v34) : SDL_52_1) : v34
  s[1247] = SDL_53_3
  const SDL_53_3_hoej = s[3] ? Infinity : v16 ? Infinity : v36 ? (v37 ? Math.max(SDL_52_1_hoej, v35) : SDL_52_1_hoej) : v35
  s[1249] = SDL_53_3_hoej
  const SDL_53_3_er = s[3] || v16 || v17 && v38 || s[150] && v38
  s[1244] = SDL_53_3_er
  const SDL_53_3_ir = s[3] || v16 || v17 && v40 || s[150] && v40
  s[1251] = SDL_53_3_ir
  // SDL.53.2: Beløb som ved fuldt fravær (SDL § 53, stk. 2)
  const v45 = s[1] && s[0] <= 13604 /* 2007-04-01 */
  s[1242] = v45
  const v46 = s[2] >= 13605 /* 2007-04-02 */ && s[1012]
  s[1243] = v46
  const v47 = f.ledigUdenLoen !== false || s[244] || f.arbejdsgiverTilbyderDeltid !== true
  const v48 = f.ledigUdenLoen !== true && s[245] && f.arbejdsgiverTilbyderDeltid !== false
  const SDL_53_2 = s[3] || v45 || v46 && v47 || s[150] && v47
  s[1239] = SDL_53_2
  const SDL_53_2_nej = s[3] || v45 || v46 && v48 || s[150] && v48
  s[1240] = SDL_53_2_nej
  const SDL_53_2_ir = s[3] || v45
  s[1241] = SDL_53_2_ir
  // SDL.50.1: Det højeste beløb pr. time (SDL § 50, stk. 1)
  const v52 = quotient([s[68], 100], [3700], 'nærmeste', 1)
  const v53 = quotient([s[69], 100], [3700], 'nærmeste', 1)
  const SDL_50_1 = s[3] ? -Infinity : s[70] ? Math.min(v52, v53) : -Infinity
  s[1234] = SDL_50_1
  const SDL_50_1_hoej = s[3] ? Infinity : s[70] ? Math.max(v52, v53) : Infinity
  s[1233] = SDL_50_1_hoej
  const SDL_50_1_er = s[3] || s[149] && !(!s[70] && s[71]) || s[150] && !(!s[70] && s[71])
  s[1232] = SDL_50_1_er
  const SDL_50_1_ir = s[3] || s[149] && s[72] || s[150] && s[72]
  s[1235] = SDL_50_1_ir
}

function svar_102(f, s) {
  // SDL.47.1: Sygedagpenge pr. uge ved fuldt fravær (SDL § 47, stk. 1)
  const v0 = s[1230] === s[1231]
  s[1254] = v0
  const v1 = f.timefortjeneste ?? 0
  s[1257] = v1
  const v2 = f.timefortjeneste ?? 1000000
  s[1258] = v2
  const v3 = s[1232] && v1 < s[1233]
  const v4 = v3 || s[1230] < 3700
  const v5 = s[1232] && v2 >= s[1234] || s[1235]
  const v6 = v5 && s[1231] >= 3700
  const v7 = Math.min(v1, s[1234])
  const v8 = Math.min(v2, s[1233])
  const v9 = v7 <= -Infinity
  const v10 = quotient([v7, s[1230]], [100], 'nærmeste', 1)
  const v11 = quotient([v7, s[1231]], [100], 'nærmeste', 1)
  const v12 = quotient([v8, s[1230]], [100], 'nærmeste', 1)
  const v13 = quotient([v8, s[1231]], [100], 'nærmeste', 1)
  const v14 = !s[1232] || !s[1235] && v7 === v8
  const v15 = Math.min(s[68], v9 ? -Infinity : Math.min(v13, v12, v10, v11))
  const v16 = Math.min(s[69], v9 ? Infinity : Math.max(v13, v12, v10, v11))
  const v17 = s[1235] || v9 || s[1228]
  const v18 = v4 && s[1232] && !(v9 && v14 && v0)
  const v19 = v6 || v18
  const v20 = v6 && s[1228] || v4 && v17
  const SDL_47_1 = s[225] ? -Infinity : v6 ? (v18 ? Math.min(s[68], v15) : s[68]) : v15
  s[1268] = SDL_47_1
  const SDL_47_1_hoej = s[225] ? Infinity : v6 ? (v18 ? Math.max(s[69], v16) : s[69]) : v16
  s[1269] = SDL_47_1_hoej
  const SDL_47_1_er = s[225] || s[230] && v19 || s[1236] && v19 || s[243] && v19
  s[1267] = SDL_47_1_er
  const SDL_47_1_ir = s[225] || s[230] && v20 || s[1236] && v20 || s[243] && v20 || s[226]
  s[1270] = SDL_47_1_ir
  // SDL.53.1: Lønmodtagerens sygedagpenge pr. uge (SDL § 53, stk. 1)
  const v25 = Math.max(0, s[1237])
  const v26 = Math.max(0, s[1238])
  const v27 = v3 || v25 < 3700
  const v28 = v5 && v26 >= 3700
  const v29 = quotient([v7, v25], [100], 'nærmeste', 1)
  const v30 = quotient([v7, v26], [100], 'nærmeste', 1)
  const v31 = quotient([v8, v25], [100], 'nærmeste', 1)
  const v32 = quotient([v8, v26], [100], 'nærmeste', 1)
  const v33 = Math.min(s[68], v9 ? -Infinity : Math.min(v32, v31, v29, v30))
  const v34 = Math.min(s[69], v9 ? Infinity : Math.max(v32, v31, v29, v30))
  const v35 = v27 && s[1232] && !(v9 && v14 && v25 === v26)
  const v36 = v28 || v35
  const v37 = v28 ? (v35 ? Math.min(s[68], v33) : s[68]) : v33
  const v38 = v28 ? (v35 ? Math.max(s[69], v34) : s[69]) : v34
  const v39 = v28 && s[1228] || v27 && v17
  const v40 = Math.max(SDL_47_1, v37)
  const v41 = Math.min(SDL_47_1_hoej, v38)
  const v42 = s[1239] && SDL_47_1_er
  const v43 = s[1240] && v36
  const v44 = s[1241] && SDL_47_1_er && v36 && v41 >= v40
  const v45 = v43 || v44
  const v46 = v43 ? (v44 ? Math.min(v37, v40) : v37) : v40
  const v47 = v43 ? (v44 ? Math.max(v38, v41) : v38) : v41
  const v48 = v42 || v43 || v44
  const v49 = s[1239] && SDL_47_1_ir || s[1240] && v39 || s[1241] && SDL_47_1_ir && v39 || s[1241] && !((!SDL_47_1_er || !SDL_47_1_ir && SDL_47_1 === SDL_47_1_hoej) && (!v36 || !v39 && v37 === v38) && (SDL_47_1_er && v36 || !SDL_47_1_er && !v36) && (!SDL_47_1_er || SDL_47_1 === v37))
  const SDL_53_1 = s[3] ? -Infinity : v42 ? (v45 ? Math.min(SDL_47_1, v46) : SDL_47_1) : v46
  s[1261] = SDL_53_1
  const SDL_53_1_hoej = s[3] ? Infinity : v42 ? (v45 ? Math.max(SDL_47_1_hoej, v47) : SDL_47_1_hoej) : v47
  s[1262] = SDL_53_1_hoej
  const SDL_53_1_er = s[3] || s[1242] && v48 || s[1243] && v48 || s[150] && v48
  s[1264] = SDL_53_1_er
  const SDL_53_1_ir = s[3] || s[1242] && v49 || s[1243] && v49 || s[150] && v49
  s[1265] = SDL_53_1_ir
  // SDL.46.1: Sygedagpenge pr. uge (SDL § 46, stk. 1)
  const v54 = s[582] > 0 && s[1244]
  const v55 = s[1245] ? (v54 ? Math.min(s[1246], s[1247]) : s[1246]) : s[1247]
  const v56 = s[1245] ? (v54 ? Math.max(s[1248], s[1249]) : s[1248]) : s[1249]
  const v57 = s[151] && (s[1245] || v54)
  const v58 = s[152] && SDL_53_1_er
  const v59 = v57 ? (v58 ? Math.min(v55, SDL_53_1) : v55) : SDL_53_1
  const v60 = v57 ? (v58 ? Math.max(v56, SDL_53_1_hoej) : v56) : SDL_53_1_hoej
  const v61 = s[245] && (v57 || v58)
  const v62 = s[244] || v61
  const v63 = s[244] && s[3] || s[245] && (s[151] && (s[1250] || s[582] > 0 && s[1251]) || s[152] && SDL_53_1_ir)
  const SDL_46_1 = s[3] ? -Infinity : s[244] ? (v61 ? Math.min(s[1252], v59) : s[1252]) : v59
  s[2705] = SDL_46_1
  const SDL_46_1_hoej = s[3] ? Infinity : s[244] ? (v61 ? Math.max(s[1253], v60) : s[1253]) : v60
  s[2706] = SDL_46_1_hoej
  const SDL_46_1_er = s[3] || s[149] && v62 || s[150] && v62
  s[2707] = SDL_46_1_er
  const SDL_46_1_ir = s[3] || s[149] && v63 || s[150] && v63
  s[2708] = SDL_46_1_ir
}

function svar_103(f, s) {
  // SDL.47.1.3: Sygedagpenge pr. uge fra arbejdsgiveren (SDL § 47, stk. 1)
  const v0 = Math.min(s[1234], f.timeloenHosArbejdsgiveren ?? 0)
  const v1 = Math.min(s[1233], f.timeloenHosArbejdsgiveren ?? 1000000)
  const v2 = v0 <= -Infinity
  const v3 = quotient([v0, s[1230]], [100], 'nærmeste', 1)
  const v4 = quotient([v0, s[1231]], [100], 'nærmeste', 1)
  const v5 = quotient([v1, s[1230]], [100], 'nærmeste', 1)
  const v6 = quotient([v1, s[1231]], [100], 'nærmeste', 1)
  const v7 = s[1232] && !(v2 && (!s[1232] || !s[1235] && v0 === v1) && s[1254])
  const v8 = s[1235] || v2
  const SDL_47_1_3 = s[225] ? -Infinity : v2 ? -Infinity : Math.min(v6, v5, v3, v4)
  s[2709] = SDL_47_1_3
  const SDL_47_1_3_hoej = s[225] ? Infinity : v2 ? Infinity : Math.max(v6, v5, v3, v4)
  s[2710] = SDL_47_1_3_hoej
  const SDL_47_1_3_er = s[225] || s[230] && v7 || s[239] && v7
  s[2711] = SDL_47_1_3_er
  const SDL_47_1_3_ir = s[225] || s[230] && v8 || s[239] && v8 || s[226]
  s[2712] = SDL_47_1_3_ir
  // SDL.50.4: Sygedagpenge ved siden af løn (SDL § 50, stk. 4)
  const SDL_50_4 = s[3] ? -Infinity : Math.max(0, SDL_47_1_3 === -Infinity ? -Infinity : SDL_47_1_3 - s[1255])
  s[2713] = SDL_50_4
  const SDL_50_4_hoej = s[3] ? Infinity : Math.max(0, SDL_47_1_3_hoej === Infinity ? Infinity : SDL_47_1_3_hoej - s[1256])
  s[2714] = SDL_50_4_hoej
  const SDL_50_4_er = s[232] && (s[3] || s[149] && SDL_47_1_3_er || s[150] && SDL_47_1_3_er)
  s[2715] = SDL_50_4_er
  const SDL_50_4_ir = s[232] && (s[3] || s[149] && SDL_47_1_3_ir || s[150] && SDL_47_1_3_ir) || s[231]
  s[2716] = SDL_50_4_ir
  // SDL.53.1.ialt: Sygedagpenge for timerne i alt (SDL § 53, stk. 1)
  const v17 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = r0_2 || r0_0; const r0_4 = Math.min(s[1257], r0_0 ? -Infinity : r0_1); const r0_5 = Math.min(s[1258], r0_0 ? Infinity : r0_1); const r0_6 = r0_4 <= -Infinity; const r0_7 = Math.min(r0_6 ? -Infinity : Math.min(quotient([r0_4, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_5 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? -Infinity : SATS_1(r_timeregnskab.fra)); return !r0_2 && !(r0_6 && (r0_2 || !r0_3 && r0_4 === r0_5)) && !r0_2 ? (r0_3 || r0_6 || r0_3 ? Math.min(0, r0_7) : r0_7) : 0 }) : -Infinity
  const v18 = f.timeregnskab !== undefined ? sum(f.timeregnskab, (r_timeregnskab) => { const r0_0 = r_timeregnskab.fra <= 13149 /* 2006-01-01 */ || r_timeregnskab.fra >= 20822 /* 2027-01-04 */ && r_timeregnskab.fra <= 2147483646; const r0_1 = SATS_65(r_timeregnskab.fra); const r0_2 = r_timeregnskab.fra === NEVER; const r0_3 = Math.min(s[1257], r0_0 ? -Infinity : r0_1); const r0_4 = Math.min(s[1258], r0_0 ? Infinity : r0_1); const r0_5 = r0_3 <= -Infinity; return !r0_2 && !(r0_5 && (r0_2 || !(r0_2 || r0_0) && r0_3 === r0_4)) && !r0_2 ? Math.min(r0_5 ? Infinity : Math.max(quotient([r0_3, r_timeregnskab.fravaerstimer], [100], 'nærmeste', 1), Math.round(r0_4 * r_timeregnskab.fravaerstimer / 100)), r0_0 ? Infinity : SATS_1(r_timeregnskab.fra)) : 0 }) : Infinity
  const v19 = v17 > -Infinity && v18 < Infinity
  const v20 = quotient([v17, 1], [1], 'nærmeste', 1)
  const v21 = quotient([v18, 1], [1], 'nærmeste', 1)
  const SDL_53_1_ialt = s[3] ? -Infinity : v19 ? Math.min(v20, v21) : -Infinity
  s[2719] = SDL_53_1_ialt
  const SDL_53_1_ialt_hoej = s[3] ? Infinity : v19 ? Math.max(v20, v21) : Infinity
  s[2720] = SDL_53_1_ialt_hoej
  const SDL_53_1_ialt_er = s[232] && (s[3] || s[1242] && !(!v19 && v17 === v18) || s[1243] && !(!v19 && v17 === v18) || s[150] && !(!v19 && v17 === v18))
  s[2721] = SDL_53_1_ialt_er
  const SDL_53_1_ialt_ir = s[232] && (s[3] || s[1242] && !v19 || s[1243] && !v19 || s[150] && !v19) || s[231]
  s[2722] = SDL_53_1_ialt_ir
  // SDL.53.1.timer: Fraværstimer i alt (SDL § 53, stk. 1)
  const v26 = sum(f.timeregnskab, (r_timeregnskab) => r_timeregnskab.fravaerstimer)
  const SDL_53_1_timer = s[3] ? -Infinity : f.timeregnskab !== undefined ? v26 : -Infinity
  s[2723] = SDL_53_1_timer
  const SDL_53_1_timer_hoej = s[3] ? Infinity : f.timeregnskab !== undefined ? v26 : Infinity
  s[2724] = SDL_53_1_timer_hoej
  const SDL_53_1_timer_ir = s[232] && s[3] || s[231]
  s[2725] = SDL_53_1_timer_ir
  // SDL.53a.1: Ingen sygedagpenge på helligdagen (SDL § 53 a, stk. 1)
  const v30 = s[2] >= 15523 /* 2012-07-02 */
  const v31 = intersectTable(ALL_DAYS, HELLIGDAGE_2)
  const SDL_53a_1 = s[3] || v30 && countDays(v31, s[0], s[2]) >= 1
  s[2726] = SDL_53a_1
  const SDL_53a_1_nej = s[3] || s[149] || s[150] && s[0] <= 15522 /* 2012-07-01 */ || v30 && countDays(v31, s[2], s[0]) < 1
  s[2727] = SDL_53a_1_nej
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
  s[2732] = SDL_53a_2_ir
  const v49 = v46 && v47
  const SDL_53a_2 = v49 ? NO_DAYS : v46 ? NO_DAYS : v42
  s[2728] = SDL_53a_2
  const SDL_53a_2_hoej = v49 ? ALL_DAYS : v46 ? ALL_DAYS : v43
  s[2729] = SDL_53a_2_hoej
  const SDL_53a_2_eksakt = (!v49 || sameDays(NO_DAYS, v42)) && !v46 && (!v47 || f.ydelser !== undefined)
  s[2731] = SDL_53a_2_eksakt
  const SDL_53a_2_er = v46 || v47
  s[2730] = SDL_53a_2_er
  // SDL.53b.1: Refusion fra første dag ved covid-19 (SDL § 53 b, stk. 1-2)
  const v54 = s[2] >= 18319 /* 2020-02-27 */ && s[1259]
  const v55 = s[231] || f.sygMedCovid19 !== true && f.hjemmeEfterAnbefaling !== true
  const v56 = s[232] && (f.sygMedCovid19 !== false || f.hjemmeEfterAnbefaling !== false)
  const v57 = s[1260] && s[0] <= 18858 /* 2021-08-19 */
  const v58 = s[2] >= 18954 /* 2021-11-23 */ && s[0] <= 19051 /* 2022-02-28 */
  const SDL_53b_1 = s[3] || v54 && v56 || v57 || v58 && v56
  s[2733] = SDL_53b_1
  const SDL_53b_1_nej = s[3] || s[1] && s[0] <= 18318 /* 2020-02-26 */ || v54 && v55 || v57 || s[2] >= 18859 /* 2021-08-20 */ && s[0] <= 18953 /* 2021-11-22 */ || v58 && v55 || s[2] >= 19052 /* 2022-03-01 */
  s[2734] = SDL_53b_1_nej
  const SDL_53b_1_ir = s[3] || v57
  s[2735] = SDL_53b_1_ir
  // SDL.54.1.beloeb: Refusion til arbejdsgiveren pr. uge (SDL § 54, stk. 1)
  const SDL_54_1_beloeb = s[3] ? -Infinity : Math.min(s[1256], s[1261])
  s[2736] = SDL_54_1_beloeb
  const SDL_54_1_beloeb_hoej = s[3] ? Infinity : Math.min(s[1255], s[1262])
  s[2737] = SDL_54_1_beloeb_hoej
  const SDL_54_1_beloeb_er = s[1263] && (s[3] || s[149] && s[1264] || s[150] && s[1264])
  s[2738] = SDL_54_1_beloeb_er
  const SDL_54_1_beloeb_ir = s[1263] && (s[3] || s[149] && s[1265] || s[150] && s[1265]) || s[1266] || s[236]
  s[2739] = SDL_54_1_beloeb_ir
  // SDL.56.1.beloeb: Refusion med aftale pr. uge (SDL § 56, stk. 1)
  const v66 = Math.min(s[68], SDL_47_1_3)
  const v67 = Math.min(s[69], SDL_47_1_3_hoej)
  const v68 = SDL_47_1_3_ir || s[1228]
  const v69 = s[230] && SDL_47_1_3_er
  const v70 = s[1236] && SDL_47_1_3_er
  const v71 = s[243] && s[1267]
  const v72 = v70 || v71
  const v73 = v70 ? (v71 ? Math.min(s[1268], v66) : v66) : s[1268]
  const SDL_56_1_beloeb = s[225] ? -Infinity : v69 ? (v72 ? Math.min(v66, v73) : v66) : v73
  s[2740] = SDL_56_1_beloeb
  const v75 = v70 ? (v71 ? Math.max(s[1269], v67) : v67) : s[1269]
  const SDL_56_1_beloeb_hoej = s[225] ? Infinity : v69 ? (v72 ? Math.max(v67, v75) : v67) : v75
  s[2741] = SDL_56_1_beloeb_hoej
  const SDL_56_1_beloeb_er = s[1109] && (s[225] || v69 || v70 || v71)
  s[2742] = SDL_56_1_beloeb_er
  const SDL_56_1_beloeb_ir = s[1109] && (s[225] || s[230] && v68 || s[1236] && v68 || s[243] && s[1270] || s[226]) || s[1106] || s[236]
  s[2743] = SDL_56_1_beloeb_ir
}

function svar_104(f, s) {
  // SDL.56.2: Aftale om refusion fra første dag (SDL § 56, stk. 2)
  const v0 = f.aftaleIndgaaetDen ?? FIRST_DAY
  const v1 = f.aftaleIndgaaetDen ?? 84005 /* 2199-12-31 */
  const SDL_56_2_ir = v0 <= 13331 /* 2006-07-02 */
  s[1381] = SDL_56_2_ir
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
  s[2744] = SDL_56_2
  const SDL_56_2_nej = SDL_56_2_ir || v4 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 14 || v9 && v5 && f.behandlingBesluttetVedAnsaettelsen !== true && v7 < 15 || v11 && v13 || v14 && v13
  s[2745] = SDL_56_2_nej
  // SDL.56.3: Aftalens form (SDL § 56, stk. 3)
  const v17 = v3 && v10
  const v18 = f.aftaleErSkriftlig !== true || f.aftaleErGodkendt !== true
  const v19 = f.aftaleErSkriftlig !== false && f.aftaleErGodkendt !== false
  const SDL_56_3 = SDL_56_2_ir || v17 && v19 || v14 && v19
  s[2747] = SDL_56_3
  const SDL_56_3_nej = SDL_56_2_ir || v17 && v18 || v14 && v18
  s[2748] = SDL_56_3_nej
  // SDL.56.4: Aftalens sidste dag (SDL § 56, stk. 4)
  const SDL_56_4 = SDL_56_2_ir ? FIRST_DAY : shiftDays(shiftMonths(v0, 24), -1)
  s[2749] = SDL_56_4
  const SDL_56_4_hoej = SDL_56_2_ir ? NEVER : shiftDays(shiftMonths(v1, 24), -1)
  s[2750] = SDL_56_4_hoej
  // SDL.56.4.fornyelse: Aftalen kan fornyes (SDL § 56, stk. 4)
  const v24 = (f.fravaersdageSidsteAar ?? 366) >= 10 || f.vaesentligeAendringerVedUdloeb !== false
  const v25 = (f.fravaersdageSidsteAar ?? 0) < 10 && f.vaesentligeAendringerVedUdloeb !== true
  const SDL_56_4_fornyelse = SDL_56_2_ir || v17 && v24 || v14 && v24
  s[2751] = SDL_56_4_fornyelse
  const SDL_56_4_fornyelse_nej = SDL_56_2_ir || v17 && v25 || v14 && v25
  s[2752] = SDL_56_4_fornyelse_nej
  // SDL.58a.1: Aftale for selvstændige (SDL § 58 a, stk. 1-4)
  const v28 = v1 >= 15398 /* 2012-02-28 */ && v0 <= 15516 /* 2012-06-25 */
  const v29 = s[1271] || v5 || f.aftaleErSkriftlig !== true || f.laegeligDokumentationForRisiko !== true
  const v30 = s[1272] && v6 && f.aftaleErSkriftlig !== false && f.laegeligDokumentationForRisiko !== false
  const v31 = v1 >= 15517 /* 2012-06-26 */
  const SDL_58a_1 = SDL_56_2_ir || v28 && v30 || v31 && v30
  s[2753] = SDL_58a_1
  const SDL_58a_1_nej = SDL_56_2_ir || v17 || v14 && v0 <= 15397 /* 2012-02-27 */ || v28 && v29 || v31 && v29
  s[2754] = SDL_58a_1_nej
  // SDL.59.6: Refusion trods for sen anmeldelse (SDL § 59, stk. 6)
  const v34 = f.refusionskravFremsat ?? FIRST_DAY
  s[1283] = v34
  const v35 = f.refusionskravFremsat ?? 84005 /* 2199-12-31 */
  s[1284] = v35
  const v36 = s[221] && s[1005] < v35
  const v37 = v36 || f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v38 = s[221] && s[1006] >= v34 || s[161]
  const v39 = v38 && (f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const v40 = v36 || f.nemrefusionNede !== true && f.skyldesLoenmodtageren !== true && f.forkertVejledning !== true && f.saerligeOmstaendighederForRefusion !== true
  const v41 = v38 && (f.nemrefusionNede !== false || f.skyldesLoenmodtageren !== false || f.forkertVejledning !== false || f.saerligeOmstaendighederForRefusion !== false)
  const SDL_59_6 = s[232] && (s[225] || s[230] && v39 || s[1273] && v39 || s[1274] && v41 || s[1275] && v41)
  s[1279] = SDL_59_6
  const SDL_59_6_nej = s[232] && (s[225] || s[230] && v37 || s[1273] && v37 || s[1274] && v40 || s[1275] && v40)
  s[1280] = SDL_59_6_nej
}

function svar_105(f, s) {
  // SDL.59.2: Refusion tidligst fra (SDL § 59, stk. 2-5)
  const v0 = f.arbejdsgiverAnmeldt ?? FIRST_DAY
  const v1 = f.arbejdsgiverAnmeldt ?? 84005 /* 2199-12-31 */
  const v2 = s[221] && s[1276] < v1
  const v3 = s[221] && s[1277] >= v0 || s[1278] || s[1279]
  const v4 = s[1280] || s[1281]
  const v5 = (v2 || s[161]) && (s[1282] || s[161]) && v4 && (v2 || s[1282] || s[1280])
  const v6 = s[161] && s[1281]
  const v7 = shiftMonths(s[1283], -3)
  const v8 = shiftMonths(s[1284], -3)
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
  const v23 = s[221] && s[1199] < v1
  const v24 = s[221] && s[159] >= shiftDays(s[220], 30)
  const v25 = s[221] && s[1201] >= v0 || s[221] && s[160] < shiftDays(s[223], 30) || s[1279]
  const v26 = (v23 || s[161]) && (v24 || s[161]) && v4 && (v23 || v24 || s[1280])
  const v27 = v26 || v14
  const v28 = v26 ? v16 : v11
  const v29 = v26 ? v19 : v12
  const v30 = s[230] && v22
  const v31 = s[1185] && v22
  const v32 = s[1204] && (v25 || v26 || v14)
  const v33 = s[1205] || v32
  const v34 = s[1205] ? FIRST_DAY : v25 ? (v27 ? Math.min(v7, v28) : v7) : v28
  const v35 = v31 || v33
  const v36 = v31 ? (v33 ? Math.min(v18, v34) : v18) : v34
  const SDL_59_2 = s[225] ? FIRST_DAY : v30 ? (v35 ? Math.min(v18, v36) : v18) : v36
  s[2755] = SDL_59_2
  const v38 = s[1205] ? NEVER : v25 ? (v27 ? Math.max(v8, v29) : v8) : v29
  const v39 = v31 ? (v33 ? Math.max(v21, v38) : v21) : v38
  const SDL_59_2_hoej = s[225] ? NEVER : v30 ? (v35 ? Math.max(v21, v39) : v21) : v39
  s[2756] = SDL_59_2_hoej
  const SDL_59_2_er = s[232] && (s[225] || v30 || v31 || s[1205] || v32)
  s[2757] = SDL_59_2_er
  const SDL_59_2_ir = s[232] && (s[225] || s[230] && v13 || s[1185] && v13 || s[1205] || s[1204] && v13 || s[226]) || s[231]
  s[2758] = SDL_59_2_ir
  // SDL.82.1: Loven af 2006 gælder for fraværet (SDL § 82, stk. 1-3)
  const SDL_82_1 = s[3] || s[1] && s[1285] >= 13332 /* 2006-07-03 */
  s[2759] = SDL_82_1
  const SDL_82_1_nej = s[3] || s[1] && s[1286] < 13332 /* 2006-07-03 */
  s[2760] = SDL_82_1_nej
  // SEL.112.1.forud: Hjælpemidlet blev købt for tidligt (SEL § 112)
  const v45 = s[1] && s[431]
  const SEL_112_1_forud = s[3] || v45 || s[1287] && f.hjaelpemiddelKoebtFoerBevilling !== false && f.saerligGrundTilKoebFoerBevilling !== true
  s[2764] = SEL_112_1_forud
  const SEL_112_1_forud_nej = s[3] || v45 || s[1287] && (f.hjaelpemiddelKoebtFoerBevilling !== true || f.saerligGrundTilKoebFoerBevilling !== false)
  s[2765] = SEL_112_1_forud_nej
  const SEL_112_1_forud_ir = s[3] || v45
  s[1382] = SEL_112_1_forud_ir
  // SEL.112.1: Støtte til et hjælpemiddel (SEL § 112, stk. 1)
  const SEL_112_1 = s[3] || v45 || s[1287] && f.funktionsevnenErVarigtNedsat !== false && (f.hjaelpemidletAfhjaelperVaesentligt !== false || f.hjaelpemidletLetterHjemmetVaesentligt !== false || f.hjaelpemidletErNoedvendigtForErhverv !== false) && f.hjaelpemidletErBedstOgBilligst !== false && (SEL_112_1_forud_nej || SEL_112_1_forud_ir)
  s[2761] = SEL_112_1
  const SEL_112_1_nej = s[3] || v45 || s[1287] && (f.funktionsevnenErVarigtNedsat !== true || f.hjaelpemidletAfhjaelperVaesentligt !== true && f.hjaelpemidletLetterHjemmetVaesentligt !== true && f.hjaelpemidletErNoedvendigtForErhverv !== true || f.hjaelpemidletErBedstOgBilligst !== true || SEL_112_1_forud)
  s[2762] = SEL_112_1_nej
}

function svar_106(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = s[860] && s[0] <= 15399 /* 2012-02-29 */
  s[1325] = v0
  const v1 = f.boernIHjemmetVedSaerligStoette ?? 0
  s[1331] = v1
  const v2 = f.boernIHjemmetVedSaerligStoette ?? 30
  s[1332] = v2
  const v3 = v2 >= 1
  s[1291] = v3
  const v4 = v1 >= 1
  s[1292] = v4
  const v5 = s[2] >= 17532 /* 2018-01-01 */ && s[365]
  s[1318] = v5
  const v6 = s[559] && s[275]
  s[1317] = v6
  const v7 = s[859] || v5 || v6 || s[945]
  const v8 = v7 ? -Infinity : SATS_66(s[0])
  s[1300] = v8
  const v9 = v7 ? Infinity : SATS_66(s[2])
  s[1302] = v9
  const v10 = v1 - 1
  s[1297] = v10
  const v11 = v2 - 1
  s[1298] = v11
  const v12 = Math.round(65000 * v10 / 100) * 100
  const v13 = Math.round(65000 * v11 / 100) * 100
  const v14 = v9 === Infinity
  s[1301] = v14
  const v15 = v8 === -Infinity
  s[1299] = v15
  const v16 = v15 ? -Infinity : v8 - Math.max(v12, v13)
  const v17 = v14 ? Infinity : v9 - Math.min(v12, v13)
  const v18 = f.boernUdeVedSaerligStoette ?? 0
  s[1306] = v18
  const v19 = f.boernUdeVedSaerligStoette ?? 30
  s[1305] = v19
  const v20 = v16 === -Infinity ? -Infinity : v16 - (Math.round(55000 * v19 / 100) * 100)
  const v21 = v17 === Infinity ? Infinity : v17 - (Math.round(55000 * v18 / 100) * 100)
  const v22 = v19 <= 0
  s[1313] = v22
  const v23 = v18 <= 0
  s[1315] = v23
  const v24 = v7 ? -Infinity : SATS_67(s[0])
  s[1310] = v24
  const v25 = v7 ? Infinity : SATS_67(s[2])
  s[1312] = v25
  const v26 = v18 - 1
  s[1307] = v26
  const v27 = v19 - 1
  s[1308] = v27
  const v28 = Math.round(55000 * v26 / 100) * 100
  const v29 = Math.round(55000 * v27 / 100) * 100
  const v30 = v25 === Infinity
  s[1311] = v30
  const v31 = v24 === -Infinity
  s[1309] = v31
  const v32 = v31 ? -Infinity : v24 - Math.max(v28, v29)
  const v33 = v30 ? Infinity : v25 - Math.min(v28, v29)
  const v34 = v7 ? -Infinity : SATS_68(s[0])
  s[1314] = v34
  const v35 = v7 ? Infinity : SATS_68(s[2])
  s[1316] = v35
  const v36 = v22 ? v34 : v23 ? Math.min(v32, v34) : v32
  const v37 = v22 ? v35 : v23 ? Math.max(v33, v35) : v33
  const v38 = v3 && v7 || !v4 && (!v22 && v7 || v23 && v7)
  s[1330] = v38
  const v39 = Math.max(0, v3 ? (v4 ? v20 : Math.min(v20, v36)) : v36)
  s[1326] = v39
  const v40 = Math.max(0, v3 ? (v4 ? v21 : Math.max(v21, v37)) : v37)
  s[1329] = v40
  const v41 = s[2] >= 15400 /* 2012-03-01 */ && s[428]
  s[1322] = v41
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
  s[1323] = v56
  const v57 = Math.max(0, v3 ? (v4 ? v49 : Math.max(v49, v55)) : v55)
  s[1328] = v57
  const v58 = s[364] && s[1288]
  s[1320] = v58
  const v59 = Math.round(80000 * v10 / 100) * 100
  const v60 = Math.round(80000 * v11 / 100) * 100
  const v61 = v15 ? -Infinity : v8 - Math.max(v59, v60)
  const v62 = v14 ? Infinity : v9 - Math.min(v59, v60)
  const v63 = v62 === Infinity
  const v64 = v61 === -Infinity
  const v65 = v64 ? -Infinity : v61 - v47
  const v66 = v63 ? Infinity : v62 - v46
  const v67 = Math.max(0, v3 ? (v4 ? v65 : Math.min(v54, v65)) : v54)
  s[1321] = v67
  const v68 = Math.max(0, v3 ? (v4 ? v66 : Math.max(v55, v66)) : v55)
  s[1327] = v68
  const v69 = s[1289] && s[1290]
  s[1319] = v69
  const v70 = Math.round(65000 * v18 / 100) * 100
  s[1304] = v70
  const v71 = Math.round(65000 * v19 / 100) * 100
  s[1303] = v71
  const v72 = v64 ? -Infinity : v61 - v71
  s[1293] = v72
  const v73 = v63 ? Infinity : v62 - v70
  s[1295] = v73
  const v74 = Math.round(65000 * v26 / 100) * 100
  const v75 = Math.round(65000 * v27 / 100) * 100
  const v76 = v31 ? -Infinity : v24 - Math.max(v74, v75)
  const v77 = v30 ? Infinity : v25 - Math.min(v74, v75)
  const v78 = v22 ? v34 : v23 ? Math.min(v34, v76) : v76
  s[1294] = v78
  const v79 = v22 ? v35 : v23 ? Math.max(v35, v77) : v77
  s[1296] = v79
}

function svar_107(f, s) {
  // SSBEK.3.1: Grænsen for boligudgiften (BEK om særlig støtte § 3)
  const v0 = Math.max(0, s[1291] ? (s[1292] ? s[1293] : Math.min(s[1293], s[1294])) : s[1294])
  const v1 = Math.max(0, s[1291] ? (s[1292] ? s[1295] : Math.max(s[1295], s[1296])) : s[1296])
  const v2 = s[989] && s[9]
  const v3 = Math.round(85000 * s[1297] / 100) * 100
  const v4 = Math.round(85000 * s[1298] / 100) * 100
  const v5 = s[1299] ? -Infinity : s[1300] - Math.max(v3, v4)
  const v6 = s[1301] ? Infinity : s[1302] - Math.min(v3, v4)
  const v7 = v6 === Infinity
  const v8 = v5 === -Infinity
  const v9 = v8 ? -Infinity : v5 - s[1303]
  const v10 = v7 ? Infinity : v6 - s[1304]
  const v11 = Math.max(0, s[1291] ? (s[1292] ? v9 : Math.min(s[1294], v9)) : s[1294])
  const v12 = Math.max(0, s[1291] ? (s[1292] ? v10 : Math.max(s[1296], v10)) : s[1296])
  const v13 = v8 ? -Infinity : v5 - (Math.round(70000 * s[1305] / 100) * 100)
  const v14 = v7 ? Infinity : v6 - (Math.round(70000 * s[1306] / 100) * 100)
  const v15 = Math.round(70000 * s[1307] / 100) * 100
  const v16 = Math.round(70000 * s[1308] / 100) * 100
  const v17 = s[1309] ? -Infinity : s[1310] - Math.max(v15, v16)
  const v18 = s[1311] ? Infinity : s[1312] - Math.min(v15, v16)
  const v19 = s[1313] ? s[1314] : s[1315] ? Math.min(s[1314], v17) : v17
  const v20 = s[1313] ? s[1316] : s[1315] ? Math.max(s[1316], v18) : v18
  const v21 = Math.max(0, s[1291] ? (s[1292] ? v13 : Math.min(v13, v19)) : v19)
  const v22 = Math.max(0, s[1291] ? (s[1292] ? v14 : Math.max(v14, v20)) : v20)
  const v23 = Math.round(95000 * s[1297] / 100) * 100
  const v24 = Math.round(95000 * s[1298] / 100) * 100
  const v25 = s[1299] ? -Infinity : s[1300] - Math.max(v23, v24)
  const v26 = s[1301] ? Infinity : s[1302] - Math.min(v23, v24)
  const v27 = v25 === -Infinity ? -Infinity : v25 - (Math.round(75000 * s[1305] / 100) * 100)
  const v28 = v26 === Infinity ? Infinity : v26 - (Math.round(75000 * s[1306] / 100) * 100)
  const v29 = Math.round(75000 * s[1307] / 100) * 100
  const v30 = Math.round(75000 * s[1308] / 100) * 100
  const v31 = s[1309] ? -Infinity : s[1310] - Math.max(v29, v30)
  const v32 = s[1311] ? Infinity : s[1312] - Math.min(v29, v30)
  const v33 = s[1313] ? s[1314] : s[1315] ? Math.min(s[1314], v31) : v31
  const v34 = s[1313] ? s[1316] : s[1315] ? Math.max(s[1316], v32) : v32
  const v35 = Math.max(0, s[1291] ? (s[1292] ? v27 : Math.min(v27, v33)) : v33)
  const v36 = Math.max(0, s[1291] ? (s[1292] ? v28 : Math.max(v28, v34)) : v34)
  const v37 = s[146] && s[943]
  const v38 = v37 || s[945]
  const v39 = s[945] ? -Infinity : v35
  const v40 = s[1317] || s[537] || v38
  const v41 = s[1317] ? -Infinity : s[537] ? (v38 ? Math.min(v35, v39) : v35) : v39
  const v42 = s[317] || v40
  const v43 = s[317] ? (v40 ? Math.min(v21, v41) : v21) : v41
  const v44 = s[1318] || v2 || v42
  const v45 = s[1318] ? -Infinity : v2 ? (v42 ? Math.min(v11, v43) : v11) : v43
  const v46 = s[1319] || v44
  const v47 = s[1319] ? (v44 ? Math.min(v0, v45) : v0) : v45
  const v48 = s[1320] || v46
  const v49 = s[1320] ? (v46 ? Math.min(s[1321], v47) : s[1321]) : v47
  const v50 = s[1322] || v48
  const v51 = s[1322] ? (v48 ? Math.min(s[1323], v49) : s[1323]) : v49
  const SSBEK_3_1 = s[3] ? -Infinity : s[1324] ? -Infinity : s[1325] ? (v50 ? Math.min(s[1326], v51) : s[1326]) : v51
  s[1337] = SSBEK_3_1
  const v53 = s[945] ? Infinity : v36
  const v54 = s[1317] ? Infinity : s[537] ? (v38 ? Math.max(v36, v53) : v36) : v53
  const v55 = s[317] ? (v40 ? Math.max(v22, v54) : v22) : v54
  const v56 = s[1318] ? Infinity : v2 ? (v42 ? Math.max(v12, v55) : v12) : v55
  const v57 = s[1319] ? (v44 ? Math.max(v1, v56) : v1) : v56
  const v58 = s[1320] ? (v46 ? Math.max(s[1327], v57) : s[1327]) : v57
  const v59 = s[1322] ? (v48 ? Math.max(s[1328], v58) : s[1328]) : v58
  const SSBEK_3_1_hoej = s[3] ? Infinity : s[1324] ? Infinity : s[1325] ? (v50 ? Math.max(s[1329], v59) : s[1329]) : v59
  s[1339] = SSBEK_3_1_hoej
  const SSBEK_3_1_ir = s[3] || s[1324] || s[1325] && s[1330] || s[1322] && s[1330] || s[1320] && s[1330] || s[1319] && s[1330] || s[1318] || v2 && s[1330] || s[317] && s[1330] || s[1317] || s[537] && s[1330] || v37 && s[1330] || s[945]
  s[1338] = SSBEK_3_1_ir
}

function svar_108(f, s) {
  // SSBEK.6.1: Loftet over støtte og indtægt (LAS § 87)
  const v0 = s[860] && s[145]
  const v1 = f.ydelseVedSaerligStoette === 'revalidering'
  const v2 = f.faaetHjaelp3MaanederAf18 !== true || (f.ydelseVedSaerligStoette !== undefined && v1 || !(f.ydelseVedSaerligStoette !== undefined)) && f.behovetBortfalderEfterRevalidering !== false
  const v3 = f.faaetHjaelp3MaanederAf18 !== false && (f.ydelseVedSaerligStoette !== undefined && !v1 || !(f.ydelseVedSaerligStoette !== undefined) || f.behovetBortfalderEfterRevalidering !== true)
  const v4 = s[1331] <= 0
  const v5 = !(v4 && s[1331] === s[1332]) || !(s[1315] && s[1306] === s[1305])
  const v6 = v4 && s[1315]
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
  const v17 = s[1333] || s[111]
  const v18 = s[111] ? -Infinity : v15
  const SSBEK_6_1 = s[3] ? -Infinity : s[1324] ? -Infinity : v0 ? (v17 ? Math.min(v15, v18) : v15) : v18
  s[2772] = SSBEK_6_1
  const v20 = s[111] ? Infinity : v16
  const SSBEK_6_1_hoej = s[3] ? Infinity : s[1324] ? Infinity : v0 ? (v17 ? Math.max(v16, v20) : v16) : v20
  s[2773] = SSBEK_6_1_hoej
  const v22 = s[1334] || s[1335]
  const SSBEK_6_1_ir = s[1336] && (s[3] || s[1324] || s[111]) || v22
  s[2774] = SSBEK_6_1_ir
  // SSBEK.5.1: Særlig støtte pr. måned (LAS § 87)
  const v24 = Math.max(0, -s[1337] === Infinity ? Infinity : (f.nettoboligudgift ?? 10000000) - s[1337])
  const v25 = f.nettoindtaegtVedSaerligStoette ?? 0
  const v26 = f.nettoindtaegtVedSaerligStoette ?? 100000000
  const v27 = s[1338] || SSBEK_6_1_ir
  const v28 = Math.max(0, Math.min(Math.max(0, -s[1339] === -Infinity ? -Infinity : (f.nettoboligudgift ?? 0) - s[1339]) - Math.max(0, v26 - (f.nettohjaelpAlene ?? 0)), SSBEK_6_1 === -Infinity ? -Infinity : SSBEK_6_1 - v26))
  const v29 = Math.max(0, Math.min(v24 === Infinity ? Infinity : v24 - Math.max(0, v25 - (f.nettohjaelpAlene ?? 100000000)), SSBEK_6_1_hoej === Infinity ? Infinity : SSBEK_6_1_hoej - v25))
  const v30 = v0 && s[1336]
  const v31 = s[1333] && s[1336]
  const v32 = v31 || s[111]
  const v33 = s[111] ? -Infinity : v28
  const SSBEK_5_1 = s[3] ? -Infinity : s[1324] ? -Infinity : v30 ? (v32 ? Math.min(v28, v33) : v28) : v33
  s[2768] = SSBEK_5_1
  const v35 = s[111] ? Infinity : v29
  const SSBEK_5_1_hoej = s[3] ? Infinity : s[1324] ? Infinity : v30 ? (v32 ? Math.max(v29, v35) : v29) : v35
  s[2769] = SSBEK_5_1_hoej
  const SSBEK_5_1_er = s[1336] && (s[3] || s[1324] || v30 || v31 || s[111])
  s[2770] = SSBEK_5_1_er
  const SSBEK_5_1_ir = s[1336] && (s[3] || s[1324] || v0 && v27 || s[1333] && v27 || s[111]) || v22
  s[2771] = SSBEK_5_1_ir
  // SSBEK.10.1: Den del af støtten, du skal betale tilbage (LAS § 87)
  const v39 = Math.min(SSBEK_5_1, f.nettoLaaneudgifter ?? 0)
  const v40 = Math.min(SSBEK_5_1_hoej, f.nettoLaaneudgifter ?? 10000000)
  const v41 = v0 && SSBEK_5_1_er
  const v42 = s[1333] && SSBEK_5_1_er
  const v43 = v42 || s[111]
  const v44 = s[111] ? -Infinity : v39
  const SSBEK_10_1 = s[3] ? -Infinity : s[1324] ? -Infinity : v41 ? (v43 ? Math.min(v39, v44) : v39) : v44
  s[2775] = SSBEK_10_1
  const v46 = s[111] ? Infinity : v40
  const SSBEK_10_1_hoej = s[3] ? Infinity : s[1324] ? Infinity : v41 ? (v43 ? Math.max(v40, v46) : v40) : v46
  s[2776] = SSBEK_10_1_hoej
  const SSBEK_10_1_er = s[1336] && (s[3] || s[1324] || v41 || v42 || s[111])
  s[2777] = SSBEK_10_1_er
  const SSBEK_10_1_ir = s[1336] && (s[3] || s[1324] || v0 && SSBEK_5_1_ir || s[1333] && SSBEK_5_1_ir || s[111]) || v22
  s[2778] = SSBEK_10_1_ir
}

function svar_109(f, s) {
  const v0 = s[3] ? 4 : 0
  s[1385] = v0
  const v1 = s[552] ? 4 : 0
  s[1389] = v1
  const v2 = s[359] ? 4 : 0
  s[1402] = v2
  const v3 = (s[346] ? 1 : 0) + v2
  s[1399] = v3
  const v4 = s[43] ? 4 : 0
  s[1405] = v4
  const v5 = 1 + v0
  s[1471] = v5
  const v6 = s[1340] ? 1 : 0
  s[1478] = v6
  const v7 = s[1341] ? 1 : 0
  s[1487] = v7
  const v8 = v7 + (s[1342] ? 4 : 0)
  s[1491] = v8
  const v9 = s[41] ? 4 : 0
  s[1517] = v9
  const v10 = s[60] ? 4 : 0
  s[2132] = v10
  const v11 = (f.erVisiteretTilFleksjob !== false ? 1 : 0) + v10
  s[1533] = v11
  const v12 = 1 + v4
  s[1546] = v12
  const v13 = s[1343] ? 4 : 0
  s[1585] = v13
  const v14 = s[1344] ? 1 : 0
  s[1598] = v14
  const v15 = v14 + (s[1345] ? 4 : 0)
  s[1602] = v15
  const v16 = s[1346] ? 1 : 0
  s[1607] = v16
  const v17 = s[84] ? 1 : 0
  s[1612] = v17
  const v18 = s[954] ? 4 : 0
  s[1644] = v18
  const v19 = (s[115] ? 1 : 0) + (s[1347] ? 4 : 0)
  s[1647] = v19
  const v20 = s[1348] ? 4 : 0
  s[1655] = v20
  const v21 = s[1349] ? 2 : 0
  s[1659] = v21
  const v22 = s[1350] ? 4 : 0
  s[1660] = v22
  const v23 = (s[1351] ? 1 : 0) + (s[1352] ? 2 : 0) + v0
  s[1661] = v23
  const v24 = s[125] ? 1 : 0
  s[1668] = v24
  const v25 = s[130] ? 1 : 0
  s[1676] = v25
  const v26 = s[142] ? 0 : 1
  s[1693] = v26
  const v27 = s[1353] ? 4 : 0
  s[1708] = v27
  const v28 = (s[276] ? 1 : 0) + v27
  s[1711] = v28
  const v29 = s[1354] ? 4 : 0
  s[1741] = v29
  const v30 = f.ressourceforloebErBevilget !== false ? 1 : 0
  s[1767] = v30
  const v31 = s[312] ? 4 : 0
  s[1778] = v31
  const v32 = v30 + v31
  s[1758] = v32
  const v33 = s[298] ? 4 : 0
  s[1764] = v33
  const v34 = s[1355] ? 4 : 0
  s[1768] = v34
  const v35 = s[1335] ? 4 : 0
  s[1781] = v35
  const v36 = s[427] ? 4 : 0
  s[1806] = v36
  const v37 = s[1356] ? 4 : 0
  s[1812] = v37
  const v38 = s[333] ? 4 : 0
  s[1827] = v38
  const v39 = s[1357] ? 4 : 0
  s[1831] = v39
  const v40 = s[1358] ? 1 : 0
  s[1854] = v40
  const v41 = s[1359] ? 1 : 0
  s[1859] = v41
  const v42 = (s[1360] ? 1 : 0) + (s[1361] ? 4 : 0)
  s[1863] = v42
  const v43 = f.revalideringErBevilget !== false ? 1 : 0
  s[1904] = v43
  const v44 = s[1362] ? 1 : 0
  s[1914] = v44
  const v45 = s[415] ? 4 : 0
  s[1925] = v45
  const v46 = s[1363] ? 1 : 0
  s[1932] = v46
  const v47 = s[1364] ? 1 : 0
  s[1936] = v47
  const v48 = s[443] ? 4 : 0
  s[1952] = v48
  const v49 = s[1365] ? 4 : 0
  s[1959] = v49
  const v50 = s[867] ? 4 : 0
  s[1978] = v50
  const v51 = s[146] ? 1 : 0
  s[1981] = v51
  const v52 = s[1366] ? 1 : 0
  s[1992] = v52
  const v53 = s[1367] ? 4 : 0
  s[1997] = v53
  const v54 = s[1336] ? 1 : 0
  s[2007] = v54
  const v55 = s[390] ? 4 : 0
  s[2017] = v55
  const v56 = s[637] ? 4 : 0
  s[2033] = v56
  const v57 = s[1368] ? 4 : 0
  s[2076] = v57
  const v58 = (s[674] ? 1 : 0) + v57
  s[2058] = v58
  const v59 = (s[255] ? 1 : 0) + v56
  s[2081] = v59
  const v60 = s[3] ? 2 : 0
  s[2109] = v60
  const v61 = s[1369] ? 4 : 0
  s[2140] = v61
  const v62 = 1 + (s[1370] ? 4 : 0)
  s[2161] = v62
  const v63 = s[1371] ? 4 : 0
  s[2186] = v63
  const v64 = s[1372] ? 1 : 0
  s[2215] = v64
  const v65 = s[1373] ? 1 : 0
  s[2220] = v65
  const v66 = s[1374] ? 4 : 0
  s[2264] = v66
  const v67 = s[1375] ? 1 : 0
  s[2283] = v67
  const v68 = s[913] ? 4 : 0
  s[2286] = v68
  const v69 = 1 + (s[940] ? 4 : 0)
  s[2342] = v69
  const v70 = s[1376] ? 4 : 0
  s[2356] = v70
  const v71 = s[1377] ? 4 : 0
  s[2426] = v71
  const v72 = s[1378] ? 4 : 0
  s[2457] = v72
  const v73 = s[236] ? 4 : 0
  s[2471] = v73
  const v74 = s[161] ? 4 : 0
  s[2472] = v74
  const v75 = s[3] ? 1 : 0
  s[2473] = v75
  const v76 = s[1281] ? 4 : 0
  s[2494] = v76
  const v77 = s[1379] ? 1 : 0
  s[2545] = v77
  const v78 = s[1380] ? 1 : 0
  s[2570] = v78
  const v79 = s[212] ? 4 : 0
  s[2613] = v79
}

function svar_110(f, s) {
  const v0 = s[214] ? 4 : 0
  s[2614] = v0
  const v1 = s[1381] ? 4 : 0
  s[2746] = v1
  const v2 = s[1382] ? 4 : 0
  s[2763] = v2
}

export function svar(f) {
  const s = new Array(2779)
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
  svar_106(f, s)
  svar_107(f, s)
  svar_108(f, s)
  svar_109(f, s)
  svar_110(f, s)
  return { ALF_53_2_fleksjob_kan: (s[1383] ? 1 : 0) + (s[1384] ? 2 : 0) + s[1385], ALF_62_3: s[1099], ALF_62_3_hoej: s[1100], ALF_62_3_kan: (s[1098] ? 1 : 0) + (s[1101] ? 4 : 0), BEK937_27_kan: (s[1386] ? 1 : 0) + (s[1387] ? 2 : 0) + (s[1388] ? 4 : 0), FERIEBEK_2_kan: (s[662] ? 1 : 0) + (s[661] ? 2 : 0) + s[1389], FERIEBEK_2_6_kan: (s[1390] ? 3 : 0) + (s[1391] ? 4 : 0), FLEKSLOENBEK_1_1_kan: (s[1392] ? 1 : 0) + (s[1393] ? 2 : 0) + s[1385], FLEKSLOENBEK_3_4: s[1394], FLEKSLOENBEK_3_4_hoej: s[1395], FLEKSLOENBEK_3_4_kan: 1 + (s[1396] ? 4 : 0), FLEKSLOENBEK_4_1: s[1397], FLEKSLOENBEK_4_1_hoej: s[1398], FLEKSLOENBEK_4_1_kan: s[1399], FLEKSLOENBEK_4_2_kan: (s[1400] ? 1 : 0) + (s[1401] ? 2 : 0) + s[1402], FLEKSLOENBEK_4_4: s[1403], FLEKSLOENBEK_4_4_hoej: s[1404], FLEKSLOENBEK_4_4_kan: s[1399], FLEKSYDELSESBEK_4_kan: (s[50] ? 1 : 0) + (s[47] ? 2 : 0) + s[1405], FVL_7_1_kan: (s[1406] ? 1 : 0) + (s[1407] ? 2 : 0) + s[1385], FVL_7_2_kan: (s[1408] ? 1 : 0) + (s[1409] ? 2 : 0) + s[1385], FVL_8_1_kan: (s[1410] ? 1 : 0) + (s[1411] ? 2 : 0) + s[1385], FVL_8_1_aktindsigt_kan: (s[1412] ? 1 : 0) + (s[1413] ? 2 : 0) + s[1385], FVL_8_1_breve_kan: (s[1414] ? 1 : 0) + (s[1415] ? 2 : 0) + s[1385], FVL_8_1_fuldmagt_kan: (s[1416] ? 1 : 0) + (s[1417] ? 2 : 0) + s[1385], FVL_8_1_omfang_kan: (s[1418] ? 1 : 0) + (s[1419] ? 2 : 0) + s[1385], FVL_8_1_personligt_kan: (s[1420] ? 1 : 0) + (s[1421] ? 2 : 0) + s[1385], FVL_9_1_kan: (s[16] ? 1 : 0) + (s[13] ? 2 : 0) + s[1385], FVL_9_2_kan: (s[1422] ? 1 : 0) + (s[1423] ? 2 : 0) + s[1385], FVL_9_4: s[1424], FVL_9_4_hoej: s[1425], FVL_9_4_kan: (f.dokumentetErAfsendtTilAndre !== false ? 1 : 0) + (s[1426] ? 4 : 0), FVL_9a_1_kan: (s[1427] ? 1 : 0) + (s[1428] ? 2 : 0) + s[1385], FVL_9a_2_kan: (s[1429] ? 1 : 0) + (s[1430] ? 2 : 0) + s[1385], FVL_9b_1_kan: (s[1431] ? 1 : 0) + (s[1432] ? 2 : 0) + s[1385], FVL_10_1_kan: (s[1433] ? 1 : 0) + (s[1434] ? 2 : 0) + s[1385], FVL_12_1_kan: (s[1435] ? 1 : 0) + (s[1436] ? 2 : 0) + s[1385], FVL_12_1_navn_kan: (s[1437] ? 1 : 0) + (s[1438] ? 2 : 0) + s[1385], FVL_12_1_skik_kan: (s[1439] ? 1 : 0) + (s[1440] ? 2 : 0) + s[1385], FVL_12_1_undtaget_kan: (s[14] ? 1 : 0) + (s[17] ? 2 : 0) + s[1385], FVL_13_kan: (s[1441] ? 1 : 0) + (s[1442] ? 2 : 0) + s[1385], FVL_14_kan: (s[1443] ? 1 : 0) + (s[1444] ? 2 : 0) + s[1385], FVL_14a_1_kan: (s[1445] ? 1 : 0) + (s[1446] ? 2 : 0) + (s[1447] ? 4 : 0), FVL_14b_kan: (s[1448] ? 1 : 0) + (s[1449] ? 2 : 0) + s[1385], FVL_15_kan: (s[15] ? 1 : 0) + (s[18] ? 2 : 0) + s[1385], FVL_15c_kan: (s[1450] ? 1 : 0) + (s[1451] ? 2 : 0) + (s[1452] ? 4 : 0), FVL_16_2: s[1453], FVL_16_2_hoej: s[1454], FVL_16_2_kan: (f.anmodetOmAktindsigt !== false ? 1 : 0) + (s[1455] ? 4 : 0), FVL_16_2_underretning_kan: (s[1456] ? 1 : 0) + (s[1457] ? 2 : 0) + (s[1458] ? 4 : 0), FVL_16_3_kan: (s[1459] ? 1 : 0) + (s[1460] ? 2 : 0) + s[1385], FVL_16_4_kan: (s[1461] ? 1 : 0) + (s[1462] ? 2 : 0) + s[1385], FVL_16_4_ankestyrelsen_kan: (s[1463] ? 1 : 0) + (s[1464] ? 2 : 0) + s[1385], FVL_16_4_spor_kan: (s[1465] ? 1 : 0) + (s[1466] ? 2 : 0) + s[1385], FVL_16_4_udsaettelse_kan: (s[1467] ? 1 : 0) + (s[1468] ? 2 : 0) + s[1385], FVL_17: s[1469], FVL_17_hoej: s[1470], FVL_17_kan: s[1471], FVL_19_1_kan: (s[1472] ? 1 : 0) + (s[1473] ? 2 : 0) + s[1385], FVL_19_1_venter_kan: (s[1474] ? 1 : 0) + (s[1475] ? 2 : 0) + s[1385], FVL_20_1_kan: (s[1476] ? 1 : 0) + (s[1477] ? 2 : 0) + s[1385], FVL_20_2_kan: s[1478] + (s[1479] ? 2 : 0) + s[1385], FVL_20_3: s[1480], FVL_20_3_hoej: s[1481], FVL_20_3_kan: s[1478] + (s[1482] ? 4 : 0), FVL_21_1_kan: (s[1483] ? 1 : 0) + (s[1484] ? 2 : 0) + s[1385], FVL_22_kan: (s[1485] ? 1 : 0) + (s[1486] ? 2 : 0) + s[1385], FVL_23_1_kan: s[1487] + (s[1488] ? 2 : 0) + s[1385], FVL_23_1_frist: s[1489], FVL_23_1_frist_hoej: s[1490], FVL_23_1_frist_kan: s[1491], FVL_23_2: s[1492], FVL_23_2_hoej: s[1493], FVL_23_2_kan: s[1491], FVL_24_1_kan: (s[1494] ? 1 : 0) + (s[1495] ? 2 : 0) + (s[1496] ? 4 : 0), FVL_24_1_hovedhensyn_kan: (s[1497] ? 1 : 0) + (s[1498] ? 2 : 0) + s[1385], FVL_24_2_kan: (s[1499] ? 1 : 0) + (s[1500] ? 2 : 0) + s[1385], FVL_25_1_kan: (s[1501] ? 1 : 0) + (s[1502] ? 2 : 0) + s[1385], FVL_25_1_fristloeb_kan: (s[1503] ? 1 : 0) + (s[1504] ? 2 : 0) + (s[1505] ? 4 : 0), FVL_25_1_indhold_kan: (s[1506] ? 1 : 0) + (s[1507] ? 2 : 0) + (s[1508] ? 4 : 0), FVL_27_1_kan: (s[1509] ? 1 : 0) + (s[1510] ? 2 : 0) + s[1385], FVL_28_1_kan: (s[1511] ? 1 : 0) + (s[1512] ? 2 : 0) + (s[1513] ? 4 : 0), FVL_28_2_kan: (s[1514] ? 1 : 0) + (s[1515] ? 2 : 0) + (s[1516] ? 4 : 0), FYL_1a: s[55], FYL_1a_hoej: s[58], FYL_1a_kan: 1 + s[1517], FYL_1a_2: s[1518], FYL_1a_2_hoej: s[1519], FYL_1a_2_kan: (s[1520] ? 1 : 0) + (s[1521] ? 4 : 0), FYL_2_1_kan: (s[1522] ? 1 : 0) + (s[1523] ? 2 : 0) + s[1517], FYL_2a_kan: (s[49] ? 1 : 0) + (s[48] ? 2 : 0) + s[1517], FYL_3a_1_kan: (s[1524] ? 1 : 0) + (s[1525] ? 2 : 0) + (s[1526] ? 4 : 0), FYL_3a_4: s[1527], FYL_3a_4_hoej: s[1528], FYL_3a_4_kan: (s[1529] ? 1 : 0) + (s[1530] ? 4 : 0), FYL_4_1: s[1531], FYL_4_1_hoej: s[1532], FYL_4_1_kan: s[1533], FYL_4_2: s[59], FYL_4_2_hoej: s[56], FYL_4_2_kan: s[1533], FYL_4_3: s[1534], FYL_4_3_hoej: s[1535], FYL_4_3_kan: s[1533], FYL_5: s[1536], FYL_5_hoej: s[1537], FYL_5_kan: (s[1538] ? 1 : 0) + (s[1539] ? 4 : 0), FYL_8: s[1540], FYL_8_hoej: s[1541], FYL_8_kan: (s[1542] ? 1 : 0) + (s[1543] ? 4 : 0), FYL_9_1: s[1544], FYL_9_1_hoej: s[1545], FYL_9_1_kan: s[1546], FYL_9_3: s[1547], FYL_9_3_hoej: s[1548], FYL_9_3_kan: s[1546], FYL_15_1: s[73], FYL_15_1_hoej: s[74], FYL_15_1_kan: 1 + (s[75] ? 4 : 0), FYL_15_4_kan: (s[1549] ? 1 : 0) + (s[1550] ? 2 : 0) + s[1405], FYL_15_4_pension: flat(s[1551]), FYL_15_4_pension_hoej: flat(s[1552]), FYL_15_4_pension_kan: (s[1553] ? 1 : 0) + (s[1553] && !s[1554] ? 2 : 0) + (s[1555] ? 4 : 0), FYL_17_1_kan: (s[1556] ? 1 : 0) + (s[1557] ? 2 : 0) + s[1405], FYL_17_2: s[1558], FYL_17_2_hoej: s[1559], FYL_17_2_kan: (s[1560] ? 1 : 0) + (s[1561] ? 4 : 0), FYL_17_4: s[1562], FYL_17_4_hoej: s[1563], FYL_17_4_kan: (s[1564] ? 1 : 0) + (s[1565] ? 4 : 0), FYL_18_5: s[1566], FYL_18_5_hoej: s[1567], FYL_18_5_kan: (s[1568] ? 1 : 0) + (s[1569] ? 4 : 0), FYL_20_3_kan: (s[1570] ? 1 : 0) + (s[1571] ? 2 : 0) + (s[1572] ? 4 : 0), FYL_22_1: s[1573], FYL_22_1_hoej: s[1574], FYL_22_1_kan: 1 + (s[1575] ? 4 : 0), FYL_22_2: s[1576], FYL_22_2_hoej: s[1577], FYL_22_2_kan: s[1546], FYL_22_2_laengst: s[1578], FYL_22_2_laengst_hoej: s[1579], FYL_22_2_laengst_kan: s[1546], GDPR_12_3: s[1580], GDPR_12_3_hoej: s[1581], GDPR_12_3_kan: 1 + (s[1582] ? 4 : 0), GDPR_15_1_medarbejder_kan: (s[1583] ? 1 : 0) + (s[1584] ? 2 : 0) + s[1585], GDPR_15_1_opslag_kan: (s[1586] ? 1 : 0) + (s[1587] ? 2 : 0) + s[1585], INDSATSBEK_65: s[1588], INDSATSBEK_65_hoej: s[1589], INDSATSBEK_65_kan: s[1471], INDSATSBEK_86: s[1590], INDSATSBEK_86_hoej: s[1591], INDSATSBEK_86_kan: (f.arbejdsgiverenErPrivat !== false ? 1 : 0) + (s[1592] ? 4 : 0), INDSATSBEK_86_loft_kan: (s[1593] ? 1 : 0) + (s[1594] ? 2 : 0) + (s[1595] ? 4 : 0), KOMP_3_1_kan: (s[1596] ? 1 : 0) + (s[1597] ? 2 : 0) + s[1385], KOMP_4_kan: s[1598] + (s[1599] ? 2 : 0) + s[1385], KOMP_7_3: s[1600], KOMP_7_3_hoej: s[1601], KOMP_7_3_kan: s[1602], KOMP_7_3_behov: s[1603], KOMP_7_3_behov_hoej: s[1604], KOMP_7_3_behov_kan: (s[1605] ? 1 : 0) + (s[1606] ? 4 : 0), KOMP_14_kan: s[1607] + (s[1608] ? 2 : 0) + s[1385], KOMP_14a_3: s[1609], KOMP_14a_3_hoej: s[1610], KOMP_14a_3_kan: s[1607] + (s[1611] ? 4 : 0), KOMP_15_1_kan: s[1612] + (s[85] ? 2 : 0) + s[1385], KOMP_15b_3: s[1613], KOMP_15b_3_hoej: s[1614], KOMP_15b_3_kan: s[1612] + (s[1615] ? 4 : 0), KOMP_15f_1_kan: (s[1616] ? 1 : 0) + (s[1617] ? 2 : 0) + (s[1618] ? 4 : 0), KOMP_15i_1_kan: (s[1619] ? 1 : 0) + (s[1620] ? 2 : 0) + (s[1621] ? 4 : 0), KOMP_15j_1_kan: (s[1622] ? 1 : 0) + (s[1623] ? 2 : 0) + (s[1624] ? 4 : 0), KOMP_16: s[1625], KOMP_16_hoej: s[1626], KOMP_16_kan: s[1471], KOMP_16a_2: s[1627], KOMP_16a_2_hoej: s[1628], KOMP_16a_2_kan: s[1602], KOMP_17a_3: s[1629], KOMP_17a_3_hoej: s[1630], KOMP_17a_3_kan: (s[88] ? 1 : 0) + (s[1631] ? 4 : 0), KOMPBEK_6_2_kan: (s[1632] ? 1 : 0) + (s[1633] ? 2 : 0) + s[1385], KOMPBEK_15_4: s[1634], KOMPBEK_15_4_hoej: s[1635], KOMPBEK_15_4_kan: s[1602], LAB_6_11_kan: (s[1636] ? 1 : 0) + (s[1637] ? 2 : 0) + s[1385], LAB_29_1: s[1638], LAB_29_1_hoej: s[1639], LAB_29_1_kan: (s[1640] ? 1 : 0) + (s[1641] ? 4 : 0), LAB_30_3_kan: (s[1642] ? 1 : 0) + (s[1643] ? 2 : 0) + s[1644], LAB_31_3: s[1645], LAB_31_3_hoej: s[1646], LAB_31_3_kan: s[1647], LAB_31_3_ledighedsydelse: s[1648], LAB_31_3_ledighedsydelse_hoej: s[1649], LAB_31_3_ledighedsydelse_kan: (s[10] ? 1 : 0) + (s[1650] ? 4 : 0), LAB_31_3_vindue: s[1651], LAB_31_3_vindue_hoej: s[1652], LAB_31_3_vindue_kan: s[1647], LAB_33_3_kan: (s[1653] ? 1 : 0) + (s[1654] ? 2 : 0) + s[1655], LAB_36_3_kan: (s[1656] ? 1 : 0) + (s[1657] ? 2 : 0) + s[1655], LAB_36_3_ressourceforloeb_kan: (s[1658] ? 1 : 0) + s[1659] + s[1660], LAB_43_kan: s[1661], LAB_44_1_kan: (s[1662] ? 1 : 0) + (s[1663] ? 2 : 0) + (s[1664] ? 4 : 0), LAB_45_1_kan: (s[1665] ? 1 : 0) + (s[1666] ? 2 : 0) + (s[1667] ? 4 : 0), LAB_57_1_kan: s[1668] + (s[126] ? 2 : 0) + s[1385], LAB_58_1_kan: (s[1669] ? 1 : 0) + (s[1670] ? 2 : 0) + s[1385], LAB_60_1_kan: (s[1671] ? 1 : 0) + (s[1672] ? 2 : 0) + s[1385], LAB_61_1: s[1673], LAB_61_1_hoej: s[1674], LAB_61_1_kan: s[1668] + (s[1675] ? 4 : 0), LAB_66_1_kan: s[1676] + (s[131] ? 2 : 0) + (s[132] ? 4 : 0), LAB_68_1: s[1677], LAB_68_1_hoej: s[1678], LAB_68_1_kan: s[1676] + (s[1679] ? 4 : 0), LAB_74_kan: (s[1680] ? 1 : 0) + (s[1681] ? 2 : 0) + s[1385], LAB_76_6: s[1682], LAB_76_6_hoej: s[1683], LAB_76_6_kan: 1 + (s[1684] ? 4 : 0), LAB_78_kan: (s[1685] ? 1 : 0) + (s[1686] ? 2 : 0) + s[1385], LAB_79_kan: (s[1687] ? 1 : 0) + (s[1688] ? 2 : 0) + s[1385], LAB_82_3: -Infinity, LAB_82_3_hoej: Infinity, LAB_82_3_kan: (s[406] ? 0 : 1) + (s[407] ? 4 : 0), LAB_90_kan: (s[1689] ? 1 : 0) + (s[1690] ? 2 : 0) + (s[127] ? 4 : 0), LAB_92_1: s[1691], LAB_92_1_hoej: s[1692], LAB_92_1_kan: s[1693] + (s[1694] ? 4 : 0), LAB_92_straks_kan: (s[1695] ? 1 : 0) + (s[1696] ? 2 : 0) + (s[1696] ? 4 : 0), LAB_92_timer: s[1697], LAB_92_timer_hoej: s[1698], LAB_92_timer_kan: s[1693] + (s[1699] ? 4 : 0), LAB_95_1: s[1700], LAB_95_1_hoej: s[1701], LAB_95_1_kan: (s[143] ? 1 : 0) + (s[1702] ? 4 : 0), LAB_102_1: s[1703], LAB_102_1_hoej: s[1704], LAB_102_1_kan: (s[404] ? 1 : 0) + (s[1705] ? 4 : 0), LAB_105a_1_kan: (s[1706] ? 1 : 0) + (s[1707] ? 2 : 0) + s[1708], LAB_105a_3: s[1709], LAB_105a_3_hoej: s[1710], LAB_105a_3_kan: s[1711], LAB_105a_indfaset: s[1712], LAB_105a_indfaset_hoej: s[1713], LAB_105a_indfaset_kan: s[1711], LAB_107_1_kan: (s[1714] ? 1 : 0) + (s[1715] ? 2 : 0) + (s[1716] ? 4 : 0), LAB_108_2_kan: (s[1717] ? 1 : 0) + (s[1718] ? 2 : 0) + s[1655], LAB_109_1_kan: (s[1719] ? 1 : 0) + (s[1720] ? 2 : 0) + (s[1721] ? 4 : 0), LAB_109_1_frist: s[1722], LAB_109_1_frist_hoej: s[1723], LAB_109_1_frist_kan: (s[286] ? 1 : 0) + (s[1724] ? 4 : 0), LAB_109_2_kraft_kan: (s[1725] ? 1 : 0) + (s[1726] ? 2 : 0) + (s[1727] ? 4 : 0), LAB_110_1: s[1728], LAB_110_1_hoej: s[1729], LAB_110_1_kan: (s[1730] ? 1 : 0) + (s[1731] ? 4 : 0), LAB_110_2_kan: (s[1732] ? 1 : 0) + (s[1733] ? 2 : 0) + (s[1734] ? 4 : 0), LAB_111_1: s[1735], LAB_111_1_hoej: s[1736], LAB_111_1_kan: (s[1737] ? 1 : 0) + (s[1738] ? 4 : 0), LAB_111_2_kan: (s[1739] ? 1 : 0) + (s[1740] ? 2 : 0) + s[1741], LAB_111_3: s[1742], LAB_111_3_hoej: s[1743], LAB_111_3_kan: (s[1744] ? 1 : 0) + (s[1745] ? 4 : 0), LAB_111_4_kan: (s[1746] ? 1 : 0) + (s[1747] ? 2 : 0) + s[1741], LAB_112_1_kan: (s[1748] ? 1 : 0) + (s[1749] ? 2 : 0) + (s[1750] ? 4 : 0), LAB_112_2_kan: (s[1751] ? 1 : 0) + (s[1752] ? 2 : 0) + s[1385], LAB_112_3_kan: (s[1753] ? 1 : 0) + (s[1754] ? 2 : 0) + s[1385], LAB_112_3_igang_kan: (s[1755] ? 1 : 0) + s[1659] + s[1660], LAB_113_2: s[1756], LAB_113_2_hoej: s[1757], LAB_113_2_kan: s[1758], LAB_113_2_team_kan: (s[1759] ? 1 : 0) + (s[1760] ? 2 : 0) + (s[1761] ? 4 : 0), LAB_113_3_kan: (s[1762] ? 1 : 0) + (s[1763] ? 2 : 0) + s[1764], LAB_113_4: s[1765], LAB_113_4_hoej: s[1766], LAB_113_4_kan: s[1767] + s[1768], LAB_113_4_ydelse_kan: (s[1769] ? 1 : 0) + (s[1770] ? 2 : 0) + s[1768], LAB_113a_kan: (s[1771] ? 1 : 0) + (s[1772] ? 2 : 0) + (s[1773] ? 4 : 0), LAB_114_1: s[1774], LAB_114_1_hoej: s[1775], LAB_114_1_kan: s[1758], LAB_114_1_plan_kan: (s[1776] ? 1 : 0) + (s[1777] ? 2 : 0) + s[1778], LAB_114_3: s[1779], LAB_114_3_hoej: s[1780], LAB_114_3_kan: 1 + s[1781], LAB_114_3_igang_kan: (s[1782] ? 1 : 0) + s[1659] + s[1660], LAB_114_4: s[1783], LAB_114_4_hoej: s[1784], LAB_114_4_kan: s[1767] + (s[1785] ? 4 : 0), LAB_115_1_kan: (s[1786] ? 1 : 0) + (s[1787] ? 2 : 0) + s[1385], LAB_116_1_kan: (s[329] ? 1 : 0) + (s[327] ? 2 : 0) + s[1385], LAB_116_1_alder_kan: (s[1788] ? 1 : 0) + (s[1789] ? 2 : 0) + s[1385], LAB_116_1_foertidspension: flat(s[1790]), LAB_116_1_foertidspension_hoej: flat(s[1791]), LAB_116_1_foertidspension_kan: (s[1792] ? 1 : 0) + (s[1792] && !s[1793] ? 2 : 0) + (s[1794] ? 4 : 0), LAB_116_1_pension_kan: (s[1795] ? 1 : 0) + (s[362] ? 2 : 0) + (s[1796] ? 4 : 0), LAB_116_1_seniorpension: flat(s[1797]), LAB_116_1_seniorpension_hoej: flat(s[1798]), LAB_116_1_seniorpension_kan: (s[1799] ? 1 : 0) + (s[1799] && !s[1800] ? 2 : 0) + (s[1801] ? 4 : 0), LAB_116_2_kan: (s[1802] ? 1 : 0) + (s[1803] ? 2 : 0) + (s[1804] ? 4 : 0), LAB_116_3_kan: (s[1805] ? 1 : 0) + (s[374] ? 2 : 0) + s[1385], LAB_118_2_kan: (s[426] ? 1 : 0) + (s[425] ? 2 : 0) + s[1806], LAB_118_3_kan: (s[1807] ? 1 : 0) + (s[1808] ? 2 : 0) + (s[1809] ? 4 : 0), LAB_119_1_kan: (s[1810] ? 1 : 0) + (s[1811] ? 2 : 0) + s[1812], LAB_119_1_bundet_kan: (s[1813] ? 1 : 0) + (s[1814] ? 2 : 0) + s[1385], LAB_119_1_mangler: s[1815], LAB_119_1_mangler_hoej: s[1816], LAB_119_1_mangler_kan: (f.fleksjobPaaNuvaerendeArbejdsplads !== false ? 1 : 0) + s[1812], LAB_119_2_kan: (s[1817] ? 1 : 0) + (s[1818] ? 2 : 0) + (s[1819] ? 4 : 0), LAB_120_1: s[1820], LAB_120_1_hoej: s[1821], LAB_120_1_kan: 1 + (s[1822] ? 4 : 0), LAB_120_2_kan: (s[1823] ? 1 : 0) + (s[1824] ? 2 : 0) + s[1385], LAB_121_1: s[1825], LAB_121_1_hoej: s[1826], LAB_121_1_kan: (f.ansatIFleksjob !== false ? 1 : 0) + s[1827], LAB_121_3: s[1828], LAB_121_3_hoej: s[1829], LAB_121_3_kan: (s[1830] ? 1 : 0) + s[1831], LAB_121_4_kan: (s[1832] ? 1 : 0) + (s[1833] ? 2 : 0) + s[1831], LAB_122_2_kan: (s[1834] ? 1 : 0) + (s[1835] ? 2 : 0) + s[1385], LAB_122_3_kan: (s[1836] ? 1 : 0) + (s[1837] ? 2 : 0) + s[1385], LAB_122_3_afvigelse_kan: (s[1838] ? 1 : 0) + (s[1839] ? 2 : 0) + (s[1840] ? 4 : 0), LAB_122_5_kan: (s[1841] ? 1 : 0) + (s[1842] ? 2 : 0) + s[1385], LAB_123_1: s[383], LAB_123_1_hoej: s[384], LAB_123_1_kan: (s[385] ? 1 : 0) + (s[386] ? 4 : 0), LAB_123_1_ret_kan: (s[1843] ? 1 : 0) + (s[1844] ? 2 : 0) + s[1385], LAB_123_2: s[356], LAB_123_2_hoej: s[355], LAB_123_2_kan: (s[357] ? 1 : 0) + (s[358] ? 4 : 0), LAB_123_3: s[1845], LAB_123_3_hoej: s[1846], LAB_123_3_kan: s[1399], LAB_123_4_kan: (s[1847] ? 1 : 0) + (s[1848] ? 2 : 0) + (s[1849] ? 4 : 0), LAB_124_5: s[1850], LAB_124_5_hoej: s[1851], LAB_124_5_kan: (s[1852] ? 1 : 0) + (s[1853] ? 4 : 0), LAB_125_1_kan: s[1854] + (s[1855] ? 2 : 0) + s[1385], LAB_125_4: s[1856], LAB_125_4_hoej: s[1857], LAB_125_4_kan: s[1854] + (s[1858] ? 4 : 0), LAB_126_1_kan: s[1859] + (s[1860] ? 2 : 0) + s[1385], LAB_126_1_til: s[1861], LAB_126_1_til_hoej: s[1862], LAB_126_1_til_kan: s[1863], LAB_126_3: s[1864], LAB_126_3_hoej: s[1865], LAB_126_3_kan: s[1863], LAB_126_4: s[1866], LAB_126_4_hoej: s[1867], LAB_126_4_kan: s[1863], LAB_126_5: s[1868], LAB_126_5_hoej: s[1869], LAB_126_5_kan: s[1859] + (s[1870] ? 4 : 0), LAB_126_5_maaned: s[1871], LAB_126_5_maaned_hoej: s[1872], LAB_126_5_maaned_kan: (s[1873] ? 1 : 0) + (s[1874] ? 4 : 0), LAB_133_1_kan: (s[332] ? 1 : 0) + (s[331] ? 2 : 0) + s[1827], LAB_133_1_nyt_kan: (s[1875] ? 1 : 0) + (s[1876] ? 2 : 0) + s[1385], LAB_133_3: s[370], LAB_133_3_hoej: s[371], LAB_133_3_kan: (s[372] ? 1 : 0) + (s[373] ? 4 : 0), LAB_133_3_aar: s[1877], LAB_133_3_aar_hoej: s[1878], LAB_133_3_aar_kan: (s[1879] ? 1 : 0) + (s[1880] ? 4 : 0), LAB_133_3_loft_kan: (s[369] ? 1 : 0) + (s[368] ? 2 : 0) + (s[367] ? 4 : 0), LAB_133_4: s[1881], LAB_133_4_hoej: s[1882], LAB_133_4_kan: (s[1883] ? 1 : 0) + (s[1884] ? 4 : 0), LAB_134_3_kan: (s[1885] ? 1 : 0) + (s[1886] ? 2 : 0) + (s[1887] ? 4 : 0), LAB_134_4: s[1888], LAB_134_4_hoej: s[1889], LAB_134_4_kan: (s[1890] ? 1 : 0) + (s[1891] ? 4 : 0), LAB_136_1_kan: (s[1892] ? 1 : 0) + (s[1893] ? 2 : 0) + s[1385], LAB_136_2: s[1894], LAB_136_2_hoej: s[1895], LAB_136_2_kan: (s[1896] ? 1 : 0) + (s[1897] ? 4 : 0), LAB_137_1: s[1898], LAB_137_1_hoej: s[1899], LAB_137_1_kan: (s[1900] ? 1 : 0) + (s[1901] ? 4 : 0), LAB_142_1_kan: (s[388] ? 1 : 0) + (s[387] ? 2 : 0) + s[1385], LAB_144_kan: (s[719] ? 1 : 0) + (s[720] ? 2 : 0) + s[1385], LAB_145_1: s[1902], LAB_145_1_hoej: s[1903], LAB_145_1_kan: s[1904] + (s[1905] ? 4 : 0), LAB_145_1_plan_kan: (s[1906] ? 1 : 0) + (s[1907] ? 2 : 0) + (s[1908] ? 4 : 0), LAB_145_2_kan: (s[1909] ? 1 : 0) + (s[1910] ? 2 : 0) + (s[1911] ? 4 : 0), LAB_146_kan: (s[1912] ? 1 : 0) + (s[1913] ? 2 : 0) + s[1385], LAB_167_1_kan: s[1914] + (s[1915] ? 2 : 0) + s[1385], LAB_167_1_periode: s[1916], LAB_167_1_periode_hoej: s[1917], LAB_167_1_periode_kan: s[1914] + (s[1918] ? 4 : 0), LAB_167_2_kan: (s[1919] ? 1 : 0) + (s[1920] ? 2 : 0) + (s[1921] ? 4 : 0), LAB_167_3_kan: (s[1922] ? 1 : 0) + (s[1923] ? 2 : 0) + (s[1924] ? 4 : 0), LAB_175_1_kan: (s[414] ? 1 : 0) + (s[416] ? 2 : 0) + s[1925], LAB_175_2: s[1926], LAB_175_2_hoej: s[1927], LAB_175_2_kan: (s[1928] ? 1 : 0) + (s[1929] ? 4 : 0), LAB_175_2_takst: s[410], LAB_175_2_takst_hoej: s[411], LAB_175_2_takst_kan: (s[412] ? 1 : 0) + (s[413] ? 4 : 0), LAB_175_4_kan: (s[418] ? 1 : 0) + (s[417] ? 2 : 0) + s[1925], LAB_175_5_kan: (s[1930] ? 1 : 0) + (s[1931] ? 2 : 0) + s[1385], LAB_176_1_kan: s[1932] + (s[424] ? 2 : 0) + s[1385], LAB_176_1_beloeb: s[1933], LAB_176_1_beloeb_hoej: s[1934], LAB_176_1_beloeb_kan: s[1932] + (s[1935] ? 4 : 0), LAB_2003_121_4_kan: s[1936] + (s[1937] ? 2 : 0) + s[1385], LAB_2003_121_4_til: s[1938], LAB_2003_121_4_til_hoej: s[1939], LAB_2003_121_4_til_kan: s[1936] + (s[1940] ? 4 : 0), LAS_2a_kan: (s[1941] ? 1 : 0) + (s[1942] ? 2 : 0) + (s[1943] ? 4 : 0), LAS_10_3: s[1944], LAS_10_3_hoej: s[1945], LAS_10_3_kan: s[1546], LAS_11_kan: (s[1946] ? 1 : 0) + (s[1947] ? 2 : 0) + s[1385], LAS_11_2_kan: (s[439] ? 1 : 0) + (s[437] ? 2 : 0) + s[1385], LAS_11_2_supplerende_kan: (s[1948] ? 1 : 0) + (s[1949] ? 2 : 0) + s[1385], LAS_11_3_kan: (s[1950] ? 1 : 0) + (s[1951] ? 2 : 0) + s[1952], LAS_11_8_kan: (s[1953] ? 1 : 0) + (s[1954] ? 2 : 0) + s[1952], LAS_13_1_kan: (s[440] ? 1 : 0) + (s[438] ? 2 : 0) + s[1385], LAS_13_8_kan: (s[1955] ? 1 : 0) + (s[1956] ? 2 : 0) + (s[1957] ? 4 : 0), LAS_13f_1_kan: (s[527] ? 1 : 0) + (s[1958] ? 2 : 0) + s[1959], LAS_13f_14_kan: (s[1960] ? 1 : 0) + (s[1961] ? 2 : 0) + s[1959], LAS_13g_1: s[1962], LAS_13g_1_hoej: s[1963], LAS_13g_1_kan: (s[1964] ? 1 : 0) + (s[1965] ? 4 : 0), LAS_13g_1_beloeb: s[1966], LAS_13g_1_beloeb_hoej: s[1967], LAS_13g_1_beloeb_kan: (s[1968] ? 1 : 0) + (s[1969] ? 4 : 0), LAS_14_1_kan: (s[1970] ? 1 : 0) + (s[1971] ? 2 : 0) + (s[1972] ? 4 : 0), LAS_14_1_graense: s[433], LAS_14_1_graense_hoej: s[432], LAS_14_1_graense_kan: 1 + (s[436] ? 4 : 0), LAS_14_1_over: s[1973], LAS_14_1_over_hoej: s[1974], LAS_14_1_over_kan: 1 + (s[1975] ? 4 : 0), LAS_16_1: s[515], LAS_16_1_hoej: s[514], LAS_16_1_kan: (s[516] ? 1 : 0) + (s[517] ? 4 : 0), LAS_16_3_kan: (s[1976] ? 1 : 0) + (s[1977] ? 2 : 0) + s[1978], LAS_16_overgang_kan: (s[1979] ? 1 : 0) + (s[1980] ? 2 : 0) + s[1385], LAS_17_1: s[501], LAS_17_1_hoej: s[499], LAS_17_1_kan: s[1981] + (s[503] ? 4 : 0), LAS_18_1: s[500], LAS_18_1_hoej: s[502], LAS_18_1_kan: s[1981] + (s[504] ? 4 : 0), LAS_18_3: s[505], LAS_18_3_hoej: s[506], LAS_18_3_kan: s[1981] + (s[507] ? 4 : 0), LAS_19_1: s[508], LAS_19_1_hoej: s[509], LAS_19_1_kan: s[1981] + (s[510] ? 4 : 0), LAS_20_1: s[511], LAS_20_1_hoej: s[512], LAS_20_1_kan: s[1981] + (s[513] ? 4 : 0), LAS_23_1_kan: (s[454] ? 1 : 0) + (s[455] ? 2 : 0) + s[1385], LAS_24_1: s[481], LAS_24_1_hoej: s[480], LAS_24_1_kan: (s[470] ? 1 : 0) + (s[494] ? 4 : 0), LAS_24_3: s[1982], LAS_24_3_hoej: s[1983], LAS_24_3_kan: (s[1984] ? 1 : 0) + (s[1985] ? 4 : 0), LAS_25: s[520], LAS_25_hoej: s[521], LAS_25_kan: (s[522] ? 1 : 0) + (s[523] ? 4 : 0), LAS_25_3: s[491], LAS_25_3_hoej: s[490], LAS_25_3_kan: (s[492] ? 1 : 0) + (s[493] ? 4 : 0), LAS_25_3_forsoerger: s[468], LAS_25_3_forsoerger_hoej: s[469], LAS_25_3_forsoerger_kan: (s[467] ? 1 : 0) + (s[474] ? 4 : 0), LAS_25b_1: s[1986], LAS_25b_1_hoej: s[1987], LAS_25b_1_kan: (s[524] ? 1 : 0) + s[1959], LAS_26_1: s[1988], LAS_26_1_hoej: s[1989], LAS_26_1_kan: (s[1990] ? 1 : 0) + (s[1991] ? 4 : 0), LAS_26_3_kan: s[1992] + (s[1993] ? 2 : 0) + (s[1994] ? 4 : 0), LAS_26_5_kan: (s[1995] ? 1 : 0) + (s[1996] ? 2 : 0) + s[1997], LAS_26_7_kan: (s[1998] ? 1 : 0) + (s[1999] ? 2 : 0) + s[1997], LAS_30_1: s[2000], LAS_30_1_hoej: s[2001], LAS_30_1_kan: (s[2002] ? 1 : 0) + (s[2003] ? 4 : 0), LAS_30_2: s[2004], LAS_30_2_hoej: s[2005], LAS_30_2_kan: s[1992] + (s[2006] ? 4 : 0), LAS_34_1_kan: s[2007] + (s[1334] ? 2 : 0) + s[1781], LAS_34_2_kan: (s[2008] ? 1 : 0) + (s[2009] ? 2 : 0) + s[1781], LAS_35_1_kan: (s[2010] ? 1 : 0) + (s[2011] ? 2 : 0) + (s[2012] ? 4 : 0), LAS_40a_1_kan: (s[2013] ? 1 : 0) + (s[2014] ? 2 : 0) + s[1385], LAS_50_kan: (s[2015] ? 1 : 0) + (s[2016] ? 2 : 0) + s[2017], LAS_68_2: s[2018], LAS_68_2_hoej: s[2019], LAS_68_2_kan: (s[2020] ? 1 : 0) + (s[2021] ? 4 : 0), LAS_68_4: s[565], LAS_68_4_hoej: s[563], LAS_68_4_kan: (s[567] ? 1 : 0) + (s[569] ? 4 : 0), LAS_68_5_kan: (s[2022] ? 1 : 0) + (s[2023] ? 2 : 0) + (s[2024] ? 4 : 0), LAS_68a_1: s[2025], LAS_68a_1_hoej: s[2026], LAS_68a_1_kan: (s[2027] ? 1 : 0) + (s[2028] ? 4 : 0), LAS_68a_1_tid_kan: (s[551] ? 1 : 0) + (s[553] ? 2 : 0) + s[1389], LAS_68a_2: s[566], LAS_68a_2_hoej: s[564], LAS_68a_2_kan: (s[568] ? 1 : 0) + (s[570] ? 4 : 0), LAS_68a_3: s[556], LAS_68a_3_hoej: s[555], LAS_68a_3_kan: (s[557] ? 1 : 0) + (s[558] ? 4 : 0), LAS_69j_2: s[575], LAS_69j_2_hoej: s[576], LAS_69j_2_kan: (s[577] ? 1 : 0) + (s[578] ? 4 : 0), LAS_69j_2_bidrag: s[539], LAS_69j_2_bidrag_hoej: s[540], LAS_69j_2_bidrag_kan: (s[542] ? 1 : 0) + (s[543] ? 4 : 0), LAS_69j_4: s[651], LAS_69j_4_hoej: s[649], LAS_69j_4_kan: (s[653] ? 1 : 0) + (s[655] ? 4 : 0), LAS_69j_5: s[652], LAS_69j_5_hoej: s[650], LAS_69j_5_kan: (s[654] ? 1 : 0) + (s[656] ? 4 : 0), LAS_69j_5_modtager_kan: (s[2029] ? 1 : 0) + (s[2030] ? 2 : 0) + (s[2031] ? 4 : 0), LAS_69j_5_tid_kan: (s[2032] ? 1 : 0) + (s[595] ? 2 : 0) + s[2033], LAS_69j_7_kan: (s[639] ? 1 : 0) + (s[638] ? 2 : 0) + s[2033], LAS_69j_8_kan: (s[642] ? 1 : 0) + (s[641] ? 2 : 0) + (s[640] ? 4 : 0), LAS_69j_9: s[633], LAS_69j_9_hoej: s[634], LAS_69j_9_kan: (s[635] ? 1 : 0) + (s[636] ? 4 : 0), LAS_69j_10: s[598], LAS_69j_10_hoej: s[597], LAS_69j_10_kan: (s[599] ? 1 : 0) + (s[600] ? 4 : 0), LAS_69j_11_kan: (s[2034] ? 1 : 0) + (s[2035] ? 2 : 0) + (s[2036] ? 4 : 0), LAS_69j_13_kan: (s[644] ? 1 : 0) + (s[645] ? 2 : 0) + (s[643] ? 4 : 0), LAS_69j_15_kan: (s[663] ? 1 : 0) + (s[664] ? 2 : 0) + s[2033], LAS_69j_udbetales: s[2037], LAS_69j_udbetales_hoej: s[2038], LAS_69j_udbetales_kan: (s[2039] ? 1 : 0) + (s[2040] ? 4 : 0), LAS_69k_1_kan: (s[2041] ? 1 : 0) + (s[2042] ? 2 : 0) + s[2033], LAS_69k_2_kan: (s[2043] ? 1 : 0) + (s[2044] ? 2 : 0) + (s[2045] ? 4 : 0), LAS_69k_5_kan: (s[2046] ? 1 : 0) + (s[2047] ? 2 : 0) + s[2033], LAS_69k_6: s[2048], LAS_69k_6_hoej: s[2049], LAS_69k_6_kan: (s[2050] ? 1 : 0) + (s[2051] ? 4 : 0), LAS_69k_6_aftale_kan: (s[2052] ? 1 : 0) + (s[2053] ? 2 : 0) + s[1389], LAS_69k_6_senest: s[2054], LAS_69k_6_senest_hoej: s[2055], LAS_69k_6_senest_kan: (s[4] ? 1 : 0) + s[1389], LAS_69l_1_kan: (s[676] ? 1 : 0) + (s[675] ? 2 : 0) + (s[677] ? 4 : 0), LAS_69l_3: s[2056], LAS_69l_3_hoej: s[2057], LAS_69l_3_kan: s[2058], LAS_69m_2: s[2059], LAS_69m_2_hoej: s[2060], LAS_69m_2_kan: (s[2061] ? 1 : 0) + (s[2062] ? 4 : 0), LAS_69n_1: s[2063], LAS_69n_1_hoej: s[2064], LAS_69n_1_kan: (s[2065] ? 1 : 0) + (s[2066] ? 4 : 0), LAS_69o_1_kan: (s[2067] ? 1 : 0) + (s[2068] ? 2 : 0) + (s[2069] ? 4 : 0), LAS_69o_2: s[2070], LAS_69o_2_hoej: s[2071], LAS_69o_2_kan: (s[2072] ? 1 : 0) + (s[2073] ? 4 : 0), LAS_69p_1_kan: (s[2074] ? 1 : 0) + (s[2075] ? 2 : 0) + s[2076], LAS_69q_1: s[2077], LAS_69q_1_hoej: s[2078], LAS_69q_1_kan: s[2058], LAS_69t_2: s[2079], LAS_69t_2_hoej: s[2080], LAS_69t_2_kan: s[2081], LAS_69x_3: s[2082], LAS_69x_3_hoej: s[2083], LAS_69x_3_kan: s[2081], LAS_70_1_kan: (s[714] ? 1 : 0) + (s[713] ? 2 : 0) + s[2017], LAS_70_1_3_kan: (s[2084] ? 1 : 0) + (s[2085] ? 2 : 0) + (s[2086] ? 4 : 0), LAS_70_4: s[2087], LAS_70_4_hoej: s[2088], LAS_70_4_kan: (s[2089] ? 1 : 0) + (s[2090] ? 4 : 0), LAS_70_5: flat(s[2091]), LAS_70_5_hoej: flat(s[2092]), LAS_70_5_kan: (s[2093] ? 1 : 0) + (s[2093] && !s[2094] ? 2 : 0) + (s[2095] ? 4 : 0), LAS_71_1: s[2096], LAS_71_1_hoej: s[2097], LAS_71_1_kan: (s[2098] ? 1 : 0) + (s[2099] ? 4 : 0), LAS_71_2: s[706], LAS_71_2_hoej: s[707], LAS_71_2_kan: (s[705] ? 1 : 0) + (s[708] ? 4 : 0), LAS_71_2_ung: s[2100], LAS_71_2_ung_hoej: s[2101], LAS_71_2_ung_kan: (s[2102] ? 1 : 0) + (s[2103] ? 4 : 0), LAS_71_3: s[2104], LAS_71_3_hoej: s[2105], LAS_71_3_kan: (s[2106] ? 1 : 0) + (s[2107] ? 4 : 0), LAS_71_4_kan: (s[702] ? 1 : 0) + (s[703] ? 2 : 0) + (s[704] ? 4 : 0), LAS_71_6_kan: (s[2108] ? 1 : 0) + s[2109] + (s[2110] ? 4 : 0), LAS_73b_kan: (s[2111] ? 1 : 0) + (s[2112] ? 2 : 0) + s[2017], LAS_73c_1: s[2113], LAS_73c_1_hoej: s[2114], LAS_73c_1_kan: s[1904] + (s[2115] ? 4 : 0), LAS_73f_1_kan: (s[2116] ? 1 : 0) + (s[2117] ? 2 : 0) + s[2017], LAS_73f_1_beloeb: s[2118], LAS_73f_1_beloeb_hoej: s[2119], LAS_73f_1_beloeb_kan: s[1904] + s[2017], LAS_74_1_foertidspension: flat(s[2120]), LAS_74_1_foertidspension_hoej: flat(s[2121]), LAS_74_1_foertidspension_kan: (s[2122] ? 1 : 0) + (s[2122] && !s[2123] ? 2 : 0) + (s[2124] ? 4 : 0), LAS_74a_1_kan: (s[2125] ? 1 : 0) + (s[2126] ? 2 : 0) + s[1405], LAS_74a_1_fleksjob: flat(s[2127]), LAS_74a_1_fleksjob_hoej: flat(s[2128]), LAS_74a_1_fleksjob_kan: (s[2129] ? 1 : 0) + (s[2129] && !s[2130] ? 2 : 0) + (s[2131] ? 4 : 0), LAS_74a_2_kan: (s[736] ? 1 : 0) + (s[733] ? 2 : 0) + s[2132], LAS_74a_2_uge: s[812], LAS_74a_2_uge_hoej: s[813], LAS_74a_2_uge_kan: (s[811] ? 1 : 0) + (s[814] ? 4 : 0), LAS_74a_3: s[820], LAS_74a_3_hoej: s[819], LAS_74a_3_kan: (s[821] ? 1 : 0) + (s[822] ? 4 : 0), LAS_74a_7: s[2133], LAS_74a_7_hoej: s[2134], LAS_74a_7_kan: (s[2135] ? 1 : 0) + (s[2136] ? 4 : 0), LAS_74b_2_kan: (s[734] ? 1 : 0) + (s[735] ? 2 : 0) + s[1405], LAS_74c_1: s[800], LAS_74c_1_hoej: s[801], LAS_74c_1_kan: 1 + (s[802] ? 4 : 0), LAS_74c_1_18: s[2137], LAS_74c_1_18_hoej: s[2138], LAS_74c_1_18_kan: (s[2139] ? 1 : 0) + s[2140], LAS_74c_1_frist: s[2141], LAS_74c_1_frist_hoej: s[2142], LAS_74c_1_frist_kan: (s[2143] ? 1 : 0) + (s[2144] ? 4 : 0), LAS_74c_1_nu_kan: (s[2145] ? 1 : 0) + (s[2146] ? 2 : 0) + s[2140], LAS_74d_2: s[2147], LAS_74d_2_hoej: s[2148], LAS_74d_2_kan: (s[2149] ? 1 : 0) + (s[2150] ? 4 : 0), LAS_74d_3: s[2151], LAS_74d_3_hoej: s[2152], LAS_74d_3_kan: (s[2153] ? 1 : 0) + (s[2154] ? 4 : 0), LAS_74d_3_udbetales: s[2155], LAS_74d_3_udbetales_hoej: s[2156], LAS_74d_3_udbetales_kan: (s[2157] ? 1 : 0) + (s[2158] ? 4 : 0), LAS_74e_3: s[2159], LAS_74e_3_hoej: s[2160], LAS_74e_3_kan: s[2161], LAS_74e_4: s[2162], LAS_74e_4_hoej: s[2163], LAS_74e_4_kan: s[2161], LAS_74e_8: s[2164], LAS_74e_8_hoej: s[2165], LAS_74e_8_kan: (s[2166] ? 1 : 0) + (s[2167] ? 4 : 0), LAS_74f_1_kan: (s[2168] ? 1 : 0) + (s[2169] ? 2 : 0) + s[1405], LAS_74f_1_dag: s[2170], LAS_74f_1_dag_hoej: s[2171], LAS_74f_1_dag_kan: s[1546], LAS_75_1: s[2172], LAS_75_1_hoej: s[2173], LAS_75_1_kan: 1 + (s[2174] ? 4 : 0), LAS_75a_1_kan: (s[2175] ? 1 : 0) + (s[2176] ? 2 : 0) + (s[2177] ? 4 : 0), LAS_76_1_kan: (s[2178] ? 1 : 0) + (s[2179] ? 2 : 0) + s[1405], LAS_77_1: s[2180], LAS_77_1_hoej: s[2181], LAS_77_1_kan: (s[2182] ? 1 : 0) + (s[2183] ? 4 : 0), LAS_77a_1: s[2184], LAS_77a_1_hoej: s[2185], LAS_77a_1_kan: 1 + s[2186], LAS_77a_2: s[2187], LAS_77a_2_hoej: s[2188], LAS_77a_2_kan: (s[2189] ? 1 : 0) + (s[2190] ? 4 : 0), LAS_77a_4_kan: (s[2191] ? 1 : 0) + (s[2192] ? 2 : 0) + s[2186], LAS_77a_6_kan: (s[2193] ? 1 : 0) + (s[2194] ? 2 : 0) + s[1405], LAS_77b_1_kan: (s[2195] ? 1 : 0) + (s[2196] ? 2 : 0) + s[1405], LAS_81_1_kan: (s[2197] ? 1 : 0) + (s[2198] ? 2 : 0) + s[1385], LAS_81_1_forudsigelig_kan: (s[2199] ? 1 : 0) + (s[2200] ? 2 : 0) + s[1385], LAS_81_1_rimelig_kan: (s[2201] ? 1 : 0) + (s[865] ? 2 : 0) + s[1385], LAS_81_1_aendring_kan: (s[533] ? 1 : 0) + (s[532] ? 2 : 0) + s[1385], LAS_81a_1_kan: (s[2202] ? 1 : 0) + (s[2203] ? 2 : 0) + s[1385], LAS_81a_1_proevet_kan: (s[2204] ? 1 : 0) + (s[2205] ? 2 : 0) + (s[2206] ? 4 : 0), LAS_82_1_kan: (s[2207] ? 1 : 0) + (s[2208] ? 2 : 0) + s[1385], LAS_82_1_formue: s[2209], LAS_82_1_formue_hoej: s[2210], LAS_82_1_formue_kan: s[1471], LAS_82a_1_kan: (s[857] ? 1 : 0) + (s[858] ? 2 : 0) + s[1385], LAS_82a_2: s[2211], LAS_82a_2_hoej: s[2212], LAS_82a_2_kan: (s[2213] ? 1 : 0) + (s[2214] ? 4 : 0), LAS_82a_6_kan: s[2215] + (s[2216] ? 2 : 0) + s[1385], LAS_82a_6_gaelder: s[2217], LAS_82a_6_gaelder_hoej: s[2218], LAS_82a_6_gaelder_kan: s[2215] + (s[2219] ? 4 : 0), LAS_82b_1_kan: s[2220] + (s[2221] ? 2 : 0) + s[1385], LAS_82b_2: s[2222], LAS_82b_2_hoej: s[2223], LAS_82b_2_kan: s[2220] + (s[2224] ? 4 : 0), LAS_83_1_kan: (s[2225] ? 1 : 0) + (s[2226] ? 2 : 0) + (s[2227] ? 4 : 0), LAS_83_1_bortadopteret_kan: (s[2228] ? 1 : 0) + (s[2229] ? 2 : 0) + (s[2230] ? 4 : 0), LAS_85_1_kan: (s[2231] ? 1 : 0) + (s[2232] ? 2 : 0) + s[1385], LAS_85_2_kan: (s[2233] ? 1 : 0) + (s[2234] ? 2 : 0) + s[1385], LAS_85_4_kan: (s[2235] ? 1 : 0) + (s[2236] ? 2 : 0) + s[1385], LAS_86_2: s[2237], LAS_86_2_hoej: s[2238], LAS_86_2_kan: (s[2239] ? 1 : 0) + (s[2240] ? 4 : 0), LAS_86_7: s[2241], LAS_86_7_hoej: s[2242], LAS_86_7_kan: s[1981] + s[1978], LAS_86_8: s[2243], LAS_86_8_hoej: s[2244], LAS_86_8_kan: s[1981] + (s[2245] ? 4 : 0), LAS_86_8_beloeb: s[2246], LAS_86_8_beloeb_hoej: s[2247], LAS_86_8_beloeb_kan: (s[2248] ? 1 : 0) + (s[2249] ? 4 : 0), LAS_88_1_kan: (s[861] ? 1 : 0) + (s[2250] ? 2 : 0) + s[1385], LAS_91_1_kan: (s[2251] ? 1 : 0) + (s[2252] ? 2 : 0) + s[1385], LAS_91_1_dom_kan: (s[2253] ? 1 : 0) + (s[2254] ? 2 : 0) + (s[2255] ? 4 : 0), LAS_91_1_su_kan: (s[2256] ? 1 : 0) + (s[2257] ? 2 : 0) + (s[2258] ? 4 : 0), LAS_91_6_kan: (s[2259] ? 1 : 0) + (s[2260] ? 2 : 0) + (s[2261] ? 4 : 0), LAS_92_1_kan: (s[2262] ? 1 : 0) + (s[2263] ? 2 : 0) + s[2264], LAS_92_3: s[2265], LAS_92_3_hoej: s[2266], LAS_92_3_kan: (f.fikHjaelpTilBoligindskud !== false ? 1 : 0) + s[2264], LAS_93_1_kan: (s[2267] ? 1 : 0) + (s[2268] ? 2 : 0) + s[1385], LAS_93_1_selvforskyldt_kan: (s[2269] ? 1 : 0) + (s[2270] ? 2 : 0) + (s[2271] ? 4 : 0), LAS_94_1_kan: (s[2272] ? 1 : 0) + (s[2273] ? 2 : 0) + s[1385], LOB_4_1_kan: (s[2274] ? 1 : 0) + (s[2275] ? 2 : 0) + s[1385], LOB_9_1_kan: (s[2276] ? 1 : 0) + (s[2277] ? 2 : 0) + (s[2278] ? 4 : 0), LOB_10_1_kan: (s[2279] ? 1 : 0) + (s[2280] ? 2 : 0) + s[1385], LOB_15a_1_kan: s[1661], LOV1559_9_betaling: s[2281], LOV1559_9_betaling_hoej: s[2282], LOV1559_9_betaling_kan: s[2283] + (s[2284] ? 4 : 0), LOV1559_9_valg_kan: s[2283] + (s[2285] ? 2 : 0) + s[2286], LOV1655_udbetaling: s[2287], LOV1655_udbetaling_hoej: s[2288], LOV1655_udbetaling_kan: (s[2289] ? 1 : 0) + (s[2290] ? 4 : 0), LOV1750_21_8_kan: (s[297] ? 1 : 0) + (s[296] ? 2 : 0) + s[1764], LOV1750_21_revalidering_kan: (s[389] ? 1 : 0) + (s[392] ? 2 : 0) + s[2017], LSP_1a_1: s[887], LSP_1a_1_hoej: s[886], LSP_1a_1_kan: s[1471], LSP_1a_1_dag: s[885], LSP_1a_1_dag_hoej: s[883], LSP_1a_1_dag_kan: s[1471], LSP_1a_1_tabel2006_kan: (s[102] ? 1 : 0) + (s[100] ? 2 : 0) + (s[101] ? 4 : 0), LSP_1a_1_tabel2011_kan: (s[106] ? 1 : 0) + (s[104] ? 2 : 0) + (s[105] ? 4 : 0), LSP_2_1_kan: (s[2291] ? 1 : 0) + (s[2292] ? 2 : 0) + s[1385], LSP_2_1_eu_kan: (s[901] ? 1 : 0) + (s[897] ? 2 : 0) + s[1385], LSP_3_1_kan: (s[902] ? 1 : 0) + (s[898] ? 2 : 0) + s[1385], LSP_3_2_kan: (s[2293] ? 1 : 0) + (s[2294] ? 2 : 0) + s[1385], LSP_3_3_kan: (s[2295] ? 1 : 0) + (s[2296] ? 2 : 0) + s[1385], LSP_3_danmark_kan: (s[2297] ? 1 : 0) + (s[2298] ? 2 : 0) + (s[2299] ? 4 : 0), LSP_4_kan: (s[903] ? 1 : 0) + (s[899] ? 2 : 0) + s[1385], LSP_5_2: s[2300], LSP_5_2_hoej: s[2301], LSP_5_2_kan: (s[2302] ? 1 : 0) + (s[2303] ? 4 : 0), LSP_5_3: s[2304], LSP_5_3_hoej: s[2305], LSP_5_3_kan: (s[2306] ? 1 : 0) + (s[2307] ? 4 : 0), LSP_6: s[2308], LSP_6_hoej: s[2309], LSP_6_kan: 1 + (s[2310] ? 4 : 0), LSP_12_1_kan: (s[2311] ? 1 : 0) + (s[2312] ? 2 : 0) + s[1385], LSP_13_kan: (s[2313] ? 1 : 0) + (s[2314] ? 2 : 0) + (s[2315] ? 4 : 0), LSP_16_kan: (s[2316] ? 1 : 0) + (s[2317] ? 2 : 0) + s[1385], LSP_16_1_kan: (s[2318] ? 1 : 0) + (s[2319] ? 2 : 0) + s[1385], LSP_16_2_kan: (s[2320] ? 1 : 0) + (s[2321] ? 2 : 0) + s[1385], LSP_16_3_kan: (s[2322] ? 1 : 0) + (s[2323] ? 2 : 0) + s[1385], LSP_17_2_kan: (s[2324] ? 1 : 0) + (s[2325] ? 2 : 0) + s[1385], LSP_17_2_oplysninger_kan: (s[2326] ? 1 : 0) + (s[2327] ? 2 : 0) + (s[2328] ? 4 : 0), LSP_17_3_senior_kan: (s[2329] ? 1 : 0) + (s[2330] ? 2 : 0) + s[2286], LSP_17_4_kan: (s[2331] ? 1 : 0) + s[2109] + s[1385], LSP_18_1_kan: (s[2332] ? 1 : 0) + (s[2333] ? 2 : 0) + s[1385], LSP_18_2_kan: (s[917] ? 1 : 0) + (s[2334] ? 2 : 0) + (s[2335] ? 4 : 0), LSP_19_1_kan: (s[2336] ? 1 : 0) + (s[2337] ? 2 : 0) + s[1806], LSP_20_3_kan: (s[2338] ? 1 : 0) + (s[2339] ? 2 : 0) + s[1385], LSP_21_1: s[2340], LSP_21_1_hoej: s[2341], LSP_21_1_kan: s[2342], LSP_26a_1_kan: (s[2343] ? 1 : 0) + (s[2344] ? 2 : 0) + s[1385], LSP_26a_5: flat(s[2345]), LSP_26a_5_hoej: flat(s[2346]), LSP_26a_5_kan: (s[2347] ? 1 : 0) + (s[2347] && !s[2348] ? 2 : 0) + (s[2349] ? 4 : 0), LSP_26b: s[2350], LSP_26b_hoej: s[2351], LSP_26b_kan: s[1471], LSP_26d_2: s[2352], LSP_26d_2_hoej: s[2353], LSP_26d_2_kan: 1 + s[2286], LSP_26g_kan: (s[2354] ? 1 : 0) + (s[2355] ? 2 : 0) + s[2356], LSP_26g_dag: s[2357], LSP_26g_dag_hoej: s[2358], LSP_26g_dag_kan: (s[2359] ? 1 : 0) + (s[2360] ? 4 : 0), LSP_26h_1: s[2361], LSP_26h_1_hoej: s[2362], LSP_26h_1_kan: 1 + s[2356], LSP_26h_3: s[925], LSP_26h_3_hoej: s[924], LSP_26h_3_kan: 1 + (s[926] ? 4 : 0), LSP_26h_6: -Infinity, LSP_26h_6_hoej: Infinity, LSP_26h_6_kan: 1 + (s[923] ? 4 : 0), LSP_26v_1: flat(s[2363]), LSP_26v_1_hoej: flat(s[2364]), LSP_26v_1_kan: (s[2365] ? 1 : 0) + (s[2365] && !s[2366] ? 2 : 0) + (s[2367] ? 4 : 0), LSP_26v_2: flat(s[2368]), LSP_26v_2_hoej: flat(s[2369]), LSP_26v_2_kan: (s[2370] ? 1 : 0) + (s[2370] && !s[2371] ? 2 : 0) + (s[2372] ? 4 : 0), LSP_29_1_eget_kan: (s[2373] ? 1 : 0) + (s[2374] ? 2 : 0) + (s[2375] ? 4 : 0), LSP_32a_1_aegtefaelle_kan: (s[2376] ? 1 : 0) + (s[2377] ? 2 : 0) + s[1385], LSP_32c_1: s[2378], LSP_32c_1_hoej: s[2379], LSP_32c_1_kan: s[1471], LSP_32c_2: s[2380], LSP_32c_2_hoej: s[2381], LSP_32c_2_kan: (s[2382] ? 1 : 0) + (s[2383] ? 4 : 0), LSP_33_1: s[2384], LSP_33_1_hoej: s[2385], LSP_33_1_kan: (s[2386] ? 1 : 0) + (s[2387] ? 4 : 0), LSP_33_1_tilbage_kan: (s[2388] ? 1 : 0) + (s[2389] ? 2 : 0) + (s[2390] ? 4 : 0), LSP_33_2: s[2391], LSP_33_2_hoej: s[2392], LSP_33_2_kan: s[2342], LSP_37: flat(s[2393]), LSP_37_hoej: flat(s[2394]), LSP_37_kan: (s[2395] ? 1 : 0) + (s[2395] && !s[2396] ? 2 : 0) + (s[2397] ? 4 : 0), LSP_44_1_kan: (s[2398] ? 1 : 0) + (s[2399] ? 2 : 0) + s[1385], LSP_44_udsendte_kan: (s[2400] ? 1 : 0) + (s[2401] ? 2 : 0) + (s[2402] ? 4 : 0), LSP_49_1_foertidspension: s[2403], LSP_49_1_foertidspension_hoej: s[2404], LSP_49_1_foertidspension_kan: 1 + (s[2405] ? 4 : 0), LSP_49_1_folkepension: s[2406], LSP_49_1_folkepension_hoej: s[2407], LSP_49_1_folkepension_kan: (s[2408] ? 1 : 0) + (s[2409] ? 4 : 0), OFL_8_kan: (s[2410] ? 1 : 0) + (s[2411] ? 2 : 0) + s[1644], OFL_9_1_kan: (s[2412] ? 1 : 0) + (s[2413] ? 2 : 0) + s[1644], OFL_9_2_kan: (s[2414] ? 1 : 0) + (s[2415] ? 2 : 0) + s[1644], OFL_13_1_kan: (s[2416] ? 1 : 0) + (s[2417] ? 2 : 0) + s[1644], OFL_13_2_kan: (s[2418] ? 1 : 0) + (s[2419] ? 2 : 0) + s[1644], OFL_15_1_kan: (s[2420] ? 1 : 0) + (s[2421] ? 2 : 0) + s[1644], OFL_15_2_kan: (s[2422] ? 1 : 0) + (s[2423] ? 2 : 0) + s[1644], OFL_36_2: s[2424], OFL_36_2_hoej: s[2425], OFL_36_2_kan: 1 + s[2426], OFL_36_2_praksis: s[2427], OFL_36_2_praksis_hoej: s[2428], OFL_36_2_praksis_kan: 1 + (s[2429] ? 4 : 0), OFL_36_2_underretning_kan: (s[2430] ? 1 : 0) + (s[2431] ? 2 : 0) + s[2426], OFL_37_1_kan: (s[2432] ? 1 : 0) + (s[2433] ? 2 : 0) + s[1644], OFL_37_2: s[2434], OFL_37_2_hoej: s[2435], OFL_37_2_kan: (f.afgoerelsenOmAktindsigtFastholdes !== false ? 1 : 0) + (s[2436] ? 4 : 0), OFL_37_3: s[2437], OFL_37_3_hoej: s[2438], OFL_37_3_kan: 1 + (s[2439] ? 4 : 0), OFL_38_1_kan: (s[2440] ? 1 : 0) + (s[2441] ? 2 : 0) + s[1644], OFL_39_1_kan: (s[2442] ? 1 : 0) + (s[2443] ? 2 : 0) + s[2426], OFL_39_2: s[2444], OFL_39_2_hoej: s[2445], OFL_39_2_kan: 1 + (s[2446] ? 4 : 0), OFL_39_3: s[2447], OFL_39_3_hoej: s[2448], OFL_39_3_kan: 1 + (s[2449] ? 4 : 0), OFL_40_1_kan: (s[2450] ? 1 : 0) + (s[2451] ? 2 : 0) + s[1644], PENSBEK_7: s[2452], PENSBEK_7_hoej: s[2453], PENSBEK_7_kan: 1 + (s[2454] ? 4 : 0), PENSBEK_10_kan: (s[2455] ? 1 : 0) + (s[2456] ? 2 : 0) + s[2457], PENSBEK_11: s[2458], PENSBEK_11_hoej: s[2459], PENSBEK_11_kan: 1 + s[2457], PLANBEK_2_1_kan: (s[2460] ? 1 : 0) + (s[2461] ? 2 : 0) + s[1385], REFUSIONSBEK_2: s[2462], REFUSIONSBEK_2_hoej: s[2463], REFUSIONSBEK_2_kan: (s[2464] ? 1 : 0) + (s[2465] ? 4 : 0), SDL_2_kan: (s[2466] ? 1 : 0) + (s[2467] ? 2 : 0) + (s[2468] ? 4 : 0), SDL_2_1_kan: (s[2469] ? 1 : 0) + (s[2470] ? 2 : 0) + s[2471], SDL_3_kan: (s[988] ? 1 : 0) + (s[985] ? 2 : 0) + s[1385], SDL_6_1: s[220], SDL_6_1_hoej: s[223], SDL_6_1_kan: (s[221] ? 1 : 0) + s[2472], SDL_7_1_kan: (s[247] ? 1 : 0) + (s[254] ? 2 : 0) + s[1385], SDL_7_1_ferie_kan: s[2473] + (s[2474] ? 2 : 0) + s[1385], SDL_7_1_ferieaftale_kan: (s[2475] ? 1 : 0) + (s[2476] ? 2 : 0) + s[1385], SDL_7_1_genoptagelse: s[2477], SDL_7_1_genoptagelse_hoej: s[2478], SDL_7_1_genoptagelse_kan: (f.ferieAftalt !== false ? 1 : 0) + (s[2479] ? 4 : 0), SDL_7_1_ny_kan: (s[2480] ? 1 : 0) + (s[2481] ? 2 : 0) + s[1385], SDL_7_2_kan: (s[148] ? 1 : 0) + (s[147] ? 2 : 0) + s[1385], SDL_7_3: s[2482], SDL_7_3_hoej: s[2483], SDL_7_3_kan: (s[2484] ? 1 : 0) + (s[2485] ? 4 : 0), SDL_7_5_kan: (s[2486] ? 1 : 0) + (s[2487] ? 2 : 0) + s[1385], SDL_7_5_fra: s[2488], SDL_7_5_fra_hoej: s[2489], SDL_7_5_fra_kan: 1 + (s[2490] ? 4 : 0), SDL_7a_1: s[2491], SDL_7a_1_hoej: s[2492], SDL_7a_1_kan: (s[2493] ? 1 : 0) + s[2494], SDL_7c_kan: (s[766] ? 1 : 0) + (s[767] ? 2 : 0) + (s[768] ? 4 : 0), SDL_10a_kan: (s[2495] ? 1 : 0) + (s[2496] ? 2 : 0) + s[1385], SDL_11_3: s[2497], SDL_11_3_hoej: s[2498], SDL_11_3_kan: 1 + (s[2499] ? 4 : 0), SDL_11a_1_kan: (s[2500] ? 1 : 0) + (s[2501] ? 2 : 0) + (s[2502] ? 4 : 0), SDL_11c_kan: (s[2503] ? 1 : 0) + (s[2504] ? 2 : 0) + s[1385], SDL_12_1_1_kan: (s[765] ? 1 : 0) + (s[763] ? 2 : 0) + (s[764] ? 4 : 0), SDL_12_1_2_kan: (s[1011] ? 1 : 0) + (s[1010] ? 2 : 0) + (s[1009] ? 4 : 0), SDL_12_1_3_kan: (s[1045] ? 1 : 0) + (s[1046] ? 2 : 0) + s[1385], SDL_13b_1: s[2505], SDL_13b_1_hoej: s[2506], SDL_13b_1_kan: (s[2507] ? 1 : 0) + (s[2508] ? 4 : 0), SDL_13b_1_antal: s[2509], SDL_13b_1_antal_hoej: s[2510], SDL_13b_1_antal_kan: (s[2511] ? 1 : 0) + (s[2512] ? 4 : 0), SDL_13b_1_form_kan: (s[2513] ? 1 : 0) + (s[2514] ? 2 : 0) + (s[2515] ? 4 : 0), SDL_13b_1_naeste: s[2516], SDL_13b_1_naeste_hoej: s[2517], SDL_13b_1_naeste_kan: (s[2518] ? 1 : 0) + (s[2519] ? 4 : 0), SDL_13b_5_kan: (s[2520] ? 1 : 0) + (s[2521] ? 2 : 0) + (s[2522] ? 4 : 0), SDL_13c_1_2_kan: (s[2523] ? 1 : 0) + (s[2524] ? 2 : 0) + s[1385], SDL_13c_2_kan: (s[2525] ? 1 : 0) + (s[2526] ? 2 : 0) + (s[2527] ? 4 : 0), SDL_13f_1_kan: (s[771] ? 1 : 0) + (s[769] ? 2 : 0) + (s[770] ? 4 : 0), SDL_13f_1_dag: s[2528], SDL_13f_1_dag_hoej: s[2529], SDL_13f_1_dag_kan: (s[2530] ? 1 : 0) + (s[2531] ? 4 : 0), SDL_16_2_kan: (s[2532] ? 1 : 0) + (s[2533] ? 2 : 0) + (s[2534] ? 4 : 0), SDL_21_1_1_kan: (s[2535] ? 1 : 0) + (s[2536] ? 2 : 0) + s[1385], SDL_21_1_2_kan: (s[2537] ? 1 : 0) + (s[2538] ? 2 : 0) + s[1385], SDL_21_1_3_kan: (s[2539] ? 1 : 0) + (s[2540] ? 2 : 0) + s[1385], SDL_21_3_kan: (s[2541] ? 1 : 0) + (s[2542] ? 2 : 0) + s[1385], SDL_21_3_grundlag_kan: (s[2543] ? 1 : 0) + (s[2544] ? 2 : 0) + s[1385], SDL_21_4_kan: s[2545] + (s[1063] ? 2 : 0) + (s[1064] ? 4 : 0), SDL_21_4_dag: s[2546], SDL_21_4_dag_hoej: s[2547], SDL_21_4_dag_kan: s[1471], SDL_21_4_fra: s[2548], SDL_21_4_fra_hoej: s[2549], SDL_21_4_fra_kan: s[2545] + (s[2550] ? 4 : 0), SDL_21_5_kan: (s[2551] ? 1 : 0) + (s[2552] ? 2 : 0) + (s[2553] ? 4 : 0), SDL_21a_kan: (s[2554] ? 1 : 0) + (s[2555] ? 2 : 0) + s[1385], SDL_24_1: s[263], SDL_24_1_hoej: s[265], SDL_24_1_kan: (s[261] ? 1 : 0) + (s[267] ? 4 : 0), SDL_24_1_ophoer: s[2556], SDL_24_1_ophoer_hoej: s[2557], SDL_24_1_ophoer_kan: (s[2558] ? 1 : 0) + (s[2559] ? 4 : 0), SDL_24_1_revurdering_kan: (s[2560] ? 1 : 0) + (s[2561] ? 2 : 0) + (s[2562] ? 4 : 0), SDL_24_3: flat(s[167]), SDL_24_3_hoej: flat(s[166]), SDL_24_3_kan: (s[165] ? 1 : 0) + (s[165] && !s[2563] ? 2 : 0) + s[2472], SDL_24a_1_kan: (s[1120] ? 1 : 0) + (s[1124] ? 2 : 0) + (s[1122] ? 4 : 0), SDL_24a_1_graense_kan: (s[249] ? 1 : 0) + (s[252] ? 2 : 0) + (s[250] ? 4 : 0), SDL_24a_2: s[2564], SDL_24a_2_hoej: s[2565], SDL_24a_2_kan: (s[2566] ? 1 : 0) + (s[2567] ? 4 : 0), SDL_24a_6_kan: (s[2568] ? 1 : 0) + (s[2569] ? 2 : 0) + s[1385], SDL_24b_1_kan: s[2570] + (s[2571] ? 2 : 0) + s[1385], SDL_24b_2: s[2572], SDL_24b_2_hoej: s[2573], SDL_24b_2_kan: s[2570] + (s[2574] ? 4 : 0), SDL_24c_1_kan: (s[2575] ? 1 : 0) + (s[2576] ? 2 : 0) + s[1385], SDL_25_1: s[262], SDL_25_1_hoej: s[264], SDL_25_1_kan: (s[260] ? 1 : 0) + (s[266] ? 4 : 0), SDL_25_2: s[2577], SDL_25_2_hoej: s[2578], SDL_25_2_kan: (s[2579] ? 1 : 0) + (s[2580] ? 4 : 0), SDL_26_1_kan: (s[2581] ? 1 : 0) + (s[2582] ? 2 : 0) + (s[2583] ? 4 : 0), SDL_26_1_covid: s[1134], SDL_26_1_covid_hoej: s[1135], SDL_26_1_covid_kan: (s[1136] ? 1 : 0) + (s[1137] ? 4 : 0), SDL_26_1_fra: s[2584], SDL_26_1_fra_hoej: s[2585], SDL_26_1_fra_kan: (s[2586] ? 1 : 0) + (s[2587] ? 4 : 0), SDL_26_1_uger: s[1128], SDL_26_1_uger_hoej: s[1129], SDL_26_1_uger_kan: (s[1127] ? 1 : 0) + s[2471], SDL_26_2_kan: (s[2588] ? 1 : 0) + (s[2589] ? 2 : 0) + (s[2590] ? 4 : 0), SDL_26_3_covid: s[2591], SDL_26_3_covid_hoej: s[2592], SDL_26_3_covid_kan: (s[2593] ? 1 : 0) + (s[2594] ? 4 : 0), SDL_26a_1_covid: s[2595], SDL_26a_1_covid_hoej: s[2596], SDL_26a_3_covid: s[1140], SDL_26a_3_covid_hoej: s[1141], SDL_26a_3_covid_kan: (s[1142] ? 1 : 0) + (s[1143] ? 4 : 0), SDL_26c_covid: s[1145], SDL_26c_covid_hoej: s[1146], SDL_26c_covid_kan: (s[1144] ? 1 : 0) + (s[1147] ? 4 : 0), SDL_26d_covid: s[2597], SDL_26d_covid_hoej: s[2598], SDL_26d_covid_kan: (s[2599] ? 1 : 0) + (s[2600] ? 4 : 0), SDL_26f_covid: s[1148], SDL_26f_covid_hoej: s[1149], SDL_26f_covid_kan: (s[1150] ? 1 : 0) + (s[1151] ? 4 : 0), SDL_26g_covid: s[2601], SDL_26g_covid_hoej: s[2602], SDL_26g_covid_kan: (s[2603] ? 1 : 0) + (s[2604] ? 4 : 0), SDL_26h_covid: s[2605], SDL_26h_covid_hoej: s[2606], SDL_26h_covid_kan: (s[2607] ? 1 : 0) + (s[2608] ? 4 : 0), SDL_26i_covid: s[2609], SDL_26i_covid_hoej: s[2610], SDL_26i_covid_kan: (s[2611] ? 1 : 0) + (s[2612] ? 4 : 0), SDL_27_1_kan: (s[268] ? 1 : 0) + (s[269] ? 2 : 0) + (s[270] ? 4 : 0), SDL_27_1_1_kan: (s[205] ? 1 : 0) + (s[211] ? 2 : 0) + s[2613], SDL_27_1_2_kan: (s[206] ? 1 : 0) + (s[216] ? 2 : 0) + s[2614], SDL_27_1_2_slut: s[2615], SDL_27_1_2_slut_hoej: s[2616], SDL_27_1_2_slut_kan: (s[2617] ? 1 : 0) + (s[2618] ? 4 : 0), SDL_27_1_2_uger: s[2619], SDL_27_1_2_uger_hoej: s[2620], SDL_27_1_2_uger_kan: (s[2621] ? 1 : 0) + s[2614], SDL_27_1_3_kan: (s[207] ? 1 : 0) + (s[217] ? 2 : 0) + s[2614], SDL_27_1_3_slut: s[2622], SDL_27_1_3_slut_hoej: s[2623], SDL_27_1_3_slut_kan: (s[2624] ? 1 : 0) + (s[2625] ? 4 : 0), SDL_27_1_3_uger: s[1156], SDL_27_1_3_uger_hoej: s[1158], SDL_27_1_3_uger_kan: (s[1154] ? 1 : 0) + s[2614], SDL_27_1_4_kan: (s[208] ? 1 : 0) + (s[218] ? 2 : 0) + s[2613], SDL_27_1_4_slut: s[2626], SDL_27_1_4_slut_hoej: s[2627], SDL_27_1_4_slut_kan: (s[2628] ? 1 : 0) + (s[2629] ? 4 : 0), SDL_27_1_5_kan: (s[209] ? 1 : 0) + (s[213] ? 2 : 0) + s[2614], SDL_27_1_6_kan: (s[210] ? 1 : 0) + (s[215] ? 2 : 0) + s[2614], SDL_27_1_7_kan: (s[1161] ? 1 : 0) + (s[1166] ? 2 : 0) + s[2614], SDL_27_1_7_2_kan: (s[2630] ? 1 : 0) + (s[2631] ? 2 : 0) + (s[2632] ? 4 : 0), SDL_27_1_slut: s[2633], SDL_27_1_slut_hoej: s[2634], SDL_27_1_slut_kan: (s[2635] ? 1 : 0) + (s[2636] ? 4 : 0), SDL_27_3_nedsat_kan: s[2473] + (s[923] ? 2 : 0) + s[1385], SDL_29_1_kan: (s[2637] ? 1 : 0) + (s[2638] ? 2 : 0) + (s[2639] ? 4 : 0), SDL_30_kan: (s[237] ? 1 : 0) + (s[238] ? 2 : 0) + s[2471], SDL_30_1: s[233], SDL_30_1_hoej: s[234], SDL_30_1_kan: (s[235] ? 1 : 0) + s[2471], SDL_30_1_fri: s[2640], SDL_30_1_fri_hoej: s[2641], SDL_30_1_fri_kan: (f.sygUnderAftaltFri !== false ? 1 : 0) + (s[2642] ? 4 : 0), SDL_30_2_kan: (s[2643] ? 1 : 0) + (s[2644] ? 2 : 0) + s[2471], SDL_30_fleksjob_kan: (s[2645] ? 1 : 0) + (s[2646] ? 2 : 0) + (s[2647] ? 4 : 0), SDL_31_1: s[1095], SDL_31_1_hoej: s[1096], SDL_31_1_kan: (s[1094] ? 1 : 0) + (s[1097] ? 4 : 0), SDL_32_kan: (s[246] ? 1 : 0) + (s[253] ? 2 : 0) + s[2471], SDL_32_1_kan: (s[2648] ? 1 : 0) + (s[2649] ? 2 : 0) + s[2471], SDL_33_1: s[1103], SDL_33_1_hoej: s[1104], SDL_33_1_kan: (s[1102] ? 1 : 0) + (s[1105] ? 4 : 0), SDL_34_1_kan: (s[2650] ? 1 : 0) + (s[2651] ? 2 : 0) + s[2471], SDL_35_2: s[2652], SDL_35_2_hoej: s[2653], SDL_35_2_kan: (s[2654] ? 1 : 0) + (s[2655] ? 4 : 0), SDL_35_3: s[2656], SDL_35_3_hoej: s[2657], SDL_35_3_kan: (s[2658] ? 1 : 0) + (s[2659] ? 4 : 0), SDL_35_3_fra: s[2660], SDL_35_3_fra_hoej: s[2661], SDL_35_3_fra_kan: (s[2662] ? 1 : 0) + (s[2663] ? 4 : 0), SDL_38_1: s[2664], SDL_38_1_hoej: s[2665], SDL_38_1_kan: (s[2666] ? 1 : 0) + (s[2667] ? 4 : 0), SDL_38_7: s[2668], SDL_38_7_hoej: s[2669], SDL_38_7_kan: (s[2670] ? 1 : 0) + (s[2671] ? 4 : 0), SDL_38_7_tide_kan: (s[1187] ? 1 : 0) + (s[1188] ? 2 : 0) + (s[1189] ? 4 : 0), SDL_38_8_kan: (s[2672] ? 1 : 0) + (s[2673] ? 2 : 0) + (s[2674] ? 4 : 0), SDL_40_1: s[2675], SDL_40_1_hoej: s[2676], SDL_40_1_kan: (s[2677] ? 1 : 0) + (s[2678] ? 4 : 0), SDL_40a_1: s[2679], SDL_40a_1_hoej: s[2680], SDL_40a_1_kan: (s[2681] ? 1 : 0) + (s[2682] ? 4 : 0), SDL_41_1: s[2683], SDL_41_1_hoej: s[2684], SDL_41_1_kan: (s[2685] ? 1 : 0) + (s[2686] ? 4 : 0), SDL_42_1_kan: (s[2687] ? 1 : 0) + (s[2688] ? 2 : 0) + s[2471], SDL_43_1: s[2689], SDL_43_1_hoej: s[2690], SDL_43_1_kan: (s[2691] ? 1 : 0) + (s[2692] ? 4 : 0), SDL_43_4: s[2693], SDL_43_4_hoej: s[2694], SDL_43_4_kan: (s[2695] ? 1 : 0) + (s[2696] ? 4 : 0), SDL_43_4_tide_kan: (s[2697] ? 1 : 0) + (s[2698] ? 2 : 0) + (s[2699] ? 4 : 0), SDL_43_5_kan: (s[2700] ? 1 : 0) + (s[2701] ? 2 : 0) + (s[2702] ? 4 : 0), SDL_45_4: s[2703], SDL_45_4_hoej: s[2704], SDL_45_4_kan: s[1471], SDL_46_1: s[2705], SDL_46_1_hoej: s[2706], SDL_46_1_kan: (s[2707] ? 1 : 0) + (s[2708] ? 4 : 0), SDL_47_1: s[1268], SDL_47_1_hoej: s[1269], SDL_47_1_kan: (s[1267] ? 1 : 0) + (s[1270] ? 4 : 0), SDL_47_1_3: s[2709], SDL_47_1_3_hoej: s[2710], SDL_47_1_3_kan: (s[2711] ? 1 : 0) + (s[2712] ? 4 : 0), SDL_50_1: s[1234], SDL_50_1_hoej: s[1233], SDL_50_1_kan: (s[1232] ? 1 : 0) + (s[1235] ? 4 : 0), SDL_50_4: s[2713], SDL_50_4_hoej: s[2714], SDL_50_4_kan: (s[2715] ? 1 : 0) + (s[2716] ? 4 : 0), SDL_51_1: s[1252], SDL_51_1_hoej: s[1253], SDL_51_1_kan: s[1471], SDL_52_1: s[1246], SDL_52_1_hoej: s[1248], SDL_52_1_kan: (s[2717] ? 1 : 0) + (s[2718] ? 4 : 0), SDL_53_1: s[1261], SDL_53_1_hoej: s[1262], SDL_53_1_kan: (s[1264] ? 1 : 0) + (s[1265] ? 4 : 0), SDL_53_1_ialt: s[2719], SDL_53_1_ialt_hoej: s[2720], SDL_53_1_ialt_kan: (s[2721] ? 1 : 0) + (s[2722] ? 4 : 0), SDL_53_1_timer: s[2723], SDL_53_1_timer_hoej: s[2724], SDL_53_1_timer_kan: (s[232] ? 1 : 0) + (s[2725] ? 4 : 0), SDL_53_2_kan: (s[1239] ? 1 : 0) + (s[1240] ? 2 : 0) + (s[1241] ? 4 : 0), SDL_53_3: s[1247], SDL_53_3_hoej: s[1249], SDL_53_3_kan: (s[1244] ? 1 : 0) + (s[1251] ? 4 : 0), SDL_53a_1_kan: (s[2726] ? 1 : 0) + (s[2727] ? 2 : 0) + s[1385], SDL_53a_2: flat(s[2728]), SDL_53a_2_hoej: flat(s[2729]), SDL_53a_2_kan: (s[2730] ? 1 : 0) + (s[2730] && !s[2731] ? 2 : 0) + (s[2732] ? 4 : 0), SDL_53b_1_kan: (s[2733] ? 1 : 0) + (s[2734] ? 2 : 0) + (s[2735] ? 4 : 0), SDL_54_1_kan: (s[1263] ? 1 : 0) + (s[1266] ? 2 : 0) + s[2471], SDL_54_1_beloeb: s[2736], SDL_54_1_beloeb_hoej: s[2737], SDL_54_1_beloeb_kan: (s[2738] ? 1 : 0) + (s[2739] ? 4 : 0), SDL_56_1_kan: (s[1109] ? 1 : 0) + (s[1106] ? 2 : 0) + s[2471], SDL_56_1_beloeb: s[2740], SDL_56_1_beloeb_hoej: s[2741], SDL_56_1_beloeb_kan: (s[2742] ? 1 : 0) + (s[2743] ? 4 : 0), SDL_56_2_kan: (s[2744] ? 1 : 0) + (s[2745] ? 2 : 0) + s[2746], SDL_56_3_kan: (s[2747] ? 1 : 0) + (s[2748] ? 2 : 0) + s[2746], SDL_56_4: s[2749], SDL_56_4_hoej: s[2750], SDL_56_4_kan: 1 + s[2746], SDL_56_4_fornyelse_kan: (s[2751] ? 1 : 0) + (s[2752] ? 2 : 0) + s[2746], SDL_58a_1_kan: (s[2753] ? 1 : 0) + (s[2754] ? 2 : 0) + s[2746], SDL_59_2: s[2755], SDL_59_2_hoej: s[2756], SDL_59_2_kan: (s[2757] ? 1 : 0) + (s[2758] ? 4 : 0), SDL_59_6_kan: (s[1279] ? 1 : 0) + (s[1280] ? 2 : 0) + s[2494], SDL_82_1_kan: (s[2759] ? 1 : 0) + (s[2760] ? 2 : 0) + s[1385], SEL_112_1_kan: (s[2761] ? 1 : 0) + (s[2762] ? 2 : 0) + s[2763], SEL_112_1_forud_kan: (s[2764] ? 1 : 0) + (s[2765] ? 2 : 0) + s[2763], SENBEK_2_1_kan: (s[2766] ? 1 : 0) + (s[2767] ? 2 : 0) + s[1385], SSBEK_3_1: s[1337], SSBEK_3_1_hoej: s[1339], SSBEK_3_1_kan: 1 + (s[1338] ? 4 : 0), SSBEK_5_1: s[2768], SSBEK_5_1_hoej: s[2769], SSBEK_5_1_kan: (s[2770] ? 1 : 0) + (s[2771] ? 4 : 0), SSBEK_6_1: s[2772], SSBEK_6_1_hoej: s[2773], SSBEK_6_1_kan: s[2007] + (s[2774] ? 4 : 0), SSBEK_10_1: s[2775], SSBEK_10_1_hoej: s[2776], SSBEK_10_1_kan: (s[2777] ? 1 : 0) + (s[2778] ? 4 : 0) }
}

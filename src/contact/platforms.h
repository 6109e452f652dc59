/*-------------------------------------------------------------------------
 *
 * platforms.h
 *	  Where sellers are found: names of platforms, and how the addresses of
 *	  their pages name a seller.
 *
 *-------------------------------------------------------------------------
 */
#ifndef ASSAY_CONTACT_PLATFORMS_H
#define ASSAY_CONTACT_PLATFORMS_H

/* Names that people write in front of a handle; lists are parted by bars. */
typedef struct PlatformName
{
	const char *platform;
	const char *long_names;		/* also with a blank behind: instagram some.shop */
	const char *short_names;	/* only with a colon, a dash or an @ */
} PlatformName;

static const PlatformName platform_names[] = {
	{"instagram", "instagram|insta", "ig"},
	{"tiktok", "tiktok|tik tok", "tt"},
	{"facebook", "facebook|facebook page", "fb"},
	{"telegram", "telegram", "tg"},
	{"whatsapp", "whatsapp|whats app|whatsapp business", "wa"},
	{"wechat", "wechat|weixin|微信|微信号", "wx|vx|we chat"},
	{"weidian", "weidian|微店", "wd"},
	{"taobao", "taobao|淘宝|wangwang|旺旺", "tb"},
	{"tmall", "tmall|天猫", ""},
	{"1688", "1688.com", "1688"},
	{"aliexpress", "aliexpress|ali express", "ae"},
	{"alibaba", "alibaba|阿里巴巴", ""},
	{"dhgate", "dhgate", "dh"},
	{"yupoo", "yupoo", "又拍"},
	{"shopee", "shopee|虾皮", ""},
	{"lazada", "lazada", ""},
	{"temu", "temu", ""},
	{"amazon", "amazon|亚马逊", "amz"},
	{"ebay", "ebay", ""},
	{"etsy", "etsy", ""},
	{"vk", "vkontakte|вконтакте", "vk|вк"},
	{"x", "twitter", "x"},
	{"youtube", "youtube", "yt"},
	{"pinterest", "pinterest", ""},
	{"line", "line id", "line"},
	{"kakao", "kakaotalk|kakao talk|카카오톡", "kakao|카톡"},
	{"weibo", "weibo|微博", "wb"},
	{"xiaohongshu", "xiaohongshu|小红书|rednote", "xhs"},
	{"douyin", "douyin|抖音", "dy"},
	{"threads", "", "threads"},
	{"snapchat", "snapchat", "snap"},
	{"linkedin", "linkedin", "linked in"},
};

#define N_PLATFORM_NAMES ((int) (sizeof(platform_names) / sizeof(platform_names[0])))

/* flags of a site */
#define SUBDOMAIN	0x01		/* the seller's name stands before the domain */
#define FIRST		0x02		/* it is the first step of the path */
#define FIRST_AT	0x04		/* the same, but only with an @ */
#define DIGITS		0x08		/* it is a number; what stands beside it is a title */
#define KEEP_CASE	0x10		/* capitals count */

/*
 * How a site names a seller, tried in this order: a parameter, the step of the
 * path behind a word, the subdomain, the first step. Lists are parted by
 * blanks. A word of the path with = stays part of the identifier, with ! its
 * capitals count, with 2 one more step is skipped.
 */
typedef struct Site
{
	const char *platform;
	const char *label;			/* of the domain: amazon */
	const char *tops;			/* what follows it; * is com and any country */
	int			flags;
	const char *parameters;
	const char *after;
	const char *no_seller;		/* subdomains and first steps that are none */
} Site;

static const Site sites[] = {
	{"instagram", "instagram", "com", FIRST, "", "stories _u", "p reel reels explore tv accounts direct about legal share s"},
	{"instagram", "instagr", "am", FIRST, "", "", "p"},
	{"tiktok", "tiktok", "com", FIRST_AT, "", "", ""},
	{"facebook", "facebook", "com", FIRST, "id", "people2 pages2 groups=",
		"profile.php sharer sharer.php share watch events marketplace login story.php photo.php permalink.php hashtag p plugins dialog reel stories pg"},
	{"facebook", "fb", "com me", FIRST, "id", "people2 pages2 groups=", "profile.php watch share"},
	{"facebook", "m", "me", FIRST, "", "", "j"},
	{"facebook", "messenger", "com", 0, "", "t", ""},
	{"telegram", "t", "me", FIRST, "", "s joinchat=!", "share proxy addstickers c iv"},
	{"telegram", "telegram", "me dog", FIRST, "domain", "s joinchat=!", "share proxy addstickers c iv"},
	{"whatsapp", "wa", "me", FIRST, "phone", "c message=!", "message qr"},
	{"whatsapp", "chat.whatsapp", "com", FIRST | KEEP_CASE, "", "", ""},
	{"whatsapp", "whatsapp", "com", 0, "phone", "catalog channel=!", ""},
	{"wechat", "u.wechat", "com", FIRST | KEEP_CASE, "", "", ""},
	{"weidian", "weidian", "com", SUBDOMAIN | DIGITS, "userid userId sellerId shopId", "", ""},
	{"taobao", "taobao", "com", SUBDOMAIN, "user_number_id shop_id shopId sellerId user_id", "",
		"www item world s m h5 login detail shop store list market click uland main intl a"},
	{"tmall", "tmall", "com hk", SUBDOMAIN, "user_number_id shop_id shopId", "", "www detail list s m chaoshi login pages world"},
	{"1688", "1688", "com", SUBDOMAIN, "memberId", "winport", "www detail s m winport show offer login air page dj"},
	{"aliexpress", "aliexpress", "*", DIGITS, "sellerAdminSeq storeId storeNum", "store", ""},
	{"alibaba", "alibaba", "com", SUBDOMAIN, "", "member",
		"www m message offer login profile sale french spanish russian portuguese german italian arabic turkish vietnamese korean japanese"},
	{"dhgate", "dhgate", "com", DIGITS, "supplierid", "store", ""},
	{"yupoo", "yupoo", "com", SUBDOMAIN, "", "photos", "www x photo api"},
	{"shopee", "shopee", "*", FIRST, "", "shop", "search product buyer m cart user mall daily_discover verify events"},
	{"lazada", "lazada", "*", 0, "", "shop", ""},
	{"temu", "temu", "com", FIRST | DIGITS, "mall_id", "", ""},
	{"amazon", "amazon", "*", 0, "seller me merchant merchantID", "page shops shop", ""},
	{"ebay", "ebay", "*", 0, "_ssn seller _saslop userid", "usr str", ""},
	{"etsy", "etsy", "com", SUBDOMAIN, "", "shop people", "www m i"},
	{"vk", "vk", "com ru me", FIRST, "", "", "feed search market video videos photo topic away.php share.php login im"},
	{"vk", "vkontakte", "ru", FIRST, "", "", "feed search"},
	{"x", "x", "com", FIRST, "screen_name", "", "i intent search hashtag home share explore login settings messages notifications tos privacy"},
	{"x", "twitter", "com", FIRST, "screen_name", "", "i intent search hashtag home share explore login settings messages notifications tos privacy"},
	{"youtube", "youtube", "com", FIRST, "", "channel! c user", "watch shorts playlist results feed embed live hashtag channel"},
	{"pinterest", "pinterest", "*", FIRST, "", "", "pin search ideas categories explore today"},
	{"line", "page.line", "me", FIRST, "", "", ""},
	{"line", "line", "me", 0, "", "p", ""},
	{"line", "lin", "ee", FIRST | KEEP_CASE, "", "", ""},
	{"kakao", "pf.kakao", "com", FIRST | KEEP_CASE, "", "", ""},
	{"kakao", "open.kakao", "com", 0, "", "o! me", ""},
	{"weibo", "weibo", "com cn", FIRST, "", "u n profile", "tv search login p ttarticle detail status"},
	{"xiaohongshu", "xiaohongshu", "com", 0, "", "profile", ""},
	{"douyin", "douyin", "com", 0, "", "user!", ""},
	{"threads", "threads", "net com", FIRST_AT, "", "", ""},
	{"snapchat", "snapchat", "com", 0, "", "add", ""},
	{"linkedin", "linkedin", "com", 0, "", "in company", ""},
};

#define N_SITES ((int) (sizeof(sites) / sizeof(sites[0])))

#endif							/* ASSAY_CONTACT_PLATFORMS_H */

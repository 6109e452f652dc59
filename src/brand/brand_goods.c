/*-------------------------------------------------------------------------
 *
 * brand_goods.c
 *	  Are goods of this code what a brand sells?
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "brand/brand.h"
#include "brand/brand_image.h"

BrandGoods
brand_goods(const Brand *brand, HsCode code)
{
	char		digits[HS_FORMAT_SIZE];
	int			n = hs_write(code, digits);
	BrandGoods	found = BRAND_GOODS_UNKNOWN;

	for_each_string(heading, rel(brand->headings))
	{
		int			length = (int) strlen(heading);

		if (length < HS_CHAPTER)
			continue;
		if (memcmp(heading, digits, Min(length, n)) == 0)
			return BRAND_GOODS_FIT;
		if (memcmp(heading, digits, HS_CHAPTER) == 0)
			found = BRAND_GOODS_NEAR;
		else if (found == BRAND_GOODS_UNKNOWN)
			found = BRAND_GOODS_OTHER;
	}
	return found;
}

bool
brand_is_ordinary(const Brand *brand)
{
	return brand->common;
}

const char *
brand_headings(const Brand *brand)
{
	return rel(brand->headings);
}

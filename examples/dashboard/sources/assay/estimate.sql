SELECT measure, estimate, low, high, inspected::int AS inspected, seen::int AS seen FROM assay.estimate('2025-01-01', '2025-03-02') WHERE part = 'all' AND rule IS NULL ORDER BY measure

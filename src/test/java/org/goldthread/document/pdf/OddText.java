package org.goldthread.document.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts as the world types them. */
final class OddText {
    static final String ARABIC = "ملف الإنجاز للتقييم";
    static final String HINDI = "क्षत्रिय नियुक्ति प्राधिकारी हिंदी मूल्यांकन";
    static final String CHINESE = "评估作品集";

    private OddText() {}

    static Map<String, String> samples() {
        Map<String, String> samples = new LinkedHashMap<>();
        samples.put("Polish", "Łukasz Żółć, zażółć gęślą jaźń");
        samples.put("Greek", "Η αξιολόγηση του χαρτοφυλακίου");
        samples.put("Cyrillic", "Портфолио доказательств для оценщика");
        samples.put("Vietnamese", "Hồ sơ bằng chứng đánh giá");
        samples.put("Decomposed", "e\u0301 a\u030a n\u0303");
        samples.put("Arabic", ARABIC + " 2026 (NVQ) مقبول");
        samples.put("Urdu", "آپ کیسے ہیں؟");
        samples.put("Hebrew", "תיק עבודות להערכה 12 (חלק א)");
        samples.put("Hindi", HINDI);
        samples.put("Bengali", "মূল্যায়ন পোর্টফোলিও স্ত্রী");
        samples.put("Punjabi", "ਮੁਲਾਂਕਣ ਪੋਰਟਫੋਲੀਓ");
        samples.put("Gujarati", "મૂલ્યાંકન પોર્ટફોલિયો");
        samples.put("Tamil", "மதிப்பீட்டு கோப்பு ஸ்ரீ");
        samples.put("Thai", "แฟ้มสะสมผลงานเพื่อการประเมิน");
        samples.put("Chinese", CHINESE + "，第一部分");
        samples.put("Japanese", "評価ポートフォリオのひらがな");
        samples.put("Korean", "포트폴리오 평가");
        samples.put("Emoji", "Done 👍🏽 ✅ 👩‍💻 🎉 ❤️ 🇬🇧");
        samples.put("Signs", "☑ ☐ ✓ ✗ → ≤ ≥ ½ ‰ ™ € ①");
        samples.put("Foul", "nul\u0000 bell\u0007 lone\ud800 tail\udc00 private\ue000 none\uffff end");
        samples.put("Right to left mark", "abc\u200f def\u202e ghi\u202c jkl");
        samples.put("Piled marks", "Z" + "\u0335\u0321\u0353".repeat(40) + "algo");
        return samples;
    }
}

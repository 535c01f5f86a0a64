// The office's Word templates, each read once a run.
#pragma once

#include "phuluc766/error.hpp"
#include "write/docx.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace phuluc {

struct ReportDocument;

/// A folder of Word templates; several threads may ask at once.
class Templates {
  public:
    /// `folder`: empty where there is none.
    explicit Templates(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Whether there are templates to make documents of; where there are not, findings() says so from now on.
    [[nodiscard]] bool areThere();

    /// The template of a document, read when it is first asked for. Throws Error (system) where it is missing, Error
    /// (usage) as DocxTemplate() does, each time.
    [[nodiscard]] const DocxTemplate &of(const ReportDocument &document);

    /// Warnings of what documents do not take over from the templates read so far, or of the folder that is missed.
    [[nodiscard]] std::vector<Finding> findings();

  private:
    std::filesystem::path folder_;
    std::mutex guard_;
    bool missed_ = false;
    std::map<std::string, std::unique_ptr<const DocxTemplate>> read_; ///< by name
};

} // namespace phuluc

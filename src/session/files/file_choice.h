// Choosing a scenario file, as values: the folder that is shown, what is selected there and what is typed. Nothing is
// written.
#pragma once

#include "session/files/folder_listing.h"

namespace bodychain {

enum class FilePurpose : unsigned char { Open, Save, SaveExample };

/// Why a choice was not accepted.
enum class FileTrouble : unsigned char {
    None,
    NoName,       // nothing typed, nothing selected
    NotThere,     // to be opened, but no such file
    NoFolder,     // to be saved in a folder that does not exist
    SlashInName,  // an example has a name, no folder
    NotReadable,  // the folder; detail() says why
    Said,         // whoever took the file could not use it: detail() is the whole line
};

class FileChoice {
public:
    FileChoice(FilePurpose purpose, std::filesystem::path folder, std::string name = {});

    FilePurpose purpose() const { return purpose_; }
    const std::filesystem::path& folder() const { return folder_; }
    const std::vector<FolderEntry>& entries() const { return entries_; }
    std::optional<std::size_t> selected() const { return selected_; }
    const std::string& name() const { return name_; }
    FileTrouble trouble() const { return trouble_; }
    const std::string& detail() const { return detail_; }
    /// A file of this name exists; a second accept() replaces it.
    const std::optional<std::filesystem::path>& to_replace() const { return to_replace_; }
    bool has_parent() const { return folder_.has_relative_path(); }

    // What the person did.

    /// A folder that cannot be read sets trouble(), and the folder shown stays.
    void go_to(const std::filesystem::path& folder);
    void up();
    void home();
    void select(std::size_t entry);
    void move(int by);  // of the selection, stopping at the ends
    void type(std::string name);
    void keep();  // does not replace the existing file
    /// The chosen file, absolute, with ".json" where it is to be saved. Nothing: it was a folder, which is now shown;
    /// or to_replace() must be confirmed; or see trouble().
    std::optional<std::filesystem::path> accept();
    /// Call where the file could not be used: the line is shown, and another file can be chosen.
    void say(std::string line);

private:
    std::optional<std::filesystem::path> accept_file(std::filesystem::path file);
    std::optional<std::filesystem::path> to_open(std::filesystem::path file);
    std::optional<std::filesystem::path> refuse(FileTrouble trouble);
    void forget_trouble();

    FilePurpose purpose_;
    std::filesystem::path folder_;
    std::vector<FolderEntry> entries_;
    std::optional<std::size_t> selected_;
    std::string name_, detail_;
    FileTrouble trouble_ = FileTrouble::None;
    std::optional<std::filesystem::path> to_replace_;
};

}  // namespace bodychain
